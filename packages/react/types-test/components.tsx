/**
 * The components, as a type checker sees them. Never run: each line either compiles, or is marked as one that must not, and
 * then it is an error when it does.
 */
import {
  ClearanceProgress,
  ClearanceTrend,
  DogCounter,
  MineFigures,
  MineSources,
  MineStat,
  OrdnanceBreakdown,
} from '@mine-action/react';
import type { MineStat as MineStatElement } from '@mine-action/elements';
import type { Feed, FeedJson } from '@mine-action/data';
import { createRef, type ReactNode } from 'react';

declare const feed: Feed;
declare const json: FeedJson;
declare const fetched: Feed | undefined;

export const right: readonly ReactNode[] = [
  <MineStat indicator="ap-mines-found" display="banner" />,
  <MineStat indicator="area-cleared" feed={feed} today="2026-01-31" />,
  <MineStat feed={json} />,
  <MineStat feed={fetched} />,
  <MineStat editionNote edition="2025-04-04" onNewerEdition={({ detail }) => detail.newer.length} />,
  <MineStat ref={createRef<MineStatElement>()} key="one" className="wide" lang="ar" dir="rtl">
    More than 36,000 mines, <a href="https://example.org/">says the source</a>.
  </MineStat>,
  <MineStat onClick={(event) => event.currentTarget.display} />,
  <MineStat countedPart="women" part="women" refresh={5} />,
  <ClearanceProgress basis="remaining" display="ring" feed={feed} />,
  <ClearanceTrend from="2021" display="annual" feed={feed} />,
  <DogCounter display="number" feed={feed} />,
  <OrdnanceBreakdown by="kind" feed={feed} />,
  <MineFigures indicators="area-cleared uxo-found" heading="In figures" level={3} feed={feed} />,
  <MineSources heading="Sources" />,
];

export const wrong: readonly ReactNode[] = [
  // @ts-expect-error there is no such attribute
  <MineStat indicators="ap-mines-found" />,
  // @ts-expect-error another element's value
  <MineStat display="ring" />,
  // @ts-expect-error a feed is a value, not its address
  <MineStat feed="https://example.org/feed.json" />,
  // @ts-expect-error a list is no feed
  <MineStat feed={[]} />,
  // @ts-expect-error sources have no feed of their own
  <MineSources feed={feed} />,
  // @ts-expect-error sources tell of no edition
  <MineSources onNewerEdition={() => {}} />,
  // @ts-expect-error the event has words, and no place
  <MineStat onNewerEdition={(event: MouseEvent) => event.clientX} />,
];
