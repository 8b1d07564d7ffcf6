/**
 * A thin line through totals at dated points, and points beside it that it does not go through: what other teams did.
 */
import type { Chart } from 'chart.js';
import { LINE, setType, write, writeAlong } from '../canvas/text-layout.js';
import { type LinePicture, type Point, pointsOf, type Shape } from '../picture.js';
import { beside, type Placed, type Spot } from './beside.js';
import {
  footAxis,
  footHeight,
  footLabels,
  isOnLines,
  NO_INSET,
  type Layout,
  type Sheet,
  valueAxis,
} from './layout.js';
import { type Box, clear, drawLine, drawShape, drawThrough } from '../canvas/markers.js';
import {
  covered,
  END,
  HEAD,
  lastPlace,
  RADIUS,
  readable,
  scalesOf,
  SMALLER,
  thinned,
  TIED,
  TINY,
  tiedOrders,
  WORDS,
} from './scales.js';

/** How much of its colour the hairline between small points has: the line that leads is to be seen first. */
const QUIET = 0.45;

/** A group of points as it is drawn: those of one count, and what else was stated of their days. */
interface Group {
  readonly text?: string;
  readonly isAssumed?: boolean | undefined;
  readonly joined: readonly Point[];
  readonly tied: readonly Point[];
  readonly r: number;
}

/** A point as it is drawn. */
interface Drawn extends Spot {
  readonly shape: Shape;
  readonly r: number;
  readonly isOther: boolean;
  readonly isFilled: boolean;
}

