/**
 * From the rows of a programme's own table to figures, as its mapping says.
 */
import { CommandError } from '../commands/command-error.js';
import type { Finding } from '../commands/finding.js';
import { NUMBERS, treeOf } from './flat-csv.js';
import { DATE_FIELDS, type Mapping, type Wide } from './mapping.js';
import { type Reading, readDate, readNumber } from './notation.js';
import { looksPersonal, PERSONAL_REMEDY } from '../checks/personal-data.js';
import type { Progress } from '../commands/progress.js';
import type { AddressOptions } from './address.js';
import type { TextRow as Row } from './csv-rows.js';
import { openTable } from './open-table.js';
import { cellText } from './rows.js';

export interface Mapped {
  readonly figures: readonly unknown[];
  readonly findings: readonly Finding[];
  readonly lines: ReadonlyMap<string, number>;
  /** Cells in which no figure stood. */
  readonly empty: number;
}

/** Whether all that a row holds are hashtags of the Humanitarian Exchange Language: no data. */
const isHashtags = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell.trim());
  return filled.length > 0 && filled.every((cell) => /^\s*#/.test(cell));
};

const trimmed = (cells: readonly string[]): readonly string[] => cells.map((cell) => cell.trim());

/** Headings and hashtags of a table, and where a mapping finds its columns by them. */
class Header {
  constructor(
    readonly file: string,
    readonly headings: readonly string[],
    readonly line: number,
    readonly tags: readonly string[] = [],
  ) {}

  /** Refuses a table about persons, whatever the mapping takes from it. */
  personal(): readonly Finding[] {
    return this.headings.flatMap((heading, index): Finding[] => {
      const name = [heading, this.tags[index] ?? ''].find(looksPersonal);
      if (name === undefined) return [];
      return [
        {
          severity: 'error',
          check: 'personal-data',
          line: this.line,
          field: `column "${heading || name}"`,
          value: name,
          says: 'looks like data about persons',
          remedy: PERSONAL_REMEDY,
        },
      ];
    });
  }

  indexOf(name: string): number {
    const wanted = name.trim();
    const isTag = wanted.startsWith('#');
    const squeezed = (tag: string): string => tag.replace(/\s+/g, '').toLowerCase();
    const places = (isTag ? this.tags : this.headings).flatMap((each, index) =>
      (isTag ? squeezed(each) === squeezed(wanted) : each === wanted) ? [index] : [],
    );
    if (places.length === 1) return places[0] as number;
    const names = (isTag ? this.tags : this.headings).filter(Boolean).map((each) => `"${each}"`);
    if (places.length > 1)
      throw new CommandError(
        `${this.file}, line ${this.line}: the column "${name}" stands there ${places.length} times.`,
      );
    const hint =
      names.length === 1 && /[;,\t|]/.test(names[0] as string)
        ? ' There is one column only: is "delimiter" in the mapping what stands between the cells?'
        : '';
    throw new CommandError(
      `${this.file}, line ${this.line}: there is no column "${name}", which the mapping names. Columns: ${names.join(', ') || 'none'}.${hint}`,
    );
  }
}

/** One column of numbers, and the places of all other columns. */
interface Plan {
  readonly value: number;
  readonly constants: Wide['constants'];
  readonly others: readonly (readonly [path: string, index: number])[];
}

function plansOf(mapping: Mapping, header: Header): readonly Plan[] {
  const { value, ...columns } = mapping.columns;
  const others = Object.entries(columns).map(([path, name]) => [path, header.indexOf(name)] as const);
  const wide = value === undefined ? mapping.wide : [{ column: value, constants: {} }];
  return wide.map(({ column, constants }) => ({
    value: header.indexOf(column),
    constants: { ...mapping.constants, ...constants },
    others,
  }));
}

/** Reads all rows of a table. */
export async function readMapped(
  file: string,
  mapping: Mapping,
  progress: Progress,
  reading: AddressOptions = {},
): Promise<Mapped> {
  const figures: unknown[] = [];
  const findings: Finding[] = [];
  const lines = new Map<string, number>();
  let header: Header | undefined;
  let plans: readonly Plan[] | undefined;
  let empty = 0;
  for await (const { line, cells } of openTable(file, { ...mapping, ...reading })) {
    const row: Row = { line, cells: cells.map(cellText) };
    if (row.line < mapping.headerLine) continue;
    const tags = isHashtags(row.cells) ? trimmed(row.cells) : undefined;
    if (!header) {
      header = new Header(file, trimmed(row.cells), row.line, tags);
      findings.push(...header.personal());
      if (findings.length > 0) break;
      continue;
    }
    if (tags) {
      if (plans) continue;
      header = new Header(file, header.headings, header.line, tags);
      findings.push(...header.personal());
      if (findings.length > 0) break;
      continue;
    }
    plans ??= plansOf(mapping, header);
    for (const plan of plans) {
      const cell = row.cells[plan.value]?.trim() ?? '';
      if (cell === '' || mapping.empty.includes(cell)) {
        empty++;
        continue;
      }
      const fields = fieldsOf(row, plan, mapping, header, findings);
      const id = fields.get('id');
      if (typeof id === 'string' && !lines.has(id)) lines.set(id, row.line);
      figures.push(treeOf(fields));
      lines.set(`#${figures.length}`, row.line);
    }
    progress.done('rows read', figures.length);
  }
  if (!header) throw new CommandError(`${file}: there is no header on line ${mapping.headerLine}.`);
  if (!plans && findings.length === 0) plansOf(mapping, header);
  return { figures, findings, lines, empty };
}

function fieldsOf(
  { line, cells }: Row,
  { value, constants, others }: Plan,
  mapping: Mapping,
  header: Header,
  findings: Finding[],
): Map<string, unknown> {
  const fields = new Map<string, unknown>(Object.entries(constants));
  const take = (path: string, index: number): void => {
    const cell = cells[index]?.trim() ?? '';
    if (cell === '' || mapping.empty.includes(cell)) return;
    const known = mapping.values[path];
    const code = known && Object.hasOwn(known, cell) ? known[cell] : undefined;
    const reading: Reading<unknown> = code !== undefined ? { value: code } : read(path, cell, mapping);
    if ('value' in reading) fields.set(path, reading.value);
    else if (
      !findings.some((found) => found.line === line && found.field === `column "${header.headings[index]}"`)
    )
      findings.push({
        severity: 'error',
        check: 'notation',
        line,
        field: `column "${header.headings[index]}"`,
        value: cell,
        ...reading,
      });
  };
  for (const [path, index] of others) take(path, index);
  take('value', value);
  if (mapping.quoteCells && !fields.has('quote.text')) {
    const said = (index: number): string => `${header.headings[index]}: ${cells[index]?.trim()}`;
    const date = others.find(([path]) => DATE_FIELDS.includes(path))?.[1];
    fields.set('quote.text', [...(date === undefined ? [] : [said(date)]), said(value)].join(' … '));
  }
  if (!fields.has('id')) fields.set('id', idOf(mapping.id, fields));
  return fields;
}

function read(path: string, cell: string, mapping: Mapping): Reading<unknown> {
  if (NUMBERS.includes(path)) return readNumber(cell, mapping);
  return DATE_FIELDS.includes(path) && mapping.dates ? readDate(cell, mapping.dates) : { value: cell };
}

const idOf = (pattern: string, fields: ReadonlyMap<string, unknown>): string =>
  pattern
    .replace(/\{([^}]+)\}/g, (_, path: string) => textOf(fields.get(path)))
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
