/**
 * Breaks a text into lines. Nothing is cut off and no word is broken: a line that is too wide says so, and the code that
 * asked takes a smaller size.
 */

/** Languages that put no spaces between words. */
const WITHOUT_SPACES = /^(zh|ja|th|lo|km|my)\b/;

/** Marks that stand at the end of what is before them, and those that open what comes. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}%°]+$/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/** The pieces between which a line may end; spaces stand at the end of a piece. */
export function piecesOf(text: string, language: string): readonly string[] {
  const words = text.match(/[^ \n\t]+[ \n\t]*/g) ?? [];
  if (!WITHOUT_SPACES.test(language)) return words;
  // eslint-disable-next-line no-restricted-syntax -- where words end; it makes no number and no date
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return words.flatMap((word) => {
    const pieces: string[] = [];
    for (const { segment } of segmenter.segment(word)) {
      const last = pieces[pieces.length - 1];
      const joins =
        last !== undefined && (CLOSING.test(segment.trim()) || !segment.trim() || OPENING.test(last));
      if (joins) pieces[pieces.length - 1] = last + segment;
      else pieces.push(segment);
    }
    return pieces;
  });
}

export interface Broken {
  readonly lines: readonly string[];
  /** Whether every line is within the width. */
  readonly fits: boolean;
}

/**
 * Puts as much on each line as goes there.
 *
 * @param widthOf the width of a line, in the unit of `width`
 */
export function breakLines(
  pieces: readonly string[],
  width: number,
  widthOf: (line: string) => number,
): Broken {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return { lines, fits: lines.every((each) => widthOf(each) <= width) };
}

/** The same number of lines, as even as they can be: a last line of one word looks like a mistake. */
export function balanceLines(
  pieces: readonly string[],
  width: number,
  widthOf: (line: string) => number,
): Broken {
  let best = breakLines(pieces, width, widthOf);
  const count = best.lines.length;
  for (let narrower = width * 0.96; count > 1 && narrower > width / 2; narrower -= width * 0.04) {
    const next = breakLines(pieces, narrower, widthOf);
    if (next.lines.length > count || !next.fits) break;
    best = next;
  }
  return best;
}
