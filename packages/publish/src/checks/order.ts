/**
 * Totals that fall, and old totals published as new.
 *
 * What has been cleared stays cleared: a total of one scope and start can only grow. Seen: 180,000 hectares, the total
 * of the end of 2024, printed as current in April 2025 beside "more than 190 thousand".
 */
import {
  type Claim,
  convert,
  type Feed,
  firstDay,
  lastDay,
  sourceOf,
  agree,
  type ValueRange,
  rangeOf,
} from '@mine-action/data';
import type { Finding } from '../commands/finding.js';
import { amountText, datedText, dateText } from '../words.js';
import { totalsOf } from './alike.js';
import { warning } from './check.js';

interface Point {
  readonly claim: Claim;
  /** The first and the last day that its date can mean. */
  readonly day: string;
  readonly last: string;
  readonly range: ValueRange;
  readonly value: number;
}

/**
 * The points that spoil the order: those outside the longest run that does not fall. One wrong figure is then one
 * warning, whether it is too high or too low, and not one for each figure after it.
 */
function spoilers(points: readonly Point[]): ReadonlySet<Point> {
  // From the end, so that of two that contradict each other the earlier is kept: it was there first.
  const heads: number[] = [];
  const previous: number[] = [];
  const reversed = [...points].reverse();
  for (const [index, { value }] of reversed.entries()) {
    let low = 0;
    let high = heads.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((reversed[heads[middle] as number] as Point).value >= value) low = middle + 1;
      else high = middle;
    }
    previous[index] = heads[low - 1] ?? -1;
    heads[low] = index;
  }
  const kept = new Set<Point>();
  for (let index = heads[heads.length - 1] ?? -1; index >= 0; index = previous[index] as number)
    kept.add(reversed[index] as Point);
  return new Set(points.filter((point) => !kept.has(point)));
}

/** @param known figures already found to have slipped, of which nothing more is said */
export function order(feed: Feed, known: ReadonlySet<string>): readonly Finding[] {
  return totalsOf(feed).flatMap(({ claims }) => {
    const unit = claims[0]?.unit;
    const points = claims
      .filter(({ id }) => !known.has(id))
      .flatMap((claim): Point[] => {
        const same = unit && convert(claim, unit);
        return same
          ? [
              {
                claim,
                day: firstDay(claim.asOf.date),
                last: lastDay(claim.asOf.date),
                range: rangeOf(same),
                value: same.value,
              },
            ]
          : [];
      });
    if (!falls(points)) return [];
    const bad = spoilers(points);
    const good = points.filter((point) => !bad.has(point));
    return [...bad].flatMap((point) => {
      // Of a month and a day in it nobody knows which came first.
      const higher = good.findLast(({ last, range }) => last < point.day && range.low > point.range.high);
      const lower = good.find(({ day, range }) => day > point.last && range.high < point.range.low);
      if (higher) return [tooLow(point, higher, points, feed)];
      return lower ? [tooHigh(point, lower)] : [];
    });
  });
}

function falls(points: readonly Point[]): boolean {
  let [most, day] = [-Infinity, ''];
  let [pending, pendingDay] = [-Infinity, ''];
  for (const point of points) {
    // Figures of one day do not follow each other.
    if (point.day > pendingDay && pending > most) [most, day] = [pending, pendingDay];
    if (point.range.high < most && point.day > day) return true;
    if (point.range.low > pending) [pending, pendingDay] = [point.range.low, point.day];
  }
  return false;
}

function tooLow(point: Point, higher: Point, points: readonly Point[], feed: Feed): Finding {
  const { claim } = point;
  const published = sourceOf(claim, feed)?.publishedOn;
  const older = points.find(
    ({ day, range }) => day < higher.day && agree(range, { low: point.range.low, high: point.range.high }),
  );
  const isNews =
    claim.asOf.basis === 'publication-date' && published !== undefined && lastDay(published) >= higher.day;
  if (isNews)
    return warning(
      claim,
      'stale-total',
      'asOf.date',
      claim.asOf.date,
      `${amountText(claim)} was published on ${dateText(claim.asOf.date)}, after ${datedText(higher.claim)} had been stated${older ? `; it repeats the total of ${dateText(older.claim.asOf.date)}` : ''}`,
      'The source prints an old total as current. Leave the figure out, or give it the as-of date that it really has.',
      [higher.claim.id],
    );
  return warning(
    claim,
    'falling-total',
    'value',
    claim.value,
    `${amountText(claim)} on ${dateText(claim.asOf.date)} is less than ${datedText(higher.claim)}, though a total cannot fall`,
    'Compare both with their sources. If the two do not count the same (operators, area, start), say so in scope or period.',
    [higher.claim.id],
  );
}

function tooHigh({ claim }: Point, lower: Point): Finding {
  return warning(
    claim,
    'falling-total',
    'value',
    claim.value,
    `${amountText(claim)} on ${dateText(claim.asOf.date)} is more than the later ${datedText(lower.claim)}, though a total cannot fall`,
    'Compare both with their sources. If the two do not count the same (operators, area, start), say so in scope or period.',
    [lower.claim.id],
  );
}
