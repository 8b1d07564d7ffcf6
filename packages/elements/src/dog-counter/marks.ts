/**
 * One mark for each dog, in rows of ten so that they can be counted: filled for those that are, outlined for those that
 * were planned. Where a row of ten dogs has no room each is a dot, and the words below say that it is one dog.
 */
import { h, type Markup } from '../markup/markup.js';

/** A hound searching, nose to the ground and tail low: our own drawing, 55 wide and 23 high, from the tip of its tail. */
const DOG =
  'c1.5-4.5 5-6.7 9.5-7.3c5-1.2 12-.2 18-1.4c3.5-.2 7.5 2.8 10.5 5.8c2 1 3.9.6 6 1.2c1.7.6 2.7 1.8 3.7 3.4l6.4 5.8c1.2 1.4.6 3.2-1.2 3.2l-4.4-.2c-2.6-.8-4.4-2-5.8-3.4c-.2 2.4-1 4.2-2.6 4.6c-2-2-2.6-5.2-2.2-8.4c-1.6-.2-3-.6-4.2-1.4l3.8 12.1h-3.2l-3.8-10.3l-1.4 10.3h-3.2l.6-11.9c-4-.2-7-1.4-9.2-3l3.2 5.9l-1.6 4l1.8 5h-3.2l-1.8-5.1l.6-3.4l-2-2.2l-3.4 4.6l-.8 6.1h-3.2l.6-6.7l2.2-5.8c-.7-2-.6-4 0-6c-3.2.4-6 2.2-7.8 5.4z';

/** Its place in a row, and the height of the row, in the units of the drawing. */
const WIDTH = 61;
const HEIGHT = 26;

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

const dog = (place: number): string => `M${place * WIDTH + 2} 10.5${DOG}`;
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
export const MARKS_AT_MOST = 500;

export function marks(filled: number, outlined: number, label: string): Markup {
  const total = filled + outlined;
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
