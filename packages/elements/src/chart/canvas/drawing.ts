/**
 * Draws pictures: Chart.js, of which only what is needed, and our own drawing above it.
 *
 * Chart.js lays out scales and lines. It gets no events, no timers and no say over the size: `plot.ts` has these.
 */
import {
  BarController,
  BarElement,
  BasicPlatform,
  Chart,
  type ChartConfiguration,
  DatasetController,
  LinearScale,
} from 'chart.js';
import { layoutColumns } from '../layout/columns.js';
import { type ChartContext, setType } from './text-layout.js';
import { layoutLine } from '../layout/lines.js';
import { layoutRows } from '../layout/rows.js';
import type { ChartTheme } from '../chart-theme.js';
import { type Picture, targetsOf } from '../picture.js';
import type { Place, Layout, Size } from '../layout/layout.js';

export type { Place, Size } from '../layout/layout.js';

/** Data of which only scales are made: what is drawn on these, we draw ourselves. */
class ScalesController extends DatasetController {
  static readonly id = 'scales';
  // Chart.js makes one for each value; they are never drawn.
  static readonly defaults = { datasetElementType: false, dataElementType: 'bar' };

  override update(): void {}
  override draw(): void {}
}

/** Lays out bars, and leaves it to us to draw them. */
class BarsController extends BarController {
  static override readonly id = 'bars';

  override draw(): void {}
}

Chart.register(BarElement, BarsController, LinearScale, ScalesController);

/** A canvas, or what can be drawn on like one. */
export interface Surface {
  width: number;
  height: number;
  readonly style?: CSSStyleDeclaration;
  getContext(kind: '2d'): ChartContext | null;
}

export interface Drawing {
  redraw(picture: Picture, theme: ChartTheme, size: Size): void;
  /** The point or bar that a place on the canvas means, in px. */
  nearest(x: number, y: number): number | undefined;
  place(index: number): Place | undefined;
  /** Marks the point or bar that is pointed at. */
  highlight(index: number | undefined): void;
  destroy(): void;
}

const layoutOf = (picture: Picture, theme: ChartTheme, size: Size, context: ChartContext): Layout => {
  switch (picture.kind) {
    case 'line':
      return layoutLine({ picture, theme, size, context });
    case 'columns':
      return layoutColumns({ picture, theme, size, context });
    case 'rows':
      return layoutRows({ picture, theme, size, context });
  }
};

/**
 * Draws a picture.
 *
 * @throws where there is no 2d canvas, and whatever Chart.js throws; nothing of the drawing is kept then
 */
export function draw(surface: Surface, picture: Picture, theme: ChartTheme, size: Size): Drawing {
  let marked: number | undefined;
  let [chart, layout] = make(surface, picture, theme, size, () => marked);
  let count = lengthOf(picture);

  return {
    redraw(next, nextTheme, nextSize) {
      chart.destroy();
      count = lengthOf(next);
      if (marked !== undefined && marked >= count) marked = undefined;
      [chart, layout] = make(surface, next, nextTheme, nextSize, () => marked);
    },
    nearest(x, y) {
      let [found, least]: [number | undefined, number] = [undefined, Infinity];
      for (let index = 0; index < count; index++) {
        const place = layout.place(chart, index);
        const distance = place ? layout.distance(place, x, y) : Infinity;
        if (distance < least) [found, least] = [index, distance];
      }
      return found;
    },
    place: (index) => layout.place(chart, index),
    highlight(index) {
      if (marked === index) return;
      marked = index;
      chart.draw();
    },
    destroy: () => chart.destroy(),
  };
}

const lengthOf = (picture: Picture): number => targetsOf(picture).length;

function make(
  surface: Surface,
  picture: Picture,
  theme: ChartTheme,
  size: Size,
  marked: () => number | undefined,
): [Chart, Layout] {
  const context = surface.getContext('2d');
  if (!context) throw new Error('this browser draws no 2d canvas');
  surface.width = size.width;
  surface.height = size.height;
  surface.style?.setProperty('width', `${size.width}px`);
  surface.style?.setProperty('height', `${size.height}px`);
  setType(context, theme);
  const layout = layoutOf(picture, theme, size, context);
  const config = {
    // It touches no style and hears no event.
    platform: BasicPlatform,
    type: layout.type,
    // Type and defaults are said here since a page may have given some to every object.
    data: { datasets: [{ ...layout.dataset, type: layout.type, parsing: false, normalized: true }] },
    options: {
      ...layout.options,
      responsive: false,
      maintainAspectRatio: false,
      animation: false,
      events: [],
      devicePixelRatio: size.ratio,
      color: theme.text,
      font: { family: theme.family, size: theme.sizePx },
      layout: { autoPadding: false, ...layout.options.layout },
    },
    plugins: [
      {
        id: 'ours',
        defaults: undefined,
        beforeDraw: ({ ctx }: Chart) => {
          if (!size.inset) return;
          ctx.fillStyle = theme.background;
          ctx.fillRect(0, 0, size.width, size.height);
        },
        afterDatasetsDraw: (drawn: Chart) => layout.paint(drawn, marked()),
      },
    ],
  } as unknown as ChartConfiguration;
  try {
    return [new Chart(surface as HTMLCanvasElement, config), layout];
  } catch (error) {
    Chart.getChart(surface as HTMLCanvasElement)?.destroy();
    throw error;
  }
}
