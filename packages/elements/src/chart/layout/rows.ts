/**
 * Lying bars, each below its own line of words; no axis, since the words have the values.
 */
import { boxOf, drawBars, largest } from './bars.js';
import { breakLines, LINE, type ChartContext, setType, widest, write } from '../canvas/text-layout.js';
import type { ChartTheme } from '../chart-theme.js';
import type { Bar, RowsPicture } from '../picture.js';
import { NO_INSET, NO_LABELS, type Layout, type Sheet } from './layout.js';

/** Height of a bar and of the space above it, in ems. */
export const ROW_BAR = 0.7;
export const ROW_GAP = 0.25;

/** The words above a lying bar: label and value on one line, or below each other. */
function rowLines(
  context: ChartContext,
  theme: ChartTheme,
  { label, text }: Bar,
  width: number,
): { label: string[]; text: string[] } {
  setType(context, theme, 600);
  const value = context.measureText(text).width;
  const lines = breakLines(context, text, width);
  setType(context, theme);
  const isShort = context.measureText(label).width + value + theme.sizePx * 0.6 <= width;
  return isShort ? { label: [label], text: [] } : { label: breakLines(context, label, width), text: lines };
}

export function layoutRows(sheet: Sheet<RowsPicture>): Layout {
  const { picture, theme, size, context } = sheet;
  const { bars } = picture;
  const inset = size.inset ?? NO_INSET;
  const width = size.width - inset.left - inset.right;
  const step = (size.height - inset.top - inset.bottom) / bars.length;
  const rows = bars.map((bar) => rowLines(context, theme, bar, width));
  let lines = 1;
  let longest = width;
  for (const { label, text } of rows) {
    lines = Math.max(lines, label.length + text.length);
    longest = Math.max(longest, widest(context, label));
  }
  setType(context, theme, 600);
  for (const { text } of rows) longest = Math.max(longest, widest(context, text));
  // Where the words would not fit they are smaller: a bound that is cut off would be another statement.
  const factor = Math.min(
    1,
    width / longest,
    step / (theme.sizePx * (lines * LINE + ROW_GAP + ROW_BAR + 0.2)),
  );
  const em = theme.sizePx * factor;
  /** From the top of a row to the middle of its bar, which lies right below its own words. */
  const toBar = (index: number): number => {
    const { label = [], text = [] } = rows[index] ?? {};
    return ((label.length + text.length) * LINE + ROW_GAP + ROW_BAR / 2) * em;
  };
  const rtl = theme.direction === 'rtl';

  return {
    type: 'bars',
    dataset: {
      data: bars.map(({ value }, index) => ({ x: value, y: index + toBar(index) / step })) as never,
      // What is very little is not nothing.
      minBarLength: bars.some(({ value }) => value === 0) ? 0 : 2,
      barThickness: ROW_BAR * em,
      clip: false,
    },
    options: {
      indexAxis: 'y',
      layout: { padding: inset },
      scales: {
        x: {
          type: 'linear',
          display: false,
          ticks: NO_LABELS,
          min: 0,
          max: Math.max(largest(bars), picture.whole ?? 0) || 1,
          reverse: rtl,
        },
        y: {
          type: 'linear',
          display: false,
          ticks: NO_LABELS,
          min: 0,
          max: bars.length,
          reverse: true,
          offset: false,
        },
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
      const { ctx } = chart;
      // A whole that is stated is what each part lies in.
      const whole =
        picture.whole &&
        Math.abs(chart.scales['x']!.getPixelForValue(picture.whole) - chart.scales['x']!.getPixelForValue(0));
      bars.forEach((_, index) => {
        const box = boxOf(chart, index);
        if (!whole || !box) return;
        ctx.fillStyle = theme.rest;
        ctx.fillRect(rtl ? box.left + box.width - whole : box.left, box.top, whole, box.height);
      });
      drawBars(chart, bars, theme, marked);
      ctx.fillStyle = theme.text;
      const start = rtl ? size.width - inset.right : inset.left;
      const align = rtl ? 'right' : 'left';
      rows.forEach(({ label, text }, index) => {
        let y = inset.top + index * step + 0.5 * LINE * em;
        const next = (line: string): void => {
          write(ctx, line, start, y, align);
          y += LINE * em;
        };
        setType(ctx, theme, 400, factor);
        const beside = ctx.measureText(label[0] ?? '').width + em * 0.6;
        label.forEach(next);
        setType(ctx, theme, 600, factor);
        text.forEach(next);
        if (text.length === 0)
          write(ctx, bars[index]?.text ?? '', start + (rtl ? -beside : beside), y - LINE * em, align);
      });
    },
  };
}
