/**
 * Bound, number and unit, the number large.
 */
import type { Block, Place } from './blocks.js';
import type { CardQuantity } from './content.js';
import { LIGHT } from '../generated/tokens.js';
import type { Style } from './context.js';

/** The sizes of a quantity, in px: of its number, and of the words around it. */
export interface QuantitySizes {
  readonly number: number;
  readonly words: number;
}

interface Run {
  readonly text: string;
  readonly style: Style;
  readonly width: number;
  /** Room between it and the run before, where both stand on one line. */
  readonly gap: number;
}

/** Room for a line of figures above its base line and below it, in px for each px of size. */
const [ABOVE, BELOW] = [0.78, 0.24];

/** The gap of a space, and of what the language writes together, in px for each px of the words. */
const [SPACE, TOGETHER] = [0.34, 0.1];

/** A quantity becomes this much smaller, at the most, to stand on one line. */
const SMALLEST_ON_ONE_LINE = 0.72;

function runsOf(
  { context }: Place,
  { before, number, after }: CardQuantity,
  sizes: QuantitySizes,
): readonly Run[] {
  const words: Style = { size: sizes.words, weight: 400, color: LIGHT.text };
  const figures: Style = { size: sizes.number, weight: 700, color: LIGHT.text };
  const run = (text: string, style: Style, isApart: boolean): Run => ({
    text: text.trim(),
    style,
    width: context.widthOf(text.trim(), style),
    gap: sizes.words * (isApart ? SPACE : TOGETHER),
  });
  return [
    run(before, words, false),
    run(number, figures, /\s$/.test(before)),
    run(after, words, /^\s/.test(after)),
  ].filter(({ text }) => text !== '');
}

const widthOf = (row: readonly Run[]): number =>
  row.reduce((sum, { width, gap }, index) => sum + width + (index > 0 ? gap : 0), 0);

/** As much on each row as goes there. */
function rowsOf(runs: readonly Run[], width: number): readonly (readonly Run[])[] {
  const rows: Run[][] = [];
  for (const run of runs) {
    const row = rows[rows.length - 1];
    if (row && widthOf([...row, run]) <= width) row.push(run);
    else rows.push([run]);
  }
  return rows;
}

/** The sizes at which all of these quantities stand on one line each, where those are not much smaller. */
export function sizesFor(
  place: Place,
  quantities: readonly CardQuantity[],
  full: QuantitySizes,
): QuantitySizes {
  const widest = Math.max(...quantities.map((quantity) => widthOf(runsOf(place, quantity, full))));
  // A little less, since the width of letters does not follow their size to the last digit.
  const ratio = (0.995 * place.width) / widest;
  const factor = ratio < 1 && ratio >= SMALLEST_ON_ONE_LINE ? ratio : 1;
  return { number: full.number * factor, words: full.words * factor };
}

/** Bound, number and unit on one base line where they fit, else on two or three. */
export function quantityBlock(place: Place, quantity: CardQuantity, sizes: QuantitySizes): Block {
  const { context, width } = place;
  const rows = rowsOf(runsOf(place, quantity, sizes), width).map((row) => {
    const size = Math.max(...row.map(({ style }) => style.size));
    return size === sizes.words
      ? { row, height: size * context.leading, below: size * 0.3 }
      : { row, height: size * (ABOVE + BELOW), below: size * BELOW };
  });
  return {
    height: rows.reduce((sum, { height }) => sum + height, 0),
    fits: rows.every(({ row }) => widthOf(row) <= width),
    draw(x, top) {
      let bottom = top;
      for (const { row, height, below } of rows) {
        bottom += height;
        let at = x;
        row.forEach((run, index) => {
          at += index > 0 ? run.gap : 0;
          context.text(run.text, at, bottom - below, run.style);
          at += run.width;
        });
      }
    },
  };
}
