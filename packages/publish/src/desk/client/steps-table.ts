/**
 * The first step: the file, and how it is cut into cells.
 */
import { html, nothing } from 'lit';
import type { DeskState, TableView } from '../state.js';
import { linkTo } from './disclosure.js';
import { radioField, selectField, textField } from './fields.js';
import { textAt, withValue } from './mapping-draft.js';
import { comma, english, named, optionsOf, words } from './page-words.js';
import { problemAt } from './problems.js';
import type { Work } from './work.js';

const DELIMITERS = [',', ';', 'tab', '|'];

/** A value that is proposed, with the button that takes it. */
const proposal = (value: string, take: () => void): unknown =>
  html`<p class="proposal">
    ${words('proposed')}
    <button type="button" class="quiet" @click=${take}>${words('use-proposal', { value })}</button>
  </p>`;

export function tableStep(state: DeskState, work: Work): unknown {
  const { table } = state;
  return html`<section aria-labelledby="table-title">
    <h2 id="table-title">${words('table')}</h2>
    <div class="field">
      <label for="file">${words('file')}</label>
      <p class="hint" id="file-hint">${words('file-hint')}</p>
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
      ${table ? html`<p class="now">${words('file-now', { name: table.name })}</p>` : nothing}
    </div>
    ${work.alone?.earlierField(work) ?? nothing} ${table ? cutting(table, state, work) : nothing}
  </section>`;
}

/** How the file is cut into cells, and where its headings stand. */
function cutting(table: TableView, state: DeskState, work: Work): unknown {
  const { mapping } = state;
  const set =
    (...path: string[]) =>
    (value: unknown): void =>
      work.change(withValue(mapping, path, value));
  const line = (key: string) => (value: string) => set(key)(value === '' ? undefined : Number(value));
  const { likelyDelimiter } = table;
  // Without the right sheet no table is seen at all.
  const isAboutSheet = table.isWorkbook && table.sheets.length > 1 && table.lines.length === 0;
  return html`${
    table.isWorkbook
      ? html`${selectField({
          id: 'sheet',
          label: 'sheet',
          problem: table.trouble === undefined || !isAboutSheet ? undefined : english(table.trouble),
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
          problem: problemAt(state, 'hidden-rows'),
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
            ? proposal(named('delimiter', likelyDelimiter), () => {
                set('delimiter')(likelyDelimiter);
                // The button is gone: the focus is where the choice now stands.
                document.querySelector<HTMLElement>('#delimiter input:checked')?.focus();
              })
            : nothing
        }`
  }
  ${table.trouble === undefined || isAboutSheet ? nothing : html`<p class="trouble">${english(table.trouble)}</p>`}
  ${
    table.lines.length === 0
      ? nothing
      : html`${lines(table, state)}
          <div class="pair">
            ${textField({
              id: 'header-line',
              label: 'header-line',
              kind: 'number',
              size: 'short',
              problem: problemAt(state, 'header-line'),
              value: textAt(mapping, 'headerLine') || '1',
              change: line('headerLine'),
            })}
            ${textField({
              id: 'header-rows',
              label: 'header-rows',
              kind: 'number',
              size: 'short',
              problem: problemAt(state, 'header-rows'),
              value: textAt(mapping, 'headerRows') || '1',
              change: line('headerRows'),
            })}
          </div>
          ${textField({
            id: 'ends-at',
            label: 'ends-at',
            hint: 'ends-at-hint',
            value: textAt(mapping, 'endsAt'),
            change: set('endsAt'),
          })}`
  }`;
}

/** Where a finding about a line is told, by its line. */
function findingsByLine({ reading }: DeskState): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [index, { places }] of (reading?.groups ?? []).entries())
    for (const { line } of places) if (line !== undefined && !found.has(line)) found.set(line, index);
  return found;
}

/** Cells of which something has to be said, as `line, column`. */
const cellsFound = ({ reading, table }: DeskState): ReadonlySet<string> =>
  new Set(
    (reading?.groups ?? []).flatMap(({ places }) =>
      places.map(({ line, field }) => {
        const column = (table?.columns ?? []).findIndex(({ heading }) => field === `column "${heading}"`);
        return `${line}, ${column}`;
      }),
    ),
  );

function lines(table: TableView, state: DeskState): unknown {
  const [findings, cells] = [findingsByLine(state), cellsFound(state)];
  const rowOf = ({ line, cells: texts }: TableView['lines'][number], index: number): unknown => {
    const finding = findings.get(line);
    const before = table.lines[index - 1]?.line ?? line - 1;
    return html`${
        line > before + 1
          ? html`<tr class="gap">
              <th scope="row"><span aria-hidden="true">⋮</span></th>
              <td colspan=${Math.max(1, texts.length)}></td>
            </tr>`
          : nothing
      }
      <tr id="line-${line}" tabindex="-1" class=${finding === undefined ? '' : 'found'}>
        <th scope="row">
          ${
            finding === undefined
              ? words('finding-line', { line })
              : linkTo(
                  `finding-${finding}`,
                  html`${words('finding-line', { line })}<span class="heard"
                      >${comma}${words('to-finding')}</span
                    >`,
                )
          }
        </th>
        ${texts.map(
          (cell, column) =>
            html`<td dir="auto" class=${cells.has(`${line}, ${column}`) ? 'found' : ''}>${cell}</td>`,
        )}
      </tr>`;
  };
  return html`<div class="lines" tabindex="0" role="group" aria-labelledby="lines-title">
    <table>
      <caption id="lines-title">
        ${words(findings.size > 0 ? 'rows-found' : 'first-rows')}
      </caption>
      <tbody>
        ${table.lines.map(rowOf)}
      </tbody>
    </table>
  </div>`;
}
