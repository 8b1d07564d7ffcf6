/**
 * A thin line through totals at dated points, and points beside it that it does not go through: what other teams did.
 */
import type { Chart } from 'chart.js';
import { LINE, setType, write, writeAlong } from '../canvas/text-layout.js';
import { type LinePicture, type Point, pointsOf } from '../picture.js';
import { beside, type Placed, type Spot } from './beside.js';
import {
  footAxis,
  footHeight,
  footLabels,
  isOnLines,
  NO_INSET,
  type Place,
  type Layout,
  type Sheet,
  valueAxis,
  valueHead,
} from './layout.js';
import { clear, drawLine, drawShape } from '../canvas/markers.js';

/** Radius of a point, in px. */
const radius = (sizePx: number, width: number): number => Math.max(3, Math.min(sizePx * 0.34, width / 90));

/** Of a point that stands apart, for each of the others'. */
const SMALLER = 0.72;

/** How much of its colour the hairline between them has: the line that leads is to be seen first. */
const QUIET = 0.45;

/** Size of the words beside such points, in ems. */
const WORDS = 0.95;

/** Where a point is, in px. */
function spotOf({ scales: { x, y } }: Chart, point: Point): Spot {
  return { x: x?.getPixelForValue(point.day) ?? NaN, y: y?.getPixelForValue(point.value) ?? NaN };
}

/**
 * The points that can be told apart: of those that share a column of pixels the first, last, highest and lowest, and
 * one of each shape. The line through them covers what the line through all would; the table holds them all.
 */
function thinned(points: readonly Point[], pxPerDay: number): readonly Point[] {
  const columns = new Map<number, Map<string, Point>>();
  for (const point of points) {
    const at = Math.floor(point.day * pxPerDay);
    const column = columns.get(at) ?? new Map<string, Point>();
    columns.set(at, column);
    const [least, most] = [column.get('least'), column.get('most')];
    if (column.size === 0) column.set('first', point);
    if (!least || point.value < least.value) column.set('least', point);
    if (!most || point.value > most.value) column.set('most', point);
    if (!column.has(point.shape)) column.set(point.shape, point);
    column.set('last', point);
  }
  const kept = new Set<Point>();
  columns.forEach((column) => column.forEach((point) => kept.add(point)));
  return points.filter((point) => kept.has(point));
}

