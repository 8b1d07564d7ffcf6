import type {} from '@mine-action/elements/solid';
import feed from '@mine-action/data/feeds/azerbaijan.json';

export const right = [
  <mine-stat indicator="ap-mines-found" display="banner" class="wide" lang="ar" />,
  <mine-stat feed="" ref={(element) => (element.feed = feed)} />,
  <mine-stat feed="" prop:feed={feed} onClick={(event) => event.currentTarget.display} />,
  <mine-stat edition-note on:mine-newer-edition={({ detail }) => detail.newer.length} />,
  <mine-sources heading="Sources" />,
];

export const wrong = [
  // @ts-expect-error another element's value
  <mine-stat display="ring" />,
  // @ts-expect-error there is no such attribute
  <mine-stat indicators="ap-mines-found" />,
  // @ts-expect-error an address is no feed
  <mine-stat prop:feed="https://example.org/feed.json" />,
  // @ts-expect-error sources have no feed of their own
  <mine-sources feed="" />,
];
