/**
 * Numbers and days as cells of a workbook hold them, and what of them their format shows.
 */
import type { Cell } from '../rows.js';
import { serialDate } from '../serial-date.js';

/** What a number format shows of a number. */
export interface Shown {
  readonly as: 'number' | 'percent' | 'date' | 'time';
  /** How much of a date it shows. */
  readonly upTo: 'day' | 'month' | 'year';
  readonly withTime: boolean;
  /** Whether it shows thousands or millions and leaves out their zeros: 12.3 for 12,300,000. */
  readonly isScaled: boolean;
}

/** Of a format that says nothing. */
export const PLAIN: Shown = { as: 'number', upTo: 'day', withTime: false, isScaled: false };

const LENGTHS = { day: 10, month: 7, year: 4 } as const;

/** A spreadsheet program keeps and shows 15 digits; what stands behind them comes from its way of calculating. */
const rounded = (value: number): number => Number(value.toPrecision(15));

export function numberCell(value: number, isPercent: boolean): Cell {
  const number = rounded(value);
  return isPercent
    ? { text: `${rounded(number * 100)}%`, typed: { kind: 'number', value: number, isPercent: true } }
    : { text: String(number), typed: { kind: 'number', value: number } };
}

const two = (number: number): string => String(number).padStart(2, '0');

const clock = (seconds: number): string => {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${two(hours)}:${two(minutes)}${rest === 0 ? '' : `:${two(rest)}`}`;
};

/**
 * A day, or as much of it as is shown; a day with a time is a text.
 *
 * @param day `YYYY-MM-DD`
 * @param seconds since midnight
 */
export function dayCell(day: string, seconds: number, { upTo, withTime }: Shown): Cell {
  if (withTime && seconds > 0) return `${day} ${clock(seconds)}`;
  const shown = day.slice(0, LENGTHS[upTo]);
  return { text: shown, typed: { kind: 'day', day: shown } };
}

/**
 * A number that a format shows as a date or a time.
 *
 * @param serial days since the first day of the workbook's calendar
 * @param is1904 whether that is the one that begins in 1904
 */
export function serialCell(serial: number, is1904: boolean, shown: Shown): Cell {
  const seconds = Math.round(serial * 86_400);
  if (shown.as === 'time') return clock(seconds);
  const days = Math.floor(seconds / 86_400);
  // The calendar of 1900 has a day that never was, the 29 February; before it days are not sure. Zero is an empty cell.
  const first = is1904 ? 0 : 61;
  if (days < first || days > 2_958_465) return String(serial);
  return dayCell(serialDate(days, is1904), seconds - days * 86_400, shown);
}

/** `2025-07-31` or `2025-07-31T09:30:00` as workbooks write them; nothing where it is neither. */
export function isoCell(text: string, shown: Shown): Cell | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/.exec(text.trim());
  if (!parts) return undefined;
  const [, day = '', hours = '0', minutes = '0', seconds = '0'] = parts;
  return dayCell(day, Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds), shown);
}

/** Formats of the Office Open XML standard that are named by a number alone. */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};
/** The same of Chinese, Japanese and Korean programs: dates, but for those of a time. */
const EAST_ASIAN = {
  dates: [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58],
  times: [32, 33, 34, 35, 55, 56],
};

/** What a format shows. @param code as the workbook states it; without one, the number alone says it */
export function shownBy(id: number, code: string | undefined): Shown {
  if (code === undefined && EAST_ASIAN.dates.includes(id)) return { ...PLAIN, as: 'date' };
  if (code === undefined && EAST_ASIAN.times.includes(id)) return { ...PLAIN, as: 'time' };
  // Words in quotation marks, escaped signs, widths, colours and currencies are no part of what is counted.
  const bare = (code ?? BUILT_IN[id] ?? 'General')
    .replace(/"[^"]*"?|\\.|[_*]./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]?/gi, '')
    .replace(/general/gi, '');
  const first = bare.split(';')[0] ?? '';
  const isScaled = /[0#?],+(?=[^0#?,]|$)/.test(bare);
  const withTime = /[hs]|\[m|am\/pm|a\/p/i.test(first);
  // No date has a place for a digit that may be missing, whatever letters stand beside it.
  if (first.includes('#')) return { ...PLAIN, as: first.includes('%') ? 'percent' : 'number', isScaled };
  const dated = first.replace(/am\/pm|a\/p/gi, '');
  if (/[yd]/i.test(dated)) {
    // Behind hours and before seconds, m stands for minutes.
    const hasMonth = /m/i.test(dated.replace(/h+[^a-z]*m+|m+[^a-z]*s/gi, ''));
    const upTo = /d/i.test(dated) ? 'day' : hasMonth ? 'month' : 'year';
    return { as: 'date', upTo, withTime, isScaled: false };
  }
  if (withTime) return { ...PLAIN, as: 'time', withTime };
  if (/m/i.test(dated) && !/[0#?]/.test(dated)) return { ...PLAIN, as: 'date', upTo: 'month' };
  return { ...PLAIN, as: first.includes('%') ? 'percent' : 'number', isScaled };
}
