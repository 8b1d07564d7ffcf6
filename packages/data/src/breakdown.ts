/**
 * One day's finds by kind.
 *
 * Kinds are set side by side only where they were stated of the same day and scope, and with the same measure:
 * mines of one spring beside ordnance of another autumn would be a whole that never was.
 */
import type { Claim, Feed, Qualifier, Quantity } from './claim.js';
import { roundTo, shift } from './decimal.js';
import { boundOf } from './calculate.js';
import { sum } from './derive.js';
import { dayNumber, type Edition, isKnownIn } from './edition.js';
import { askedCode, type FigureKey, operatorOf } from './key.js';
import { isOf, isOfPart } from './select.js';
import { KINDS } from './codes.js';
import { scopeKey } from './series.js';

/** One kind, and what was stated of it on the day, if anything. */
export interface Kind {
  readonly indicator: string;
  /** Of the parts of one indicator the code of this one: `women`. */
  readonly part?: string | undefined;
  readonly claim?: Claim | undefined;
}

/** A place in a breakdown, and which claims fill it. */
export interface Place extends Omit<Kind, 'claim'> {
  readonly isIts: (claim: Claim) => boolean;
}

/**
 * The kinds of the newest day of which all had been stated by the edition's day; failing that, of the newest of
 * which two had.
 *
 * @returns `undefined` where no day has two
 */
export function breakdownOf(
  feed: Feed,
  edition: Edition,
  key: Pick<FigureKey, 'area' | 'operator' | 'part'> = {},
): readonly Kind[] | undefined {
  const known = feed.figures.filter(
    (claim) =>
      KINDS.some((kind) => isOf(kind, claim)) &&
      claim.measure !== 'flow' &&
      claim.status === 'reported' &&
      isKnownIn(edition, claim, feed) &&
      isOfPart(key, claim),
  );
  const places = KINDS.map((indicator) => ({ indicator, isIts: (claim: Claim) => isOf(indicator, claim) }));
  return bestOf(ofOneHand(known, key.operator), places, countOf)?.kinds;
}

/** As for one figure: the whole, or the work of the only operator there is. */
export function ofOneHand(claims: readonly Claim[], asked?: string): readonly Claim[] {
  const operators = new Set(claims.map(operatorOf));
  const operator = askedCode(asked) ?? (operators.size === 1 ? [...operators][0] : undefined);
  return claims.filter((claim) => operatorOf(claim) === operator);
}

/** The count that fills most places, of these the newest, and all that was counted with it. */
export function bestOf(
  claims: readonly Claim[],
  places: readonly Place[],
  count: (claim: Claim) => string,
): { readonly kinds: readonly Kind[]; readonly counted: readonly Claim[] } | undefined {
  // Each figure is looked at once: a feed may have thousands.
  const counts = new Map<string, Claim[]>();
  for (const claim of claims) {
    const counted = counts.get(count(claim));
    if (counted) counted.push(claim);
    else counts.set(count(claim), [claim]);
  }
  let best: { kinds: readonly Kind[]; counted: readonly Claim[]; stated: number; day: number } | undefined;
  for (const counted of counts.values()) {
    const kinds = places.map(({ isIts, ...kind }) => ({ ...kind, claim: counted.find(isIts) }));
    const stated = kinds.filter(({ claim }) => claim);
    const [first] = stated;
    if (!first?.claim || stated.length < 2) continue;
    const day = dayNumber(first.claim.asOf.date);
    if (!best || stated.length > best.stated || (stated.length === best.stated && day > best.day))
      best = { kinds, counted, stated: stated.length, day };
  }
  return best;
}

/** What claims have in common that were counted together, as a text that can be compared. */
const countOf = (claim: Claim): string =>
  JSON.stringify([claim.asOf.date, claim.measure, claim.unit, scopeKey(claim), claim.period?.start ?? '']);

export interface Composition {
  readonly total: Quantity;
  /** Of each part, in percent of the total. */
  readonly shares: readonly Quantity[];
  /**
   * Whether the shares bind anything. A floor divided by a sum of floors does not: such shares are said to be rough.
   */
  readonly isRough: boolean;
}

/**
 * The shares of parts in their sum: one decimal where all parts are exact, whole percent otherwise.
 *
 * @returns `undefined` where the sum bounds nothing or is not positive
 */
export function composition(parts: readonly Quantity[]): Composition | undefined {
  let total: Quantity | undefined = parts[0];
  for (const part of parts.slice(1)) total &&= sum(total, part);
  if (!total || !(total.value > 0)) return undefined;
  const whole = total.value;
  const bounds = new Set<Qualifier>(parts.map(boundOf));
  const isExact = bounds.size === 1 && bounds.has('exact');
  const roundedTo = isExact ? 0.1 : 1;
  return {
    total,
    shares: parts.map(({ value }) => ({
      value: roundTo(shift(value, 2) / whole, roundedTo),
      unit: 'percent',
      qualifier: 'approximately',
      roundedTo,
    })),
    isRough: !isExact,
  };
}
