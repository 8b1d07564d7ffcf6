/**
 * From the rows of a programme's own table to figures, as its mapping says.
 *
 * Whatever the mapping does not state about a row is an error of that row, never a guess: a cell too many, a total among
 * provinces, an empty cell where a constant would step in, a spreadsheet's error.
 */
import { CommandError } from '../commands/command-error.js';
import type { Finding, Mend } from '../commands/finding.js';
import type { Progress } from '../commands/progress.js';
import type { AddressOptions } from './address.js';
import { contradictions } from './contradictions.js';
import { type ColumnPlan, readFields, type RowFields } from './fields.js';
import { FigureIds } from './figure-ids.js';
import { treeOf } from './flat-csv.js';
import { Header, isHashtags } from './header.js';
import { isPartField, type Mapping } from './mapping.js';
import { endsHere } from './mends.js';
import { openTable } from './open-table.js';
import { cellText, isSpreadsheetError, type Row, typeOf } from './rows.js';
import { refuseMore } from './too-many.js';
import { namesTotal, plainName } from './total-words.js';

export interface Mapped {
  readonly figures: readonly unknown[];
  readonly findings: readonly Finding[];
  readonly lines: ReadonlyMap<string, number>;
  /** Cells in which no figure stood. */
  readonly empty: number;
  /** Rows that the mapping leaves out, since they only add up others. */
  readonly leftOut: number;
}

function plansOf(mapping: Mapping, header: Header): readonly ColumnPlan[] {
  const { value, ...columns } = mapping.columns;
  const others = Object.entries(columns).map(([path, name]) => [path, header.indexOf(name)] as const);
  const wide = value === undefined ? mapping.wide : [{ column: value, constants: {} }];
  return wide.map(({ column, constants }) => ({
    value: header.indexOf(column),
    constants: { ...mapping.constants, ...constants },
    others,
    factor: mapping.factors[column] ?? 1,
  }));
}

/** Where headings and mapping contradict each other; headings that the mapping confirms are left alone. */
function contradicted(plans: readonly ColumnPlan[], mapping: Mapping, header: Header): readonly Finding[] {
  const mapped = Object.keys(mapping.columns);
  const columns = plans
    .map(({ value, constants }) => ({
      heading: header.at(value),
      tag: header.tagAt(value),
      constants: Object.fromEntries(Object.entries(constants).filter(([path]) => !mapped.includes(path))),
      mapped,
      factor: mapping.factors[header.at(value)],
    }))
    .filter(({ heading }) => !mapping.confirmed.includes(heading));
  return contradictions(columns, header.line);
}

/** More errors than anybody reads; a table with as many is read no further. */
const MOST_FINDINGS = 10_000;

