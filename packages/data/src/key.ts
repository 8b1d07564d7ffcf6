/**
 * The key of a figure: what it counts of a whole.
 *
 * A programme publishes one indicator of the country, of its regions, of each operator, of women and of men, of years. Each is
 * a figure of its own, chosen by its whole key and never by its place in a file: a part is never shown as the whole, and
 * nothing is calculated, drawn or compared across keys.
 */
import type { Claim, Feed, PartialDate, Text } from './claim.js';
import { lastDay } from './edition.js';

/** What is counted of an indicator; the whole where nothing is said. */
export interface FigureKey {
  /** A part of the country: its code in the feed, or its name. */
  readonly area?: string | undefined;
  /** Whose work alone is counted. */
  readonly operator?: string | undefined;
  /** Which part of what is counted, all dimensions of it: codes parted by spaces, in the order of the letters. */
  readonly part?: string | undefined;
  /** The year or month of something that is counted again in each. */
  readonly period?: PartialDate | undefined;
}

/** One text of several, the English one where there is one: codes are made of it. */
const nameIn = (text: Text): string =>
  typeof text === 'string' ? text : (text['en'] ?? Object.values(text)[0] ?? '');

/**
 * A name as a code that attributes and addresses take; letters of every script stay as they are.
 *
 * @example codeOf('The HALO Trust') // 'the-halo-trust'
 */
export const codeOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');

/** The code that is asked for; nothing where the whole is. */
export const askedCode = (text: string | undefined): string | undefined =>
  text?.trim() ? codeOf(text) : undefined;

/** The area that alone is counted, as a code; nothing where the whole is. */
export function areaOf({ scope }: Pick<Claim, 'scope'>): string | undefined {
  return scope.area === undefined ? undefined : codeOf(nameIn(scope.area));
}

/** The operator whose work alone is counted. Where a source names one, it does not count all of them. */
export function operatorOf({ scope }: Pick<Claim, 'scope'>): string | undefined {
  const { operators, operator } = scope;
  if (operators === 'not-applicable') return undefined;
  return operator !== undefined ? codeOf(operator) : operators === 'single' ? '' : undefined;
}

/** The part that alone is counted, as codes in the order of the letters: `children women`. */
export function partOf({ disaggregation }: Pick<Claim, 'disaggregation'>): string | undefined {
  const values = Object.values(disaggregation ?? {})
    .map(codeOf)
    .filter(Boolean);
  return values.length > 0 ? values.sort().join(' ') : undefined;
}

/** The codes of an attribute in the order of the letters. */
export const partsIn = (text: string): string =>
  text
    .trim()
    .split(/[\s,]+/)
    .map(codeOf)
    .sort()
    .join(' ');

/** The key of a claim. */
export function keyOf(claim: Claim): FigureKey {
  const { measure, period } = claim;
  return {
    area: areaOf(claim),
    operator: operatorOf(claim),
    part: partOf(claim),
    period: measure === 'flow' ? spanOf(period) : undefined,
  };
}

/** A period by the shortest date that means it: `2025` for all of that year, `2025-03` for all of that month. */
export function spanOf(period: Claim['period']): PartialDate | undefined {
  const { start, end } = period ?? {};
  if (!start || !end) return undefined;
  const year = start.slice(0, 4);
  if (end.slice(0, 4) !== year) return undefined;
  if (`${year}-01-01`.startsWith(start) && `${year}-12-31`.startsWith(end)) return year;
  const month = start.slice(0, 7);
  const isMonth = start.length >= 7 && end.startsWith(month) && `${month}-01`.startsWith(start);
  return isMonth && lastDay(end) === lastDay(month) ? month : undefined;
}

/** Whether a claim counts the whole: of the country, by everybody, of everyone. */
export const isWhole = (claim: Claim): boolean =>
  areaOf(claim) === undefined && operatorOf(claim) === undefined && partOf(claim) === undefined;

/** The same area, operator and part, as a text that can be compared. */
export const partKey = (claim: Claim): string =>
  JSON.stringify([areaOf(claim), operatorOf(claim), partOf(claim)]);

/** What the feed calls an area, a part or a territory, in all its languages; the code itself where it says nothing. */
export function nameOfCode(
  feed: Pick<Feed, 'areas' | 'parts' | 'territories'>,
  kind: 'areas' | 'parts' | 'territories',
  code: string,
): Text | undefined {
  for (const [key, { name }] of Object.entries(feed[kind] ?? {}))
    if (codeOf(key) === codeOf(code)) return name;
  return undefined;
}
