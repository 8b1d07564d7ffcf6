/**
 * The cells of one sheet as they are found, and the rows that they make.
 */
import { CommandError } from '../../commands/command-error.js';
import { numberText } from '../../words.js';
import { type Cell, cellText } from '../rows.js';
import type { SheetRow } from './sheet.js';

/** More than a table of figures has; a cell far from all others is a mistake or a trap. */
const MOST_LINES = 200_000;
const MOST_COLUMNS = 1_000;
const MOST_CELLS = 2_000_000;
const MOST_NAMED = 5;

/** Cells that are joined into one: from and to, both included, counted from one and from zero. */
export interface Joined {
  readonly lines: readonly [number, number];
  readonly columns: readonly [number, number];
}

/** `B3`. */
export function cellName(line: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${line}`;
}

export class Grid {
  readonly #rows = new Map<number, Cell[]>();
  readonly #hidden = new Set<number>();
  readonly #withoutResult: string[] = [];
  #cells = 0;

  constructor(
    readonly place: string,
    readonly sheet: string,
  ) {}

  /** Takes a cell with something in it. */
  put(line: number, column: number, cell: Cell): void {
    if (cellText(cell) === '') return;
    this.#check(line, column);
    const cells = this.#rows.get(line) ?? [];
    if (!this.#rows.has(line)) this.#rows.set(line, cells);
    if (cells[column]) throw this.fault(line, column, 'stands in the file twice', 'Save the workbook again.');
    while (cells.length < column) cells.push('');
    cells[column] = cell;
    this.#cells += 1;
    if (this.#cells > MOST_CELLS)
      throw new CommandError(
        `${this.place}, sheet "${this.sheet}": more than ${numberText(MOST_CELLS)} cells have something in them, and at most so many are read. Put the rows with figures into a sheet of their own.`,
      );
  }

  /** Notes a formula whose result is not stored: it is never calculated here. */
  putWithoutResult(line: number, column: number): void {
    this.#withoutResult.push(cellName(line, column));
  }

  /** Notes rows that are not seen. */
  hide(line: number, many = 1): void {
    for (let each = line; each < Math.min(line + many, MOST_LINES + 1); each += 1) this.#hidden.add(each);
  }

  /** Of joined cells only the first is seen, whatever the others hold. */
  join({ lines, columns }: Joined): void {
    for (const [line, cells] of this.#rows)
      if (line >= lines[0] && line <= lines[1])
        for (let column = columns[0]; column <= Math.min(columns[1], cells.length - 1); column += 1)
          if (line !== lines[0] || column !== columns[0]) cells[column] = '';
  }

  /** What to say of a cell that cannot be read. */
  fault(line: number, column: number, says: string, remedy: string): CommandError {
    return new CommandError(
      `${this.place}, sheet "${this.sheet}", cell ${cellName(line, column)}: ${says}. ${remedy}`,
    );
  }

  /** What to say of a number of which its format leaves out thousands: what is shown is not what is stored. */
  scaled(line: number, column: number, value: number): CommandError {
    return this.fault(
      line,
      column,
      `its format leaves out thousands: the cell holds ${numberText(value)} and shows less`,
      'Give the column a number format that shows the whole number; then see whether its unit is still right.',
    );
  }

  /** The rows in which something stands, from the top. */
  rows(): readonly SheetRow[] {
    const [first, ...others] = this.#withoutResult;
    if (first !== undefined) {
      const named = [first, ...others].slice(0, MOST_NAMED);
      const rest = others.length + 1 - named.length;
      throw new CommandError(
        `${this.place}, sheet "${this.sheet}": no result is stored of the formula in ${named.join(', ')}${rest > 0 ? ` and ${numberText(rest)} more` : ''}, and formulas are never calculated here. Open the workbook in your spreadsheet program and save it there: it then stores the results.`,
      );
    }
    return [...this.#rows]
      .filter(([, cells]) => cells.some((cell) => cellText(cell) !== ''))
      .sort(([one], [other]) => one - other)
      .map(([line, cells]) => ({ line, cells, isHidden: this.#hidden.has(line) }));
  }

  #check(line: number, column: number): void {
    if (!Number.isInteger(line) || line < 1 || column < 0)
      throw this.fault(line, column, 'is no place in a sheet', 'Save the workbook again.');
    if (line > MOST_LINES || column >= MOST_COLUMNS)
      throw this.fault(
        line,
        column,
        `stands too far out: at most ${numberText(MOST_LINES)} rows and ${numberText(MOST_COLUMNS)} columns are read`,
        'Delete what stands there, or put it nearer.',
      );
  }
}
