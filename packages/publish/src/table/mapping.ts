/**
 * The mapping: how a programme's own table is to be read.
 *
 * Separators and the order of dates are stated here and never guessed: "12.298" is twelve thousand in one office and
 * twelve in the next, and only the office knows.
 */
import { CommandError } from '../commands/command-error.js';
import { CLAIM_COLUMNS, LISTS, MAPS } from './flat-csv.js';
import { readJson } from '../feed/read-text.js';
import { HIDDEN_ROWS } from './workbook/workbook.js';

export const DATE_ORDERS = ['year-month-day', 'day-month-year', 'month-day-year'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const DELIMITERS: Readonly<Record<string, string>> = { ',': ',', ';': ';', tab: '\t', '|': '|' };
const DECIMALS = ['.', ','] as const;
export const THOUSANDS = ['none', 'space', '.', ',', "'"] as const;

/** How numbers and dates are written in the table. */
export interface Notation {
  readonly decimal: (typeof DECIMALS)[number];
  readonly thousands: (typeof THOUSANDS)[number];
  readonly dates?: DateOrder | undefined;
}

/** A column of numbers, each of which is a figure: what all its figures have in common. */
export interface Wide {
  readonly column: string;
  readonly constants: Readonly<Record<string, unknown>>;
}

export interface Mapping extends Notation {
  /** What stands between the cells of a text; a workbook has none. */
  readonly delimiter: string | undefined;
  readonly sheet: string | undefined;
  readonly hiddenRows: (typeof HIDDEN_ROWS)[number] | undefined;
  /** Line on which the headings stand, counted from one. */
  readonly headerLine: number;
  /** Cells that stand for "no figure", beside empty ones. */
  readonly empty: readonly string[];
  /** Heading, or hashtag, of the column that holds a field. */
  readonly columns: Readonly<Record<string, string>>;
  readonly constants: Readonly<Record<string, unknown>>;
  readonly wide: readonly Wide[];
  /** Codes for the words that the table uses, by field. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
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

/** Reads a mapping file; says what in it is wrong. */
export async function readMapping(file: string): Promise<Mapping> {
  const input = await readJson(file);
  const wrong = (says: string): never => {
    throw new CommandError(`${file}: ${says}`);
  };
  if (!isObject(input)) return wrong('a mapping is a JSON object; see "mine-action-publish import --help".');

  const oneOf = <T extends string>(key: string, values: readonly T[], otherwise?: T): T => {
    const value = input[key] ?? otherwise;
    return (
      values.find((each) => each === value) ??
      wrong(`"${key}" must be stated as one of: ${values.map((each) => JSON.stringify(each)).join(' ')}.`)
    );
  };
  const map = (key: string): Json => {
    const value = input[key] ?? {};
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
  const wideOf = (value: unknown): Wide => {
    if (!isObject(value)) return wrong('"wide" must be a list of {"column": …, "constants": {…}}.');
    return {
      column: text('wide: column', value['column']),
      constants: fields('wide: constants', isObject(value['constants']) ? value['constants'] : {}),
    };
  };

  for (const key of Object.keys(input))
    if (!KEYS.includes(key)) wrong(`"${key}" is not known. A mapping may have: ${KEYS.join(', ')}.`);
  const columns = fields('columns', map('columns'));
  const wide = Array.isArray(input['wide']) ? input['wide'].map(wideOf) : [];
  const decimal = oneOf('decimal', DECIMALS);
  const thousands = oneOf('thousands', THOUSANDS);
  if (decimal === thousands) wrong('"decimal" and "thousands" cannot be the same sign.');
  const isDated = Object.keys(columns).some((path) => DATE_FIELDS.includes(path));
  if (isDated || input['dates'] !== undefined) oneOf('dates', DATE_ORDERS);
  if (wide.length > 0 && 'value' in columns)
    wrong(
      '"columns" names a column for "value", and "wide" names columns of values: it is one or the other.',
    );
  if (wide.length === 0 && !('value' in columns))
    wrong('say where the numbers stand: "columns": {"value": …}, or "wide".');

  return {
    delimiter:
      input['delimiter'] === undefined ? undefined : DELIMITERS[oneOf('delimiter', Object.keys(DELIMITERS))],
    sheet: input['sheet'] === undefined ? undefined : text('sheet', input['sheet']),
    hiddenRows: input['hiddenRows'] === undefined ? undefined : oneOf('hiddenRows', HIDDEN_ROWS),
    decimal,
    thousands,
    dates: input['dates'] as DateOrder | undefined,
    headerLine: Number.isInteger(input['headerLine']) ? (input['headerLine'] as number) : 1,
    empty: Array.isArray(input['empty']) ? input['empty'].map((each) => text('empty', each)) : [],
    columns: Object.fromEntries(
      Object.entries(columns).map(([key, value]) => [key, text(`columns: ${key}`, value)]),
    ),
    constants: fields('constants', map('constants')),
    wide,
    values: fields('values', map('values')) as Mapping['values'],
    id: 'id' in columns ? '' : text('id', input['id'] ?? '{indicator}-{asOf.date}'),
    quoteCells: input['quoteCells'] === true,
    feed: map('feed'),
    sources: map('sources'),
  };
}

export const DATE_FIELDS = ['period.start', 'period.end', 'asOf.date', 'due'];

const KEYS = [
  'delimiter',
  'sheet',
  'hiddenRows',
  'decimal',
  'thousands',
  'dates',
  'headerLine',
  'empty',
  'columns',
  'constants',
  'wide',
  'values',
  'id',
  'quoteCells',
  'feed',
  'sources',
];
