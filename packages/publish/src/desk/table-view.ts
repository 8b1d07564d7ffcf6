/**
 * The table as it stands, for somebody who has to say what it is: its first rows, those of which something has to be said, and
 * the names in its columns.
 */
import { CommandError } from '../commands/command-error.js';
import { NUMBERS } from '../table/flat-csv.js';
import { Header, isHashtags } from '../table/header.js';
import { DATE_FIELDS, DELIMITERS } from '../table/mapping.js';
import { cellText, type Row } from '../table/rows.js';
import { rowsOfBytes } from '../table/table-bytes.js';
import { isWorkbook } from '../table/table-kind.js';
import { sheetsOf } from '../table/workbook/workbook.js';
import { objectOf } from './json.js';
import type { Json, Reading, TableView } from './state.js';

/** As many lines as a title above the headings may have, and some rows. */
const LINES = 12;
const CELLS = 3;
/** Names of a column that are shown: as many as a country has provinces, and some. */
const NAMES = 100;

const whole = (value: unknown): number => (Number.isInteger(value) && Number(value) > 0 ? Number(value) : 1);
const textOr = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The sign that stands equally often on each of the first lines. */
function likelyDelimiter(text: string): string | undefined {
  const lines = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES);
  const likely = Object.entries(DELIMITERS).filter(([, sign]) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(sign).length);
    return (counts[0] ?? 1) > 1 && counts.every((each) => each === counts[0]);
  });
  return likely.length === 1 ? likely[0]?.[0] : undefined;
}

/** Fields in whose columns stand numbers, not names. */
const isOfNames = (field: string): boolean => field !== 'value' && !NUMBERS.includes(field);

/** Rows of which something has to be said. */
const linesOf = (reading: Reading | undefined): ReadonlySet<number> =>
  new Set((reading?.groups ?? []).flatMap(({ places }) => places.flatMap(({ line }) => line ?? [])));

/** What is seen of a table: the rows that are shown, its headings, and the names in columns of names. */
interface Seen {
  readonly rows: readonly Row[];
  readonly header: Header | undefined;
  /** Rows right below the headings. */
  readonly samples: readonly Row[];
  /** By column. */
  readonly names: ReadonlyMap<number, ReadonlySet<string>>;
}

/** Goes through the table once, and no further than is needed. */
function look(name: string, bytes: Uint8Array, mapping: Json, wanted: ReadonlySet<number>): Seen {
  const [headerLine, headerRows] = [whole(mapping['headerLine']), whole(mapping['headerRows'])];
  const endsAt = textOr(mapping['endsAt']);
  const fields = Object.entries(objectOf(mapping['columns'])).filter(([field]) => isOfNames(field));
  const ofDays = new Set(
    fields.filter(([field]) => DATE_FIELDS.includes(field)).map(([, heading]) => heading),
  );
  const ofNames = new Set(fields.map(([, heading]) => heading));
  const last = Math.max(0, ...wanted);
  const [rows, headings, samples]: [Row[], Row[], Row[]] = [[], [], []];
  const names = new Map<number, Set<string>>();
  let header: Header | undefined;
  let count = 0;
  let isOver = false;
  const begin = (found: Header): void => {
    header = found;
    for (let index = 0; index < found.width; index++)
      if (ofNames.has(found.at(index)) || ofNames.has(found.tagAt(index))) names.set(index, new Set());
  };
  const take = (row: Row): void => {
    if (row.line < headerLine) return;
    if (!header) {
      if (headings.push(row) === headerRows) begin(new Header(name, headings));
      return;
    }
    if (isHashtags(row)) return samples.length === 0 ? begin(header.withTags(row)) : undefined;
    const first = row.cells.map(cellText).find((text) => text.trim() !== '');
    isOver ||= endsAt !== undefined && first?.trim().startsWith(endsAt) === true;
    if (isOver) return;
    if (samples.length < CELLS) samples.push(row);
    for (const [index, set] of names) {
      const text = cellText(row.cells[index]).trim();
      // Days are written in numbers; what has letters in it may have to be said otherwise.
      if (text !== '' && (!ofDays.has(header.at(index)) || /\p{L}/u.test(text))) set.add(text);
    }
  };
  const options = {
    delimiter: DELIMITERS[String(mapping['delimiter'])],
    sheet: textOr(mapping['sheet']),
    hiddenRows: mapping['hiddenRows'] === 'leave-out' ? 'leave-out' : 'read',
  } as const;
  for (const row of rowsOfBytes(name, bytes, options)) {
    if (++count <= LINES || wanted.has(row.line)) rows.push(row);
    take(row);
    const isEnough =
      count >= LINES && row.line >= last && (isOver || (header !== undefined && names.size === 0));
    if (isEnough) break;
  }
  return { rows, header, samples, names };
}

/** @param reading what has to be said of the table: the rows that it speaks of are shown */
export function viewTable(
  name: string,
  bytes: Uint8Array,
  mapping: Json,
  reading: Reading | undefined,
): TableView {
  const isBook = isWorkbook(bytes);
  const view = {
    name,
    isWorkbook: isBook,
    sheets: isBook ? sheetsOf(name, bytes) : [],
    lines: [],
    columns: [],
  };
  const offered = isBook
    ? {}
    : { likelyDelimiter: likelyDelimiter(new TextDecoder().decode(bytes.subarray(0, 20_000))) };
  if (!isBook && mapping['delimiter'] === undefined) return { ...view, ...offered };
  try {
    const { rows, header, samples, names } = look(name, bytes, mapping, linesOf(reading));
    return {
      ...view,
      ...offered,
      lines: rows.map((row) => ({ line: row.line, cells: row.cells.map(cellText) })),
      columns: Array.from({ length: header?.width ?? 0 }, (_, index) => ({
        heading: header?.at(index) ?? '',
        cells: samples.map(({ cells }) => cellText(cells[index]).trim()),
        names: [...(names.get(index) ?? [])].slice(0, NAMES),
        namesFound: names.get(index)?.size ?? 0,
      })),
    };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { ...view, ...offered, trouble: error.message };
  }
}
