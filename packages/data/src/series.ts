/**
 * Figures over time.
 *
 * Two figures of one indicator make a series only where they count the same thing: by the same operators, from the
 * same start. National programmes publish figures of one operator and of all operators side by side, which differ by
 * a factor of two or three; a line from one to the other would be a growth that never happened. So points of
 * different scope stand in different series, and nothing here ever joins them.
 */
import { isCasualties } from './casualties.js';
import { type Claim, type Feed, type PartialDate, type Quantity, isRounded } from './claim.js';
import { add, roundTo, shift } from './decimal.js';
import { dayNumber, type Edition, isKnownIn, lastDay } from './edition.js';
import { askedCode, type FigureKey, operatorOf } from './key.js';
import { isOf, isOfPart } from './select.js';
import { convert, isArea } from './units.js';

/** Totals of one scope, by the date on which they held, oldest first; a month before its days. */
export interface Series {
  readonly claims: readonly Claim[];
  /** One claim for each date: the one that stands first in the feed. */
  readonly points: readonly Claim[];
}

/** What one calendar year brought. */
export interface Year {
  readonly year: string;
  readonly claim: Claim;
  /** What other sources say of the same year and scope. */
  readonly others: readonly Claim[];
}

/** Years that may stand side by side, and those of another scope, which may not. */
export interface Years {
  readonly years: readonly Year[];
  readonly apart: readonly Claim[];
}

/** What a claim counts and whose work, as a text that can be compared: percent and hectares make no series. */
export function scopeKey({ scope, disaggregation, unit }: Claim): string {
  const { operators, operator, donor, recipient, area } = scope;
  const kind = isArea(unit) ? 'area' : unit;
  return JSON.stringify([operators, operator, donor, recipient, area, disaggregation, kind]);
}

const startYear = ({ period }: Claim): string => period?.start?.slice(0, 4) ?? '';

