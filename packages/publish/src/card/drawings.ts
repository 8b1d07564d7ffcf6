/**
 * What is drawn below the words: the bar of a share, a mark for each dog, lying bars, connected points. Lengths are the values,
 * from zero; what is only planned is outlined.
 */
import { DOG, DOG_HEIGHT, DOG_WIDTH } from '@mine-action/elements/drawable';
import { type Block, type Place, stack, textBlock } from './blocks.js';
import type { CardBar, CardDrawing } from './content.js';
import type { Style } from './context.js';
import { LIGHT } from '../generated/tokens.js';
import { lineBlock } from './line.js';

/** What a drawing may take: `scale` times its full size, and no higher than `height`. */
export interface Space {
  readonly scale: number;
  readonly height: number;
}

export function drawingBlock(place: Place, drawing: CardDrawing, space: Space): Block {
  switch (drawing.kind) {
    case 'share':
      return shareBlock(place, drawing, space.scale);
    case 'dogs':
      return dogsBlock(place, drawing.filled, drawing.outlined, space.height);
    case 'bars':
      return barsBlock(place, drawing, space.scale);
    case 'line':
      return lineBlock(place, drawing, space);
  }
}

/** The bar with what was done at the end of its fill, where there is room, and the whole at its own end. */
function shareBlock(
  place: Place,
  { percent, part, whole }: CardDrawing & { kind: 'share' },
  scale: number,
): Block {
  const { context, width } = place;
  const height = 44 * scale;
  const filled = (width * percent) / 100;
  const inSize = (size: number) => {
    const style: Style = { size, weight: 700, color: LIGHT.text };
    const plain: Style = { size, weight: 400, color: LIGHT.muted };
    const [partWidth, wholeWidth] = [context.widthOf(part ?? '', style), context.widthOf(whole ?? '', plain)];
    // From the end of the fill on, or up to it where there is none.
    const at = filled + partWidth <= width ? Math.max(0, filled - 4) : Math.max(0, filled - partWidth);
    return {
      style,
      plain,
      partWidth,
      wholeWidth,
      at,
      isOneLine: at + partWidth + size + wholeWidth <= width,
    };
  };
  const full = inSize(28 * scale);
  const smaller = inSize(22 * scale);
  const { style, plain, partWidth, wholeWidth, at, isOneLine } =
    full.isOneLine || !smaller.isOneLine ? full : smaller;
  const [tick, step] = [10 * scale, style.size * context.leading];
  const rows = part === undefined || whole === undefined ? 0 : isOneLine ? 1 : 2;
  return {
    height: height + (rows > 0 ? tick + 4 * scale + rows * step : 0),
    fits: Math.max(partWidth, wholeWidth) <= width,
    draw(x, top) {
      context.fill(x, top, width, height, LIGHT.rest);
      context.fill(x, top, filled, height, context.accent);
      if (part === undefined || whole === undefined) return;
      context.fill(x + Math.max(0, filled - 4), top + height, 4, tick, context.accent);
      context.fill(x + width - 2, top + height, 2, tick, LIGHT.line);
      const baseline = top + height + tick + 4 * scale + style.size * 0.95;
      context.text(part, x + at, baseline, style);
      context.text(whole, x + width - wholeWidth, baseline + (isOneLine ? 0 : step), plain);
    },
  };
}

/** A dog is no longer seen to be one where it is less wide than this, in px of a card that is shown at half its size. */
const DOG_AT_LEAST = 32;
/** And a larger one says no more. */
const DOG_AT_MOST = 92;

/** Room after a row of ten, in places of a dog. */
const BETWEEN_TENS = 0.6;
/** And between rows, in heights of one. */
const BETWEEN_ROWS = 0.22;

/** A round mark in a place of a dog. */
const DOT = 'm-9 0c0-5 4-9 9-9s9 4 9 9-4 9-9 9-9-4-9-9z';

/** In rows of ten, so that they can be counted; as many such rows beside each other as the height asks for. */
function dogsBlock({ context, width }: Place, filled: number, outlined: number, most: number): Block {
  const all = filled + outlined;
  const tens = Math.ceil(all / 10);
  const sizesOf = (columns: number) => {
    const rows = Math.ceil(tens / columns);
    const across = width / (10 * columns + (columns - 1) * BETWEEN_TENS);
    // A row is as high as a dog, with room before the next.
    const down = (most * DOG_WIDTH) / (DOG_HEIGHT * (rows * (1 + BETWEEN_ROWS) - BETWEEN_ROWS));
    const step = Math.min(DOG_AT_MOST, across, down);
    const row = (step * DOG_HEIGHT) / DOG_WIDTH;
    return { columns, step, row, height: row * (rows * (1 + BETWEEN_ROWS) - BETWEEN_ROWS) };
  };
  const sizes = Array.from({ length: tens }, (_, index) => sizesOf(index + 1));
  const largest = Math.max(...sizes.map(({ step }) => step));
  const { columns, step, row, height } = sizes.find(({ step }) => step === largest) ?? sizesOf(1);
  const scale = step / DOG_WIDTH;
  const isDot = step < DOG_AT_LEAST;
  const places = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, each) => {
      const index = from + each;
      const ten = Math.floor(index / 10);
      const left = (ten % columns) * (10 + BETWEEN_TENS) + (index % 10);
      const above = Math.floor(ten / columns) * ((row * (1 + BETWEEN_ROWS)) / scale);
      return isDot
        ? `M${left * DOG_WIDTH + DOG_WIDTH / 2} ${above + DOG_HEIGHT / 2}${DOT}`
        : `M${left * DOG_WIDTH + 2} ${above + 15}${DOG}`;
    }).join('');
  return {
    height,
    fits: true,
    draw(x, top) {
      const at = { x, y: top, scale };
      if (filled > 0) context.path(places(0, filled), { ...at, fill: context.accent });
      const line = { color: context.accent, width: 1.5 };
      if (outlined > 0) context.path(places(filled, all), { ...at, line });
    },
  };
}

function barsBlock(place: Place, { bars, whole }: CardDrawing & { kind: 'bars' }, scale: number): Block {
  const most = Math.max(...bars.map(({ value }) => value), whole ?? 0);
  return stack(
    bars.map((bar) => ({ block: barBlock(place, bar, { most, whole }, scale), before: 22 * scale })),
  );
}

/** Words and value on one line where they fit, the bar below. */
function barBlock(
  place: Place,
  { label, text, value }: CardBar,
  { most, whole }: { readonly most: number; readonly whole: number | undefined },
  scale: number,
): Block {
  const { context, width } = place;
  const style: Style = { size: 32 * scale, weight: 400, color: LIGHT.text };
  const bold: Style = { ...style, weight: 700 };
  const textWidth = context.widthOf(text, bold);
  const isOneLine = context.widthOf(label, style) + style.size + textWidth <= width;
  const words = isOneLine
    ? [textBlock(place, label, style)]
    : [textBlock(place, label, style), textBlock(place, text, bold)];
  const height = 22 * scale;
  const lengthOf = (part: number): number => (most > 0 ? (width * part) / most : 0);
  const bar: Block = {
    height,
    fits: true,
    draw(x, top) {
      if (whole !== undefined) context.fill(x, top, lengthOf(whole), height, LIGHT.rest);
      context.fill(x, top, lengthOf(value), height, context.accent);
    },
  };
  const block = stack([...words.map((each) => ({ block: each })), { block: bar, before: 6 * scale }]);
  if (!isOneLine) return block;
  return {
    ...block,
    draw(x, top) {
      block.draw(x, top);
      textBlock(place, text, bold).draw(x + width - textWidth, top);
    },
  };
}
