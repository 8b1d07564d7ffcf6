/**
 * Which figures count the same thing, and so may be held against each other.
 */
import {
  type Claim,
  dayNumber,
  type Feed,
  lastDay,
  scopeKey,
  type Series,
  seriesOf,
} from '@mine-action/data';

/** One code for the two under which an indicator may go; see `isOf` of `@mine-action/data`. */
export const codeOf = ({ indicator }: Claim): string =>
  indicator === 'av-mines-found' ? 'at-mines-found' : indicator;

export function grouped<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The totals of one scope and start over time; each indicator's own, so that a long feed is gone through once. */
export function totalsOf(feed: Feed): readonly Series[] {
  const cumulative = feed.figures.filter(({ measure }) => measure === 'cumulative');
  return [...grouped(cumulative, codeOf)].flatMap(([indicator, figures]) =>
    seriesOf({ ...feed, figures }, indicator, 'latest'),
  );
}

/** Days in a period whose ends are both known. */
export function daysOf({ period }: Claim): number | undefined {
  if (!period?.start || !period.end) return undefined;
  return dayNumber(lastDay(period.end)) - dayNumber(period.start) + 1;
}

/** Weeks beside weeks and years beside years: how long a flow flowed, as a word that can be compared. */
export function lengthOf(claim: Claim): string {
  const days = daysOf(claim);
  if (days === undefined) return 'unknown';
  return String([10, 45, 100, 200, 400].findIndex((most) => days <= most));
}

/** What a figure counts and how, the time left aside. */
export const kindKey = (claim: Claim): string =>
  [
    claim.measure,
    claim.measure === 'flow' ? lengthOf(claim) : '',
    claim.measure === 'cumulative' ? (claim.period?.start?.slice(0, 4) ?? '') : '',
    scopeKey(claim),
  ].join(' ');

export const byDay = (a: Claim, b: Claim): number => dayNumber(a.asOf.date) - dayNumber(b.asOf.date);
