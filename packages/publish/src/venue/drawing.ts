/**
 * What is drawn beside a number: the bar of a share, a mark for each dog. Lengths are the values, from zero; what is
 * only planned is outlined. Sizes are geometry, as the policy allows no inline style.
 */
import type { DogsView, ProgressView, StatView } from '@mine-action/wording';
import { page } from '../site/draw.js';

/** Beyond this, single marks are no longer seen one by one, and only the number is shown. As in the element. */
const MARKS_AT_MOST = 500;

/** Side of a mark, and from one mark to the next; a wider gap after each ten, so that they can be counted. */
const MARK = { side: 8, pitch: 11, tens: 5, perRow: 50 };

export function drawingOf(view: StatView | ProgressView | DogsView): unknown {
  if ('drawn' in view) return bar(view);
  return 'filled' in view ? marks(view) : '';
}

/** Text that runs from right to left fills its bar from there. */
function bar({ drawn, image, language: { direction } }: ProgressView): unknown {
  const from = direction === 'rtl' ? 100 - drawn : 0;
  return page`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img" aria-label=${image}><rect class="rest" width="100" height="4"></rect><rect class="mark" x=${from} width=${drawn} height="4"></rect></svg>`;
}

function marks({ filled, outlined, image, language: { direction } }: DogsView): unknown {
  const all = filled + outlined;
  if (all === 0 || all > MARKS_AT_MOST) return '';
  const columns = Math.min(all, MARK.perRow);
  const width = place(columns - 1) + MARK.side;
  const height = Math.ceil(all / MARK.perRow) * MARK.pitch - (MARK.pitch - MARK.side);
  const at = (index: number): { x: number; y: number } => {
    const x = place(index % MARK.perRow);
    return {
      x: direction === 'rtl' ? width - MARK.side - x : x,
      y: Math.floor(index / MARK.perRow) * MARK.pitch,
    };
  };
  const squares = Array.from({ length: all }, (_, index) => {
    const { x, y } = at(index);
    return index < filled
      ? page`<rect class="mark" x=${x} y=${y} width=${MARK.side} height=${MARK.side}></rect>`
      : page`<rect class="planned" x=${x + 0.75} y=${y + 0.75} width=${MARK.side - 1.5} height=${MARK.side - 1.5}></rect>`;
  });
  return page`<svg class="marks" viewBox="0 0 ${width} ${height}" role="img" aria-label=${image}>${squares}</svg>`;
}

const place = (column: number): number => column * MARK.pitch + Math.floor(column / 10) * MARK.tens;
