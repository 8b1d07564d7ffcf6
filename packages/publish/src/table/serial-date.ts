/**
 * Days that a spreadsheet counts from the first of its calendar.
 */
import { Temporal } from 'temporal-polyfill/full';

/**
 * The day of a whole number, `YYYY-MM-DD`.
 *
 * @param is1904 whether the calendar begins in 1904; that of 1900 has a day that never was, 29 February, and is right behind it
 * @example serialDate(45869, false) // '2025-07-31'
 */
export const serialDate = (days: number, is1904: boolean): string =>
  Temporal.PlainDate.from(is1904 ? '1904-01-01' : '1899-12-30')
    .add({ days })
    .toString();
