/**
 * What upright and lying bars share. All begin at zero.
 */
import type { BarElement, Chart } from 'chart.js';
import type { ChartTheme } from '../chart-theme.js';
import type { Bar } from '../picture.js';
import { type Box, drawFill } from '../canvas/markers.js';

/** Where a bar is drawn, in px. */
export function boxOf(chart: Chart, index: number): Box | undefined {
  const bar = chart.getDatasetMeta(0).data[index] as unknown as BarElement | undefined;
  if (!bar) return undefined;
  const { x, y } = bar;
  const { base, width, height, horizontal } = bar.getProps(['base', 'width', 'height', 'horizontal'], true);
  return horizontal
    ? { left: Math.min(x, base), top: y - height / 2, width, height }
    : { left: x - width / 2, top: Math.min(y, base), width, height };
}

/** The highest value, and nothing below zero. */
export function largest(bars: readonly Bar[]): number {
  let max = 0;
  for (const { value } of bars) max = Math.max(max, value);
  return max;
}

/** Draws all bars; a frame stands around the one that is pointed at. */
export function drawBars(
  chart: Chart,
  bars: readonly Bar[],
  theme: ChartTheme,
  marked: number | undefined,
): void {
  bars.forEach(({ fill }, index) => {
    const box = boxOf(chart, index);
    if (box) drawFill(chart.ctx, theme, fill, box);
  });
  const box = marked === undefined ? undefined : boxOf(chart, marked);
  if (!box) return;
  chart.ctx.strokeStyle = theme.text;
  chart.ctx.lineWidth = 2;
  chart.ctx.strokeRect(box.left - 2, box.top - 2, box.width + 4, box.height + 4);
}
