/**
 * The table that holds what a chart shows: on demand for the eye, always for a screen reader.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { TableRow, TableView, ChartPanel } from '@mine-action/wording';
import { asHeard, sentenceLink } from '../figure/parts.js';

/** How many rows a table has. */
export function countRows({ groups }: TableView): number {
  let count = 0;
  for (const { rows } of groups) count += rows.length;
  return count;
}

/**
 * @param isSeen whether it stands before the eye; a table that is only heard has no links, since a key would lead to
 *   them and nobody would see where they are
 * @param most how many rows are drawn; while these are not all, those who hear the table are told that more come
 */
export function table(view: TableView, isSeen: boolean, most = Infinity): TemplateResult {
  const { caption, columns, groups } = view;
  let left = most;
  const next = (rows: readonly TableRow[]): readonly TableRow[] => {
    const some = rows.slice(0, left);
    left -= some.length;
    return some;
  };
  return html`<table part="table" aria-busy=${countRows(view) > most ? 'true' : nothing}>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    ${groups.map(
      ({ heading, rows }) =>
        html`<tbody>
          ${
            heading
              ? html`<tr class="group">
                  <th scope="rowgroup" colspan=${columns.length}>${heading}</th>
                </tr>`
              : nothing
          }
          ${next(rows).map(
            ({ head, value, spoken, source: { text, address } }) =>
              html`<tr>
                <th scope="row">${head}</th>
                <td>${asHeard(value, spoken)}</td>
                <td>${isSeen ? sentenceLink(address, text) : text}</td>
              </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;
}

/** What the shapes and fills mean; those who hear the table know it from there. */
export function legend({ legend: entries }: ChartPanel): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<p class="legend" part="key" aria-hidden="true">
    ${entries.map(({ marker, text }) => html`<span class="entry"><i class="marker is-${marker}"></i>${text}</span> `)}
  </p>`;
}
