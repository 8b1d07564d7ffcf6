/**
 * The mapping: how a programme's own table is to be read.
 *
 * Separators, the order of dates, calendars, bounds and totals are stated here and never guessed: "12.298" is twelve thousand in
 * one office and twelve in the next, "Total" the country in one and a province in the next, and only the office knows.
 */
import { QUALIFIERS } from '@mine-action/data';
import { CommandError } from '../commands/command-error.js';
import { type Calendar, CALENDARS, DATE_ORDERS, type DateOrder } from './dates.js';
import { DIGITS } from './digits.js';
import { CLAIM_COLUMNS, LISTS, MAPS } from './flat-csv.js';
import { HIDDEN_ROWS } from './workbook/workbook.js';

/** What may stand between cells, by what a mapping calls it. */
export const DELIMITERS: Readonly<Record<string, string>> = { ',': ',', ';': ';', tab: '\t', '|': '|' };
const DECIMALS = ['.', ',', '٫'] as const;
const THOUSANDS = ['none', 'space', '.', ',', "'", '٬'] as const;
const GROUPINGS = ['thousands', 'lakh'] as const;

/** How numbers and dates are written in the table. */
export interface Notation {
  readonly decimal: (typeof DECIMALS)[number];
  readonly thousands: (typeof THOUSANDS)[number];
  /** In lakh groups 12,34,567 is what is 1,234,567 elsewhere. */
  readonly grouping: (typeof GROUPINGS)[number];
  readonly dates?: DateOrder | undefined;
  readonly calendar: Calendar;
  /** Language of the names of months. */
  readonly months?: string | undefined;
  readonly times?: 'leave-out' | undefined;
  /** Numbering system of the digits, where they are not 0 to 9. */
  readonly digits?: string | undefined;
  /** Signs before or behind a number that are its bound, the longest first. */
  readonly bounds: readonly (readonly [sign: string, qualifier: string])[];
  /** Signs between the two ends of a range. */
  readonly ranges: readonly string[];
  /** Marks behind a cell that lead to a footnote. */
  readonly footnotes: readonly string[];
}

/** A column of numbers, each of which is a figure: what all its figures have in common. */
export interface Wide {
  readonly column: string;
  readonly constants: Readonly<Record<string, unknown>>;
}

export interface Mapping extends Notation {
  /** What stands between cells; nothing for a workbook. */
  readonly delimiter?: string | undefined;
  /** The sheet of a workbook. */
  readonly sheet?: string | undefined;
  /** What rows are that nobody sees in the workbook. */
  readonly hiddenRows?: (typeof HIDDEN_ROWS)[number] | undefined;
  /** Line on which the headings begin, counted from one, and on how many lines they stand. */
  readonly headerLine: number;
  readonly headerRows: number;
  /** With what the first cell of a row begins that is no longer part of the table. */
  readonly endsAt?: string | undefined;
  /** Cells that stand for "no figure", beside empty ones. */
  readonly empty: readonly string[];
  /** Heading, or hashtag, of the column that holds a field. */
  readonly columns: Readonly<Record<string, string>>;
  readonly constants: Readonly<Record<string, unknown>>;
  readonly wide: readonly Wide[];
  /** Codes for the words that the table uses, by field. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Names of rows that are the whole, and of those that are left out since they only add up. */
  readonly totals: { readonly whole: readonly string[]; readonly leaveOut: readonly string[] };
  /** Fields whose empty cells have what stands above them. */
  readonly fillDown: readonly string[];
  /** What an empty cell of a column means, by field; `null` where it means that nothing is stated. */
  readonly ifEmpty: Readonly<Record<string, unknown>>;
  /** By how much the numbers of a column are multiplied, by heading. */
  readonly factors: Readonly<Record<string, number>>;
  /** How shares are written: 0.16, or 16. */
  readonly shares?: 'fraction' | 'percent' | undefined;
  /** Headings for which the mapping is right although they say something else. */
  readonly confirmed: readonly string[];
  /** How an id is made, with fields in braces: `ukr-{indicator}-{asOf.date}`. */
  readonly id: string;
  /** Quote the heading and the cell as they stand in the table, where the table itself is the source. */
  readonly quoteCells: boolean;
  readonly feed: Readonly<Record<string, unknown>>;
  readonly sources: Readonly<Record<string, unknown>>;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a path is a field of a figure that a cell can hold. */
export const isField = (path: string): boolean =>
  (CLAIM_COLUMNS.includes(path) && ![...LISTS, ...MAPS].includes(path)) ||
  /^disaggregation\.[^.]+$/.test(path);

/** Whether a field says which part of the whole is counted. */
export const isPartField = (path: string): boolean =>
  path === 'scope.area' || path === 'scope.operator' || path.startsWith('disaggregation.');

export const DATE_FIELDS = ['period.start', 'period.end', 'asOf.date', 'due'];

const isLanguage = (tag: string): boolean => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
};

