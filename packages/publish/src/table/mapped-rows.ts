/**
 * From the rows of a programme's own table to figures, as its mapping says.
 *
 * Whatever the mapping does not state about a row is an error of that row, never a guess: a cell too many, a total among
 * provinces, an empty cell where a constant would step in, a spreadsheet's error.
 */
import { CommandError } from '../commands/command-error.js';
import type { Finding } from '../commands/finding.js';
import type { Progress } from '../progress.js';
import { readFields, type RowFields } from './fields.js';
import { FigureIds } from './figure-ids.js';
import { treeOf } from './flat-csv.js';
import { Header, isHashtags } from './header.js';
import { contradicted, type Layout, layoutOf } from './layout.js';
import type { Mapping } from './mapping.js';
import { otherLength, withoutResult } from './row-refusals.js';
import { cellText, type Row } from './rows.js';
import { refuseMore } from './too-many.js';
import { countedIn } from './total-rows.js';

export interface Mapped {
  readonly figures: readonly unknown[];
  readonly findings: readonly Finding[];
  readonly lines: ReadonlyMap<string, number>;
  /** Cells in which no figure stood. */
  readonly empty: number;
  /** Rows that the mapping leaves out, since they only add up others. */
  readonly leftOut: number;
}

/** The rows of a table, from a file or from bytes that are all there. */
export type Rows = AsyncIterable<Row> | Iterable<Row>;

/** More errors than anybody reads; a table with as many is read no further. */
const MOST_FINDINGS = 10_000;

/**
 * Reads all rows of a table.
 *
 * @param file what the table is called in messages
 */
export async function readMapped(
  file: string,
  rows: Rows,
  mapping: Mapping,
  progress: Progress,
): Promise<Mapped> {
  const reader = new TableReader(file, mapping);
  for await (const row of rows) {
    if (!reader.take(row)) break;
    progress.done('rows read', reader.rows);
  }
  return reader.end();
}

/** Takes the rows of a table one by one. */
class TableReader {
  readonly #figures: unknown[] = [];
  readonly #findings: Finding[] = [];
  readonly #lines = new Map<string, number>();
  readonly #ids = new FigureIds();
  readonly #headings: Row[] = [];
  /** The last filled cell of a column that is filled down, by its place. */
  readonly #above = new Map<number, Row['cells'][number]>();
  #header: Header | undefined;
  #layout: Layout | undefined;
  #empty = 0;
  #leftOut = 0;
  rows = 0;

  constructor(
    readonly file: string,
    readonly mapping: Mapping,
  ) {}

  /** @returns whether more rows are wanted */
  take(row: Row): boolean {
    const { headerLine, headerRows, endsAt } = this.mapping;
    if (row.line < headerLine) return true;
    if (!this.#header) {
      this.#headings.push(row);
      if (this.#headings.length < headerRows) return true;
      return this.#begin(new Header(this.file, this.#headings));
    }
    if (isHashtags(row)) return this.#layout ? true : this.#begin(this.#header.withTags(row));
    const first = row.cells.map(cellText).find((text) => text.trim() !== '');
    if (endsAt !== undefined && first?.trim().startsWith(endsAt)) return false;
    this.#layout ??= this.#lay(this.#header);
    if (this.#findings.length > 0 && this.rows === 0) return false;
    this.rows++;
    this.#row(row, this.#layout);
    return this.#findings.length < MOST_FINDINGS;
  }

  #begin(header: Header): boolean {
    this.#header = header;
    this.#findings.push(...header.personal());
    return this.#findings.length === 0;
  }

  #lay(header: Header): Layout {
    const layout = layoutOf(this.mapping, header);
    this.#findings.push(...contradicted(layout));
    return layout;
  }

  #row(row: Row, layout: Layout): void {
    const refusal = otherLength(row, layout);
    if (refusal) {
      this.#findings.push(refusal);
      return;
    }
    const filled = this.#filledDown(row, layout);
    const counted = withoutResult(filled, layout) ?? countedIn(filled, layout);
    if (counted === 'left-out') this.#leftOut++;
    else if ('check' in counted) this.#findings.push(counted);
    else this.#figuresOf(filled, layout, counted);
  }

  #figuresOf(row: Row, layout: Layout, wholes: ReadonlySet<string>): void {
    // A cell that belongs to several fields or figures is said once.
    const said = new Set<string>();
    for (const column of layout.numbers) {
      const text = cellText(row.cells[column.index]).trim();
      if (text === '' || this.mapping.empty.includes(text)) {
        this.#empty++;
        continue;
      }
      const { fields, findings } = readFields(row, column, layout, wholes);
      for (const finding of findings) {
        if (!said.has(finding.field)) this.#findings.push(finding);
        said.add(finding.field);
      }
      this.#add(fields, row.line);
    }
  }

  #add(fields: RowFields, line: number): void {
    if (!fields.has('id')) fields.set('id', this.#ids.of(this.mapping.id, fields));
    refuseMore(this.file, line, this.#figures.length);
    const id = fields.get('id');
    if (typeof id === 'string' && !this.#lines.has(id)) this.#lines.set(id, line);
    this.#figures.push(treeOf(fields));
    this.#lines.set(`#${this.#figures.length}`, line);
  }

  /** The row with the cells that have what stands above them. */
  #filledDown(row: Row, { fields }: Layout): Row {
    if (this.mapping.fillDown.length === 0) return row;
    const cells = [...row.cells];
    for (const [path, index] of fields) {
      if (!this.mapping.fillDown.includes(path)) continue;
      const cell = cells[index];
      if (cellText(cell).trim() !== '') this.#above.set(index, cell as Row['cells'][number]);
      else cells[index] = this.#above.get(index) ?? '';
    }
    return { line: row.line, cells };
  }

  end(): Mapped {
    if (!this.#header)
      throw new CommandError(`${this.file}: there is no header on line ${this.mapping.headerLine}.`);
    if (!this.#layout && this.#findings.length === 0) this.#lay(this.#header);
    return {
      figures: this.#figures,
      findings: this.#findings,
      lines: this.#lines,
      empty: this.#empty,
      leftOut: this.#leftOut,
    };
  }
}
