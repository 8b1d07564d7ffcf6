/**
 * What may stand in a text that comes from elsewhere.
 *
 * A text is shown as text, so markup does no harm. What does: characters that nobody sees, because two texts that
 * look alike then differ; characters that turn the direction, because digits then read in another order than the
 * source printed them; and heaps of marks, because they cover what stands above and below. All of these are refused,
 * not taken out: anyone who publishes the feed is told, and nothing is shown that the feed does not say.
 *
 * Kept are a tab and line ends, the joiners that Persian, Hindi and others are written with, and the signs that choose
 * a variant of a character. Kept are also, except in names and inside a number, what Arabic, Hebrew and German texts
 * are printed with: marks of direction, which turn nothing but neutral signs beside them; isolates that end in the line
 * where they begin, and so turn nothing outside; and the hyphen that is seen only where a line breaks. Overrides and
 * embeddings are not: they turn letters and digits themselves, or what follows. Burmese and Tibetan write up to six marks on one letter; of the marks that belong to no
 * script, such as accents, three are enough for every language.
 */

const UNFIT =
  /(?![\t\n\r\u00AD\u061C\u200C-\u200F\u2066-\u2069\p{VS}])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]|(?:(?=\p{M})\p{sc=Zinh}){4}|[\p{M}\u00AD\u061C\u200C-\u200F\u2066-\u2069]{7}/u;

/** Marks of direction, isolates and the soft hyphen. */
const SET_APART = /[\u00AD\u061C\u200E\u200F\u2066-\u2069]/;

/** The same inside a number: its digits would stand in another order, or at the ends of two lines. */
const IN_NUMBER =
  /\p{Nd}[.,'’\u066B\u066C]?[\u00AD\u061C\u200E\u200F\u2066-\u2069]+[.,'’\u066B\u066C]?\p{Nd}/u;

/** Whether each isolate ends in the line where it begins. */
function isClosed(text: string): boolean {
  let open = 0;
  for (const [sign] of text.matchAll(/[\n\r\u2066-\u2069]|$/g)) {
    if (sign > '\u2065' && sign < '\u2069') open++;
    else if (sign === '\u2069' ? --open < 0 : open > 0) return false;
  }
  return true;
}

/** What cannot be seen in a line of text, line ends among it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/gu;

const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Longest excerpt of a foreign value, in UTF-16 units. */
const EXCERPT = 80;

/** A test of texts that also says its own limits, so that the published schema can repeat them. */
export interface TextTest {
  (text: string): boolean;
  readonly minLength: number;
  /** In Unicode characters, as JSON Schema counts. */
  readonly maxLength: number;
}

/**
 * Whether a text can be seen, holds nothing unseen that it may not, and has at most so many characters, white space
 * around it among them.
 *
 * @param isName whether something is found by it: then nothing unseen is permitted but joiners
 */
export function isText(maxLength: number, isName = false): TextTest {
  const test = (text: string): boolean =>
    // A character is one or two units: a text of twice as many is too long without being counted.
    text.length <= 2 * maxLength &&
    Array.from(text).length <= maxLength &&
    VISIBLE.test(text) &&
    !UNFIT.test(text.trim()) &&
    (isName ? !SET_APART.test(text) : !IN_NUMBER.test(text) && isClosed(text));
  return Object.assign(test, { minLength: 1, maxLength });
}

const cut = (text: string): string => (text.length > EXCERPT ? `${text.slice(0, EXCERPT - 1)}…` : text);

/** The beginning of a foreign text, with what cannot be seen in it written as its code. */
export function excerpt(text: string): string {
  const code = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`;
  // Cut before and after: a text of megabytes is not searched, and codes are longer than what they stand for.
  return cut(text.slice(0, EXCERPT + 1).replace(UNSEEN, code));
}

/** What stands in a place, as text of at most 80 characters; a text stands in quotes, so that "5" is not 5. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return cut(`"${excerpt(value)}"`);
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (typeof value === 'bigint' || typeof value === 'boolean') return cut(String(value));
  // See feed-copy.ts: what JSON does not know is copied as its name.
  if (typeof value === 'symbol') return value.description ?? '';
  if (value === undefined) return 'nothing';
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object';
}
