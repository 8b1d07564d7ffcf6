/**
 * Upright bars, one for a year, and lying bars, each below its own line of words. All begin at zero.
 */
import type { BarElement, Chart } from 'chart.js';
import { breakLines, LINE, type Pen, setType, widest, write, writeAlong } from './letters.js';
import type { Looks } from './looks.js';
import type { Bar, ColumnsPicture, RowsPicture } from './picture.js';
import { footAxis, footLabels, type Plan, type Sheet, valueAxis, valueHead } from './plan.js';
import { type Box, drawFill } from './signs.js';

/** How much of its place an upright bar fills, and how broad it gets, in ems. */
const COLUMN = 0.66;
const COLUMN_MAX = 7;

/** Height of a lying bar and the space above it, in ems. */
const ROW_BAR = 0.7;
const ROW_GAP = 0.25;

const NO_INSET = { top: 0, right: 0, bottom: 0, left: 0 };

function boxOf(chart: Chart, index: number): Box | undefined {
  const bar = chart.getDatasetMeta(0).data[index] as unknown as BarElement | undefined;
  if (!bar) return undefined;
  const { x, y } = bar;
  const { base, width, height, horizontal } = bar.getProps(['base', 'width', 'height', 'horizontal'], true);
  return horizontal
    ? { left: Math.min(x, base), top: y - height / 2, width, height }
    : { left: x - width / 2, top: Math.min(y, base), width, height };
}

function largest(bars: readonly Bar[]): number {
  let max = 0;
  for (const { value } of bars) max = Math.max(max, value);
  return max;
}

/** What Chart.js fills; the rest is drawn over it. */
const coloursOf = (bars: readonly Bar[], { accent, background }: Looks): string[] =>
  bars.map(({ fill }) => (fill === 'solid' ? accent : background));

/** Finishes all bars; a frame stands around the one that is pointed at. */
function drawBars(chart: Chart, bars: readonly Bar[], looks: Looks, marked: number | undefined): void {
  bars.forEach(({ fill }, index) => {
    const box = boxOf(chart, index);
    if (box && fill !== 'solid') drawFill(chart.ctx, looks, fill, box);
  });
  const box = marked === undefined ? undefined : boxOf(chart, marked);
  if (!box) return;
  chart.ctx.strokeStyle = looks.text;
  chart.ctx.lineWidth = 2;
  chart.ctx.strokeRect(box.left - 2, box.top - 2, box.width + 4, box.height + 4);
}

export function planColumns(sheet: Sheet<ColumnsPicture>): Plan {
  const { picture, looks, size, pen } = sheet;
  const { bars } = picture;
  const { sizePx } = looks;
  const inset = size.inset ?? NO_INSET;
  setType(pen, looks);
  const step = (size.width - inset.left - inset.right) / bars.length;
  const texts = bars.map(({ text }) => breakLines(pen, text, step * 0.94));
  // Values stand above all bars or above none: then an axis tells how high they are.
  const fit = texts.every((lines) => lines.length <= 3 && widest(pen, lines) <= step * 0.94);
  let lines = 0;
  if (fit) for (const text of texts) lines = Math.max(lines, text.length);

  return {
    type: 'bar',
    dataset: {
      data: bars.map(({ value }, index) => ({ x: index, y: value })) as never,
      backgroundColor: coloursOf(bars, looks),
      inflateAmount: 0,
      barPercentage: 1,
      categoryPercentage: COLUMN,
      maxBarThickness: sizePx * COLUMN_MAX,
      clip: false,
    },
    options: {
      layout: {
        padding: {
          ...inset,
          top: inset.top + (fit ? sizePx * (lines * LINE + 0.2) : valueHead(sheet, largest(bars))),
        },
      },
      scales: {
        x: footAxis(sheet, { min: -0.5, max: bars.length - 0.5, ticks: [] }),
        y: fit
          ? { type: 'linear', display: false, min: 0, max: largest(bars) || 1 }
          : valueAxis(sheet, largest(bars)),
      },
    },
    place: (chart, index) => {
      const box = boxOf(chart, index);
      return (
        box && {
          x: box.left + box.width / 2,
          top: box.top - (fit ? (texts[index]?.length ?? 0) * LINE * sizePx : 0),
          bottom: box.top + sizePx,
        }
      );
    },
    distance: ({ x }, atX) => Math.abs(x - atX),

    paint(chart, marked) {
      drawBars(chart, bars, looks, marked);
      setType(chart.ctx, looks);
      chart.ctx.fillStyle = looks.text;
      const axis = chart.scales['x'];
      if (axis)
        writeAlong(
          chart.ctx,
          bars.map(({ label }, index) => ({ text: label, x: axis.getPixelForValue(index) })),
          footLabels(chart, looks),
          [inset.left, size.width - inset.right],
          sizePx,
        );
      if (fit) texts.forEach((text, index) => writeAbove(chart, index, text, sizePx));
    },
  };
}

