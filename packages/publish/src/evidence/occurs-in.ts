/**
 * Whether the words of a quote stand in a text.
 */
import { normalise } from './normalise.js';

/** Spaces, quotation marks and dashes differ between a page and what is copied from it. */
export const folded = (text: string): string =>
  normalise(text)
    .replace(/[“”„‟«»"‘’‚‛ʼ'`´]/g, "'")
    .replace(/''/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-');

/** The pieces of a quote, folded; `…` stands for what was left out between them. */
const piecesOf = (quote: string): readonly string[] =>
  quote
    .split(/\[?(?:…|\.\.\.)\]?/)
    .map(folded)
    .filter(Boolean);

/** Scripts whose words have no spaces between them: a quote may begin and end behind any letter. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Thai}]/u;

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character) && !UNSPACED.test(character);

/** The next place, from one on, where a piece stands as whole words; -1 where there is none. */
function placeOf(piece: string, text: string, from: number): number {
  for (let at = text.indexOf(piece, from); at >= 0; at = text.indexOf(piece, at + 1)) {
    if (isWord(piece[0]) && isWord(text[at - 1])) continue;
    if (isWord(piece[piece.length - 1]) && isWord(text[at + piece.length])) continue;
    return at;
  }
  return -1;
}

/** Whether all pieces stand in the text in their order, the first of them at a place or behind it. */
function follow(pieces: readonly string[], text: string, from: number, end: number): boolean {
  let next = from;
  return pieces.every((piece) => {
    const at = placeOf(piece, text, next);
    next = at + piece.length;
    return at >= 0 && next <= end;
  });
}

/** Whether the pieces of a quote, cut at "…", stand in a folded text in their order, as whole words. */
export const occursIn = (text: string, quote: string): boolean =>
  follow(piecesOf(quote), text, 0, text.length);

/** What "…" may stand for, in characters: a paragraph. On a long page any number comes before any other. */
const LEFT_OUT = 1500;

/** The same, and close enough together to be one statement. */
export function standsIn(text: string, quote: string): boolean {
  const pieces = piecesOf(quote);
  const [first] = pieces;
  if (first === undefined) return false;
  const reach = quote.length + (pieces.length - 1) * LEFT_OUT;
  for (let at = placeOf(first, text, 0); at >= 0; at = placeOf(first, text, at + 1))
    if (follow(pieces, text, at, Math.min(text.length, at + reach))) return true;
  return false;
}
