/**
 * The picture as a file, with all that must never be lost on its way: title, what it narrows, the meaning of the
 * shapes, and the source. PNG and SVG are composed by the same hand.
 */
import { lazy } from '@mine-action/core';
import type { ChartPanel, ChartView } from '@mine-action/wording';
import type { draw, Surface } from '../canvas/drawing.js';
import { breakLines, LINE, type ChartContext, setType, write } from '../canvas/text-layout.js';
import type { ChartTheme } from '../chart-theme.js';
import { paperChartTheme } from './paper-theme.js';
import type { Picture, ChartImage, Shape } from '../picture.js';
import { drawFill, drawLine, drawShape } from '../canvas/markers.js';

/** What writes SVG: a part of its own, loaded once. */
const vectors = lazy<typeof import('./svg.js')>(() => import('./svg.js'));

/** Width of the sheet and what is left free at its edges, in CSS px. */
const WIDTH = 1200;
const MARGIN = 56;

/** Device pixels of a PNG in each of these. */
const RATIO = 2;

/** Size of the words in the drawing, in px; and of those around it, in ems of it. */
const SIZE = 20;
const TITLE = 1.7;
const LEGEND = 0.95;
const FOOT = 0.85;

const CHART_HEIGHT = 520;
const ROW_HEIGHT = 76;

/** A part of the sheet: how high it is, and how it is drawn from a given height on. */
interface Part {
  readonly height: number;
  readonly draw: (y: number) => void;
}

/** Draws the picture itself: the part that the chart on the page has been drawn by. */
type Draw = typeof draw;

/** The picture as it stands on its own: nobody can ask it for its source later. */
export function chartImageOf(view: ChartView, panel: ChartPanel): ChartImage | undefined {
  const { picture, legend, title, context, remarks, drawnFrom } = panel;
  if (!picture) return undefined;
  const { headline, year, language, sources, otherSources, notVerified } = view;
  return {
    picture,
    title: headline,
    subtitle: [title, ...context].join(' \u00b7 '),
    // Whose work small points count stands beside them.
    legend: legend.filter(({ marker }) => marker !== 'apart'),
    lines: [
      ...(year === undefined ? [] : [year]),
      ...remarks,
      sources.map(({ before, link, after }) => before + link + after).join(' \u00b7 '),
      // The table stays behind.
      ...(otherSources ? [drawnFrom] : []),
      notVerified,
    ],
    lang: language.code,
    direction: language.direction,
  };
}

/** The picture as a PNG, 2400 px wide. @throws where it cannot be drawn or encoded */
export async function png(image: ChartImage, theme: ChartTheme | undefined, by: Draw): Promise<Blob> {
  const canvas = document.createElement('canvas');
  return compose(
    canvas,
    image,
    theme,
    by,
    RATIO,
    () =>
      new Promise<Blob>((resolve, reject) => {
        canvas.toBlob(
          (blob) => (blob ? resolve(blob) : reject(new Error('this browser wrote no PNG'))),
          'image/png',
        );
      }),
  );
}

/** The picture as an SVG with real text. @throws where it cannot be drawn, or the part that writes it is missing */
export async function svg(image: ChartImage, theme: ChartTheme | undefined, by: Draw): Promise<Blob> {
  const { SvgSurface } = await vectors.load();
  const surface = new SvgSurface();
  return compose(surface, image, theme, by, 1, () => surface.file(image));
}

function compose<File>(
  surface: Surface,
  image: ChartImage,
  theme: ChartTheme | undefined,
  by: Draw,
  ratio: number,
  take: () => File,
): File {
  const paper: ChartTheme = { ...paperChartTheme(theme), sizePx: SIZE, direction: image.direction };
  const context = surface.getContext('2d');
  if (!context) throw new Error('this browser draws no 2d canvas');
  const { picture, title, subtitle, legend, lines } = image;
  const words = (text: string, factor: number, colour: string, weight?: number): Part =>
    paragraph(context, paper, text, { factor, colour, weight });

  const head = [words(title, TITLE, paper.text, 600)];
  if (subtitle) head.push(words(subtitle, 1, paper.muted));
  if (legend.length > 0) head.push(gap(SIZE * 0.7), legendPart(context, paper, legend));
  head.push(gap(SIZE * 1.4));
  const foot = [gap(SIZE * 1.2)];
  for (const line of lines) foot.push(words(line, FOOT, paper.muted), gap(SIZE * 0.2));

  const top = MARGIN + heightOf(head);
  const chart = chartHeight(picture);
  const height = Math.ceil(top + chart + heightOf(foot) + MARGIN * 0.8);
  const drawing = by(surface, picture, paper, {
    width: WIDTH,
    height,
    ratio,
    inset: { top, bottom: height - top - chart, left: MARGIN, right: MARGIN },
  });
  try {
    drawAll(head, MARGIN);
    drawAll(foot, top + chart);
    return take();
  } finally {
    drawing.destroy();
  }
}

