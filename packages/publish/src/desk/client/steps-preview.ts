/**
 * The figures, drawn by the elements that draw them everywhere else.
 */
import { html, nothing } from 'lit';
import type { DeskState, ShownFigure } from '../state.js';
import { words } from './page-words.js';

/** Elements by what they show: the same figure is not drawn twice. */
const drawn = new Map<string, HTMLElement>();

function elementOf(place: string, { attributes, feed, id }: ShownFigure): HTMLElement {
  const key = JSON.stringify([place, id, attributes, feed.sources, feed.figures, feed.publisher]);
  const before = drawn.get(key);
  if (before) return before;
  const element = document.createElement('mine-stat');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, { feed });
  drawn.set(key, element);
  return element;
}

const figures = (place: string, all: readonly ShownFigure[]): unknown =>
  html`<ul class="figures">
    ${all.map((figure) => html`<li>${elementOf(place, figure)}</li>`)}
  </ul>`;

export function previewStep({ table, reading }: DeskState): unknown {
  if (!table || !reading) return nothing;
  const { wholes, first } = reading;
  return html`<section aria-labelledby="preview-title">
    <h2 id="preview-title">${words('preview')}</h2>
    ${
      first.length === 0
        ? html`<p>${words('preview-none')}</p>`
        : html`<p class="counted">
              ${words('counted', { figures: reading.figures, empty: reading.empty, leftOut: reading.leftOut })}
            </p>
            ${
              wholes.length > 0
                ? html`<h3>${words('preview-wholes')}</h3>
                    ${figures('wholes', wholes)}`
                : nothing
            }
            <h3>${words('preview-first')}</h3>
            ${figures('first', first)}`
    }
  </section>`;
}
