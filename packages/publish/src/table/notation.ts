/**
 * Numbers and dates as a mapping states them.
 *
 * A cell that does not fit what is stated is refused, not understood in another way.
 */
import type { DateOrder, Notation } from './mapping.js';

const SPACES = '[ \\u00a0\\u2009\\u202f]';
const escaped = (sign: string): string => sign.replace(/[.']/g, '\\$&');

/** What a cell is read as, or why it is not. */
export type Reading<Value> = { readonly value: Value } | { readonly says: string; readonly remedy: string };

const example = ({ decimal, thousands }: Notation): string =>
  `12${thousands === 'none' ? '' : thousands === 'space' ? ' ' : thousands}298${decimal}5`;

/** A number with the stated signs: groups of exactly three digits, or none at all. */
export function readNumber(cell: string, notation: Notation): Reading<number> {
  const { decimal, thousands } = notation;
  const group = thousands === 'none' ? undefined : thousands === 'space' ? SPACES : escaped(thousands);
  const whole = group === undefined ? '\\d+' : `(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)`;
  const text = cell.trim();
  if (!new RegExp(`^-?${whole}(?:${escaped(decimal)}\\d+)?$`).test(text))
    return {
      says: `"${cell}" is not a number as the mapping states them: ${stated(notation)}, such as ${example(notation)}`,
      remedy: hintFor(text, notation),
    };
  const digits = group === undefined ? text : text.replace(new RegExp(group, 'g'), '');
  return { value: Number(digits.replace(decimal, '.')) };
}

const stated = ({ decimal, thousands }: Notation): string =>
  `decimals behind "${decimal}", thousands separated by ${thousands === 'none' || thousands === 'space' ? thousands : `"${thousands}"`}`;

function hintFor(text: string, { decimal }: Notation): string {
  if (/\d[oOоО]|[oOоО]\d/.test(text)) return 'A letter stands where a digit belongs; look at the source.';
  if (/^[<>~≈≥≤+]|\+$/.test(text))
    return 'Write the number alone; its bound belongs into a column of its own (qualifier).';
  const other = decimal === '.' ? ',' : '.';
  if (text.includes(other) || /\s/.test(text))
    return 'If the whole table is written so, correct "decimal" and "thousands" in the mapping; if only this cell is, correct the cell.';
  return 'Correct the cell, or name it under "empty" if it means that there is no figure.';
}

const ORDERS: Readonly<Record<DateOrder, readonly ('y' | 'm' | 'd')[]>> = {
  'year-month-day': ['y', 'm', 'd'],
  'day-month-year': ['d', 'm', 'y'],
  'month-day-year': ['m', 'd', 'y'],
};

/** A day in the stated order, with any of `-` `/` `.` between; a month and its year, or a year alone. */
export function readDate(cell: string, order: DateOrder): Reading<string> {
  const parts = cell.trim().split(/[-/.]/);
  const kinds = ORDERS[order].filter(
    (kind) => parts.length === 3 || kind === 'y' || (parts.length === 2 && kind === 'm'),
  );
  const fits =
    parts.length <= 3 &&
    parts.every((part, index) => (kinds[index] === 'y' ? /^\d{4}$/ : /^\d{1,2}$/).test(part));
  if (!fits)
    return {
      says: `"${cell}" is not a date as the mapping states them: ${order}, such as ${ORDERS[order].map((kind) => ({ y: '2025', m: '07', d: '31' })[kind]).join('-')}`,
      remedy: 'Write years with four digits and months as numbers, or correct "dates" in the mapping.',
    };
  const of = (kind: 'y' | 'm' | 'd'): string | undefined => parts[kinds.indexOf(kind)]?.padStart(2, '0');
  return { value: [of('y'), of('m'), of('d')].filter((part) => part !== undefined).join('-') };
}
