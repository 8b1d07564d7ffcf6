/**
 * Lays a card out: what is said from the top, the source at the foot. Where it does not fit, everything becomes
 * smaller, step by step, until it does; nothing is ever left away.
 */
import { type Block, grid, type Place, stack, textBlock } from './blocks.js';
import type { CardContent, CardFigure } from './content.js';
import { drawingBlock } from './drawings.js';
import { LIGHT } from '../generated/tokens.js';
import type { CardContext, Style } from './context.js';
import { quantityBlock, sizesFor } from './quantity.js';

/** The size of a card in its own px, and the room around what stands on it. */
export interface Format {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** Breadth of the rule along the inline start. */
const RULE = 16;

/** What becomes smaller does so by this much at a time. */
const STEP = 0.95;

/** The foot may take this part of the height before it becomes smaller. */
const FOOT_AT_MOST = 0.3;

/** Small words shrink later than large numbers: they must still be read when the card is. */
const small = (size: number, scale: number): number => size * scale ** 0.6;

const plain = (size: number, color: string): Style => ({ size, weight: 400, color });
const bold = (size: number): Style => ({ size, weight: 700, color: LIGHT.text });

/** Below this size of what is said, the source makes room for it, and is this much smaller at first. */
const [CRAMPED, SMALLER_FOOT] = [0.75, 0.82];

interface Fitted {
  readonly block: Block;
  readonly scale: number;
}

/** The largest of these blocks that is within its height, from a first size downwards. */
function fitted(make: (scale: number) => Block, height: number, first = 1): Fitted {
  for (let scale = first; ; scale *= STEP) {
    const block = make(scale);
    if (block.fits && block.height <= height) return { block, scale };
  }
}

type Part = { readonly block: Block; readonly before: number };
const parts = (blocks: readonly (Part | false | undefined)[]): Block =>
  stack(blocks.filter((part): part is Part => Boolean(part)));

/** The one figure of a card. */
function singleFigure(place: Place, { lead, quantity, label, context }: CardFigure, scale: number): Block {
  const sizes = sizesFor(place, [quantity], { number: 190 * scale, words: small(66, scale) });
  const words = (text: string): Block =>
    textBlock(place, text, plain(small(54, scale), LIGHT.text), { isBalanced: true });
  return parts([
    lead !== undefined && { block: words(lead), before: 0 },
    { block: quantityBlock(place, quantity, sizes), before: 0 },
    label !== '' && { block: words(label), before: 2 * scale },
    context.length > 0 && {
      block: textBlock(place, context.join(' · '), plain(small(38, scale), LIGHT.muted)),
      before: 10 * scale,
    },
  ]);
}

/** Several figures in two columns. */
function severalFigures(place: Place, figures: readonly CardFigure[], scale: number): Block {
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

function main(place: Place, content: CardContent, scale: number): Block {
  const { headline, figures, drawing, remarks } = content;
  const [first, ...others] = figures;
  const drawn = drawing && drawingBlock(place, drawing, scale);
  // A headline over figures is their heading; alone it is what the card says.
  const headlineSize = first ? small(42, scale) : (drawn ? 46 : 68) * scale;
  return parts([
    headline !== undefined && {
      block: textBlock(place, headline, bold(headlineSize), { isBalanced: true }),
      before: 0,
    },
    first && {
      block: others.length > 0 ? severalFigures(place, figures, scale) : singleFigure(place, first, scale),
      before: 24 * scale,
    },
    drawn && { block: drawn, before: 28 * scale },
    ...remarks.map((remark, index) => ({
      block: textBlock(
        place,
        remark,
        index === 0 ? plain(small(33, scale), LIGHT.text) : plain(small(30, scale), LIGHT.muted),
      ),
      before: (index === 0 ? 20 : 4) * scale,
    })),
  ]);
}

/** The sources, and the site at the end of their last line, or below where there is no room. */
function foot(place: Place, { sources, site }: CardContent, scale: number): Block {
  const { context, width } = place;
  const style = plain(26 * scale, LIGHT.muted);
  const own = plain(24 * scale, LIGHT.accent);
  const siteWidth = context.widthOf(site, own);
  const siteBlock: Block = {
    height: own.size * context.leading,
    fits: siteWidth <= width,
    draw: (x, top) => context.text(site, x, top + own.size * context.leading * 0.74, own, 'ltr'),
  };
  const blocks = sources.map((source) => textBlock(place, source, style));
  const last = blocks[blocks.length - 1];
  if (!last || last.endsAt + style.size * 2 + siteWidth > width)
    return stack([...blocks, siteBlock].map((block) => ({ block })));
  const said = stack(blocks.map((block) => ({ block })));
  return {
    ...said,
    draw(x, top) {
      said.draw(x, top);
      siteBlock.draw(x + width - siteWidth, top + said.height - siteBlock.height);
    },
  };
}

/** Draws the whole card. */
export function drawCardOn(
  context: CardContext,
  content: CardContent,
  { width, height, margin }: Format,
): void {
  const inner = width - RULE - 2 * margin;
  const place: Place = { context, language: content.language, width: inner };
  const start = RULE + margin;
  context.fill(0, 0, width, height, LIGHT.background);
  context.fill(0, 0, RULE, height, LIGHT.accent);

  const divided = (largestFoot: number): { foot: Fitted; body: Fitted; line: number; space: number } => {
    const sources = fitted((scale) => foot(place, content, scale), height * FOOT_AT_MOST, largestFoot);
    const line = height - margin - sources.block.height - margin / 3;
    const space = line - margin / 3 - margin;
    return { foot: sources, body: fitted((scale) => main(place, content, scale), space), line, space };
  };
  const generous = divided(1);
  const card = generous.body.scale < CRAMPED ? divided(SMALLER_FOOT) : generous;
  card.body.block.draw(start, margin + (card.space - card.body.block.height) / 2);
  context.fill(start, Math.round(card.line), inner, 2, LIGHT.rest);
  card.foot.block.draw(start, height - margin - card.foot.block.height);
}
