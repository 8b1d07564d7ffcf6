/**
 * What was known on which day.
 *
 * `edition="2025-04-04"` freezes a page: it shows what had been published by the end of that day.
 * `edition="latest"` follows the feed. Days are compared as text, which is right for ISO dates of one length.
 */
import { type Claim, type Feed, type PartialDate, sourceOf } from './claim.js';
import { findClaim } from './find-claim.js';

/** `latest`, or the last day whose publications count. */
export type Edition = 'latest' | (string & {});

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** True for a calendar day that exists, written `YYYY-MM-DD`. */
export const isCalendarDay = (text: string): boolean =>
  // Some engines take 30 February for 2 March.
  // eslint-disable-next-line no-restricted-syntax -- reads the text and no clock
  /^\d{4}(?:-\d\d){2}$/.test(text) && new Date(text).getUTCDate() === Number(text.slice(8));

/** The last day that a partial date can mean: `2022` → `2022-12-31`, `2024-02` → `2024-02-29`. */
export function lastDay(date: PartialDate): string {
  const [year = '', month = '12', day] = date.split('-');
  if (day) return date;
  const last = month === '02' && !isLeapYear(Number(year)) ? 28 : DAYS_IN_MONTH[Number(month) - 1];
  return `${year}-${month}-${last}`;
}

/**
 * An attribute's text as an edition.
 *
 * @returns `undefined` for anything that is neither `latest` nor a day that exists.
 */
export function parseEdition(text: string): Edition | undefined {
  const edition = text.trim();
  return edition === 'latest' || isCalendarDay(edition) ? edition : undefined;
}

/** The day on which a claim could be known: its publication, or, for a calculated one, that of its last input. */
export function knownOn(claim: Claim, feed: Feed): string {
  const source = sourceOf(claim, feed);
  if (source) return lastDay(source.publishedOn);
  let last = lastDay(claim.asOf.date);
  for (const id of claim.derivation?.inputs ?? []) {
    const input = findClaim(feed, id);
    // A calculated claim is never the input of itself, so this ends (checked when the feed is built).
    const day = input && knownOn(input, feed);
    if (day && day > last) last = day;
  }
  return last;
}

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
  return day !== undefined && day <= edition;
}

/** Whether the claim had been published by the end of the edition's day, and stood. What is only a draft never does. */
export function isKnownIn(edition: Edition, claim: Claim, feed: Feed): boolean {
  if (claim.review === 'draft' || isWithdrawnIn(edition, claim, feed)) return false;
  return edition === 'latest' || knownOn(claim, feed) <= edition;
}

/** Days since 1 January 1970, of the last day that a partial date can mean. */
export function dayNumber(date: PartialDate): number {
  return Date.parse(lastDay(date)) / 86_400_000;
}

/** Whole months from one day to a later one; 0 when less than a month has passed. */
export function monthsBetween(from: string, to: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  return Math.max(0, (y2 - y1) * 12 + m2 - m1 - Number(d2 < d1));
}
