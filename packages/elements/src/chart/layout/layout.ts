/**
 * What a kind of picture needs of Chart.js, and what it paints itself.
 */
import { formatNumber } from '@mine-action/wording';
import type { Chart, ChartDataset, ChartOptions, Scale } from 'chart.js';
import { LINE, type ChartContext, setType, widest } from '../canvas/text-layout.js';
import type { ChartTheme } from '../chart-theme.js';
import type { Picture } from '../picture.js';
import { NARROW } from './scales.js';

/** Room around a drawing that it leaves free, in px: for title and source, in files, whose whole area is painted. */
export interface Inset {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_INSET: Inset = { top: 0, right: 0, bottom: 0, left: 0 };

export interface Size {
  /** CSS px, whole. */
  readonly width: number;
  readonly height: number;
  /** Device pixels in a CSS px. */
  readonly ratio: number;
  readonly inset?: Inset;
}

/** Where a point or bar is, in px: what points at it stands above `top` or below `bottom`. */
export interface Place {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Layout {
  readonly type: 'scales' | 'bars';
  readonly dataset: Pick<ChartDataset<'line'>, 'data' | 'clip'> | ChartDataset<'bar'>;
  readonly options: ChartOptions;
  /** Paints over what Chart.js has drawn; `marked` is the point or bar that is pointed at. */
  readonly paint: (chart: Chart, marked: number | undefined) => void;
  readonly place: (chart: Chart, index: number) => Place | undefined;
  /** How far a place on the canvas is from a point or bar; only compared. */
  readonly distance: (place: Place, x: number, y: number) => number;
}

/** All that a layout is made from. */
export interface Sheet<P extends Picture = Picture> {
  readonly picture: P;
  readonly theme: ChartTheme;
  readonly size: Size;
  readonly context: ChartContext;
}

export type LinearOptions = NonNullable<ChartOptions['scales']>[string];

/** Length of the small marks on the day axis, in ems. */
export const TICK = 0.35;

/** Of an axis that Chart.js writes nothing on. It would word each number all the same, and start `Intl` for it. */
export const NO_LABELS = { display: false, callback: (): string => '' };

/** An axis at the foot: a base line, its marks, and room for labels that the layout writes itself. */
export function footAxis(
  { theme }: Sheet,
  { min, max, ticks }: { min: number; max: number; ticks: readonly number[] },
): LinearOptions {
  return {
    type: 'linear',
    min,
    max,
    reverse: theme.direction === 'rtl',
    offset: false,
    grid: {
      drawOnChartArea: false,
      drawTicks: ticks.length > 0,
      tickLength: theme.sizePx * TICK,
      color: theme.line,
    },
    border: { color: theme.line },
    ticks: { ...NO_LABELS, autoSkip: false },
    afterBuildTicks: (axis: Scale) => {
      axis.ticks = ticks.map((value) => ({ value }));
    },
    afterFit: (axis: Scale) => {
      axis.height = footHeight(theme);
    },
  };
}

/** Height of that axis, in ems and in px. */
export const FOOT = TICK + 0.2 + LINE;
export const footHeight = ({ sizePx }: ChartTheme): number => sizePx * FOOT;

/** Middle of the labels on it, in px. */
export const footLabels = (chart: Chart, { sizePx }: ChartTheme): number =>
  chart.chartArea.bottom + sizePx * (TICK + 0.2 + LINE / 2);

/** How much of a drawing's width its numbers may take beside bars, and on the lines. */
const BESIDE_BARS = 0.38;
const ON_LINES = 0.6;

/** Room between these numbers and the plot, and before them where they stand on its lines, in ems. */
const BESIDE = 0.6;
export const ON = 0.3;

/** Whether the numbers stand on the lines: beside them they would take too much of a narrow drawing. */
export const isOnLines = ({ picture, theme, size }: Sheet): boolean =>
  // Behind bars they could not be read.
  picture.kind === 'line' &&
  size.width - (size.inset?.left ?? 0) - (size.inset?.right ?? 0) <= NARROW * theme.sizePx;

/**
 * The axis of values: quiet lines, numbers beside them where the axis begins.
 *
 * @param ticks which values are marked
 */
export function valueAxis(sheet: Sheet, max: number, values: readonly number[]): LinearOptions {
  const { picture, theme, size } = sheet;
  const { direction, sizePx } = theme;
  const isNarrow = isOnLines(sheet);
  setType(sheet.context, theme);
  const texts = values.map((value) => formatNumber(value, picture.numbers));
  const longest = widest(sheet.context, texts);
  // Smaller before they are cut off: half a number is another number.
  const factor = Math.min(1, (size.width * (isNarrow ? ON_LINES : BESIDE_BARS)) / longest);
  const isPlain = theme.rest === theme.background;
  return {
    type: 'linear',
    position: direction === 'rtl' ? 'right' : 'left',
    min: 0,
    max: max || 1,
    afterBuildTicks: (axis: Scale) => {
      axis.ticks = values.map((value) => ({ value }));
    },
    // Where colours are forced there is nothing between ground and ink but a finer line.
    grid: isPlain
      ? { drawTicks: false, color: theme.line, lineWidth: 0.4 }
      : { drawTicks: false, color: theme.rest },
    border: { display: false },
    ticks: {
      color: theme.muted,
      font: { family: theme.family, size: sizePx * factor },
      padding: sizePx * (isNarrow ? ON : BESIDE),
      autoSkip: false,
      mirror: isNarrow,
      ...(isNarrow && { labelOffset: sizePx * -0.65 }),
      // On the line of nothing a number would stand on the base line.
      callback: (value: number | string, index: number) => (isNarrow && value === 0 ? '' : texts[index]),
    },
    afterFit: (axis: Scale) => {
      axis.width = isNarrow ? 0 : longest * factor + sizePx * BESIDE;
    },
  };
}
