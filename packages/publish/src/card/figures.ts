/**
 * What a card says of its figures: one of them large, or up to four in two columns.
 */
import { type Block, grid, type Place, stack, textBlock } from './blocks.js';
import type { CardFigure } from './content.js';
import type { Style } from './context.js';
import { quantityBlock, sizesFor } from './quantity.js';
import { LIGHT } from '../generated/tokens.js';

/** Small words shrink later than large numbers: they must still be read when the card is. */
export const small = (size: number, scale: number): number => size * scale ** 0.6;

export const plain = (size: number, color: string): Style => ({ size, weight: 400, color });
export const bold = (size: number): Style => ({ size, weight: 700, color: LIGHT.text });

type Part = { readonly block: Block; readonly before: number };
export const parts = (blocks: readonly (Part | false | undefined)[]): Block =>
  stack(blocks.filter((part): part is Part => Boolean(part)));

/** The one figure of a card. */
export function singleFigure(
  place: Place,
  { lead, quantity, label, context }: CardFigure,
  scale: number,
  number: number,
): Block {
  const sizes = sizesFor(place, [quantity], { number: number * scale, words: small(60, scale) });
  const words = (text: string): Block =>
    textBlock(place, text, plain(small(48, scale), LIGHT.text), { isBalanced: true });
  return parts([
    lead !== undefined && { block: words(lead), before: 0 },
    { block: quantityBlock(place, quantity, sizes), before: 0 },
    label !== '' && { block: words(label), before: 2 * scale },
    context.length > 0 && {
      block: textBlock(place, context.join(' · '), plain(small(32, scale), LIGHT.muted)),
      before: 10 * scale,
    },
  ]);
}

/** Several figures in two columns. */
export function severalFigures(place: Place, figures: readonly CardFigure[], scale: number): Block {
  const gap = 44 * Math.min(1, scale);
  const column: Place = { ...place, width: (place.width - gap) / 2 };
  const sizes = sizesFor(
    column,
    figures.map(({ quantity }) => quantity),
    { number: 96 * scale, words: small(40, scale) },
  );
  const words = (text: string): Block => textBlock(column, text, plain(small(34, scale), LIGHT.text));
  const cell = ({ lead, quantity, label, context, sources }: CardFigure): Block =>
    parts([
      lead !== undefined && { block: words(lead), before: 0 },
      { block: quantityBlock(column, quantity, sizes), before: 0 },
      label !== '' && { block: words(label), before: 0 },
      context.length > 0 && {
        block: textBlock(column, context.join(' · '), plain(small(28, scale), LIGHT.muted)),
        before: 4 * scale,
      },
      sources.length > 0 && {
        block: textBlock(column, sources.join(' '), plain(small(24, scale), LIGHT.muted)),
        before: 4 * scale,
      },
    ]);
  return grid(figures.map(cell), 2, column.width, gap);
}
