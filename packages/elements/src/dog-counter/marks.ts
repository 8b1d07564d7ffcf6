/**
 * One mark for each dog, in rows of ten so that they can be counted: filled for those that are, outlined for those that
 * were planned. Where a row of ten dogs has no room each is a dot, and the words below say that it is one dog.
 */
import { h, type Markup } from '../markup/markup.js';
import { dog, HEIGHT, WIDTH } from './dog.js';

/** A dot is one of ten by ten in a square of 100. */
const DOT = 'm-3.4 0a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0-6.8 0z';
const STEP = 10;

const TEN = 10;

/** One path for the marks of some places; plain loops, since old libraries replace `Array.from`. */
function path(from: number, to: number, mark: (place: number) => string): string {
  let marks = '';
  for (let place = from; place < to; place++) marks += mark(place);
  return marks;
}

const dot = (place: number): string =>
  `M${(place % TEN) * STEP + STEP / 2} ${Math.floor(place / TEN) * STEP + STEP / 2}${DOT}`;

const image = (width: number, height: number, filled: string, outlined: string): Markup =>
  h(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    filled && h('path', { class: 'mark', d: filled }),
    outlined && h('path', { class: 'rest', d: outlined }),
  );

/** Beyond this, single marks are no longer seen one by one, and only the number is shown. */
const AT_MOST = 500;

export function marks(filled: number, outlined: number, label: string): Markup {
  const total = filled + outlined;
  if (total === 0 || total > AT_MOST) return undefined;
  const tens: Markup[] = [];
  for (let from = 0; from < total; from += TEN) {
    const full = Math.min(TEN, Math.max(0, filled - from));
    const all = Math.min(TEN, total - from);
    tens.push(image(TEN * WIDTH, HEIGHT, path(0, full, dog), path(full, all, dog)));
  }
  return h(
    'div',
    { class: 'marks', part: 'drawing', role: 'img', 'aria-label': label },
    h('div', { class: 'tens' }, tens),
    h(
      'div',
      { class: 'dots' },
      image(100, Math.ceil(total / TEN) * STEP, path(0, filled, dot), path(filled, total, dot)),
      h('p', {}, label),
    ),
  );
}
