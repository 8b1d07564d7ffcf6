/**
 * A calendar day, month or year as it is printed. A date here is text, never an instant: no time zone can move
 * 4 April to 3 April, and a year is never grouped.
 */
import type { PartialDate } from '@mine-action/data';
import type { DateSymbols } from '../locale/language-pack.js';
import { inDigits } from './number.js';

/**
 * `2025-04-04` → "4 April 2025", `2025-04` → "April 2025", `2025` → "2025".
 *
 * @param isGoverned whether a month without a day is named as beside one: in Russian «с апреля», and not «с апрель»
 */
export function formatDate(date: PartialDate, symbols: DateSymbols, isGoverned = false): string {
  const [year = '', month, day] = date.split('-');
  const names = day === undefined && !isGoverned ? (symbols.monthsAlone ?? symbols.months) : symbols.months;
  const text =
    month === undefined
      ? year
      : (day === undefined ? symbols.month : symbols.day)
          .replace('{d}', (Number(day) === 1 && symbols.first) || String(Number(day)))
          .replace('{m}', names[Number(month) - 1] ?? month)
          .replace('{y}', year);
  return inDigits(text, symbols.digits);
}

/** What a message may need of a date beside its text, whatever the language makes of it; each after the name. */
type DateForm = '' | '_of' | '_is' | '_year' | '_month' | '_in' | '_day';

/**
 * A date for a message: its text; `_of`, with the month's name as beside a day; `_is`, whether it is a day, month or
 * year; `_year`, `_month` and `_day`, for languages that put something on one of them; `_in`, the month's name in another
 * case: «в апреле», "aprelin 4-də".
 */
export function dateValues<Name extends string>(
  name: Name,
  date: PartialDate,
  symbols: DateSymbols,
): Readonly<Record<`${Name}${DateForm}`, string>> {
  const [year = '', month, day] = date.split('-');
  const forms: Readonly<Record<DateForm, string>> = {
    '': formatDate(date, symbols),
    _of: formatDate(date, symbols, true),
    _is: day ? 'day' : month ? 'month' : 'year',
    _year: inDigits(year, symbols.digits),
    _month: symbols.months[Number(month) - 1] ?? '',
    _in: symbols.monthsIn?.[Number(month) - 1] ?? '',
    _day: day ? inDigits(String(Number(day)), symbols.digits) : '',
  };
  return Object.fromEntries(Object.entries(forms).map(([form, text]) => [name + form, text])) as Record<
    `${Name}${DateForm}`,
    string
  >;
}
