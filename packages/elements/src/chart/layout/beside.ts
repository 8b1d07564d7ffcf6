/**
 * Words beside a point, where they cover neither points nor lines: tried on all sides, the quietest place is taken.
 */
import { breakLines, LINE, type ChartContext, widest } from '../canvas/text-layout.js';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Words in their place: each line's start on the left, and its middle. */
export interface Placed extends Box {
  readonly lines: readonly string[];
}

/** What must not be covered. */
export interface Taken {
  /** Middles of points, with their radius in px. */
  readonly points: readonly (Spot & { readonly r: number })[];
  /** Corners of the line. */
  readonly line: readonly Spot[];
  readonly words: readonly Box[];
}

/** How bad it is to cover each; and to stand out of the drawing, which would cut words off. */
const COST = { words: 8, points: 3, line: 2, outside: 100 };

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a straight line from one corner to the next passes through a box. */
function crosses({ left, top, right, bottom }: Box, from: Spot, to: Spot): boolean {
  let [first, last] = [0, 1];
  for (const [start, move, low, high] of [
    [from.x, to.x - from.x, left, right],
    [from.y, to.y - from.y, top, bottom],
  ] as const) {
    if (move === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const [a, b] = [(low - start) / move, (high - start) / move];
    first = Math.max(first, Math.min(a, b));
    last = Math.min(last, Math.max(a, b));
  }
  return first <= last;
}

function costOf(box: Box, { points, line, words }: Taken, within: Box): number {
  let cost = 0;
  if (box.left < within.left || box.right > within.right) cost += COST.outside;
  for (const other of words) if (overlap(box, other)) cost += COST.words;
  for (const { x, y, r } of points)
    if (overlap(box, { left: x - r, right: x + r, top: y - r, bottom: y + r })) cost += COST.points;
  let previous: Spot | undefined;
  for (const corner of line) {
    if (previous && crosses(box, previous, corner)) cost += COST.line;
    previous = corner;
  }
  return cost;
}

/**
 * @param gap px from the middle of the point to the words
 * @param within what the words may not leave
 * @param isRtl whether they are first tried on the left
 */
export function beside(
  context: ChartContext,
  text: string,
  { x, y }: Spot,
  {
    gap,
    sizePx,
    within,
    taken,
    isRtl,
  }: {
    readonly gap: number;
    readonly sizePx: number;
    readonly within: Box;
    readonly taken: Taken;
    readonly isRtl: boolean;
  },
): Placed {
  let best: { readonly box: Box; readonly lines: readonly string[]; readonly cost: number } | undefined;
  // In one line or two where there is room, and else as narrow as their words are.
  for (const most of [Math.max(sizePx * 7, (within.right - within.left) * 0.45), sizePx * 7]) {
    const lines = breakLines(context, text, most);
    const [width, height] = [widest(context, lines), lines.length * LINE * sizePx];
    /** Never above or below the drawing; beside a point on its base line the words stand a little higher. */
    const at = (left: number, wanted: number): Box => {
      const top = Math.max(within.top, Math.min(wanted, within.bottom - height));
      return { left, top, right: left + width, bottom: top + height };
    };
    const [after, before] = [at(x + gap, y - height / 2), at(x - gap - width, y - height / 2)];
    const sides = isRtl ? [before, after] : [after, before];
    const rows = [y + gap * 0.7, y - gap * 0.7 - height].flatMap((top) => {
      const [toRight, toLeft] = [at(x - gap / 2, top), at(x + gap / 2 - width, top)];
      return [...(isRtl ? [toLeft, toRight] : [toRight, toLeft]), at(x - width / 2, top)];
    });
    for (const box of [...sides.slice(0, 1), ...rows, ...sides.slice(1)]) {
      const cost = costOf(box, taken, within);
      if (!best || cost < best.cost) best = { box, lines, cost };
    }
  }
  const { box, lines } = best as NonNullable<typeof best>;
  // In no place is there room: then inside the drawing at least.
  const width = box.right - box.left;
  const left = Math.max(within.left, Math.min(box.left, within.right - width));
  return { ...box, left, right: left + width, lines };
}