function writeAbove(chart: Chart, index: number, lines: readonly string[], sizePx: number): void {
  const box = boxOf(chart, index);
  if (!box) return;
  lines.forEach((line, at) => {
    const y = box.top - sizePx * (0.15 + (lines.length - at - 0.5) * LINE);
    write(chart.ctx, line, box.left + box.width / 2, y, 'center');
  });
}

/** The words above a lying bar: label and value on one line, or below each other. */
function rowLines(
  pen: Pen,
  looks: Looks,
  { label, text }: Bar,
  width: number,
): { label: string[]; text: string[] } {
  setType(pen, looks, 600);
  const value = pen.measureText(text).width;
  const lines = breakLines(pen, text, width);
  setType(pen, looks);
  const isShort = pen.measureText(label).width + value + looks.sizePx * 0.6 <= width;
  return isShort ? { label: [label], text: [] } : { label: breakLines(pen, label, width), text: lines };
}

export function planRows(sheet: Sheet<RowsPicture>): Plan {
  const { picture, looks, size, pen } = sheet;
  const { bars } = picture;
  const inset = size.inset ?? NO_INSET;
  const width = size.width - inset.left - inset.right;
  const step = (size.height - inset.top - inset.bottom) / bars.length;
  const rows = bars.map((bar) => rowLines(pen, looks, bar, width));
  let lines = 1;
  let longest = width;
  for (const { label, text } of rows) {
    lines = Math.max(lines, label.length + text.length);
    longest = Math.max(longest, widest(pen, label));
  }
  setType(pen, looks, 600);
  for (const { text } of rows) longest = Math.max(longest, widest(pen, text));
  // Where the words would not fit they are smaller: a bound that is cut off would be another statement.
  const factor = Math.min(
    1,
    width / longest,
    step / (looks.sizePx * (lines * LINE + ROW_GAP + ROW_BAR + 0.2)),
  );
  const em = looks.sizePx * factor;
  const foot = lines * LINE * em + ROW_GAP * em + (ROW_BAR * em) / 2;
  const rtl = looks.direction === 'rtl';

  return {
    type: 'bar',
    dataset: {
      // Each bar lies at the foot of its words, in the place that is its own.
      data: bars.map(({ value }, index) => ({ x: value, y: index + foot / step })) as never,
      backgroundColor: coloursOf(bars, looks),
      inflateAmount: 0,
      barThickness: ROW_BAR * em,
      clip: false,
    },
    options: {
      indexAxis: 'y',
      layout: { padding: inset },
      scales: {
        x: { type: 'linear', display: false, min: 0, max: largest(bars) || 1, reverse: rtl },
        y: { type: 'linear', display: false, min: 0, max: bars.length, reverse: true, offset: false },
      },
    },
    place: (chart, index) => {
      const box = boxOf(chart, index);
      return (
        box && { x: box.left + box.width / 2, top: inset.top + index * step, bottom: box.top + box.height }
      );
    },
    distance: ({ top, bottom }, _x, atY) => Math.abs((top + bottom) / 2 - atY),

    paint(chart, marked) {
      drawBars(chart, bars, looks, marked);
      const { ctx } = chart;
      ctx.fillStyle = looks.text;
      const start = rtl ? size.width - inset.right : inset.left;
      const align = rtl ? 'right' : 'left';
      rows.forEach(({ label, text }, index) => {
        const used = label.length + text.length;
        let y = inset.top + index * step + (lines - used + 0.5) * LINE * em;
        const next = (line: string): void => {
          write(ctx, line, start, y, align);
          y += LINE * em;
        };
        setType(ctx, looks, 400, factor);
        const beside = ctx.measureText(label[0] ?? '').width + em * 0.6;
        label.forEach(next);
        setType(ctx, looks, 600, factor);
        text.forEach(next);
        if (text.length === 0)
          write(ctx, bars[index]?.text ?? '', start + (rtl ? -beside : beside), y - LINE * em, align);
      });
    },
  };
}
