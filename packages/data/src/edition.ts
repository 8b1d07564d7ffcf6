/**
 * What was known on which day.
 *
 * `edition="2025-04-04"` freezes a page: it shows what had been published by the end of that day, `edition="2024-04"` by the
 * end of that month. `edition="latest"` follows the feed.
 *
 * Dates are compared as text. Of ISO dates of one length that is their order; of a month and a day it is the order of the
 * first days that both can mean, the one that says less before the other: `2024-03-31`, `2024-04`, `2024-04-01`.
 */
import { type Claim, type Feed, type PartialDate, sourceOf } from './claim.js';
import { findClaim, findClaims } from './find-claim.js';

/** `latest`, or the last day whose publications count; as it is written also a month or a year, of which all count. */
export type Edition = 'latest' | (string & {});

/** True for a calendar day that exists, written `YYYY-MM-DD`. */
export const isCalendarDay = (text: string): boolean =>
  // Some browsers take 30 February for 2 March, and Firefox takes month 00 for one.
  // eslint-disable-next-line no-restricted-syntax -- reads the text and no clock
  /^\d{4}(?:-\d\d){2}$/.test(text) && !!new Date(text).toJSON()?.startsWith(text);

/** The first day that a partial date can mean: `2022` → `2022-01-01`, `2024-02` → `2024-02-01`. */
export const firstDay = (date: PartialDate): string => date + (PADDING[date.length] ?? '');

/** What a year and a month lack, by their length. */
const PADDING: Readonly<Record<number, string>> = { 4: '-01-01', 7: '-01' };

/**
 * The last day that a partial date can mean: `2022` → `2022-12-31`, `2024-02` → `2024-02-29`. To decide what is sure, and
 * never to be shown: no source gave it.
 */
export function lastDay(date: PartialDate): string {
  const [year, month = '12', day] = date.split('-');
  // eslint-disable-next-line no-restricted-syntax -- counts the days of a month and reads no clock
  return day ? date : `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

/** Whether a text is `latest`, or a day, month or year that exists. */
export const isEdition = (text: string): boolean => text === 'latest' || isCalendarDay(firstDay(text));

/**
 * An attribute's text as an edition: its last day.
 *
 * @returns `undefined` for anything that is neither `latest` nor a day, month or year that exists.
 * @example parseEdition('2024-04') // '2024-04-30'
 */
export function parseEdition(text: string): Edition | undefined {
  const edition = text.trim();
  if (!isEdition(edition)) return undefined;
  return edition === 'latest' ? edition : lastDay(edition);
}

/**
 * When a claim became known, as exactly as its sources say: its publication, or, for a calculated one, that of its last
 * input.
 *
 * @example publicationOf(claim, feed) // '2024-04', of a source that says no more of itself than "April 2024"
 */
export function publicationOf(claim: Claim, feed: Feed): PartialDate {
  const source = sourceOf(claim, feed);
  if (source) return source.publishedOn;
  const { date } = claim.asOf;
  // A calculated claim is never the input of itself, so this ends (checked when the feed is built).
  const inputs = findClaims(feed, claim.derivation?.inputs).map((input) => publicationOf(input, feed));
  // Of a month and its last day the day says more.
  return [...inputs, date].sort(byLastDay).pop() as PartialDate;
}

/** By what was surely known: what was published "in April 2024" stands with the last day of that month. */
function byLastDay(a: PartialDate, b: PartialDate): number {
  const [dayA, dayB] = [lastDay(a), lastDay(b)];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : a.length - b.length;
}

/**
 * Dates on which something became known, each once, the last first by what was surely known. A month stands before its last
 * day: by then the same was known.
 */
export function newestFirst(dates: readonly PartialDate[]): readonly PartialDate[] {
  return [...new Set(dates)].sort((a, b) =>
    lastDay(a) === lastDay(b) ? a.length - b.length : byLastDay(b, a),
  );
}

/** The day from which on a claim was surely known. */
export const knownOn = (claim: Claim, feed: Feed): string => lastDay(publicationOf(claim, feed));

/**
 * The day since which a claim is no longer held to be true: it was withdrawn, or something was that it was calculated from.
 *
 * @returns `undefined` for a claim that stands
 */
export function withdrawnOn(claim: Claim, feed: Feed): string | undefined {
  let first = claim.withdrawn?.date;
  for (const id of claim.derivation?.inputs ?? []) {
    const day = findClaim(feed, id)?.withdrawn?.date;
    if (day && !(first && first <= day)) first = day;
  }
  return first;
}

/** Whether the claim is no longer held to be true at the end of the edition's day; every day stands before "latest". */
export function isWithdrawnIn(edition: Edition, claim: Claim, feed: Feed): boolean {
  const day = withdrawnOn(claim, feed);
  return day !== undefined && (edition === 'latest' || day <= lastDay(edition));
}

/** Whether the claim had been published by the end of the edition's day, and stood. What is only a draft never does. */
export function isKnownIn(edition: Edition, claim: Claim, feed: Feed): boolean {
  if (claim.review === 'draft' || isWithdrawnIn(edition, claim, feed)) return false;
  return edition === 'latest' || knownOn(claim, feed) <= lastDay(edition);
}

/** Days since 1 January 1970, of the first day that a partial date can mean. */
export function dayNumber(date: PartialDate): number {
  return Date.parse(firstDay(date)) / 86_400_000;
}

/** Whole months from one day to a later one; 0 when less than a month has passed. */
export function monthsBetween(from: string, to: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  return Math.max(0, (y2 - y1) * 12 + m2 - m1 - Number(d2 < d1));
}
