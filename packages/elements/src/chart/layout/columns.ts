/**
 * Upright bars, one for a year, with their values above them where there is room for all of these.
 */
import type { Chart } from 'chart.js';
import { boxOf, drawBars, largest } from './bars.js';
import { breakLines, LINE, setType, write, writeAlong } from '../canvas/text-layout.js';
import type { Bar, ColumnsPicture } from '../picture.js';
import { footAxis, footLabels, NO_INSET, NO_LABELS, type Layout, type Sheet, valueAxis } from './layout.js';
import { measure, ticksUpTo } from './scales.js';

/** How much of its place a bar fills, and how broad it gets, in ems. */
export const COLUMN = 0.66;
export const COLUMN_MAX = 7;

/** Room above the bars, in ems: of the two lines that a value takes at most, where one has words beside its number. */
export const headOf = ({ bars }: ColumnsPicture): number =>
  LINE * (bars.some(({ text }) => text.includes(' ')) ? 2 : 1) + 0.2;

/** Widths, in ems, up to which the values above bars have no space: the still picture has a rule for each. */
export const SPACE_STEP = 4;
export const SPACE_MOST = 96;

/** Up to which width, in ems, the values have no space above their bars, in one line or two: so for all of these, or for none. */
export function spaceFor(bars: readonly Bar[]): number {
  let each = 0;
  for (const { text } of bars) {
    const words = text.split(' ').map(measure);
    const whole = measure(text);
    each = Math.max(
      each,
      ...words,
      words.length > 1 ? Math.min(whole, whole * 0.5 + Math.max(...words) * 0.25) : 0,
    );
  }
  return Math.min(SPACE_MOST, Math.ceil((each * bars.length) / 0.94 / SPACE_STEP) * SPACE_STEP);
}

export function layoutColumns(sheet: Sheet<ColumnsPicture>): Layout {
  const { picture, theme, size, context } = sheet;
  const { bars } = picture;
  const { sizePx } = theme;
  const inset = size.inset ?? NO_INSET;
  setType(context, theme);
  const step = (size.width - inset.left - inset.right) / bars.length;
  const texts = bars.map(({ text }) => breakLines(context, text, step * 0.94));
  // Values stand above all bars or above none: then an axis tells how high they are.
  const fit = step * bars.length > spaceFor(bars) * sizePx;
  const max = largest(bars);

  return {
    type: 'bars',
    dataset: {
      data: bars.map(({ value }, index) => ({ x: index, y: value })) as never,
      // What is very little is not nothing.
      minBarLength: bars.some(({ value }) => value === 0) ? 0 : 2,
      barPercentage: 1,
      categoryPercentage: COLUMN,
      maxBarThickness: sizePx * COLUMN_MAX,
      clip: false,
    },
    options: {
      layout: {
        padding: {
          ...inset,
          top: inset.top + sizePx * headOf(picture),
        },
      },
      scales: {
        x: footAxis(sheet, { min: -0.5, max: bars.length - 0.5, ticks: [] }),
        y: fit
          ? { type: 'linear', display: false, ticks: NO_LABELS, min: 0, max: max || 1 }
          : valueAxis(sheet, max, ticksUpTo(max)),
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
      drawBars(chart, bars, theme, marked);
      setType(chart.ctx, theme);
      chart.ctx.fillStyle = theme.text;
      const axis = chart.scales['x'];
      if (axis)
        writeAlong(
          chart.ctx,
          bars.map(({ label }, index) => ({ text: label, x: axis.getPixelForValue(index) })),
          footLabels(chart, theme),
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
