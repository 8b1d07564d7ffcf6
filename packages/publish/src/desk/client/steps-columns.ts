/**
 * The step of the columns: what each is, and what is true of that column alone.
 */
import { html, nothing } from 'lit';
import { listOf } from '../json.js';
import type { Message } from '../messages.js';
import { PARTS } from '../parts.js';
import type { DeskState, TableColumn } from '../state.js';
import { disclosure } from './disclosure.js';
import { checkField, optionsWith, selectField, textField } from './fields.js';
import {
  COLUMN_USES,
  fieldsAt,
  ofColumn,
  textAt,
  textsAt,
  useOf,
  withOfColumn,
  withUse,
  withValue,
} from './mapping-draft.js';
import { cellsAndNames } from './steps-names.js';
import { named, optionsOf, words } from './page-words.js';
import { problemAt } from './problems.js';
import type { Work } from './work.js';

/** The first cells of a column, each kept apart from its neighbours: its first letter says in which direction it runs. */
function samples(cells: readonly string[]): unknown {
  const [before, after] = words('cells', { cells: '\n' })
    .replace(/[\u2066-\u2069]/g, '')
    .split('\n');
  return html`${before}${cells.map((cell, index) => html`${index === 0 ? '' : ' · '}<bdi>${cell}</bdi>`)}${after}`;
}

export function columnsStep(state: DeskState, work: Work): unknown {
  const { table } = state;
  if (!table || table.columns.length === 0) return nothing;
  return html`<section aria-labelledby="columns-title">
    <h2 id="columns-title">${words('columns')}</h2>
    <p class="hint">${words('columns-hint')}</p>
    ${table.columns.map((column, index) => columnField(column, index, state, work))}
  </section>`;
}

function columnField(column: TableColumn, index: number, state: DeskState, work: Work): unknown {
  const { mapping, unused } = state;
  const { heading, cells } = column;
  const use = useOf(mapping, unused, heading);
  const filled = cells.filter((cell) => cell !== '');
  const id = `column-${index}`;
  const isNamed = fieldsAt(mapping, heading).some((field) => field !== 'value');
  return html`<fieldset class="column">
    <legend><bdi>${heading}</bdi></legend>
    <p class="cells">${filled.length === 0 ? words('no-cells') : samples(filled)}</p>
    ${selectField({
      id: `${id}-use`,
      label: 'use',
      values: { heading },
      value: use,
      problem: problemAt(state, `${id}-use`),
      options: optionsWith(optionsOf('use', COLUMN_USES), use),
      change: (next) =>
        work.change(withUse(mapping, heading, next), [
          ...unused.filter((each) => each !== heading),
          ...(next === 'unused' ? [heading] : []),
        ]),
    })}
    ${use === 'number' ? ofNumbers(column, id, state, work) : nothing}
    ${isNamed ? cellsAndNames(column, id, state, work) : nothing}
    ${use === 'value' ? aloneOfColumn(heading, id, state, work) : nothing}
  </fieldset>`;
}

/** What the figures of one column of numbers count. */
function ofNumbers({ heading }: TableColumn, id: string, state: DeskState, work: Work): unknown {
  const { mapping, choices } = state;
  const set =
    (field: string) =>
    (value: string): void =>
      work.change(withOfColumn(mapping, heading, field, value));
  const indicator = ofColumn(mapping, heading, 'indicator');
  const part = ofColumn(mapping, heading, 'disaggregation.sex-age') || 'all';
  return html`${selectField({
    id: `${id}-indicator`,
    label: 'indicator',
    values: { heading },
    value: indicator,
    options: optionsWith(optionsOf('indicator', choices.indicators), indicator),
    change: set('indicator'),
  })}
  ${selectField({
    id: `${id}-unit`,
    label: 'unit',
    value: ofColumn(mapping, heading, 'unit'),
    options: optionsOf('unit', choices.units),
    change: set('unit'),
  })}
  ${selectField({
    id: `${id}-part`,
    label: 'part',
    value: part,
    options: optionsWith([['all', words('part-all')], ...optionsOf('part', PARTS)], part),
    change: (next) => set('disaggregation.sex-age')(next === 'all' ? '' : next),
  })}
  ${aloneOfColumn(heading, id, state, work)}`;
}

/** Fields in which a column may differ from what holds for all figures, with the codes that each may have. */
const DIFFERENCES: readonly (readonly [field: string, codes?: readonly string[]])[] = [
  ['status', ['reported', 'estimated', 'planned']],
  ['due'],
  ['measure', ['cumulative', 'flow', 'stock', 'ratio']],
  ['period.start'],
  ['period.end'],
  ['asOf.date'],
  ['qualifier', []],
  ['scope.area'],
  ['scope.operator'],
];
const DAYS = ['due', 'period.start', 'period.end', 'asOf.date'];

/** How the numbers of a column are written, and where it differs from the others. */
function aloneOfColumn(heading: string, id: string, state: DeskState, work: Work): unknown {
  const { mapping, choices } = state;
  const isWide = useOf(mapping, [], heading) === 'number';
  const factor = textAt(mapping, 'factors', heading);
  const confirmed = textsAt(mapping, 'confirmed');
  const differences = isWide
    ? DIFFERENCES.map(([field, codes]) => ({
        field,
        codes: field === 'qualifier' ? choices.qualifiers : codes,
        value: ofColumn(mapping, heading, field),
      }))
    : [];
  const controls = differences.map(({ field, codes, value }) => {
    const common = {
      id: `${id}-${field}`,
      label: `only-${field}` as Message,
      value,
      change: (next: string): void => work.change(withOfColumn(mapping, heading, field, next)),
    };
    return codes
      ? selectField({ ...common, options: optionsOf(field, codes) })
      : textField({
          ...common,
          ...(DAYS.includes(field) && { hint: 'only-day-hint' as const, size: 'short' as const }),
        });
  });
  const isConfirmed = confirmed.includes(heading);
  return disclosure({
    id: `${id}-alone`,
    label: isWide ? 'alone' : 'alone-value',
    set: [
      ...(factor === '' ? [] : [named('factor', factor)]),
      ...differences.filter(({ value }) => value !== '').map(({ field, value }) => named(field, value)),
      ...(isConfirmed ? [words('confirmed-set')] : []),
    ],
    content: html`${selectField({
        id: `${id}-factor`,
        label: 'factor',
        hint: 'factor-hint',
        value: factor,
        options: optionsWith(optionsOf('factor', ['1', '1000', '1000000']), factor),
        change: (next) =>
          work.change(withValue(mapping, ['factors', heading], next === '' ? undefined : Number(next))),
      })}
      <div class="pair">${controls}</div>
      ${checkField({
        id: `${id}-confirmed`,
        label: 'confirmed',
        isChecked: isConfirmed,
        change: (isChecked) =>
          work.change(
            withValue(
              mapping,
              ['confirmed'],
              [
                ...listOf(mapping['confirmed']).filter((each) => each !== heading),
                ...(isChecked ? [heading] : []),
              ],
            ),
          ),
      })}`,
  });
}