const chartHeight = (picture: Picture): number =>
  picture.kind === 'rows' ? picture.bars.length * ROW_HEIGHT : CHART_HEIGHT;

const gap = (height: number): Part => ({ height, draw: () => {} });

function heightOf(parts: readonly Part[]): number {
  let height = 0;
  for (const part of parts) height += part.height;
  return height;
}

function drawAll(parts: readonly Part[], from: number): void {
  let y = from;
  for (const part of parts) {
    part.draw(y);
    y += part.height;
  }
}

const startOf = ({ direction }: ChartTheme): number => (direction === 'rtl' ? WIDTH - MARGIN : MARGIN);
const alignOf = ({ direction }: ChartTheme): CanvasTextAlign => (direction === 'rtl' ? 'right' : 'left');

function paragraph(
  context: ChartContext,
  theme: ChartTheme,
  text: string,
  { factor, colour, weight = 400 }: { factor: number; colour: string; weight?: number | undefined },
): Part {
  setType(context, theme, weight, factor);
  const lines = breakLines(context, text, WIDTH - 2 * MARGIN);
  const step = theme.sizePx * factor * LINE;
  return {
    height: lines.length * step,
    draw(y) {
      setType(context, theme, weight, factor);
      context.fillStyle = colour;
      lines.forEach((line, index) => {
        write(context, line, startOf(theme), y + (index + 0.5) * step, alignOf(theme));
      });
    },
  };
}

/** What the shapes mean, side by side as long as there is room. */
function legendPart(context: ChartContext, theme: ChartTheme, legend: ChartImage['legend']): Part {
  const step = SIZE * 1.6;
  const toEnd = theme.direction === 'rtl' ? -1 : 1;
  const placed: { marker: ChartImage['legend'][number]['marker']; text: string; at: number; line: number }[] =
    [];
  let [at, line] = [0, 0];
  setType(context, theme, 400, LEGEND);
  for (const { marker, text } of legend) {
    const width = SIZE * 1.7 + context.measureText(text).width;
    if (at > 0 && at + width > WIDTH - 2 * MARGIN) [at, line] = [0, line + 1];
    placed.push({ marker, text, at, line });
    at += width + SIZE * 1.4;
  }
  return {
    height: (line + 1) * step,
    draw(y) {
      for (const { marker, text, at: from, line: row } of placed) {
        const start = startOf(theme) + toEnd * from;
        const middle = y + (row + 0.5) * step;
        drawMarker(context, theme, marker, start + toEnd * SIZE * 0.6, middle);
        setType(context, theme, 400, LEGEND);
        context.fillStyle = theme.text;
        write(context, text, start + toEnd * SIZE * 1.7, middle, alignOf(theme));
      }
    },
  };
}

/** Draws one marker of the legend around its middle. */
function drawMarker(
  context: ChartContext,
  theme: ChartTheme,
  marker: ChartImage['legend'][number]['marker'],
  x: number,
  y: number,
): void {
  const [width, height] = [SIZE * 1.2, SIZE * 0.8];
  if (marker === 'solid' || marker === 'hatched' || marker === 'outlined')
    drawFill(context, theme, marker, { left: x - width / 2, top: y - height / 2, width, height });
  else if (marker === 'dotted')
    drawLine(
      context,
      [x - width / 2, x + width / 2].map((end) => ({ x: end, y })),
      {
        colour: theme.accent,
        r: SIZE * 0.34,
        isAssumed: true,
      },
    );
  else drawShape(context, theme, marker as Shape, x, y, SIZE * 0.34);
}
