import type {} from '@mine-action/elements/preact';
import type { MineStat } from '@mine-action/elements';
import feed from '@mine-action/data/feeds/azerbaijan.json';
import { createRef } from 'preact';

export const right = [
  <mine-stat indicator="ap-mines-found" display="banner" class="wide" lang="ar" />,
  <mine-stat feed="" ref={createRef<MineStat>()} />,
  <mine-stat feed={feed} today="2026-01-31" onClick={(event) => event.currentTarget.display} />,
  <mine-stat edition-note onmine-newer-edition={({ detail }) => detail.newer.length} />,
  <mine-sources heading="Sources" />,
];

export const wrong = [
  // @ts-expect-error another element's value
  <mine-stat display="ring" />,
  // @ts-expect-error there is no such attribute
  <mine-stat indicators="ap-mines-found" />,
  // @ts-expect-error an address is no feed
  <mine-stat feed="https://example.org/feed.json" />,
  // @ts-expect-error sources have no feed of their own
  <mine-sources feed="" />,
];
