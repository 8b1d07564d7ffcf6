/**
 * When a claim holds, in words: period, as-of, age, plan. None of it knows what day it is; what depends on the
 * reader's day is worded for either case and chosen when it is drawn.
 */
import {
  type Claim,
  convert,
  type Edition,
  type Feed,
  lastDay,
  outcomeOf,
  planBefore,
  type PartialDate,
  publicationOf,
  type Unit,
} from '@mine-action/data';
import { dateValues, formatDate } from '../format/date.js';
import type { LanguagePack } from '../locale/language-pack.js';
import { formatNumber } from '../format/number.js';
import { quantityText } from '../format/quantity.js';
import { orNone } from '../format/text.js';

/** Months after which a figure's age is said, by how often its feed promises to be renewed. */
const AGE_SAID_AFTER: Readonly<Record<string, number>> = { weekly: 3, monthly: 6, quarterly: 9, annual: 24 };
const AGE_SAID_AFTER_OTHERWISE = 12;

/** The day that an age counts from, and the months after which it is said. */
export interface Ageing {
  /** A whole day. */
  readonly asOf: string;
  readonly saidAfterMonths: number;
}

/** Something planned: what is said until its day has passed, if anything, and what after; the same where the outcome is known. */
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

/** What a message needs of the date of a count. */
type AsOfValues = ReturnType<typeof dateValues<'date'>> & { readonly at: 'end' | 'other' };

/**
 * The date up to which a claim counts. Where it is inferred, the last day of a month or year is its end: "the end of 2025",
 * since no source names the 31st of December.
 */
export function asOfValues({ asOf }: Pick<Claim, 'asOf'>, { dates }: LanguagePack): AsOfValues {
  const whole = asOf.basis === 'inferred' ? endedBy(asOf.date) : undefined;
  return { ...dateValues('date', whole ?? asOf.date, dates), at: whole === undefined ? 'other' : 'end' };
}

/** The longest month or year that ends with a day. */
function endedBy(date: PartialDate): PartialDate | undefined {
  return date.length === 10
    ? [4, 7].map((length) => date.slice(0, length)).find((part) => lastDay(part) === date)
    : undefined;
}

/** "as of 31 July 2025", "as of the end of 2025, inferred from the source", "published 4 April 2025; date of count not given",
 * or "our calculation from figures of 4 April 2025". */
export function dating(claim: Claim, language: LanguagePack): string {
  const { messages } = language;
  const values = asOfValues(claim, language);
  // What was calculated was published by no source.
  if (claim.status === 'derived') return messages['dating-calculated'](values);
  switch (claim.asOf.basis) {
    case 'stated':
      return messages['dating-stated'](values);
    case 'inferred':
      return messages['dating-inferred'](values);
    case 'publication-date':
      return messages['dating-published'](values);
  }
}

/** The same as a row of a table begins, or in brackets: "31 July 2025", "end of 2025, inferred", "4 April 2025". */
export function dateText(claim: Claim, language: LanguagePack): string {
  return claim.asOf.basis === 'inferred'
    ? language.messages['date-inferred'](asOfValues(claim, language))
    : formatDate(claim.asOf.date, language.dates);
}

/**
 * The same in short, beside a source: "as of 31 July 2025", or the bare day of publication. That the source gives no day
 * of count is said in the sentence and in the details.
 */
export function shortDating(claim: Claim, language: LanguagePack): string {
  return claim.asOf.basis === 'publication-date' ? dateText(claim, language) : dating(claim, language);
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

/** Where a plan is looked at: in which feed, as known when, in which language. */
export interface PlanContext {
  readonly feed: Feed;
  readonly edition: Edition;
  readonly language: LanguagePack;
  /** Another unit than the source's, where one is asked for. */
  readonly unit?: Unit | undefined;
}

const amountText = (claim: Claim, { unit, language }: PlanContext): string =>
  quantityText((unit && convert(claim, unit)) ?? claim, language);

/** What came of a plan, as far as it is known in the edition: the figure, or when it was reported later. */
export function outcomeValues(
  plan: Claim,
  context: PlanContext,
): { readonly known?: Record<'outcome' | 'dating', string>; readonly reported?: { readonly date: string } } {
  const { feed, edition, language } = context;
  const outcome = outcomeOf(plan, feed, edition);
  if (!outcome) return {};
  const { claim, isKnown } = outcome;
  return isKnown
    ? {
        known: {
          outcome: amountText(claim, context),
          // What a year brought is of that year.
          dating: orNone(claim.measure === 'flow' ? undefined : shortDating(claim, language)),
        },
      }
    : { reported: { date: formatDate(publicationOf(claim, feed), language.dates) } };
}

/**
 * What is said of a plan beside that it is one: after its day, that we know of no outcome; where the outcome is known, both,
 * with the plan and with what came of it.
 */
export function describePlan(claim: Claim, context: PlanContext): PlanView | undefined {
  const { feed, edition, language } = context;
  const { messages } = language;
  const plan = claim.status === 'planned' ? claim : planBefore(claim, feed, edition);
  if (plan?.due === undefined) return undefined;
  const due = dueValues(plan.due, language);
  const { known, reported } = outcomeValues(plan, context);
  const both = known && messages['plan-outcome']({ planned: amountText(plan, context), ...known, ...due });
  return {
    due: lastDay(plan.due),
    ...(both !== undefined && { ahead: both }),
    overdue:
      both ??
      (reported ? messages['plan-outcome-later']({ ...reported, ...due }) : messages['was-planned-for'](due)),
  };
}