/** Which figures make a series: of one area and part, of all operators or of one, and between two dates. */
export interface SeriesQuery extends Pick<FigureKey, 'area' | 'operator' | 'part'> {
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

/** What has been stated; what was calculated is no figure over time. */
const known = (feed: Feed, indicator: string, edition: Edition, query: SeriesQuery): readonly Claim[] => {
  const operator = askedCode(query.operator);
  return feed.figures.filter(
    (claim) =>
      isOf(indicator, claim) &&
      claim.status !== 'derived' &&
      isKnownIn(edition, claim, feed) &&
      isOfPart(query, claim) &&
      (operator === undefined || operatorOf(claim) === operator) &&
      isWithin(query, claim.asOf.date),
  );
};

/** Compared as far as the coarser of two dates goes: March 2025 is not after 2025. */
function isWithin({ from = '', to = '' }: SeriesQuery, date: PartialDate): boolean {
  const isNotBefore = (a: PartialDate, b: PartialDate): boolean => {
    const length = Math.min(a.length, b.length);
    return a.slice(0, length) >= b.slice(0, length);
  };
  return isNotBefore(date, from.trim()) && isNotBefore(to.trim(), date);
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/**
 * The series of totals of an indicator that had been published by the edition's day: those that count the work of everybody
 * first, of these lines before single points, of which nothing can be drawn, and of these the one with the newest point. Plans
 * are no points.
 */
export function seriesOf(
  feed: Feed,
  indicator: string,
  edition: Edition,
  query: SeriesQuery = {},
): readonly Series[] {
  const totals = known(feed, indicator, edition, query).filter(
    ({ measure, status }) => (measure === 'cumulative' || measure === 'stock') && status !== 'planned',
  );
  // A total without a stated start belongs to the only start there is; where there are several, to none of them.
  const starts = new Set(totals.map(startYear).filter(Boolean));
  const keyOf = (claim: Claim): string =>
    [claim.measure, starts.size > 1 ? startYear(claim) : '', scopeKey(claim)].join(' ');
  return grouped(totals, keyOf)
    .map((claims) => {
      const dateOf = ({ asOf }: Claim): string => asOf.date;
      const sorted = [...claims].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
      return { claims: sorted, points: grouped(sorted, dateOf).map((date) => date[0] as Claim) };
    })
    .sort(
      (a, b) =>
        rankOf(b) - rankOf(a) ||
        Number(isLine(b)) - Number(isLine(a)) ||
        (lastOf(a) < lastOf(b) ? 1 : lastOf(a) > lastOf(b) ? -1 : 0),
    );
}

/** The work of everybody before that of one operator. */
const rankOf = ({ claims: [first] }: Series): number =>
  Number(first !== undefined && operatorOf(first) === undefined);

const isLine = ({ points }: Series): boolean => points.length > 1;
const lastOf = ({ points }: Series): string => points[points.length - 1]?.asOf.date ?? '';

/** The calendar year that a flow covers from its first day to its last. */
function yearOf({ measure, period }: Claim): string | undefined {
  const year = period?.start?.slice(0, 4);
  if (measure !== 'flow' || !year || !period?.start || !period.end) return undefined;
  const isWhole = `${year}-01-01`.startsWith(period.start) && lastDay(period.end) === `${year}-12-31`;
  return isWhole ? year : undefined;
}

/**
 * What each calendar year brought, oldest first; a year that is only planned is a plan.
 *
 * Years of one stated scope stand side by side, and with them years whose scope is not stated. A year that only
 * another scope has counted stands apart.
 */
export function yearsOf(feed: Feed, indicator: string, edition: Edition, query: SeriesQuery = {}): Years {
  const flows = known(feed, indicator, edition, query).filter((claim) => yearOf(claim) !== undefined);
  const byYear = [...grouped(flows, (claim) => yearOf(claim) as string)].sort((a, b) =>
    (yearOf(a[0] as Claim) as string) < (yearOf(b[0] as Claim) as string) ? -1 : 1,
  );
  const isReached = ({ status }: Claim): boolean => status !== 'planned';
  const isStated = ({ scope }: Claim): boolean => scope.operators !== 'not-stated';
  // Of two scopes in the newest year, that of the claim which stands first in the feed.
  const main = [...byYear]
    .reverse()
    .flat()
    .find((claim) => isReached(claim) && isStated(claim));
  const fits = (claim: Claim): boolean =>
    !isStated(claim) || main === undefined || scopeKey(claim) === scopeKey(main);

  const years: Year[] = [];
  const apart: Claim[] = [];
  for (const claims of byYear) {
    const reached = claims.filter(isReached);
    const candidates = reached.length > 0 ? reached : claims;
    const claim = candidates.find(fits);
    apart.push(...candidates.filter((each) => !fits(each)));
    if (claim)
      years.push({
        year: yearOf(claim) as string,
        claim,
        others: candidates.filter((each) => each !== claim && fits(each)),
      });
  }
  return { years, apart };
}

/** A mean over days, with what it was made from. */
export interface Pace {
  readonly from: Claim;
  readonly to: Claim;
  readonly days: number;
  readonly perDay: Quantity;
}

/** Seasons differ: what is cleared in a summer says nothing of a year. */
const SHORTEST_PACE_DAYS = 365;

/**
 * The mean pace from the first to the last exact point of a series.
 *
 * Only between exact points: from a floor to an exact total it would be overstated. Only of a stated scope: of two
 * totals whose scope is not stated nobody knows that it is the same. Only between stated days: how long before its
 * publication a total held, nobody knows either. Only of what adds up: a stock that grows is no
 * work done.
 *
 * @returns `undefined` where there are no two such points a year or more apart
 */
export function pace({ points }: Series): Pace | undefined {
  const exact = points.filter(
    (claim) =>
      claim.measure === 'cumulative' &&
      claim.qualifier === 'exact' &&
      !isRounded(claim) &&
      claim.asOf.basis === 'stated' &&
      claim.asOf.date.length === 10 &&
      // Of people who were hurt no pace is ever made.
      !isCasualties(claim.indicator) &&
      (claim.scope.operators === 'all' || claim.scope.operators === 'single'),
  );
  const [from] = exact;
  const to = exact[exact.length - 1];
  if (!from || !to) return undefined;
  const start = convert(from, to.unit);
  const days = dayNumber(to.asOf.date) - dayNumber(from.asOf.date);
  if (!start || days < SHORTEST_PACE_DAYS || to.value <= start.value) return undefined;
  const perDay = add(to.value, -start.value) / days;
  const roundedTo = shift(1, Math.floor(Math.log10(perDay)) - 2);
  return {
    from,
    to,
    days,
    perDay: { value: roundTo(perDay, roundedTo), unit: to.unit, qualifier: 'approximately', roundedTo },
  };
}
