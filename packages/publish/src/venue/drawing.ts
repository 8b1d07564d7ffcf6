/**
 * What is drawn beside a number: the bar of a share, a mark for each dog. Lengths are the values, from zero; what is
 * only planned is outlined. Sizes are geometry, as the policy allows no inline style.
 */
import type { DogsView, ProgressView, StatView } from '@mine-action/wording';
import { DOG, DOG_HEIGHT, DOG_WIDTH } from '@mine-action/elements/drawable';
import { nothing } from 'lit';
import { page } from '../site/draw.js';

/** Beyond this, single marks are no longer seen one by one, and only the number is shown. As in the element. */
const MARKS_AT_MOST = 500;

/** Rows of ten, two of them beside each other, and room between these. More dogs than these are dots: on a wall all are seen at once. */
const TEN = 10;
const DOGS_AT_MOST = 120;
const BETWEEN_TENS = 40;
const BETWEEN_ROWS = 7;
/** Dots are as far from each other in a row as from row to row. */
const DOT_WIDTH = DOG_HEIGHT + BETWEEN_ROWS;

/** A round mark in the place of a dog. */
const DOT = 'm-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0z';

export function drawingOf(view: StatView | ProgressView | DogsView): unknown {
  if ('drawn' in view) return bar(view);
  return 'filled' in view ? marks(view) : '';
}

/** Text that runs from right to left fills its bar from there. */
function bar({ drawn, image, language: { direction } }: ProgressView): unknown {
  const from = direction === 'rtl' ? 100 - drawn : 0;
  return page`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img" aria-label=${image}><rect class="rest" width="100" height="4"></rect><rect class="mark" x=${from} width=${drawn} height="4"></rect></svg>`;
}

/** A row of a telephone has no space for twenty dogs: the style sheet then shows the dots. */
function marks({ filled, outlined, image, language: { direction } }: DogsView): unknown {
  const all = filled + outlined;
  if (all === 0 || all > MARKS_AT_MOST) return '';
  const dogs =
    all <= DOGS_AT_MOST ? grid('dogs', { filled, all, tens: 2, side: DOG_WIDTH, direction }, dogAt) : '';
  const dots = grid(
    dogs === '' ? '' : 'dots',
    { filled, all, tens: dogs === '' ? 5 : 1, side: DOT_WIDTH, direction },
    dotAt,
  );
  return page`<div class="marks" role="img" aria-label=${image}>${dogs}${dots}</div>`;
}

interface Marks {
  readonly filled: number;
  readonly all: number;
  /** Rows of ten beside each other. */
  readonly tens: number;
  /** Breadth of the place of a mark. */
  readonly side: number;
  readonly direction: string;
}

type MarkAt = (left: number, top: number) => string;
const dogAt: MarkAt = (left, top) => `M${left + 2} ${top + 15}${DOG}`;
const dotAt: MarkAt = (left, top) => `M${left + DOG_HEIGHT / 2} ${top + DOG_HEIGHT / 2}${DOT}`;

/** Text that runs from right to left begins its rows there, and its dogs look to the left. */
function grid(name: string, { filled, all, tens, side, direction }: Marks, markAt: MarkAt): unknown {
  const step = DOG_HEIGHT + BETWEEN_ROWS;
  const width = tens * TEN * side + (tens - 1) * BETWEEN_TENS;
  const height = Math.ceil(Math.ceil(all / TEN) / tens) * step - BETWEEN_ROWS;
  const path = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, each) => {
      const index = from + each;
      const ten = Math.floor(index / TEN);
      const left = (ten % tens) * (TEN * side + BETWEEN_TENS) + (index % TEN) * side;
      return markAt(left, Math.floor(ten / tens) * step);
    }).join('');
  const [done, planned] = [path(0, filled), path(filled, all)];
  return page`<svg class=${name} viewBox="0 0 ${width} ${height}" aria-hidden="true"><g transform=${direction === 'rtl' ? `translate(${width})scale(-1 1)` : nothing}>${done && page`<path class="mark" d=${done}></path>`}${planned && page`<path class="planned" d=${planned}></path>`}</g></svg>`;
}
