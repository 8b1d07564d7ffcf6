/**
 * Dates as a mapping states them: their order, their calendar, names of months, day numbers of spreadsheets.
 *
 * A feed has Gregorian days. A day of another calendar is converted where the calendar is stated, and refused where it is
 * not: 1403 is a year of the fourteenth century, or the last but one in Kabul.
 */
import { Temporal } from 'temporal-polyfill/full';
import { systemOf, toLatin } from './digits.js';
import type { Notation } from './mapping.js';
import { calendarMends } from './mends.js';
import { withoutFootnotes } from './numbers.js';
import type { Reading, Refusal } from './reading.js';
import { serialDate } from './serial-date.js';

/** Calendars that can be stated, each with where it is met. */
export const CALENDARS = [
  'gregorian',
  'persian',
  'buddhist',
  'islamic-umalqura',
  'islamic-civil',
  'ethiopic',
  'coptic',
  'hebrew',
  'indian',
  'roc',
] as const;
export type Calendar = (typeof CALENDARS)[number];

export const DATE_ORDERS = [
  'year-month-day',
  'day-month-year',
  'month-day-year',
  'excel-serial',
  'excel-serial-1904',
] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

type Part = 'y' | 'm' | 'd';
const ORDERS: Readonly<Record<string, readonly Part[]>> = {
  'year-month-day': ['y', 'm', 'd'],
  'day-month-year': ['d', 'm', 'y'],
  'month-day-year': ['m', 'd', 'y'],
};

/** Years that a figure of mine action can speak of; a plan may lie ahead. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

/** Whose months are those of the Gregorian calendar, so that a month and a year can stay what they are. */
const SAME_MONTHS: Readonly<Partial<Record<Calendar, number>>> = { gregorian: 0, buddhist: -543, roc: 1911 };

const pad = (number: number, length = 2): string => String(number).padStart(length, '0');

/** What a date is of: a beginning takes the first day of a month of another calendar, an end the last. */
export type DateRole = 'start' | 'end' | 'day';

interface Parts {
  readonly y: number;
  readonly m?: number | undefined;
  readonly d?: number | undefined;
}

