/**
 * What the first page shows large, chosen from what the feed states and from what the definitions say of their elements, so
 * that a programme of other figures gets as good a page: one finding, at most three key figures, and each view of which a
 * feed has one. No figure and no tag is named here.
 */
import { type Claim, type Feed, isCasualties, isWhole, lastDay, select } from '@mine-action/data';
import { figureOfName } from '@mine-action/data/site-address';
import { definitionOf, isGroup } from '../elements.js';
import type { SiteEntry } from './entries.js';

/** The figures that stand beside each other. */
const KEY_FIGURES_AT_MOST = 3;

export interface Front {
  /** What the page says first: the newest total as it grew, or, where no figure has a history, the newest figure. */
  readonly finding?: SiteEntry | undefined;
  /** In the feed's order. */
  readonly keyFigures: readonly SiteEntry[];
  /** Views of which a feed has one, such as progress and finds by kind, then figures that are drawn as marks. */
  readonly views: readonly SiteEntry[];
}

/** An entry with the claim that it shows now. */
interface Stated {
  readonly entry: SiteEntry;
  readonly claim: Claim;
}

/**
 * Chooses what stands on the first page.
 *
 * @param entries those that have something to show, in the order of the site
 * @example frontOf(entriesOf(feed), feed).finding // { route: 'trend', name: 'area-cleared', … }
 */
export function frontOf(entries: readonly SiteEntry[], feed: Feed): Front {
  const stated = entries
    .filter((entry) => !entry.indicators.some(isCasualties))
    .flatMap((entry): readonly Stated[] => {
      const claim = claimOf(entry, feed);
      return claim ? [{ entry, claim }] : [];
    });
  const single = stated.filter(({ entry }) => definitionOf(entry.route).isInWords === true);
  // A part is never the headline where a whole is known.
  const wholes = single.filter(({ claim }) => isWhole(claim));
  const figures = wholes.length > 0 ? wholes : single;

  const totals = stated.filter(({ entry }) => definitionOf(entry.route).needsHistory === true);
  const [finding] = [
    ...byDate(totals.filter(({ claim }) => claim.measure === 'cumulative')),
    ...byDate(totals),
    ...byDate(grouped(figures, entries)),
    ...byDate(figures),
  ];

  // Of what is drawn as marks one stands here: the others have their pages.
  const [marks] = byDate(
    stated.filter(({ entry }) => {
      const { isOneFigure, isInWords } = definitionOf(entry.route);
      return isOneFigure === true && isInWords !== true;
    }),
  );
  const views = [
    ...entries.filter(({ route, name }) => name === undefined && !isGroup({ route })),
    ...(marks && indicatorOf(marks.entry) !== (finding && indicatorOf(finding.entry)) ? [marks.entry] : []),
  ];
  // What is counted by kind, or by marks, stands there; the base of a share is a figure of its own.
  const taken = new Set([
    ...(finding ? [indicatorOf(finding.entry)] : []),
    ...views
      .filter(({ route }) => !('basis' in definitionOf(route).selects))
      .flatMap((view) => view.indicators),
  ]);
  // What we calculate has its place in the one view of progress.
  const left = figures.filter(
    ({ entry, claim }) => claim.status !== 'derived' && !taken.has(indicatorOf(entry)),
  );
  const ranked = [...byDate(grouped(left, entries)), ...byDate(left)].map(({ entry }) => entry);
  const chosen = new Set([...new Set(ranked)].slice(0, KEY_FIGURES_AT_MOST));
  return { finding: finding?.entry, keyFigures: entries.filter((entry) => chosen.has(entry)), views };
}

const indicatorOf = ({ name = '', indicators }: SiteEntry): string =>
  figureOfName(name).indicator || (indicators[0] ?? '');

function claimOf(entry: SiteEntry, feed: Feed): Claim | undefined {
  if (entry.name === undefined || isGroup(entry)) return undefined;
  const found = select(feed, { ...figureOfName(entry.name), edition: 'latest' });
  return found.known ? found.claim : undefined;
}

/** Those that a group of the site has: the country's size, or how long two have worked together, is no finding. */
function grouped(figures: readonly Stated[], entries: readonly SiteEntry[]): readonly Stated[] {
  const named = new Set(entries.filter(isGroup).flatMap(({ indicators }) => indicators));
  return figures.filter(({ entry }) => named.has(indicatorOf(entry)));
}

/** The newest first; of one day in the order of the feed. */
function byDate(stated: readonly Stated[]): readonly Stated[] {
  const dayOf = ({ claim }: Stated): string => lastDay(claim.asOf.date);
  return [...stated].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
}
