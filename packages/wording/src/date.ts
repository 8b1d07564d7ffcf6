/**
 * A calendar day, month or year as it is printed. A date here is text, never an instant: no time zone can move
 * 4 April to 3 April, and a year is never grouped.
 */
import type { PartialDate } from '@mine-action/data';
import type { DateSymbols } from './language-pack.js';

/** `2025-04-04` → "4 April 2025", `2025-04` → "April 2025", `2025` → "2025". */
export function formatDate(date: PartialDate, symbols: DateSymbols): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const names = day === undefined ? (symbols.monthsAlone ?? symbols.months) : symbols.months;
  return (day === undefined ? symbols.month : symbols.day)
    .replace('{d}', String(Number(day)))
    .replace('{m}', names[Number(month) - 1] ?? month)
    .replace('{y}', year);
}
