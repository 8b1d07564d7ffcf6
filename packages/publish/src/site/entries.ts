/**
 * Which addresses a feed has: one view for each indicator and for each way to look at several.
 *
 * Casualties have no view and no place in a group: a number of people killed or injured is not something to decorate a
 * page with (docs/principles.md).
 */
import { type Claim, daysOfClaim, type Feed, select } from '@mine-action/data';
import type { SiteAddress } from '@mine-action/data/site-address';
import { english, labelText } from '@mine-action/wording';
import { placeables } from '../elements.js';

/** One view with the indicators that it shows. */
export interface SiteEntry extends Pick<SiteAddress, 'route' | 'name'> {
  readonly indicators: readonly string[];
}

const CASUALTIES = /^(?:x-)?casualties-/;

/** The views that a feed can fill. Whether an edition fills one is asked of each edition. */
export function entriesOf(feed: Feed): readonly SiteEntry[] {
  const codes = [...new Set(feed.figures.map(({ indicator }) => indicator))].filter(
    (code) => !CASUALTIES.test(code),
  );
  const areNamed = codes.filter((code) => hasWords(code, feed));
  return placeables.flatMap(({ path, subjects }) =>
    (subjects?.(codes, areNamed) ?? []).map((subject) => ({ route: path, ...subject })),
  );
}

/** Whether the library has words for the indicator: a group and a chart take none from the page. */
function hasWords(code: string, feed: Feed): boolean {
  const claim = feed.figures.find(({ indicator }) => indicator === code);
  return claim !== undefined && labelText(claim, english) !== undefined;
}

/** The claims that a view shows in any of its editions. */
export function claimsFor({ indicators }: SiteEntry, feed: Feed): readonly Claim[] {
  const shown = new Set<string>(indicators);
  // "Anti-tank" and "anti-vehicle" answer for each other.
  if (shown.has('at-mines-found')) shown.add('av-mines-found');
  return feed.figures.filter(({ indicator }) => shown.has(indicator));
}

/** The days on which something of the view became known, was corrected or was withdrawn, the newest first. */
export function daysOf(entry: SiteEntry, feed: Feed): readonly string[] {
  const days = claimsFor(entry, feed).flatMap((claim) => daysOfClaim(claim, feed));
  return [...new Set(days)].sort().reverse();
}

/** Of the view's indicators those that are known in an edition. */
export const knownIndicators = ({ indicators }: SiteEntry, feed: Feed, edition: string): readonly string[] =>
  indicators.filter((indicator) => select(feed, { indicator, edition }).known);
