/**
 * The table that holds what a chart shows: on demand for the eye, always for a screen reader.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { TableSaying, View } from '@mine-action/wording';
import { asHeard, sentenceLink } from '../figure/parts.js';

/**
 * @param isSeen whether it stands before the eye; a table that is only heard has no links, since a key would lead to
 *   them and nobody would see where they are
 */
export function table({ caption, columns, groups }: TableSaying, isSeen: boolean): TemplateResult {
  return html`<table part="table">
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
          ${rows.map(
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
export function key({ key: entries }: View): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<p class="key" part="key" aria-hidden="true">
    ${entries.map(({ sign, text }) => html`<span class="entry"><i class="sign is-${sign}"></i>${text}</span> `)}
  </p>`;
}
