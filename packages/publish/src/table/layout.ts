/**
 * Where the columns of a table are: those of numbers, each of which is a figure, and those that say what a row counts.
 */
import type { Finding } from '../commands/finding.js';
import { contradictions } from './contradictions.js';
import type { Header } from './header.js';
import type { Mapping, Wide } from './mapping.js';
import { plainName } from './total-words.js';

/** A column of numbers. */
export interface NumberColumn {
  readonly index: number;
  readonly constants: Wide['constants'];
  readonly factor: number;
}

/** What is the same for every row of a table. */
export interface Layout {
  readonly mapping: Mapping;
  readonly header: Header;
  readonly numbers: readonly NumberColumn[];
  /** Fields that a column holds; one column may hold several. */
  readonly fields: readonly (readonly [path: string, index: number])[];
  /** The same by column. */
  readonly fieldAt: ReadonlyMap<number, string>;
  /** All columns that are read. */
  readonly used: readonly number[];
  /** Names of total rows, as they are compared. */
  readonly totals: { readonly whole: ReadonlySet<string>; readonly leaveOut: ReadonlySet<string> };
}

/** @throws CommandError where the mapping names a column that is not there */
export function layoutOf(mapping: Mapping, header: Header): Layout {
  const { value, ...columns } = mapping.columns;
  const fields = Object.entries(columns).map(([path, name]) => [path, header.indexOf(name)] as const);
  const wide = value === undefined ? mapping.wide : [{ column: value, constants: {} }];
  const numbers = wide.map(({ column, constants }) => ({
    index: header.indexOf(column),
    constants: { ...mapping.constants, ...constants },
    factor: mapping.factors[column] ?? 1,
  }));
  const namesOf = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(plainName));
  return {
    mapping,
    header,
    numbers,
    fields,
    fieldAt: new Map(fields.map(([path, index]) => [index, path])),
    used: [
      ...new Set([...fields, ...numbers.map(({ index }) => ['value', index] as const)].map(([, at]) => at)),
    ],
    totals: { whole: namesOf(mapping.totals.whole), leaveOut: namesOf(mapping.totals.leaveOut) },
  };
}

/** Where headings and mapping contradict each other; headings that the mapping confirms are left alone. */
export function contradicted({ mapping, header, numbers }: Layout): readonly Finding[] {
  const mapped = Object.keys(mapping.columns);
  const columns = numbers
    .map(({ index, constants }) => ({
      heading: header.at(index),
      tag: header.tagAt(index),
      constants: Object.fromEntries(Object.entries(constants).filter(([path]) => !mapped.includes(path))),
      mapped,
      factor: mapping.factors[header.at(index)],
    }))
    .filter(({ heading }) => !mapping.confirmed.includes(heading));
  return contradictions(columns, header.line);
}
