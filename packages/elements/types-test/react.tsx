/**
 * The tags in React, as a type checker sees them. Never run: each line either compiles, or is marked as one that
 * must not, and then it is an error when it does.
 */
import type {} from '@mine-action/elements/jsx';
import type { MineStat } from '@mine-action/elements';
import type { Feed } from '@mine-action/data';
import { createRef, type RefObject, type ReactNode } from 'react';

declare const feed: Feed;
declare const held: RefObject<MineStat | null>;

export const right: readonly ReactNode[] = [
  <mine-stat indicator="ap-mines-found" display="banner" />,
  <mine-stat
    indicator="area-cleared"
    unit="square-kilometer"
    edition="latest"
    label="Cleared"
    src="/feed.json"
  />,
  <mine-stat feed="" today="2026-01-31" />,
  <clearance-progress basis="remaining" display="ring" />,
  <dog-counter indicator="mdd-operational" display="number" />,
  <clearance-trend indicator="ap-mines-found" display="annual" unit="square-kilometer" />,
  <ordnance-breakdown display="table" />,
  <mine-figures indicators="area-cleared uxo-found" heading="In figures" level={3} />,
  <mine-sources heading="Sources" />,
  <mine-stat
    key="one"
    id="figure"
    lang="en"
    dir="auto"
    className="wide"
    hidden
    title="Figure"
    aria-live="polite"
  >
    More than 36,000 mines, <a href="https://example.org/">says the source</a>.
  </mine-stat>,
  <mine-stat class="wide" data-place="top" suppressHydrationWarning />,
  <mine-stat ref={held} />,
  <mine-stat ref={createRef<MineStat>()} />,
  <mine-stat ref={(element) => element?.setAttribute('display', 'tile')} />,
  <mine-stat onClick={(event) => event.currentTarget.display} />,
  <mine-stat style={{ '--mine-accent': 'rebeccapurple', maxInlineSize: '40em' }} />,
];

export const wrong: readonly ReactNode[] = [
  // @ts-expect-error there is no such attribute
  <mine-stat indicators="ap-mines-found" />,
  // @ts-expect-error another element's attribute
  <mine-stat basis="initial" />,
  // @ts-expect-error another element's value
  <mine-stat display="ring" />,
  // @ts-expect-error a misspelt value
  <clearance-progress basis="remainder" />,
  // @ts-expect-error a number is no name of a display
  <dog-counter display={3} />,
  // @ts-expect-error an object is lost on a server: `@mine-action/react` sets it
  <mine-stat feed={feed} />,
  // @ts-expect-error a feed is a value, not its text
  <mine-stat feed="figures.json" />,
  // @ts-expect-error what is only read is not set
  <mine-stat version="1.0.0" />,
  // @ts-expect-error what elements keep to themselves
  <mine-stat language={undefined} />,
  // @ts-expect-error there is no such tag
  <mine-stats indicator="ap-mines-found" />,
  // @ts-expect-error there is no such custom property
  <mine-stat style={{ '--mine-acent': 'red' }} />,
];