/** A midnight is a day and nothing else. */
const TIME = /[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Reads a cell as a day, a month or a year.
 *
 * @returns as the feed has it: `2025-07-31`, `2025-07`, `2025`
 */
export function readDate(cell: string, notation: Notation, role: DateRole): Reading<string> {
  const { dates, times } = notation;
  let text = withoutFootnotes(toLatin(cell, notation.digits), notation.footnotes);
  const time = TIME.exec(text);
  if (time) {
    const isMidnight = time.slice(1).every((part) => part === undefined || Number(part) === 0);
    if (!isMidnight && times !== 'leave-out')
      return {
        says: `"${cell}" is a day with a time of day, and a figure has none`,
        remedy: 'State "times": "leave-out" in the mapping to take the day alone, or correct the cell.',
        mends: [[{ path: ['times'], value: 'leave-out' }]],
      };
    text = text.slice(0, time.index);
  }
  if (dates === 'excel-serial' || dates === 'excel-serial-1904') return serialDay(cell, text, dates);
  const parts = (notation.months && namedParts(text, notation)) || numberedParts(text, notation);
  if (!parts)
    return {
      says: `"${cell}" is not a date as the mapping states them: ${dates}, such as ${exampleOf(dates)}`,
      ...remedyFor(cell, text, notation),
    };
  return inFeed(cell, parts, notation, role);
}

const exampleOf = (order: DateOrder | undefined): string =>
  (ORDERS[order ?? ''] ?? []).map((kind) => ({ y: '2025', m: '07', d: '31' })[kind]).join('-');

function serialDay(cell: string, text: string, system: DateOrder): Reading<string> {
  const days = /^\d{1,6}(?:\.0+)?$/.test(text) ? Number(text) : NaN;
  // Day 60 of the older system is 29 February 1900, which never was.
  const day = days > 60 ? serialDate(days, system === 'excel-serial-1904') : undefined;
  if (!day || Number(day.slice(0, 4)) > LAST_YEAR)
    return {
      says: `"${cell}" is no day number of a spreadsheet, such as 45869 for 31 July 2025`,
      remedy: 'Correct the cell, or "dates" in the mapping if days are written in another way.',
    };
  return { value: day };
}

/** A day in the stated order, with any of `-` `/` `.` between; a month and its year, or a year alone. */
function numberedParts(text: string, { dates, calendar }: Notation): Parts | undefined {
  const written = text.replace(/[日号]$/u, '').split(/[-/.年月]/u);
  if (written.at(-1) === '') written.pop();
  const order = ORDERS[dates ?? ''] ?? [];
  const kinds = order.filter(
    (kind) => written.length === 3 || kind === 'y' || (written.length === 2 && kind === 'm'),
  );
  const year = calendar === 'roc' ? /^\d{2,4}$/ : /^\d{4}$/;
  const fits =
    written.length <= 3 &&
    written.every((part, index) => (kinds[index] === 'y' ? year : /^\d{1,2}$/).test(part));
  if (!fits) return undefined;
  const of = (kind: Part): number | undefined => {
    const part = written[kinds.indexOf(kind)];
    return part === undefined ? undefined : Number(part);
  };
  return { y: of('y') as number, m: of('m'), d: of('d') };
}

/** Words that stand in a date and say nothing: "31 de julio de 2025", "31 липня 2025 року". */
const FILLERS = /^(?:de|del|of|the|г|года|р|року|st|nd|rd|th|il|ci|cu|cı|cü)$/u;

/** A date with the name of its month: no order has to be known. */
function namedParts(text: string, { months, calendar }: Notation): Parts | undefined {
  const tokens = text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’׳\u200c]*|\d+/gu) ?? [];
  let [y, m, d]: (number | undefined)[] = [];
  for (const token of tokens) {
    if (/^\d/.test(token)) {
      if (token.length === 4 && y === undefined) y = Number(token);
      else if (token.length <= 2 && d === undefined) d = Number(token);
      else return undefined;
    } else if (!FILLERS.test(token)) {
      if (m !== undefined) return undefined;
      m = monthNamed(token, months as string, calendar);
      if (m === undefined) return undefined;
    }
  }
  return y === undefined || m === undefined ? undefined : { y, m, d };
}

const names = new Map<string, readonly (readonly string[])[]>();

/** The names that a language has for each month of a calendar, by itself and in a date. */
function monthNames(language: string, calendar: Calendar): readonly (readonly string[])[] {
  const key = `${language} ${calendar}`;
  const known = names.get(key);
  if (known) return known;
  const id = calendar === 'gregorian' ? 'gregory' : calendar;
  const styles = [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const;
  const formats = styles.map(
    (style) => new Intl.DateTimeFormat(language, { ...style, calendar: id, timeZone: 'UTC' }),
  );
  const found: string[][] = [];
  // A year and a month of days, so that every month of any calendar is met.
  for (let day = 0; day < 400; day += 5) {
    const at = Date.UTC(2024, 0, 1 + day);
    const month = Temporal.Instant.fromEpochMilliseconds(at)
      .toZonedDateTimeISO('UTC')
      .withCalendar(id === 'gregory' ? 'iso8601' : id).month;
    const said = formats.map(
      (format) => format.formatToParts(at).find(({ type }) => type === 'month')?.value ?? '',
    );
    found[month] = [...new Set([...(found[month] ?? []), ...said.map(folded)])];
  }
  names.set(key, found);
  return found;
}

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[.\u200c]/g, '')
    .trim();

const SHORTEST = 3;

/** The month of a name, or of its beginning where no other month begins so. */
function monthNamed(token: string, language: string, calendar: Calendar): number | undefined {
  const months = monthNames(language, calendar);
  const word = folded(token);
  const same = months.findIndex((all) => all?.includes(word));
  if (same > 0) return same;
  if (word.length < SHORTEST) return undefined;
  const beginning = [...months.keys()].filter((index) =>
    months[index]?.some((name) => name.startsWith(word)),
  );
  return beginning.length === 1 ? beginning[0] : undefined;
}

