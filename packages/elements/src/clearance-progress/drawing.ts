/**
 * Shares drawn with SVG geometry, never with styles: under a strict policy an inline width is ignored and 16 %
 * would be drawn as 100 %. Each drawing shows the number that is said, of a hundred.
 */
import { h, type Markup } from '../markup/markup.js';

/** One parcel of the field in units of its 100 × 100 drawing, and the step from one to the next. */
const PARCEL = 8.6;
const STEP = 10.15;

const parcel = (index: number, width = PARCEL): string =>
  `M${((index % 10) * STEP).toFixed(2)} ${(Math.floor(index / 10) * STEP).toFixed(2)}h${width.toFixed(2)}v${PARCEL}h-${width.toFixed(2)}z`;

const image = (kind: string, label: string, viewBox: string, ...inside: readonly Markup[]): Markup =>
  h(
    'svg',
    {
      class: kind,
      part: 'drawing',
      role: 'img',
      'aria-label': label,
      viewBox,
      preserveAspectRatio: kind === 'bar' && 'none',
    },
    inside,
  );

/** A bar; `share` of 100 from the inline start. */
export const bar = (share: number, label: string): Markup =>
  image(
    'bar',
    label,
    '0 0 100 5',
    h('rect', { class: 'rest', width: 100, height: 5 }),
    h('rect', { class: 'mark', width: share, height: 5 }),
    h('path', { class: 'tick', d: `M${share} -1.5v8` }),
  );

/** A hundred parcels, row by row; the last one in part where the share has a fraction. */
export function field(share: number, label: string): Markup {
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
export function ring(share: number, label: string): Markup {
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
