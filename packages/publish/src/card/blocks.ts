/**
 * The parts of a card from top to bottom. A block knows how high it is before it is drawn, and whether it fits.
 */
import { balanceLines, breakLines, piecesOf } from './lines.js';
import type { CardContext, Style } from './context.js';

export interface Block {
  readonly height: number;
  /** Whether nothing of it is wider than its place. */
  readonly fits: boolean;
  readonly draw: (x: number, top: number) => void;
}

/** What a block is made for. */
export interface Place {
  readonly context: CardContext;
  readonly language: string;
  readonly width: number;
}

/** Lines of text, and how far the last of them reaches. */
export function textBlock(
  { context, language, width }: Place,
  text: string,
  style: Style,
  { isBalanced = false } = {},
): Block & { readonly endsAt: number } {
  const broken = (isBalanced ? balanceLines : breakLines)(piecesOf(text, language), width, (line) =>
    context.widthOf(line, style),
  );
  const step = style.size * context.leading;
  return {
    height: broken.lines.length * step,
    fits: broken.fits,
    endsAt: context.widthOf(broken.lines[broken.lines.length - 1] ?? '', style),
    draw(x, top) {
      broken.lines.forEach((line, index) => {
        context.text(line, x, top + index * step + (step + style.size * 0.7) / 2, style);
      });
    },
  };
}

/** Blocks below each other, with room between them. */
export function stack(blocks: readonly { readonly block: Block; readonly before?: number }[]): Block {
  const before = (index: number, room = 0): number => (index === 0 ? 0 : room);
  return {
    height: blocks.reduce(
      (sum, { block, before: room }, index) => sum + before(index, room) + block.height,
      0,
    ),
    fits: blocks.every(({ block }) => block.fits),
    draw(x, top) {
      let at = top;
      blocks.forEach(({ block, before: room }, index) => {
        at += before(index, room);
        block.draw(x, at);
        at += block.height;
      });
    },
  };
}

/** Blocks in columns of one width, row by row. */
export function grid(blocks: readonly Block[], columns: number, columnWidth: number, gap: number): Block {
  const rows: Block[][] = [];
  blocks.forEach((block, index) => {
    if (index % columns === 0) rows.push([]);
    rows[rows.length - 1]?.push(block);
  });
  const heightOf = (row: readonly Block[]): number => Math.max(...row.map(({ height }) => height));
  return {
    height: rows.reduce((sum, row, index) => sum + heightOf(row) + (index > 0 ? gap : 0), 0),
    fits: blocks.every(({ fits }) => fits),
    draw(x, top) {
      let at = top;
      for (const row of rows) {
        row.forEach((block, column) => block.draw(x + column * (columnWidth + gap), at));
        at += heightOf(row) + gap;
      }
    },
  };
}
