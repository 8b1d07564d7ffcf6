/**
 * Numbers as a mapping states them: signs, groups, digits, bounds, ranges and footnote marks.
 *
 * A cell that does not fit what is stated is refused, not understood in another way; the remedy names what can be stated.
 */
import { shift } from '@mine-action/data';
import type { Notation } from './mapping.js';
import { systemOf, toLatin } from './digits.js';
import { boundMends } from './mends.js';
import type { Reading, Refusal } from './reading.js';

const SPACES = '[ \\u00a0\\u2009\\u202f]';
const escaped = (sign: string): string => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A number with what its cell says of its bound. */
export interface Amount {
  readonly value: number;
  readonly qualifier?: string;
  readonly valueMin?: number;
  readonly valueMax?: number;
}

/** Marks that lead to a footnote: stars, daggers, small raised digits, `[a]`. */
const MARKS = /(?:[*†‡§#¹²³⁰⁴-⁹ᵃ-ᶻ]+|\[\w{1,2}\])$/u;
const SIGNS = /^(?:[<>~≈≤≥±+]|about|over|more than|approx)|\+$/i;
const RANGE = /\d\s*(?:[–—−]|-|\bto\b|\.\.\.?|…)\s*\d/;

function exampleOf({ decimal, thousands, grouping }: Notation): string {
  const sign = thousands === 'none' ? '' : thousands === 'space' ? ' ' : thousands;
  return grouping === 'lakh' ? `1${sign}12${sign}298${decimal}5` : `12${sign}298${decimal}5`;
}

const stated = ({ decimal, thousands, grouping }: Notation): string =>
  `decimals behind "${decimal}", thousands separated by ${thousands === 'none' || thousands === 'space' ? thousands : `"${thousands}"`}${grouping === 'lakh' ? ' in lakh groups' : ''}`;

/** The marks that the mapping names, cut off behind a cell. */
export function withoutFootnotes(text: string, footnotes: readonly string[]): string {
  let rest = text.trim();
  for (;;) {
    const mark = footnotes.find((each) => rest.endsWith(each) && rest.length > each.length);
    if (mark === undefined) return rest;
    rest = rest.slice(0, -mark.length).trim();
  }
}

/** What stands behind a name or a number as footnote marks do, and is not stated. */
export const footnoteIn = (text: string): string | undefined => MARKS.exec(text)?.[0];

const patterns = new WeakMap<Notation, RegExp>();

/** A number with the stated signs: groups of exactly three digits (of two, then three, in lakh groups), or none at all. */
function patternOf(notation: Notation): RegExp {
  const known = patterns.get(notation);
  if (known) return known;
  const { decimal, thousands, grouping } = notation;
  const group = groupOf(thousands);
  const groups =
    grouping === 'lakh' ? `\\d{1,2}(?:${group}\\d{2})*${group}\\d{3}` : `\\d{1,3}(?:${group}\\d{3})+`;
  const whole = group === undefined ? '\\d+' : `(?:\\d+|${groups})`;
  const pattern = new RegExp(`^-?${whole}(?:${escaped(decimal)}\\d+)?$`);
  patterns.set(notation, pattern);
  return pattern;
}

/** The sign between groups, as a pattern. Swiss offices write a straight or a curved apostrophe. */
function groupOf(thousands: Notation['thousands']): string | undefined {
  if (thousands === 'none') return undefined;
  if (thousands === 'space') return SPACES;
  return thousands === "'" ? "['’]" : escaped(thousands);
}

function plainNumber(text: string, notation: Notation): number | undefined {
  if (!patternOf(notation).test(text)) return undefined;
  const group = groupOf(notation.thousands);
  const digits = group === undefined ? text : text.replace(new RegExp(group, 'g'), '');
  return Number(digits.replace(notation.decimal, '.'));
}

/** Reads a cell as a number alone. */
export function readNumber(cell: string, notation: Notation): Reading<number> {
  const text = withoutFootnotes(toLatin(cell, notation.digits), notation.footnotes);
  const value = plainNumber(text, notation);
  if (value !== undefined) return { value };
  return {
    says: `"${cell}" is not a number as the mapping states them: ${stated(notation)}, such as ${exampleOf(notation)}`,
    ...remedyFor(cell.trim(), text, notation),
  };
}

/** Reads a cell as a number with its bound, where the mapping states how bounds and ranges are written. */
export function readAmount(cell: string, notation: Notation): Reading<Amount> {
  const text = withoutFootnotes(toLatin(cell, notation.digits), notation.footnotes);
  for (const sign of notation.ranges) {
    const [low, high, ...more] = text.split(sign).map((part) => part.trim());
    if (low === undefined || high === undefined || more.length > 0) continue;
    const [valueMin, valueMax] = [plainNumber(low, notation), plainNumber(high, notation)];
    if (valueMin === undefined || valueMax === undefined) continue;
    if (valueMin > valueMax)
      return {
        says: `"${cell}" is a range whose end is below its beginning`,
        remedy: 'Write the lower number first, or correct the cell.',
      };
    return { value: { value: valueMin, qualifier: 'range', valueMin, valueMax } };
  }
  for (const [sign, qualifier] of notation.bounds) {
    const rest = text.startsWith(sign)
      ? text.slice(sign.length)
      : text.endsWith(sign)
        ? text.slice(0, -sign.length)
        : undefined;
    const value = rest === undefined ? undefined : plainNumber(rest.trim(), notation);
    if (value !== undefined) return { value: { value, qualifier } };
  }
  const reading = readNumber(cell, notation);
  return 'value' in reading ? { value: { value: reading.value } } : reading;
}

function remedyFor(
  cell: string,
  text: string,
  { decimal, footnotes }: Notation,
): Pick<Refusal, 'remedy' | 'mends'> {
  const system = systemOf(cell);
  if (system !== undefined && systemOf(text) !== undefined)
    return {
      remedy: `If the table is written with these digits, state "digits": "${system}" in the mapping.`,
      mends: [[{ path: ['digits'], value: system }]],
    };
  if (/\d[oOоОlІI]|[oOоО]\d/.test(text))
    return { remedy: 'A letter stands where a digit belongs; look at the source.' };
  const range = RANGE.exec(text)?.[0].replace(/[\d\s]/g, '');
  if (range !== undefined)
    return {
      remedy:
        'If it is a range, state the sign between its ends in the mapping: "ranges": ["–"]. Otherwise correct the cell.',
      mends: [[{ path: ['ranges'], value: range, inList: true }]],
    };
  if (SIGNS.test(text))
    return {
      remedy:
        'If the sign is a bound, state what it means in the mapping: "bounds": {">": "more-than", "~": "approximately"}; or write the number alone, and its bound belongs into a column of its own (qualifier).',
      mends: boundMends(text),
    };
  const mark = footnoteIn(text);
  if (mark !== undefined && !footnotes.includes(mark))
    return {
      remedy: `If "${mark}" leads to a footnote, state it in the mapping: "footnotes": ["${mark}"]. Otherwise correct the cell.`,
      mends: [[{ path: ['footnotes'], value: mark, inList: true }]],
    };
  const other = decimal === '.' ? ',' : '.';
  if (/^\d{1,3}(?:,\d{2})+,\d{3}/.test(text))
    return {
      remedy:
        'If thousands are written in lakh groups, state "thousands": "," and "grouping": "lakh" in the mapping.',
      mends: [
        [
          { path: ['thousands'], value: ',' },
          { path: ['grouping'], value: 'lakh' },
        ],
      ],
    };
  if (text.includes(other) || /[\s'’٬٫]/.test(text))
    return {
      remedy:
        'If the whole table is written so, correct "decimal" and "thousands" in the mapping; if only this cell is, correct the cell.',
    };
  return {
    remedy:
      'Correct the cell, or name it under "empty" if it means that there is no figure. Where a second line of headings stands below the first, state "headerRows": 2.',
    mends: [[{ path: ['empty'], value: cell, inList: true }]],
  };
}

/** A number a hundred or a thousand times as large, to the digit. */
export function multiplied(value: number, factor: number): number {
  const power = Math.log10(factor);
  return Number.isInteger(power) ? shift(value, power) : value * factor;
}
