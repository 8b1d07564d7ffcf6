/**
 * A share as a field of a hundred parcels or as a ring: a later part of the script, for the tags that ask for one. The words
 * in a tag stand until it is here.
 */
import { css } from '@lit/reactive-element';
import type { ProgressView } from '@mine-action/wording';
import { tokens } from '../generated/tokens.js';
import { h, type Markup } from '../markup/markup.js';
import { image } from './bar.js';

/** One parcel of the field in units of its 100 × 100 drawing, and the step from one to the next. */
const PARCEL = 8.6;
const STEP = 10.15;

const parcel = (index: number, width = PARCEL): string =>
  `M${((index % 10) * STEP).toFixed(2)} ${(Math.floor(index / 10) * STEP).toFixed(2)}h${width.toFixed(2)}v${PARCEL}h-${width.toFixed(2)}z`;

/** A hundred parcels, row by row; the last one in part where the share has a fraction. */
function fieldOf(share: number, label: string): Markup {
  const whole = Math.floor(share);
  // Plain loops, here and wherever something is drawn: old libraries replace `Array.from` by one that maps nothing.
  let filled = '';
  for (let index = 0; index < whole; index++) filled += parcel(index);
  let rest = '';
  for (let index = whole; index < 100; index++) rest += parcel(index);
  if (share > whole) filled += parcel(whole, PARCEL * (share - whole));
  return image(
    'field',
    label,
    '0 0 100 100',
    h('path', { class: 'rest', d: rest }),
    h('path', { class: 'mark', d: filled }),
  );
}

/** A ring from the top, clockwise. */
function ringOf(share: number, label: string): Markup {
  const circle = (kind: string, r: number, more = {}): Markup =>
    h('circle', { class: kind, cx: 50, cy: 50, r, ...more });
  return image(
    'ring',
    label,
    '0 0 100 100',
    circle('rest', 42),
    circle('mark', 42, {
      pathLength: 100,
      'stroke-dasharray': `${share} 100`,
      transform: 'rotate(-90 50 50)',
    }),
    circle('edge', 49.5),
    circle('edge', 34.5),
  );
}

const beside = (more: string, drawing: Markup, ...words: readonly Markup[]): Markup =>
  h('div', { class: `beside${more}` }, drawing, h('div', { class: 'words' }, ...words));

/** With what one parcel stands for. */
export const field = (
  { drawn, image, parcel, language }: ProgressView,
  ...words: readonly Markup[]
): Markup =>
  beside(
    '',
    fieldOf(drawn, image),
    ...words,
    parcel !== undefined && h('p', { class: 'parcel', dir: language.direction }, parcel),
  );

/** Around its number, where the sentence has that first. */
export const ring = ({ drawn, image, labelAround }: ProgressView, ...words: readonly Markup[]): Markup =>
  beside(labelAround ? '' : ' around', ringOf(drawn, image), ...words);

/** What the element wears with them. */
export const shapeStyles = css`
  .field *,
  .ring * {
    vector-effect: non-scaling-stroke;
    stroke-width: var(--_hair);
  }
  .ring .mark,
  .ring .rest {
    fill: none;
    vector-effect: none;
  }
  .ring .mark {
    stroke-width: 15;
  }
  .ring .rest {
    stroke: var(--_rest);
    stroke-width: 15;
  }
  .ring .edge {
    fill: none;
    stroke: var(--_line);
  }
  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.2em;
    align-items: center;
  }
  .beside > svg {
    flex: none;
    inline-size: clamp(
      5em,
      22cqi,
      var(--mine-progress-drawing-size, var(--mine-drawing-size, ${tokens.drawingSize}))
    );
    block-size: auto;
    aspect-ratio: 1;
  }
  .words {
    flex: 1 1 14em;
    min-inline-size: min(100%, 9em);
  }
  .words .scale {
    display: block;
  }
  .words .scale > * {
    display: block;
    text-align: inherit;
  }
  .parcel {
    margin-block-start: 0.35em;
    font-size: max(0.875em, 12px);
    color: var(--_muted);
  }
  .around {
    --_ring: min(100%, var(--mine-progress-drawing-size, var(--mine-drawing-size, ${tokens.drawingSize})));
    display: grid;
    grid-template: 1fr auto auto auto 1fr / min(45%, var(--_ring)) minmax(0, 1fr);
    gap: 0 1.2em;
  }
  .around :is(.words, .face) {
    display: contents;
  }
  .around > svg,
  .around .quantity {
    grid-area: 1 / 1 / -1;
    inline-size: 100%;
  }
  .around .quantity {
    place-self: center;
    box-sizing: border-box;
    padding-inline: 16%;
    margin: 0;
    text-align: center;
  }
  .around .quantity > * {
    display: block;
  }
  .around .bound {
    font-size: max(0.75em, 12px);
  }
  .around .number {
    font-size: min(2em, var(--_own-number-size, 2em));
  }
  .around :is(p.context, .label, .scale) {
    grid-column: 2;
  }
  .around p.context {
    grid-row: 2;
  }
  .around .label {
    grid-row: 3;
  }
  .around .scale {
    grid-row: 4;
  }
  @container (max-width: 20em) {
    .around {
      grid-template: none / var(--_ring) 1fr;
      gap: 0.35em;
    }
    .around > svg,
    .around .quantity {
      grid-area: 1 / 1;
    }
    .around :is(p.context, .label, .scale) {
      grid-area: auto / 1 / auto / -1;
    }
  }
`;
