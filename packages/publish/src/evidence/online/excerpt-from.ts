/**
 * The passages of a page that hold given quotes: what is kept as evidence, and no more of the page than that.
 */
import { folded, standsIn } from '../occurs-in.js';

/** Longer lines are taken apart into sentences: some pages are one line. */
const LONG = 600;
/** A quote with `…` may run over some sentences, not over a page. */
const MOST_LINES = 8;

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .flatMap((line) => (line.length > LONG ? line.split(/(?<=[.!?…。؟]["'”»]?)\s+/) : [line]))
    .map((line) => line.trim())
    .filter(Boolean);

/**
 * @param text words of a page, a line for each block
 * @returns the passages, each in a line of its own; nothing where a quote is not there
 */
export function excerptFrom(text: string, quotes: readonly string[]): string | undefined {
  const lines = linesOf(text);
  const foldedLines = lines.map(folded);
  const kept = new Set<number>();
  for (const quote of quotes) {
    const place = placeOf(foldedLines, quote);
    if (!place) return undefined;
    for (let index = place[0]; index < place[1]; index += 1) kept.add(index);
  }
  return [...kept]
    .sort((a, b) => a - b)
    .map((index) => lines[index])
    .join('\n');
}

/** The fewest lines, one behind the other, that hold a quote: from, and up to before. */
function placeOf(lines: readonly string[], quote: string): readonly [number, number] | undefined {
  for (let many = 1; many <= MOST_LINES; many += 1)
    for (let from = 0; from + many <= lines.length; from += 1)
      if (standsIn(lines.slice(from, from + many).join(' '), quote)) return [from, from + many];
  return undefined;
}