/** @param place what the mapping is called in messages */
export function parseMapping(input: unknown, place: string): Mapping {
  const wrong = (says: string): never => {
    throw new CommandError(`${place}: ${says}`);
  };
  if (!isObject(input)) return wrong('a mapping is a JSON object; see "mine-action-publish import --help".');

  const oneOf = <T extends string>(key: string, values: readonly T[], otherwise?: T): T => {
    const value = input[key] ?? otherwise;
    return (
      values.find((each) => each === value) ??
      wrong(`"${key}" must be stated as one of: ${values.map((each) => JSON.stringify(each)).join(' ')}.`)
    );
  };
  const ifStated = <T extends string>(key: string, values: readonly T[]): T | undefined =>
    input[key] === undefined ? undefined : oneOf(key, values);
  const map = (key: string, of: Json = input): Json => {
    const value = of[key] ?? {};
    return isObject(value) ? value : wrong(`"${key}" must be an object.`);
  };
  const fields = (key: string, of: Json): Json => {
    for (const path of Object.keys(of))
      if (!isField(path))
        wrong(
          `"${key}" names the field "${path}", which a figure does not have. Fields: ${CLAIM_COLUMNS.filter(isField).join(', ')}.`,
        );
    return of;
  };
  const text = (key: string, value: unknown): string =>
    typeof value === 'string' && value !== '' ? value : wrong(`"${key}" must be a text.`);
  const texts = (key: string, of: Json = input): readonly string[] => {
    const value = of[key] ?? [];
    return Array.isArray(value)
      ? value.map((each) => text(key, each))
      : wrong(`"${key}" must be a list of texts.`);
  };
  const textIfStated = (key: string): string | undefined =>
    input[key] === undefined ? undefined : text(key, input[key]);
  const numberOf = (key: string): number => {
    const value = input[key] ?? 1;
    return Number.isInteger(value) && (value as number) > 0
      ? (value as number)
      : wrong(`"${key}" must be a whole number from 1.`);
  };
  const wideOf = (value: unknown): Wide => {
    if (!isObject(value)) return wrong('"wide" must be a list of {"column": …, "constants": {…}}.');
    return {
      column: text('wide: column', value['column']),
      constants: fields('wide: constants', isObject(value['constants']) ? value['constants'] : {}),
    };
  };
  const boundsOf = (): Notation['bounds'] =>
    Object.entries(map('bounds'))
      .map(([sign, qualifier]): readonly [string, string] =>
        QUALIFIERS.some((each) => each === qualifier && each !== 'range')
          ? [sign, qualifier as string]
          : wrong(
              `"bounds" must give each sign one of: ${QUALIFIERS.filter((each) => each !== 'range').join(', ')}.`,
            ),
      )
      .sort(([a], [b]) => b.length - a.length);
  const factorsOf = (): Mapping['factors'] => {
    const factors = map('factors');
    for (const [column, factor] of Object.entries(factors))
      if (typeof factor !== 'number' || !(factor > 0))
        wrong(`"factors: ${column}" must be a number above 0, such as 1000.`);
    return factors as Mapping['factors'];
  };

  for (const key of Object.keys(input))
    if (!KEYS.includes(key)) wrong(`"${key}" is not known. A mapping may have: ${KEYS.join(', ')}.`);
  const columns = fields('columns', map('columns'));
  const wide = Array.isArray(input['wide']) ? input['wide'].map(wideOf) : [];
  // Cells of a workbook have types: signs are stated only where numbers stand as text. Text needs them, and a delimiter.
  const isText = input['delimiter'] !== undefined;
  const decimal = oneOf('decimal', DECIMALS, isText ? undefined : '.');
  const thousands = oneOf('thousands', THOUSANDS, isText ? undefined : 'none');
  if (decimal === thousands) wrong('"decimal" and "thousands" cannot be the same sign.');
  const grouping = oneOf('grouping', GROUPINGS, 'thousands');
  if (grouping === 'lakh' && thousands === 'none')
    wrong('"grouping": "lakh" needs the sign between groups: "thousands".');
  const isDated = Object.keys(columns).some((path) => DATE_FIELDS.includes(path));
  if (isText && isDated) oneOf('dates', DATE_ORDERS);
  const months = textIfStated('months');
  if (months !== undefined && !isLanguage(months))
    wrong('"months" must be the code of a language, such as "en" or "uk".');
  if (wide.length > 0 && 'value' in columns)
    wrong(
      '"columns" names a column for "value", and "wide" names columns of values: it is one or the other.',
    );
  if (wide.length === 0 && !('value' in columns))
    wrong('say where the numbers stand: "columns": {"value": …}, or "wide".');
  const totals = map('totals');
  for (const key of Object.keys(totals))
    if (key !== 'whole' && key !== 'leaveOut') wrong('"totals" may have: whole, leaveOut.');
  const fillDown = texts('fillDown');
  const ifEmpty = fields('ifEmpty', map('ifEmpty'));
  for (const path of [...fillDown, ...Object.keys(ifEmpty)])
    if (!(path in columns))
      wrong(`"fillDown" and "ifEmpty" speak of fields of "columns", and "${path}" is none.`);

  return {
    delimiter: isText ? DELIMITERS[oneOf('delimiter', Object.keys(DELIMITERS))] : undefined,
    sheet: textIfStated('sheet'),
    hiddenRows: ifStated('hiddenRows', HIDDEN_ROWS),
    decimal,
    thousands,
    grouping,
    dates: ifStated('dates', DATE_ORDERS),
    calendar: oneOf('calendar', CALENDARS, 'gregorian'),
    months,
    times: ifStated('times', ['leave-out'] as const),
    digits: ifStated('digits', DIGITS),
    bounds: boundsOf(),
    ranges: texts('ranges'),
    footnotes: texts('footnotes'),
    headerLine: numberOf('headerLine'),
    headerRows: numberOf('headerRows'),
    endsAt: textIfStated('endsAt'),
    empty: texts('empty'),
    columns: Object.fromEntries(
      Object.entries(columns).map(([key, value]) => [key, text(`columns: ${key}`, value)]),
    ),
    constants: fields('constants', map('constants')),
    wide,
    values: fields('values', map('values')) as Mapping['values'],
    totals: { whole: texts('whole', totals), leaveOut: texts('leaveOut', totals) },
    fillDown,
    ifEmpty,
    factors: factorsOf(),
    shares: ifStated('shares', ['fraction', 'percent'] as const),
    confirmed: texts('confirmed'),
    id: 'id' in columns ? '' : text('id', input['id'] ?? idPattern(columns, wide)),
    quoteCells: input['quoteCells'] === true,
    feed: map('feed'),
    sources: map('sources'),
  };
}

/** An id that names the parts, so that no two figures of a table share one. */
function idPattern(columns: Json, wide: readonly Wide[]): string {
  const paths = [...Object.keys(columns), ...wide.flatMap(({ constants }) => Object.keys(constants))];
  const parts = [...new Set(paths.filter(isPartField))];
  return ['indicator', ...parts, 'asOf.date'].map((path) => `{${path}}`).join('-');
}

const KEYS = [
  'delimiter',
  'sheet',
  'hiddenRows',
  'decimal',
  'thousands',
  'grouping',
  'digits',
  'dates',
  'calendar',
  'months',
  'times',
  'bounds',
  'ranges',
  'footnotes',
  'headerLine',
  'headerRows',
  'endsAt',
  'empty',
  'columns',
  'constants',
  'wide',
  'values',
  'totals',
  'fillDown',
  'ifEmpty',
  'factors',
  'shares',
  'confirmed',
  'id',
  'quoteCells',
  'feed',
  'sources',
];