function remedyFor(
  cell: string,
  text: string,
  { dates, months }: Notation,
): Pick<Refusal, 'remedy' | 'mends'> {
  const system = systemOf(text);
  if (system !== undefined)
    return {
      remedy: `If the table is written with these digits, state "digits": "${system}" in the mapping.`,
      mends: [[{ path: ['digits'], value: system }]],
    };
  if (/^\d{5}(?:\.0+)?$/.test(text))
    return {
      remedy:
        'If it is a day number of a spreadsheet (45869 is 31 July 2025), state "dates": "excel-serial" in the mapping.',
      mends: [[{ path: ['dates'], value: 'excel-serial' }]],
    };
  if (/\p{L}{3}/u.test(text))
    return {
      remedy:
        months === undefined
          ? 'If months are written by their names, state their language in the mapping: "months": "en". Otherwise write them as numbers.'
          : `It is no name of a month in the language "${months}" that the mapping states, or the year has not four digits.`,
    };
  return {
    remedy: `Write years with four digits and months as numbers, or correct "dates" in the mapping, which says "${dates}".`,
    mends: Object.entries(ORDERS)
      .filter(([order, kinds]) => order !== dates && fitsOrder(text, kinds))
      .map(([order]) => [{ path: ['dates'], value: order }]),
  };
}

/** Whether three numbers can be a day in this order. */
function fitsOrder(text: string, kinds: readonly Part[]): boolean {
  const written = text.split(/[-/.]/);
  return (
    written.length === 3 &&
    written.every((part, index) => (kinds[index] === 'y' ? /^\d{4}$/ : /^\d{1,2}$/).test(part))
  );
}

function inFeed(cell: string, { y, m, d }: Parts, { calendar }: Notation, role: DateRole): Reading<string> {
  const offset = SAME_MONTHS[calendar];
  const date =
    offset !== undefined
      ? [pad(y + offset, 4), ...(m === undefined ? [] : [pad(m)]), ...(d === undefined ? [] : [pad(d)])].join(
          '-',
        )
      : converted({ y, m, d }, calendar, role);
  if (date === 'no-such-day')
    return {
      says: `"${cell}" is no day of the calendar that the mapping states, ${calendar}`,
      remedy: 'Correct the cell, or "calendar" in the mapping.',
    };
  if (date === 'no-such-span')
    return {
      says: `"${cell}" is a month or a year of the ${calendar} calendar, which is none of the Gregorian`,
      remedy:
        'Write the day. A beginning (period.start) and an end (period.end) may be months and years of it.',
    };
  const year = Number(date.slice(0, 4));
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return { value: date };
  return {
    says: `"${cell}" is in the year ${y}${calendar === 'gregorian' ? '' : `, ${year} in the Gregorian calendar`}: no figure is as of then`,
    mends: calendarMends(y),
    remedy: `Correct the cell, or state the calendar of the table in the mapping: "calendar": "persian" (Solar Hijri). Calendars: ${CALENDARS.join(', ')}.`,
  };
}

/** A day of another calendar as a Gregorian one; of a month or a year its first or last day. */
function converted({ y, m, d }: Parts, calendar: Calendar, role: DateRole): string {
  if (d === undefined && role === 'day') return 'no-such-span';
  try {
    const of = (month: number, day: number): Temporal.PlainDate =>
      Temporal.PlainDate.from({ calendar, year: y, month, day }, { overflow: 'reject' });
    const first = of(m ?? 1, 1);
    const month = role === 'end' && m === undefined ? of(first.monthsInYear, 1) : first;
    const day =
      d !== undefined ? of(m as number, d) : role === 'end' ? month.with({ day: month.daysInMonth }) : month;
    return day.withCalendar('iso8601').toString();
  } catch (error) {
    if (error instanceof RangeError) return 'no-such-day';
    throw error;
  }
}
