/**
 * What is said of a figure's age, and of a plan whose day has passed, from which day on. The file may hang on a wall
 * for years, and nobody builds it again.
 */
import { isCalendarDay, lastDay } from '@mine-action/data';
import { type Ageing, type PlanView, SAID_IN_YEARS_FROM_MONTHS } from '@mine-action/wording';

/** A text, and the first day on which it holds; until the next one does. */
export interface FromDay {
  readonly day: string;
  readonly text: string;
}

const MONTHS_AT_MOST = 20 * 12;

const two = (number: number): string => String(number).padStart(2, '0');

/** The day; where the month is too short for it, the first of the next. */
function dayOf(year: number, month: number, day: number): string {
  const text = `${year}-${two(month)}-${two(day)}`;
  if (isCalendarDay(text)) return text;
  return month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`;
}

/** The first day on which so many whole months have passed. */
export function afterMonths(from: string, months: number): string {
  const [year = 0, month = 1, day = 1] = lastDay(from).split('-').map(Number);
  const all = month - 1 + months;
  return dayOf(year + Math.floor(all / 12), (all % 12) + 1, day);
}

/** @param say how long ago, in words */
export function agesOf(
  { asOf, saidAfterMonths }: Ageing,
  say: (months: number) => string,
): readonly FromDay[] {
  const ages: FromDay[] = [];
  for (let months = saidAfterMonths; months <= MONTHS_AT_MOST; months++) {
    const text = say(months);
    if (months < SAID_IN_YEARS_FROM_MONTHS || text !== ages.at(-1)?.text)
      ages.push({ day: afterMonths(asOf, months), text });
  }
  return ages;
}

/** A plan until its day has passed and after. */
export function planDays({ due, ahead, overdue }: PlanView): readonly FromDay[] {
  const [year = 0, month = 1, day = 1] = due.split('-').map(Number);
  return [
    { day: '', text: ahead ?? '' },
    { day: dayOf(year, month, day + 1), text: overdue },
  ];
}

/** What holds on a day. */
export const textOn = (texts: readonly FromDay[], day: string): string =>
  texts.filter((text) => text.day <= day).at(-1)?.text ?? '';
