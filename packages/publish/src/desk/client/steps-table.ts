/**
 * The first steps: the file, how it is cut into cells, and what each column is.
 */
import { html, nothing } from 'lit';
import type { DeskState, TableView } from '../state.js';
import { type Option, radioField, selectField, textField } from './fields.js';
import { COLUMN_USES, ofColumn, textAt, useOf, withOfColumn, withUse, withValue } from './mapping-draft.js';
import { english, named, text, words } from './page-words.js';
import type { Work } from './work.js';

const DELIMITERS = [',', ';', 'tab', '|'];
export const PARTS = ['women', 'men', 'girls', 'boys', 'children', 'adults', 'civilians', 'deminers'];

/** Choices by their codes, with the page's words for them. */
export const optionsOf = (prefix: string, codes: readonly string[]): readonly Option[] =>
  codes.map((code) => [code, named(prefix, code)]);

/** A value that is proposed, with the button that takes it. */
const proposal = (value: string, take: () => void): unknown =>
  html`<p class="proposal">
    ${text('proposed')}
    <button type="button" class="quiet" @click=${take}>${words('use-proposal', { value })}</button>
  </p>`;

export function tableStep(state: DeskState, work: Work): unknown {
  const { table } = state;
  return html`<section aria-labelledby="table-title">
    <h2 id="table-title">${text('table')}</h2>
    <div class="field">
      <label for="file">${text('file')}</label>
      <p class="hint" id="file-hint">${text('file-hint')}</p>
      <input
        id="file"
        type="file"
        accept=".csv,.txt,.tsv,.xlsx,.ods,text/csv"
        aria-describedby="file-hint"
        @change=${(event: Event) => {
          const [file] = (event.currentTarget as HTMLInputElement).files ?? [];
          if (file) void work.take(file);
        }}
      />
      ${table ? html`<p class="now">${text('file-now', { name: table.name })}</p>` : nothing}
    </div>
    ${work.alone?.earlierField(work) ?? nothing} ${table ? cutting(table, state, work) : nothing}
  </section>`;
}

/** How the file is cut into cells, and where its headings stand. */
function cutting(table: TableView, { mapping }: DeskState, work: Work): unknown {
  const set =
    (...path: string[]) =>
    (value: unknown): void =>
      work.change(withValue(mapping, path, value));
  const line = (key: string) => (value: string) => set(key)(value === '' ? undefined : Number(value));
  const { likelyDelimiter } = table;
  return html`${
    table.isWorkbook
      ? html`${selectField({
          id: 'sheet',
          label: 'sheet',
          value: textAt(mapping, 'sheet'),
          options: table.sheets.map(({ name, isHidden }) => [
            name,
            isHidden ? words('sheet-hidden', { name }) : name,
          ]),
          change: set('sheet'),
        })}
        ${selectField({
          id: 'hidden-rows',
          label: 'hidden-rows',
          hint: 'hidden-rows-hint',
          value: textAt(mapping, 'hiddenRows'),
          options: optionsOf('hidden-rows', ['read', 'leave-out']),
          change: set('hiddenRows'),
        })}`
      : html`${radioField({
          id: 'delimiter',
          label: 'delimiter',
          value: textAt(mapping, 'delimiter'),
          options: optionsOf('delimiter', DELIMITERS),
          change: set('delimiter'),
        })}
        ${
          likelyDelimiter !== undefined && textAt(mapping, 'delimiter') === ''
            ? proposal(named('delimiter', likelyDelimiter), () => set('delimiter')(likelyDelimiter))
            : nothing
        }`
  }
  ${table.trouble === undefined ? nothing : html`<p class="trouble">${english(table.trouble)}</p>`}
  ${
    table.lines.length === 0
      ? nothing
      : html`${lines(table)}
          <div class="pair">
            ${textField({
              id: 'header-line',
              label: 'header-line',
              kind: 'number',
              size: 'short',
              value: textAt(mapping, 'headerLine') || '1',
              change: line('headerLine'),
            })}
            ${textField({
              id: 'header-rows',
              label: 'header-rows',
              kind: 'number',
              size: 'short',
              value: textAt(mapping, 'headerRows') || '1',
              change: line('headerRows'),
            })}
          </div>`
  }`;
}

const lines = (table: TableView): unknown =>
  html`<div class="lines" tabindex="0" role="group" aria-labelledby="lines-title">
    <table>
      <caption id="lines-title">
        ${text('first-rows')}
      </caption>
      <tbody>
        ${table.lines.map(
          ({ line, cells }) =>
            html`<tr>
              <th scope="row">${words('line')} ${line}</th>
              ${cells.map((cell) => html`<td dir="auto">${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

export function columnsStep(state: DeskState, work: Work): unknown {
  const { table } = state;
  if (!table || table.columns.length === 0) return nothing;
  return html`<section aria-labelledby="columns-title">
    <h2 id="columns-title">${text('columns')}</h2>
    <p class="hint">${text('columns-hint')}</p>
    ${table.columns.map((column, index) => columnField(column, index, state, work))}
  </section>`;
}

function columnField(
  { heading, cells }: TableView['columns'][number],
  index: number,
  { mapping, unused, choices }: DeskState,
  work: Work,
): unknown {
  const use = useOf(mapping, unused, heading);
  const filled = cells.filter((cell) => cell !== '');
  const choose = (next: string): void =>
    work.change(withUse(mapping, heading, next), [
      ...unused.filter((each) => each !== heading),
      ...(next === 'unused' ? [heading] : []),
    ]);
  const set =
    (field: string) =>
    (value: string): void =>
      work.change(withOfColumn(mapping, heading, field, value));
  const id = `column-${index}`;
  const values = { heading };
  return html`<fieldset class="column">
    <legend><bdi>${heading}</bdi></legend>
    <p class="cells">
      ${filled.length === 0 ? text('no-cells') : text('cells', { cells: filled.join(' · ') })}
    </p>
    ${selectField({
      id: `${id}-use`,
      label: 'use',
      values,
      value: use,
      options: optionsOf('use', COLUMN_USES),
      change: choose,
    })}
    ${
      use === 'number'
        ? html`${selectField({
            id: `${id}-indicator`,
            label: 'indicator',
            values,
            value: ofColumn(mapping, heading, 'indicator'),
            options: choices.indicators,
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
            value: ofColumn(mapping, heading, 'disaggregation.sex-age') || 'all',
            options: [['all', words('part-all')], ...optionsOf('part', PARTS)],
            change: (part) => set('disaggregation.sex-age')(part === 'all' ? '' : part),
          })}
          ${selectField({
            id: `${id}-factor`,
            label: 'factor',
            hint: 'factor-hint',
            value: textAt(mapping, 'factors', heading),
            options: optionsOf('factor', ['1', '1000', '1000000']),
            change: (factor) =>
              work.change(
                withValue(mapping, ['factors', heading], factor === '' ? undefined : Number(factor)),
              ),
          })}`
        : nothing
    }
  </fieldset>`;
}
