/**
 * Which addresses a feed has: one view for each indicator and for each way to look at several.
 *
 * People killed or injured are shown in words alone, one figure for itself: they have no place in a group, a chart or among
 * marks (docs/decisions/0027-casualties.md).
 */
import {
  type Claim,
  datesOfClaim,
  type Feed,
  isCasualties,
  isOfKey,
  isWhole,
  keyOf,
  newestFirst,
  SHARE_CLEARED,
  type PartialDate,
  select,
} from '@mine-action/data';
import { figureOfName, nameOfFigure, type SiteAddress } from '@mine-action/data/site-address';
import { english, labelText } from '@mine-action/wording';
import { placeables } from '../elements.js';

/** One view with the indicators that it shows. */
export interface SiteEntry extends Pick<SiteAddress, 'route' | 'name'> {
  readonly indicators: readonly string[];
}

/** The views that a feed can fill. Whether an edition fills one is asked of each edition. */
export function entriesOf(feed: Feed): readonly SiteEntry[] {
  const codes = [...new Set(feed.figures.map(({ indicator }) => indicator))];
  const areDrawn = codes.filter((code) => !isCasualties(code));
  const areNamed = areDrawn.filter((code) => hasWords(code, feed));
  return placeables.flatMap(({ path, subjects, isInWords }) =>
    (subjects?.(isInWords ? codes : areDrawn, areNamed, partsOf(feed, codes)) ?? []).map((subject) => ({
      route: path,
      ...subject,
    })),
  );
}

/** The names of figures that count a part alone; what is shown in place of an unknown whole has its address already. */
function partsOf(feed: Feed, codes: readonly string[]): readonly string[] {
  const names = new Set<string>();
  const isAPart = new Map(
    codes.map((indicator) => {
      const shown = select(feed, { indicator, edition: 'latest' });
      return [indicator, shown.known && !isWhole(shown.claim)] as const;
    }),
  );
  for (const claim of feed.figures) {
    const { indicator } = claim;
    if (isWhole(claim) || !codes.includes(indicator) || isAPart.get(indicator)) continue;
    const name = nameOfFigure({ ...keyOf(claim), indicator });
    if (name !== undefined && name !== indicator) names.add(name);
  }
  return [...names];
}

/** Whether the library or the feed has words for the indicator: a group and a chart take none from the page. */
function hasWords(code: string, feed: Feed): boolean {
  const claim = feed.figures.find(({ indicator }) => indicator === code);
  return claim !== undefined && labelText(claim, english, feed) !== undefined;
}

/** Whether a view is of people killed or injured: in words alone, without a picture. */
export const isOfPeopleHurt = ({ indicators }: SiteEntry): boolean => indicators.some(isCasualties);

/** The claims that a view shows in any of its editions. */
export function claimsFor(entry: SiteEntry, feed: Feed): readonly Claim[] {
  const { name = '', indicators } = entry;
  // Who was killed and who was injured stand on one page.
  if (isOfPeopleHurt(entry) && !name.includes('/'))
    return feed.figures.filter(({ indicator }) => isCasualties(indicator));
  const shown = new Set<string>(indicators);
  // "Anti-tank" and "anti-vehicle" answer for each other.
  if (shown.has('at-mines-found')) shown.add('av-mines-found');
  // A share is made again from the newest areas.
  if (shown.has(SHARE_CLEARED)) for (const area of ['area-cleared', 'area-contaminated']) shown.add(area);
  const isPart = name.includes('/');
  const key = figureOfName(name);
  return feed.figures.filter((claim) => shown.has(claim.indicator) && (!isPart || isOfKey(key, claim)));
}

/**
 * The dates on which something of the view became known, was corrected or was withdrawn, the newest first: days, and months
 * and years of whose publications the feed says no more. Each has an address.
 */
export const datesOf = (entry: SiteEntry, feed: Feed): readonly PartialDate[] =>
  newestFirst(claimsFor(entry, feed).flatMap((claim) => datesOfClaim(claim, feed)));

/** Of the view's indicators those that are known in an edition. */
export const knownIndicators = ({ indicators }: SiteEntry, feed: Feed, edition: string): readonly string[] =>
  indicators.filter((indicator) => select(feed, { indicator, edition }).known);
