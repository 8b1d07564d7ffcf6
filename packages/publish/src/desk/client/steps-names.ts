/**
 * Of a column with names or days: what its names are called in the feed, and what its empty cells mean.
 */
import { html, nothing } from 'lit';
import { objectOf } from '../json.js';
import { PARTS } from '../parts.js';
import type { DeskState, Json, TableColumn } from '../state.js';
import { disclosure } from './disclosure.js';
import { calledIn, checkField, type Option, optionsWith, selectField, textField } from './fields.js';
import { fieldsAt, textAt, textsAt, withValue } from './mapping-draft.js';
import { codedNames, codeOf, withCode } from './name-codes.js';
import { optionsOf, words } from './page-words.js';
import type { Work } from './work.js';

/** The codes that a field can have; nothing where it may be any name. */
function codesOf(field: string, { choices }: DeskState): readonly Option[] | undefined {
  if (field === 'qualifier') return optionsOf('qualifier', choices.qualifiers);
  if (field === 'indicator') return optionsOf('indicator', choices.indicators);
  if (field === 'unit') return optionsOf('unit', choices.units);
  return field.startsWith('disaggregation.') ? optionsOf('part', PARTS) : undefined;
}

export const cellsAndNames = (column: TableColumn, id: string, state: DeskState, work: Work): unknown =>
  html`${namesOf(column, id, state, work)} ${emptyCells(column, id, state, work)}`;

function namesOf(
  { heading, names, namesFound }: TableColumn,
  id: string,
  state: DeskState,
  work: Work,
): unknown {
  const { mapping } = state;
  const [field = ''] = fieldsAt(mapping, heading);
  const coded = codedNames(mapping, heading);
  const all = [...new Set([...names, ...coded])];
  if (all.length === 0) return nothing;
  const codes = codesOf(field, state);
  const hint = field === 'scope.area' ? 'names-area' : codes ? 'names-code' : 'names-other';
  const control = (name: string, index: number): unknown => {
    const code = codeOf(mapping, heading, name);
    const common = {
      id: `${id}-name-${index}`,
      label: 'name-is' as const,
      values: { name },
      value: code,
      change: (next: string): void => work.change(withCode(mapping, heading, name, next)),
    };
    return codes ? selectField({ ...common, options: optionsWith(codes, code) }) : textField(common);
  };
  return disclosure({
    id: `${id}-names`,
    label: 'names',
    set: coded.length === 0 ? [] : [words('names-set', { count: coded.length, all: all.length })],
    content: html`<p class="hint">${words(hint)}</p>
      <div class="pair">${all.map(control)}</div>
      ${namesFound > names.length ? html`<p>${words('names-more', { count: namesFound - names.length })}</p>` : nothing}`,
  });
}

/** A field may have what stands above it, or mean one thing wherever nothing stands. */
function emptyCells({ heading }: TableColumn, id: string, state: DeskState, work: Work): unknown {
  const { mapping } = state;
  const fields = fieldsAt(mapping, heading);
  const [field = ''] = fields;
  const isFilled = textsAt(mapping, 'fillDown').includes(field);
  const meant = objectOf(mapping['ifEmpty'])[field];
  const isNothing = meant === null;
  const value = textAt(mapping, 'ifEmpty', field);
  const codes = codesOf(field, state);
  const withMeaning = (next: unknown): Json =>
    fields.reduce((all, each) => withValue(all, ['ifEmpty', each], next), mapping);
  const change = (next: string): void => work.change(withMeaning(next));
  const meaning = { id: `${id}-if-empty`, label: 'if-empty' as const, value, change };
  return disclosure({
    id: `${id}-empty`,
    label: 'empty-cells',
    set: [
      ...(isFilled ? [words('fill-down-set')] : []),
      ...(isNothing ? [words('if-empty-nothing')] : []),
      ...(value === '' ? [] : [codes ? calledIn(codes, value) : value]),
    ],
    content: html`${checkField({
      id: `${id}-fill-down`,
      label: 'fill-down',
      isChecked: isFilled,
      change: (isChecked) =>
        work.change(
          withValue(
            mapping,
            ['fillDown'],
            [
              ...textsAt(mapping, 'fillDown').filter((each) => !fields.includes(each)),
              ...(isChecked ? fields : []),
            ],
          ),
        ),
    })}
    ${checkField({
      id: `${id}-if-empty-nothing`,
      label: isPart(field) ? 'if-empty-whole' : 'if-empty-nothing',
      isChecked: isNothing,
      change: (isChecked) => work.change(withMeaning(isChecked ? null : undefined)),
    })}
    ${codes ? selectField({ ...meaning, options: optionsWith(codes, value) }) : textField(meaning)}`,
  });
}

const isPart = (field: string): boolean =>
  ['scope.area', 'scope.operator'].includes(field) || field.startsWith('disaggregation.');