/** Reads all rows of a table. */
export async function readMapped(
  file: string,
  mapping: Mapping,
  progress: Progress,
  reading: AddressOptions,
): Promise<Mapped> {
  const { delimiter, sheet, hiddenRows } = mapping;
  const reader = new TableReader(file, mapping);
  for await (const row of openTable(file, { ...reading, delimiter, sheet, hiddenRows })) {
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
  #plans: readonly ColumnPlan[] | undefined;
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
    if (isHashtags(row)) return this.#plans ? true : this.#begin(this.#header.withTags(row));
    const first = row.cells.map(cellText).find((text) => text.trim() !== '');
    if (endsAt !== undefined && first?.trim().startsWith(endsAt)) return false;
    this.#plans ??= this.#plan(this.#header);
    if (this.#findings.length > 0 && this.rows === 0) return false;
    this.rows++;
    this.#row(row, this.#header, this.#plans);
    return this.#findings.length < MOST_FINDINGS;
  }

  #begin(header: Header): boolean {
    this.#header = header;
    this.#findings.push(...header.personal());
    return this.#findings.length === 0;
  }

  #plan(header: Header): readonly ColumnPlan[] {
    const plans = plansOf(this.mapping, header);
    this.#findings.push(...contradicted(plans, this.mapping, header));
    return plans;
  }

  #error(
    line: number,
    field: string,
    value: string,
    check: string,
    says: string,
    remedy: string,
    mends?: readonly Mend[],
  ): void {
    this.#findings.push({
      severity: 'error',
      check,
      line,
      field,
      value,
      says,
      remedy,
      ...(mends && { mends }),
    });
  }

  #row(row: Row, header: Header, plans: readonly ColumnPlan[]): void {
    if (!this.#fits(row, header)) return;
    const filled = this.#filledDown(row, plans);
    const errors = this.#spreadsheetErrors(filled, header, plans);
    if (errors) return;
    const wholes = this.#wholes(filled, header, plans);
    if (!wholes) return;
    for (const plan of plans) {
      const text = cellText(filled.cells[plan.value]).trim();
      if (text === '' || this.mapping.empty.includes(text)) {
        this.#empty++;
        continue;
      }
      const reading = readFields(filled, plan, this.mapping, header, wholes);
      for (const finding of reading.findings)
        // A cell that belongs to several figures is said once.
        if (!this.#findings.some(({ line, field }) => line === finding.line && field === finding.field))
          this.#findings.push(finding);
      this.#add(reading.fields, row.line);
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

  /** As many cells as headings; empty ones behind them do no harm. */
  #fits({ line, cells }: Row, { width }: Header): boolean {
    const count = cells.findLastIndex((cell) => cellText(cell).trim() !== '') + 1;
    const isText = this.mapping.delimiter !== undefined;
    const isShort = isText && cells.length < width;
    if (count <= width && !isShort) return true;
    const number = isShort ? cells.length : count;
    this.#error(
      line,
      'row',
      `${number} cells`,
      'cells',
      `has ${number} ${number === 1 ? 'cell' : 'cells'}, and there are ${width} headings`,
      isShort
        ? 'If the table ends above this line, state in the mapping how this line begins: "endsAt": "Source". Otherwise fill up the row.'
        : 'A sign that parts cells and stands inside one (1,204) needs quotation marks around the cell. Save the table again from the spreadsheet, or correct the line.',
      isShort ? endsHere(cells) : undefined,
    );
    return false;
  }

  /** The row with the cells that have what stands above them. */
  #filledDown(row: Row, plans: readonly ColumnPlan[]): Row {
    if (this.mapping.fillDown.length === 0) return row;
    const cells = [...row.cells];
    for (const [path, index] of plans[0]?.others ?? []) {
      if (!this.mapping.fillDown.includes(path)) continue;
      const cell = cells[index];
      if (cellText(cell).trim() !== '') this.#above.set(index, cell as Row['cells'][number]);
      else cells[index] = this.#above.get(index) ?? '';
    }
    return { line: row.line, cells };
  }

  #spreadsheetErrors({ line, cells }: Row, header: Header, plans: readonly ColumnPlan[]): boolean {
    const used = [...(plans[0]?.others ?? []).map(([, index]) => index), ...plans.map(({ value }) => value)];
    const wrong = [...new Set(used)].filter(
      (index) => typeOf(cells[index])?.kind === 'error' || isSpreadsheetError(cellText(cells[index])),
    );
    const [first] = wrong;
    if (first === undefined) return false;
    this.#error(
      line,
      wrong.map((index) => `column "${header.at(index)}"`).join(', '),
      cellText(cells[first]),
      'spreadsheet-error',
      `holds what a spreadsheet writes where a formula has no result: ${cellText(cells[first])}`,
      'Mend the formula in the spreadsheet and save the table again, or take the row out.',
    );
    return true;
  }

  /**
   * The fields of which the row counts the whole.
   *
   * @returns nothing where the row is left out, or is a total of which the mapping says nothing
   */
  #wholes(
    { line, cells }: Row,
    header: Header,
    plans: readonly ColumnPlan[],
  ): ReadonlySet<string> | undefined {
    const { totals, empty } = this.mapping;
    const isIn = (list: readonly string[], text: string): boolean =>
      list.some((name) => plainName(name) === plainName(text));
    const wholes = new Set<string>();
    const mapped = new Map((plans[0]?.others ?? []).map(([path, index]) => [index, path]));
    const values = new Set(plans.map(({ value }) => value));
    for (const [index, cell] of cells.entries()) {
      const text = cellText(cell).trim();
      const path = mapped.get(index);
      if (text === '' || empty.includes(text) || values.has(index)) continue;
      if (path !== undefined && !isPartField(path)) continue;
      if (isIn(totals.leaveOut, text)) {
        this.#leftOut++;
        return undefined;
      }
      if (path !== undefined && isIn(totals.whole, text)) wholes.add(path);
      else if (namesTotal(text) && !Object.hasOwn(this.mapping.values[path ?? ''] ?? {}, text)) {
        this.#error(
          line,
          `column "${header.at(index)}"`,
          text,
          'total-row',
          `"${text}" looks like a row that adds up others${path === undefined ? ', in a column that the mapping does not name' : ''}`,
          path === undefined
            ? `Name in "columns" what the column "${header.at(index)}" holds (scope.area, scope.operator, disaggregation.sex-age), or leave such rows out: "totals": {"leaveOut": [${JSON.stringify(text)}]}.`
            : `State in the mapping whether it is the whole or is left out: "totals": {"whole": [${JSON.stringify(text)}]}, or "leaveOut". If it is the name of a part, give it a code under "values".`,
          [
            ...(path === undefined
              ? []
              : [[{ path: ['totals', 'whole'], value: text, inList: true }] as const]),
            [{ path: ['totals', 'leaveOut'], value: text, inList: true }],
          ],
        );
        return undefined;
      }
    }
    return wholes;
  }

  end(): Mapped {
    if (!this.#header)
      throw new CommandError(`${this.file}: there is no header on line ${this.mapping.headerLine}.`);
    if (!this.#plans && this.#findings.length === 0) this.#plan(this.#header);
    return {
      figures: this.#figures,
      findings: this.#findings,
      lines: this.#lines,
      empty: this.#empty,
      leftOut: this.#leftOut,
    };
  }
}