export function layoutLine(sheet: Sheet<LinePicture>): Layout {
  const { picture, theme, size } = sheet;
  const { marks, isAssumed = false, apart = [] } = picture;
  const points = pointsOf(picture);
  const inset = size.inset ?? NO_INSET;
  const r = radius(theme.sizePx, size.width - inset.left - inset.right);
  let [min, max, top] = [Infinity, -Infinity, 0];
  for (const { day, value } of points) {
    [min, max, top] = [Math.min(min, day), Math.max(max, day), Math.max(top, value)];
  }
  for (const { day } of marks) [min, max] = [Math.min(min, day), Math.max(max, day)];

  // Where there is room, the last label stands in the middle below its mark.
  setType(sheet.context, theme);
  const half = sheet.context.measureText(marks[marks.length - 1]?.text ?? '').width / 2;
  const end = size.width > theme.sizePx * 24 ? Math.max(r * 2, half) : r * 2;
  const start = isOnLines(sheet, top) ? r * 2 : 0;
  const rtl = theme.direction === 'rtl';

  const place = (chart: Chart, index: number): Place | undefined => {
    const point = points[index];
    if (!point) return undefined;
    const { x, y } = spotOf(chart, point);
    return { x, top: y - r * 1.5, bottom: y + r * 1.5 };
  };
  const pxPerDay = (size.width - inset.left - inset.right) / Math.max(1, max - min);
  const joined = thinned(picture.points, pxPerDay);
  const groups = apart.map((group) => ({ ...group, points: thinned(group.points, pxPerDay) }));
  const isApart = new Set(apart.flatMap((group) => group.points));

  type Marked = Spot & { readonly r: number };

  /** The words of each group, beside its last point. */
  function wordsBeside(
    context: CanvasRenderingContext2D,
    spots: readonly Marked[],
    others: readonly { readonly text: string; readonly spots: readonly Marked[] }[],
  ): readonly Placed[] {
    const placed: Placed[] = [];
    const taken = { points: [...spots, ...others.flatMap((each) => each.spots)], line: spots, words: placed };
    for (const { text, spots: own } of others) {
      const last = own[own.length - 1];
      if (!last) continue;
      placed.push(
        beside(context, text, last, {
          gap: last.r + theme.sizePx * 0.45,
          sizePx: theme.sizePx * WORDS,
          within: {
            left: inset.left,
            right: size.width - inset.right,
            top: inset.top,
            bottom: size.height - inset.bottom - footHeight(theme),
          },
          taken,
          isRtl: rtl,
        }),
      );
    }
    return placed;
  }

  return {
    type: 'scales',
    dataset: {
      // The scales are made from these; the line is drawn below, since Chart.js asks a dozen options for each point.
      data: [
        { x: min, y: 0 },
        { x: max, y: top },
      ],
      clip: false,
    },
    options: {
      layout: {
        padding: {
          top: inset.top + Math.max(r * 2, valueHead(sheet, top)),
          right: inset.right + (rtl ? start : end),
          bottom: inset.bottom,
          left: inset.left + (rtl ? end : start),
        },
      },
      scales: {
        x: footAxis(sheet, { min, max, ticks: marks.map(({ day }) => day) }),
        y: valueAxis(sheet, top),
      },
    },
    place,
    distance: ({ x, top: above, bottom }, atX, atY) =>
      Math.abs(x - atX) + Math.abs((above + bottom) / 2 - atY) / 4,

    paint(chart, marked) {
      const context = chart.ctx;
      const axis = chart.scales['x'];
      setType(context, theme);
      context.fillStyle = theme.muted;
      if (axis)
        writeAlong(
          context,
          marks.map(({ day, text }) => ({ text, x: axis.getPixelForValue(day) })),
          footLabels(chart, theme),
          [inset.left, size.width - inset.right],
          theme.sizePx,
        );
      const spots = joined.map((point) => ({ ...spotOf(chart, point), shape: point.shape, r }));
      const small = r * SMALLER;
      const others = groups.map(({ points: own, ...group }) => ({
        ...group,
        spots: own.map((point) => ({ ...spotOf(chart, point), shape: point.shape, r: small })),
      }));
      // A hairline says which of the small points belong together.
      for (const { spots: own, isAssumed: areAssumed } of others)
        drawLine(context, own, { colour: theme.muted, r: 0, isAssumed: areAssumed, alpha: QUIET });
      drawLine(context, spots, { colour: theme.accent, r, isAssumed });
      // Theirs lie below: where two are of one day, what leads is seen.
      for (const { spots: own } of others)
        for (const { x, y, shape } of own) drawShape(context, theme, shape, x, y, small, true);
      for (const { x, y, shape } of spots) drawShape(context, theme, shape, x, y, r);
      setType(context, theme, 400, WORDS);
      context.fillStyle = theme.muted;
      for (const { lines, left, top: above, right, bottom } of wordsBeside(context, spots, others)) {
        const slack = theme.sizePx * 0.15;
        clear(context, theme, {
          left,
          top: above + slack,
          width: right - left,
          height: bottom - above - 2 * slack,
        });
        lines.forEach((line, index) =>
          write(context, line, left, above + (index + 0.5) * LINE * theme.sizePx * WORDS, 'left'),
        );
      }
      const known = points[marked ?? -1];
      if (!known) return;
      const { x, y } = spotOf(chart, known);
      const own = isApart.has(known);
      drawShape(context, theme, known.shape, x, y, (own ? small : r) * 1.25, own);
      context.beginPath();
      context.arc(x, y, r * 2.4, 0, 2 * Math.PI);
      context.lineWidth = 2;
      context.strokeStyle = theme.text;
      context.stroke();
    },
  };
}
