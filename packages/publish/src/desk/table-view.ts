/**
 * The first rows of a table as they stand, for somebody who has to say what they are.
 */
import { CommandError } from '../commands/command-error.js';
import { Header, isHashtags } from '../table/header.js';
import { DELIMITERS } from '../table/mapping.js';
import { cellText, type Row } from '../table/rows.js';
import { rowsOfBytes } from '../table/table-bytes.js';
import { isWorkbook } from '../table/table-kind.js';
import { sheetsOf } from '../table/workbook/workbook.js';
import type { Json, TableView } from './state.js';

/** As many lines as a title above the headings may have, and some rows. */
const LINES = 12;
const CELLS = 3;

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

function firstRows(name: string, bytes: Uint8Array, mapping: Json): readonly Row[] {
  const delimiter = DELIMITERS[String(mapping['delimiter'])];
  const options = { delimiter, sheet: textOr(mapping['sheet']), hiddenRows: 'read' as const };
  return [...rowsOfBytes(name, bytes, options, LINES)];
}

/** @param name what the officer's file is called */
export function viewTable(name: string, bytes: Uint8Array, mapping: Json): TableView {
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
    const rows = firstRows(name, bytes, mapping);
    const [line, count] = [whole(mapping['headerLine']), whole(mapping['headerRows'])];
    const below = rows.filter((row) => row.line >= line);
    const header = below.length < count ? undefined : new Header(name, below.slice(0, count));
    const samples = below.slice(count).filter((row) => !isHashtags(row));
    return {
      ...view,
      ...offered,
      lines: rows.map((row) => ({ line: row.line, cells: row.cells.map(cellText) })),
      columns: Array.from({ length: header?.width ?? 0 }, (_, index) => ({
        heading: header?.at(index) ?? '',
        cells: samples.slice(0, CELLS).map(({ cells }) => cellText(cells[index]).trim()),
      })),
    };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { ...view, ...offered, trouble: error.message };
  }
}
