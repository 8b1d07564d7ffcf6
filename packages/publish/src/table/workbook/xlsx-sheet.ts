/**
 * The cells of a sheet of an `.xlsx` workbook.
 */
import type { Cell } from '../rows.js';
import type { Grid, Joined } from './grid.js';
import { isoCell, numberCell, PLAIN, serialCell, type Shown } from './values.js';
import { NotXml, readXml } from './xml.js';

/** What all sheets of a workbook share. */
export interface Shared {
  readonly texts: readonly string[];
  /** By the number of a cell's style. */
  readonly formats: readonly Shown[];
  readonly is1904: boolean;
}

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Signs that XML cannot hold are written as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** A cell while it is read. */
interface Reading {
  readonly line: number;
  readonly column: number;
  readonly type: string;
  readonly style: string | undefined;
  value: string | undefined;
  text: string;
  hasFormula: boolean;
}

/** `B3` as its line and its column; the column counted from zero. */
function placeOf(name: string): readonly [line: number, column: number] {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(name);
  if (!parts) throw new NotXml(`"${name}" is no name of a cell`);
  const [, letters = '', line] = parts;
  const column =
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(line), column];
}

function joinedOf(name: string): Joined {
  const [from = '', to = from] = name.split(':');
  const [[line, column], [lastLine, lastColumn]] = [placeOf(from), placeOf(to)];
  return { lines: [line, lastLine], columns: [column, lastColumn] };
}

/** Reads the cells into the grid. @throws NotXml */
export function readSheet(content: Uint8Array, grid: Grid, shared: Shared): void {
  const joined: Joined[] = [];
  let line = 0;
  let column = -1;
  let cell: Reading | undefined;
  let into: 'value' | 'text' | undefined;
  let silent = 0;
  readXml(content, {
    open(name, attributes) {
      if (name === 'row') {
        line = Number(attributes['r'] ?? line + 1);
        column = -1;
        if (isTrue(attributes['hidden'])) grid.hide(line);
      } else if (name === 'c') {
        const place = attributes['r'];
        [line, column] = place === undefined ? [line, column + 1] : placeOf(place);
        const { t: type = 'n', s: style } = attributes;
        cell = { line, column, type, style, value: undefined, text: '', hasFormula: false };
      } else if (name === 'mergeCell') joined.push(joinedOf(attributes['ref'] ?? ''));
      else if (cell) {
        if (name === 'f') cell.hasFormula = true;
        if (name === 'rPh') silent += 1;
        if (name === 'v') cell.value = '';
        into = name === 'v' ? 'value' : name === 't' && silent === 0 ? 'text' : undefined;
      }
    },
    text(piece) {
      if (cell && into === 'value') cell.value = (cell.value ?? '') + piece;
      else if (cell && into === 'text') cell.text += piece;
    },
    close(name) {
      into = undefined;
      if (name === 'rPh') silent -= 1;
      if (name !== 'c' || !cell) return;
      take(cell, grid, shared);
      cell = undefined;
    },
  });
  for (const each of joined) grid.join(each);
}

function take(cell: Reading, grid: Grid, shared: Shared): void {
  const { line, column, type, value, hasFormula } = cell;
  if (hasFormula && type !== 'inlineStr' && (value === undefined || (value === '' && type !== 'str')))
    grid.putWithoutResult(line, column);
  else if (type === 'inlineStr') grid.put(line, column, unescaped(cell.text));
  else if (value !== undefined && value !== '') grid.put(line, column, cellOf(cell, value, grid, shared));
}

function cellOf({ line, column, type, style }: Reading, value: string, grid: Grid, shared: Shared): Cell {
  const { texts, formats, is1904 } = shared;
  const unknown = (says: string): Error =>
    grid.fault(line, column, says, 'Open the workbook in your spreadsheet program and save it again.');
  if (type === 's') {
    const text = texts[Number(value)];
    if (text === undefined) throw unknown(`its text, number ${value}, is not in the file`);
    return text;
  }
  if (type === 'str') return unescaped(value);
  if (type === 'b') return isTrue(value) ? 'TRUE' : 'FALSE';
  if (type === 'e') return { text: value, typed: { kind: 'error' } };
  const shown = formats[Number(style ?? 0)] ?? PLAIN;
  if (type === 'd') {
    const day = isoCell(value, shown);
    if (!day) throw unknown(`"${value}" is no date`);
    return day;
  }
  const number = Number(value);
  if (type !== 'n' || !Number.isFinite(number)) throw unknown(`"${value}" is no value of a cell`);
  if (shown.isScaled) throw grid.scaled(line, column, number);
  return shown.as === 'date' || shown.as === 'time'
    ? serialCell(number, is1904, shown)
    : numberCell(number, shown.as === 'percent');
}
