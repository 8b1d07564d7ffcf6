/**
 * When a claim holds, in words: period, as-of, age, plan.
 */
import { type Claim, type Feed, isOverdue, lastDay, monthsBetween } from '@mine-action/data';
import { formatDate } from './date.js';
import type { LanguagePack } from './language-pack.js';
import { formatNumber } from './number.js';

/** Months after which a figure's age is said, by how often its feed promises to be renewed. */
const AGE_SAID_AFTER: Readonly<Record<string, number>> = { weekly: 3, monthly: 6, quarterly: 9, annual: 24 };
const AGE_SAID_AFTER_OTHERWISE = 12;

/** ", 19 months ago", or nothing while the figure is young enough for its feed. */
function age(claim: Claim, feed: Feed, language: LanguagePack, today: string): string {
  const from = AGE_SAID_AFTER[feed.updateFrequency ?? ''] ?? AGE_SAID_AFTER_OTHERWISE;
  return ageText(monthsBetween(claim.asOf.date, today), from, language);
}

/** The same from months; below `from` months nothing is said, after three years months are false precision. */
export function ageText(months: number, from: number, language: LanguagePack): string {
  if (months < from) return '';
  const years = Math.floor(months / 12);
  return years >= 3
    ? language.messages['years-ago']({ n: years, count: formatNumber(years, language.numbers) })
    : language.messages['months-ago']({ n: months, count: formatNumber(months, language.numbers) });
}

/** "as of 31 July 2025", or "published 4 April 2025; as-of date not stated". */
export function dating(claim: Claim, feed: Feed, language: LanguagePack, today: string): string {
  const values = {
    date: formatDate(claim.asOf.date, language.dates),
    age: age(claim, feed, language, today),
  };
  return claim.asOf.basis === 'stated'
    ? language.messages['dating-stated'](values)
    : language.messages['dating-published'](values);
}

/** The same beside a source: with the day of publication where that is another one. */
export function datingOfSource(claim: Claim, feed: Feed, language: LanguagePack, today: string): string {
  const source = claim.source === undefined ? undefined : feed.sources[claim.source];
  if (!source || claim.asOf.basis !== 'stated') return dating(claim, feed, language, today);
  return language.messages['source-dating-stated']({
    published: formatDate(source.publishedOn, language.dates),
    date: formatDate(claim.asOf.date, language.dates),
    age: age(claim, feed, language, today),
  });
}

/** "since 10 November 2020", "in 2024", "from … to …"; nothing for a claim without a period. */
export function periodText({ period, measure }: Claim, language: LanguagePack): string | undefined {
  if (!period?.start) return undefined;
  const { messages, dates } = language;
  const start = formatDate(period.start, dates);
  if (measure !== 'flow' || !period.end) return messages.since({ start });
  const [year = ''] = period.start.split('-');
  const isYear = lastDay(period.end) === `${year}-12-31` && `${year}-01-01`.startsWith(period.start);
  return isYear ? messages['in-year']({ year }) : messages['from-to']({ start, end: formatDate(period.end, dates) });
}

/** A target's day: one at the end of a year is said as the year, as sources do. */
export function dueText(due: string, language: LanguagePack): string {
  return formatDate(due.endsWith('-12-31') ? due.slice(0, 4) : due, language.dates);
}

/** "planned for 2025"; after the day, that the outcome is not recorded. Nothing for what has been reached. */
export function planText(claim: Claim, language: LanguagePack, today: string): string | undefined {
  if (claim.status !== 'planned' || claim.due === undefined) return undefined;
  const due = dueText(claim.due, language);
  return isOverdue(claim, today)
    ? language.messages['was-planned-for']({ due })
    : language.messages['planned-for']({ due });
}
