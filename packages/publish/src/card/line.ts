/**
 * Connected points on a card: the same places as in the still picture of the chart and on its canvas, at a size of their own. What
 * stands for other counts is smaller, hollow and grey; the legend says whose it is.
 */
import {
  END,
  HEAD,
  type LineParts,
  partsOfLine,
  RADIUS,
  readable,
  SMALLER,
  TIED,
} from '@mine-action/elements/drawable';
import { type Block, type Place, stack, textBlock } from './blocks.js';
import type { CardDrawing } from './content.js';
import type { CardContext, Style } from './context.js';
import { LIGHT } from '../generated/tokens.js';

type Line = CardDrawing & { readonly kind: 'line' };
type Spot = LineParts['groups'][number]['corners'][number];

/** The type of an axis at full size, in px. */
const TYPE = 24;

/** Room below the plot for the marks of its days, in ems. */
const FOOT = 1.7;

/** A plot is no lower than this, in px at full size: a line that is flat says that nothing happened. */
const LOWEST = 190;

export function lineBlock(
  place: Place,
  { picture, legend }: Line,
  { scale, height }: { readonly scale: number; readonly height: number },
): Block {
  const { context, width } = place;
  const parts = partsOfLine(picture);
  const words: Style = { size: TYPE * scale ** 0.5, weight: 400, color: LIGHT.muted };
  const em = words.size;
  const key = legendBlock(place, legend, words);
  const between = key.height > 0 ? em * 0.4 : 0;
  const drawn = Math.max(height - key.height - between, LOWEST * scale ** 0.4 + (HEAD + FOOT) * em);
  const before = Math.max(...parts.ticks.map(({ text }) => context.widthOf(text, words))) + em * 0.7;
  const plot: Plot = {
    width: width - before - END * em,
    height: drawn - (HEAD + FOOT) * em,
    em,
    words,
  };
  const picked = readable(parts.marks, plot.width < 30 * em);
  return {
    height: drawn + between + key.height,
    fits: key.fits && plot.width > 10 * em,
    draw(x, top) {
      const origin = { x: x + before, y: top + HEAD * em };
      axes(context, { ...parts, marks: picked }, plot, origin);
      for (const group of parts.groups) groupOn(context, group, plot, origin);
      lastOn(context, parts, plot, origin);
      key.draw(x, top + drawn + between);
    },
  };
}

interface Plot {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly words: Style;
}

function axes(context: CardContext, { ticks, marks, start }: LineParts, plot: Plot, { x, y }: Spot): void {
  const { width, height, em, words } = plot;
  for (const tick of ticks) {
    const at = y + tick.y * height;
    context.fill(x, Math.round(at), width, tick.y < 1 ? 1 : 2, tick.y < 1 ? LIGHT.rest : LIGHT.line);
    const textWidth = context.widthOf(tick.text, words);
    context.text(tick.text, x - em * 0.7 - textWidth, at + em * 0.35, words);
  }
  let free = -Infinity;
  for (const { x: part, text } of marks) {
    const at = x + part * width;
    context.fill(Math.round(at), y + height, 2, em * 0.3, LIGHT.line);
    const textWidth = context.widthOf(text, words);
    // A mark whose words would run into those before it, or out of the card, has none.
    const left = at - textWidth / 2;
    if (left < free || left + textWidth > x + width + END * em) continue;
    context.text(text, left, y + height + em * 1.35, words);
    free = left + textWidth + em * 0.6;
  }
  if (!start) return;
  context.fill(x + start.x * width, y - em * 0.6, 2, height + em * 0.6, LIGHT.line);
  context.text(start.text, x + start.x * width + em * 0.5, y - em * 0.1, words);
}

