/**
 * What is drawn beside the words: the bar of a share, a mark for each dog, lying bars. Lengths are the values, from
 * zero; what is only planned is outlined.
 */
import { type Block, type Place, stack, textBlock } from './blocks.js';
import type { CardBar, CardDrawing } from './content.js';
import { LIGHT } from '../generated/tokens.js';
import type { Style } from './context.js';

/** The drawing, `scale` times its full size. */
export function drawingBlock(place: Place, drawing: CardDrawing, scale: number): Block {
  switch (drawing.kind) {
    case 'share':
      return shareBlock(place, drawing.percent, scale);
    case 'marks':
      return marksBlock(place, drawing.filled, drawing.outlined, scale);
    case 'bars':
      return barsBlock(place, drawing.bars, scale);
  }
}

function shareBlock({ context, width }: Place, percent: number, scale: number): Block {
  const height = 34 * scale;
  return {
    height,
    fits: true,
    draw(x, top) {
      context.fill(x, top, width, height, LIGHT.rest);
      context.fill(x, top, (width * percent) / 100, height, LIGHT.accent);
      context.outline(x, top, width, height, 2, LIGHT.line);
    },
  };
}

/** In tens, so that they can be counted. */
function marksBlock({ context, width }: Place, filled: number, outlined: number, scale: number): Block {
  const side = 24 * scale;
  const pitch = 1.45 * side;
  // A wider gap after each ten.
  const ten = 10 * pitch + side * 0.8;
  const tens = Math.ceil((filled + outlined) / 10);
  const rows = Math.ceil(tens / Math.max(1, Math.floor((width + side) / ten)));
  // As even as they can be.
  const columns = 10 * Math.ceil(tens / rows);
  return {
    height: rows * pitch - (pitch - side),
    fits: ten <= width + side,
    draw(x, top) {
      for (let index = 0; index < filled + outlined; index++) {
        const column = index % columns;
        const left = x + Math.floor(column / 10) * ten + (column % 10) * pitch;
        const above = top + Math.floor(index / columns) * pitch;
        if (index < filled) context.fill(left, above, side, side, LIGHT.accent);
        else context.outline(left, above, side, side, Math.max(1.5, side * 0.12), LIGHT.line);
      }
    },
  };
}

function barsBlock(place: Place, bars: readonly CardBar[], scale: number): Block {
  const most = Math.max(...bars.map(({ value }) => value), 0);
  return stack(bars.map((bar) => ({ block: barBlock(place, bar, most, scale), before: 20 * scale })));
}

/** Words and value on one line where they fit, the bar below. */
function barBlock(place: Place, { label, text, value }: CardBar, most: number, scale: number): Block {
  const { context, width } = place;
  const style: Style = { size: 32 * scale, weight: 400, color: LIGHT.text };
  const bold: Style = { ...style, weight: 700 };
  const textWidth = context.widthOf(text, bold);
  const isOneLine = context.widthOf(label, style) + style.size + textWidth <= width;
  const words = isOneLine
    ? [textBlock(place, label, style)]
    : [textBlock(place, label, style), textBlock(place, text, bold)];
  const height = 18 * scale;
  const bar: Block = {
    height,
    fits: true,
    draw(x, top) {
      context.fill(x, top, most > 0 ? (width * value) / most : 0, height, LIGHT.accent);
    },
  };
  const block = stack([...words.map((each) => ({ block: each })), { block: bar, before: 4 * scale }]);
  if (!isOneLine) return block;
  return {
    ...block,
    draw(x, top) {
      block.draw(x, top);
      textBlock(place, text, bold).draw(x + width - textWidth, top);
    },
  };
}
