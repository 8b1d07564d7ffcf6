/**
 * When a claim holds, in words: period, as-of, age, plan. None of it knows what day it is; what depends on the
 * reader's day is worded for either case and chosen when it is drawn.
 */
import { type Claim, type Feed, lastDay } from '@mine-action/data';
import { dateValues, formatDate } from '../format/date.js';
import type { LanguagePack } from '../locale/language-pack.js';
import { formatNumber } from '../format/number.js';

/** Months after which a figure's age is said, by how often its feed promises to be renewed. */
const AGE_SAID_AFTER: Readonly<Record<string, number>> = { weekly: 3, monthly: 6, quarterly: 9, annual: 24 };
const AGE_SAID_AFTER_OTHERWISE = 12;

/** The day that an age counts from, and the months after which it is said. */
export interface Ageing {
  /** A whole day. */
  readonly asOf: string;
  readonly saidAfterMonths: number;
}

/** Something planned: what is said until its day has passed, if anything, and what after. */
export interface PlanView {
  readonly due: string;
  readonly ahead?: string | undefined;
  readonly overdue: string;
}

export function ageing(claim: Claim, { updateFrequency = 'irregular' }: Feed): Ageing {
  return {
    asOf: lastDay(claim.asOf.date),
    saidAfterMonths: AGE_SAID_AFTER[updateFrequency] ?? AGE_SAID_AFTER_OTHERWISE,
  };
}

/** From three years on, months are false precision. */
export const SAID_IN_YEARS_FROM_MONTHS = 36;

/** "19 months old." */
export function describeAge(months: number, { messages, numbers }: LanguagePack): string {
  const years = Math.floor(months / 12);
  return months >= SAID_IN_YEARS_FROM_MONTHS
    ? messages['years-ago']({ n: years, count: formatNumber(years, numbers) })
    : messages['months-ago']({ n: months, count: formatNumber(months, numbers) });
}

/** From two hours on, minutes are false precision. */
const SAID_IN_HOURS_FROM_MINUTES = 120;

/** "Last read 12 minutes ago; these figures could not be read anew." */
export function describeNotRenewed(minutes: number, { messages, numbers }: LanguagePack): string {
  const isLong = minutes >= SAID_IN_HOURS_FROM_MINUTES;
  const n = isLong ? Math.floor(minutes / 60) : Math.max(1, Math.round(minutes));
  const values = { n, count: formatNumber(n, numbers) };
  return isLong ? messages['not-renewed-hours'](values) : messages['not-renewed-minutes'](values);
}

/**
 * "as of 31 July 2025", or "published 4 April 2025; date of count not given"; "our calculation from figures of 4 April 2025".
 */
export function dating(claim: Claim, { messages, dates }: LanguagePack): string {
  const date = dateValues('date', claim.asOf.date, dates);
  // What was calculated was published by no source.
  if (claim.status === 'derived') return messages['dating-calculated'](date);
  return claim.asOf.basis === 'stated' ? messages['dating-stated'](date) : messages['dating-published'](date);
}

/**
 * The same in short, beside a source: "as of 31 July 2025", or the bare day of publication. That the source gives no day
 * of count is said in the sentence and in the details.
 */
export function shortDating(claim: Claim, language: LanguagePack): string {
  return claim.asOf.basis === 'stated'
    ? dating(claim, language)
    : formatDate(claim.asOf.date, language.dates);
}

/** "since 10 November 2020", "in 2024", "from … to …"; nothing for a claim without a period. */
export function periodText({ period, measure }: Claim, language: LanguagePack): string | undefined {
  if (!period?.start) return undefined;
  const { messages, dates } = language;
  const start = dateValues('start', period.start, dates);
  if (measure !== 'flow' || !period.end) return messages.since(start);
  const [year = ''] = period.start.split('-');
  const isYear = lastDay(period.end) === `${year}-12-31` && `${year}-01-01`.startsWith(period.start);
  return isYear
    ? messages['in-year']({ year: formatDate(year, dates) })
    : messages['from-to']({ ...start, ...dateValues('end', period.end, dates) });
}

/** A target's day: one at the end of a year is said as the year, as sources do. */
export function dueValues(due: string, { dates }: LanguagePack): ReturnType<typeof dateValues<'due'>> {
  return dateValues('due', due.endsWith('-12-31') ? due.slice(0, 4) : due, dates);
}

/** "planned for 2025": true before its day and after. Nothing for what has been reached. */
export function planText({ status, due }: Claim, language: LanguagePack): string | undefined {
  if (status !== 'planned' || due === undefined) return undefined;
  return language.messages['planned-for'](dueValues(due, language));
}

/** What is said of a plan beside that it is one: after its day, that we know of no outcome. */
export function describePlan({ status, due }: Claim, language: LanguagePack): PlanView | undefined {
  if (status !== 'planned' || due === undefined) return undefined;
  return {
    due: lastDay(due),
    overdue: language.messages['was-planned-for'](dueValues(due, language)),
  };
}
