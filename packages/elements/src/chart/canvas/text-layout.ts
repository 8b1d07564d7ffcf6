/**
 * Words on a canvas: measured, broken into lines, thinned out where they would collide.
 */
import type { ChartTheme } from '../chart-theme.js';

export type ChartContext = CanvasRenderingContext2D;

/** Height of a line of words, in ems. */
export const LINE = 1.3;

/** Space left beside a word on an axis, in ems. */
const GAP = 0.7;

/** Sets the type of all that is written next. */
export function setType(context: ChartContext, theme: ChartTheme, weight = 400, factor = 1): void {
  context.font = `${weight} ${theme.sizePx * factor}px ${theme.family}`;
}

/** A letter that has a direction, and a name that is kept apart from the direction of its sentence. */
const LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[a-z\u00c0-\u058f]/i;
const NAME = /\u2068[^\u2069]*\u2069/g;

/** The first letter that has a direction decides it, one of the sentence before one of a name in it. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const [first = ''] = LETTER.exec(text.replace(NAME, '')) ?? LETTER.exec(text) ?? [];
  return first > '\u058f' ? 'rtl' : 'ltr';
}

/** Writes one line; `y` is its middle. */
export function write(
  context: ChartContext,
  text: string,
  x: number,
  y: number,
  align: CanvasTextAlign,
): void {
  context.direction = directionOf(text);
  context.textAlign = align;
  context.textBaseline = 'middle';
  context.fillText(text, x, y);
}

/** Broken at spaces into lines of this width; a word that is longer stands alone, and stands out. */
export function breakLines(context: ChartContext, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && context.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  return keptApart(lines);
}

/** A name that is kept apart stays so where a line ends inside it. */
function keptApart(lines: readonly string[]): string[] {
  let isInside = false;
  return lines.map((line) => {
    const whole = isInside ? `\u2068${line}` : line;
    isInside = whole.lastIndexOf('\u2068') > whole.lastIndexOf('\u2069');
    return isInside ? `${whole}\u2069` : whole;
  });
}

/** Of these lines the width of the longest. */
export function widest(context: ChartContext, lines: readonly string[]): number {
  let width = 0;
  for (const line of lines) width = Math.max(width, context.measureText(line).width);
  return width;
}

interface Label {
  readonly text: string;
  /** Its middle, in px. */
  readonly x: number;
}

/** Writes labels along an axis between two ends: all of them, or every second, or third, so that none collide. */
export function writeAlong(
  context: ChartContext,
  labels: readonly Label[],
  y: number,
  [from, to]: readonly [number, number],
  sizePx: number,
): void {
  const placed: { text: string; x: number; half: number }[] = [];
  for (const { text, x } of labels) {
    const half = context.measureText(text).width / 2;
    placed.push({ text, half, x: Math.max(from + half, Math.min(to - half, x)) });
  }
  let step = 1;
  while (step < placed.length && collide(placed, step, sizePx * GAP)) step++;
  for (let index = 0; index < placed.length; index += step) {
    const { text, x } = placed[index] as (typeof placed)[number];
    write(context, text, x, y, 'center');
  }
}

function collide(labels: readonly { x: number; half: number }[], step: number, gap: number): boolean {
  for (let index = step; index < labels.length; index += step) {
    const [one, other] = [labels[index - step], labels[index]];
    if (one && other && Math.abs(other.x - one.x) < one.half + other.half + gap) return true;
  }
  return false;
}