/** A thin straight connector with dots where it is only assumed that the count is one; then the points over it. */
function groupOn(
  context: CardContext,
  { isApart, isAssumed, corners, points, ties }: LineParts['groups'][number],
  { width, height, em }: Plot,
  { x, y }: Spot,
): void {
  const color = isApart ? LIGHT.line : context.accent;
  const radius = RADIUS.wide * em * (isApart ? SMALLER : 1);
  const at = (spot: Spot): Spot => ({ x: x + spot.x * width, y: y + spot.y * height });
  const beside = (spot: Spot, order: number): Spot => ({ x: spot.x - order * TIED * radius, y: spot.y });
  const through = (spots: readonly Spot[]): string =>
    `M${spots.map(({ x: across, y: down }) => `${across} ${down}`).join('L')}`;
  const line = { color, width: isApart ? 1.5 : 2 };
  const zero = { x: 0, y: 0 };
  for (const { from, to } of ties) {
    const corner = { x: at(to).x, y: at(from).y };
    context.path(through([at(to), corner, beside(corner, from.order)]), { ...zero, line });
  }
  if (corners.length > 1)
    context.path(through(corners.map(at)), {
      ...zero,
      line: { ...line, ...(isAssumed && { dash: [0.1, em * 0.3] }), width: isAssumed ? 3 : line.width },
    });
  for (const point of points)
    shapeOn(context, point.shape, beside(at(point), point.order), radius, color, isApart);
}

type Marker = LineParts['groups'][number]['points'][number]['shape'];

/** A round mark in four curves, and shapes with corners, around nothing with a radius of 100. */
const SHAPES: Readonly<Record<Marker, string>> = {
  exact: 'M-100 0c0-55 45-100 100-100s100 45 100 100-45 100-100 100-100-45-100-100z',
  floor: 'M0-140L125 80H-125z',
  ceiling: 'M0 140L125-80H-125z',
  about: 'M0-125L125 0L0 125L-125 0z',
};

function shapeOn(
  context: CardContext,
  shape: Marker,
  spot: Spot,
  radius: number,
  color: string,
  isApart: boolean,
): void {
  const isHollow = isApart || shape === 'about';
  context.path(SHAPES[shape], {
    ...spot,
    scale: (radius / 100) * (isHollow ? 0.9 : 1),
    fill: isHollow ? LIGHT.background : color,
    ...(isHollow && { line: { color, width: 2 } }),
  });
}

/** The last value, above or below its point. */
function lastOn(
  context: CardContext,
  { last }: LineParts,
  { width, height, em }: Plot,
  { x, y }: Spot,
): void {
  const style: Style = { size: em * 1.15, weight: 700, color: LIGHT.text };
  const textWidth = context.widthOf(last.text, style);
  const at = x + last.x * width;
  const wanted = last.isAtEnd ? at + RADIUS.wide * em - textWidth : at - RADIUS.wide * em;
  const middle = y + last.y * height + (last.isAbove ? -1 : 1) * (RADIUS.wide * 1.5 + 0.8) * em;
  context.text(last.text, Math.max(x, wanted), middle + style.size * 0.35, style);
}

/** What the shapes mean, one after the other, each with its own mark. */
function legendBlock(place: Place, legend: Line['legend'], style: Style): Block {
  const { context, width } = place;
  const em = style.size;
  const rows: { items: { entry: Line['legend'][number]; at: number; block: Block }[]; height: number }[] = [];
  let at = Infinity;
  for (const entry of legend) {
    const own = Math.min(width, em * 1.2 + context.widthOf(entry.text, style));
    const block = textBlock({ ...place, width: Math.max(own, em * 4) - em * 1.19 }, entry.text, style);
    if (at + own > width) {
      rows.push({ items: [], height: 0 });
      at = 0;
    }
    const row = rows[rows.length - 1];
    if (!row) continue;
    row.items.push({ entry, at, block });
    row.height = Math.max(row.height, block.height);
    at += own + em * 1.2;
  }
  return stack(
    rows.map(({ items, height }) => ({
      block: {
        height,
        fits: items.every(({ block }) => block.fits),
        draw(x: number, top: number) {
          for (const { entry, at: from, block } of items) {
            markerOn(
              context,
              entry.marker,
              { x: x + from + em * 0.4, y: top + (em * context.leading) / 2 },
              em,
            );
            block.draw(x + from + em * 1.2, top);
          }
        },
      },
    })),
  );
}

function markerOn(
  context: CardContext,
  marker: Line['legend'][number]['marker'],
  spot: Spot,
  em: number,
): void {
  const radius = RADIUS.wide * em;
  if (marker === 'apart') shapeOn(context, 'exact', spot, radius * SMALLER, LIGHT.line, true);
  else if (marker === 'dotted')
    context.path('M-8 0H8', { ...spot, line: { color: context.accent, width: 3, dash: [0.1, em * 0.3] } });
  else if (marker in SHAPES) shapeOn(context, marker as Marker, spot, radius, context.accent, false);
}