export function layoutLine(sheet: Sheet<LinePicture>): Layout {
  const { picture, theme, size } = sheet;
  const { sizePx } = theme;
  const { marks, start, lastText = '', apart = [] } = picture;
  const points = pointsOf(picture);
  const inset = size.inset ?? NO_INSET;
  const width = size.width - inset.left - inset.right;
  const isNarrow = isOnLines(sheet);
  const r = sizePx * (isNarrow ? RADIUS.narrow : RADIUS.wide);
  const scales = scalesOf(picture);
  const { from, to, top, ticks } = scales;
  const rtl = theme.direction === 'rtl';
  const toEnd = rtl ? -1 : 1;
  const [before, after] = [isNarrow ? sizePx * END : 0, sizePx * END];

  const pxPerDay = width / Math.max(1, to - from);
  const groups: readonly Group[] = [...apart, picture].map((group) => ({
    ...group,
    joined: thinned(group.points, pxPerDay),
    tied: thinned(group.tied ?? [], pxPerDay),
    r: group === picture ? r : r * SMALLER,
  }));
  const lead = groups[groups.length - 1] as Group;
  const isApart = new Set(apart.flatMap(({ points: own, tied = [] }) => [...own, ...tied]));
  const orders = tiedOrders(picture);

  /** Where a point is, in px. */
  const spotOf = ({ scales: { x, y } }: Chart, point: Point): Spot => ({
    x: (x?.getPixelForValue(point.day) ?? NaN) - toEnd * (orders.get(point) ?? 0) * r * TIED,
    y: y?.getPixelForValue(point.value) ?? NaN,
  });
  const spotsOf = (chart: Chart, group: Group): readonly Drawn[] =>
    [...group.tied, ...group.joined].map((point) => ({
      ...spotOf(chart, point),
      shape: point.shape,
      r: group.r,
      isOther: group !== lead,
      isFilled: group === lead && point.shape !== 'about',
    }));

  /** One line of words from a place on, or up to it where the way is against that of the axis. */
  function words(text: string, x: number, y: number, way: number): Placed {
    const length = sheet.context.measureText(text).width;
    const left = Math.max(inset.left, Math.min(way > 0 ? x : x - length, size.width - inset.right - length));
    const half = (LINE / 2) * sizePx * WORDS;
    return { lines: [text], left, right: left + length, top: y - half, bottom: y + half };
  }

  /** All words in the plot: the last value at its point, when the count begins, and whose work the small points are. */
  function wordsIn(chart: Chart): readonly Placed[] {
    const { context } = sheet;
    const last = spotOf(chart, picture.points[picture.points.length - 1] as Point);
    const { isAbove, isAtEnd } = lastPlace(picture, scales);
    const placed = [
      words(
        lastText,
        last.x + toEnd * r * (isAtEnd ? 1 : -1),
        last.y + (isAbove ? -1 : 1) * (r * 1.5 + sizePx * 0.8),
        isAtEnd ? -toEnd : toEnd,
      ),
    ];
    if (start && !isNarrow)
      placed.push(
        words(
          start.text,
          (chart.scales['x']?.getPixelForValue(start.day) ?? 0) + toEnd * sizePx * 0.5,
          chart.chartArea.top + sizePx * 0.65,
          toEnd,
        ),
      );
    const line = lead.joined.map((point) => spotOf(chart, point));
    const taken = { points: groups.flatMap((group) => spotsOf(chart, group)), line, words: placed };
    for (const group of groups) {
      const own = group.joined[group.joined.length - 1];
      if (!own || group === lead || width <= TINY * sizePx) continue;
      placed.push(
        beside(context, group.text ?? '', spotOf(chart, own), {
          gap: group.r + sizePx * 0.45,
          sizePx: sizePx * WORDS,
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

  function drawLines(chart: Chart): void {
    const { ctx: context, chartArea } = chart;
    if (start) {
      const x = chart.scales['x']?.getPixelForValue(start.day) ?? NaN;
      drawLine(
        context,
        [chartArea.top, chartArea.bottom].map((y) => ({ x, y })),
        {
          colour: theme.line,
          r: 0,
        },
      );
    }
    for (const group of groups) {
      const { joined, tied, isAssumed } = group;
      const style = { colour: group === lead ? theme.accent : theme.muted, r: 0 };
      for (const point of tied) {
        const other = joined.find(({ day }) => day === point.day);
        if (!other) continue;
        // Up or down to its height, and then across.
        const [own, at] = [spotOf(chart, point), spotOf(chart, other)];
        drawLine(context, [own, { x: at.x, y: own.y }, at], style);
      }
      // A hairline says which of the small points belong together.
      drawLine(
        context,
        joined.map((point) => spotOf(chart, point)),
        group === lead ? { ...style, r, isAssumed } : { ...style, isAssumed, alpha: QUIET },
      );
    }
  }

  return {
    type: 'scales',
    dataset: {
      // The scales are made from these; the line is drawn below, since Chart.js asks a dozen options for each point.
      data: [
        { x: from, y: 0 },
        { x: to, y: top },
      ],
      clip: false,
    },
    options: {
      layout: {
        padding: {
          top: inset.top + sizePx * HEAD,
          right: inset.right + (rtl ? before : after),
          bottom: inset.bottom,
          left: inset.left + (rtl ? after : before),
        },
      },
      scales: {
        x: footAxis(sheet, { min: from, max: to, ticks: marks.map(({ day }) => day) }),
        y: valueAxis(sheet, top, ticks),
      },
    },
    place: (chart, index) => {
      const point = points[index];
      if (!point) return undefined;
      const { x, y } = spotOf(chart, point);
      return { x, top: y - r * 1.5, bottom: y + r * 1.5 };
    },
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
          readable(marks, isNarrow).map(({ day, text }) => ({ text, x: axis.getPixelForValue(day) })),
          footLabels(chart, theme),
          [inset.left, size.width - inset.right],
          sizePx,
        );
      drawLines(chart);
      setType(context, theme, 400, WORDS);
      const placed = wordsIn(chart);
      const slack = sizePx * 0.15;
      for (const { left, right, top: above, bottom } of placed)
        clear(context, theme, {
          left,
          top: above + slack,
          width: right - left,
          height: bottom - above - 2 * slack,
        } satisfies Box);
      // Theirs lie below: where two are of one day, what leads is seen.
      const drawn = groups.flatMap((group) => spotsOf(chart, group));
      for (const { shape, x, y, r: own, isOther } of drawn)
        drawShape(context, theme, shape, x, y, own, isOther);
      for (const point of covered(drawn)) drawThrough(context, theme, point.shape, point);
      placed.forEach(({ lines, left, top: above }, at) => {
        context.fillStyle = at === 0 ? theme.text : theme.muted;
        lines.forEach((line, index) =>
          write(context, line, left, above + (index + 0.5) * LINE * sizePx * WORDS, 'left'),
        );
      });
      const known = points[marked ?? -1];
      if (!known) return;
      const { x, y } = spotOf(chart, known);
      const own = isApart.has(known);
      drawShape(context, theme, known.shape, x, y, (own ? r * SMALLER : r) * 1.25, own);
      context.beginPath();
      context.arc(x, y, r * 2.4, 0, 2 * Math.PI);
      context.lineWidth = 2;
      context.strokeStyle = theme.text;
      context.stroke();
    },
  };
}
