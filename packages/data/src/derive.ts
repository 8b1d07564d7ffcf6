/**
 * From claims to a calculated claim: bounds survive, formula, inputs and assumptions are kept.
 */
import { boundOfRatio, boundOfSum } from './bounds.js';
import { type Claim, type Feed, isRounded, type Qualifier, type Quantity, type Text } from './claim.js';
import { add, roundTo, shift } from './decimal.js';
import { type Edition, isWithdrawnIn } from './edition.js';
import { findClaims } from './find-claim.js';
import type { Figure } from './select.js';
import type { Basis } from './codes.js';
import { convert } from './units.js';

/**
 * How a quantity binds in arithmetic: "129,000 hectares" carries no bound in words, but its source rounded it and
 * does not say which way.
 */
export function boundOf(quantity: Quantity): Qualifier {
  return isRounded(quantity) ? 'approximately' : quantity.qualifier;
}

/**
 * a + b in the unit of a.
 *
 * @returns `undefined` when the units differ in kind or the sum bounds nothing.
 */
export function sum(a: Quantity, b: Quantity): Quantity | undefined {
  const other = convert(b, a.unit);
  const qualifier = boundOfSum(boundOf(a), boundOf(b));
  if (!other || !qualifier) return undefined;
  const roundedTo = Math.max(a.roundedTo ?? 0, other.roundedTo ?? 0);
  return { value: add(a.value, other.value), unit: a.unit, qualifier, ...(roundedTo > 0 && { roundedTo }) };
}

/**
 * a as a percentage of b.
 *
 * Whole percent as soon as one input is not exact, one decimal otherwise: never more digits than the weaker input
 * carries. A floor is rounded down and a ceiling up, so that rounding cannot make either untrue.
 *
 * @returns `undefined` when the units differ in kind, the divisor is not positive, or the ratio bounds nothing
 *   ("more than a" of "more than b").
 */
export function ratio(a: Quantity, b: Quantity): Quantity | undefined {
  const base = convert(b, a.unit);
  const qualifier = boundOfRatio(boundOf(a), boundOf(b));
  if (!base || !qualifier || !(base.value > 0) || !(a.value >= 0)) return undefined;
  const percent = shift(a.value, 2) / base.value;
  const roundedTo = boundOf(a) === 'exact' && boundOf(b) === 'exact' ? 0.1 : 1;
  const value = roundWithin(percent, roundedTo, qualifier);
  // A quotient that had to be rounded is not exact, whatever its inputs were.
  const isInexact = qualifier === 'exact' && value !== percent;
  return { value, unit: 'percent', qualifier: isInexact ? 'approximately' : qualifier, roundedTo };
}

function roundWithin(value: number, step: number, qualifier: Qualifier): number {
  const nearest = roundTo(value, step);
  if ((qualifier === 'more-than' || qualifier === 'at-least') && nearest > value)
    return roundTo(nearest - step, step);
  if ((qualifier === 'less-than' || qualifier === 'at-most') && nearest < value)
    return roundTo(nearest + step, step);
  return nearest;
}

const ASSUMES: Readonly<Record<Basis, Text>> = {
  initial: { en: 'The contaminated area is the original total and includes land since cleared.' },
  remaining: { en: 'The contaminated area is what remains and does not include land already cleared.' },
};

/**
 * The share of the land reported as contaminated that has been cleared, as a claim of its own.
 *
 * Where the feed carries this share for the same two inputs, calculated on the original total, the feed's own
 * claim is taken, with its assumptions in its own words. A share that the feed has withdrawn is not calculated in its place.
 */
export function shareCleared(
  cleared: Figure,
  contaminated: Figure,
  basis: Basis,
  edition: Edition = 'latest',
): Figure {
  if (!cleared.known) return cleared;
  if (!contaminated.known) return contaminated;
  const [part, base, feed] = [cleared.claim, contaminated.claim, cleared.feed];
  // What is only planned has not been cleared.
  if (part.status === 'planned' || base.status === 'planned')
    return { known: false, reason: 'not-derivable' };

  const published = basis === 'initial' ? publishedShare(feed, part, base) : undefined;
  // Who takes back a calculation does not want to see it made by somebody else.
  if (published && isWithdrawnIn(edition, published, feed)) return { known: false, reason: 'withdrawn' };
  if (published) return { known: true, claim: published, feed };

  const whole = basis === 'initial' ? base : sum(part, base);
  const share = whole && ratio(part, whole);
  if (!share) return { known: false, reason: 'not-derivable' };
  return {
    known: true,
    feed,
    claim: {
      ...share,
      id: `${part.id}-share-${basis}`,
      indicator: 'area-cleared-share-of-contaminated',
      status: 'derived',
      measure: 'ratio',
      asOf: part.asOf,
      scope: part.scope,
      derivation: {
        formula: basis === 'initial' ? `${part.id} / ${base.id}` : `${part.id} / (${part.id} + ${base.id})`,
        inputs: [part.id, base.id],
        assumptions: [ASSUMES[basis]],
      },
    },
  };
}

function publishedShare(feed: Feed, part: Claim, base: Claim): Claim | undefined {
  const formula = `${part.id} / ${base.id}`;
  return feed.figures.find((claim) => claim.derivation?.formula === formula);
}

/** The claims that a calculated claim was made from, in the order of its formula. */
export function inputsOf(claim: Claim, feed: Feed): readonly Claim[] {
  return findClaims(feed, claim.derivation?.inputs);
}
