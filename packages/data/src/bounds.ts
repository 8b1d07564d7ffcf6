/**
 * What a bound becomes when claims are added, divided or set off against each other.
 *
 * The rule of the whole library: a result never claims more than its inputs allow. "More than a" divided by
 * "approximately b" is no longer a floor; "more than a" divided by "more than b" bounds nothing at all, and such
 * a ratio is refused rather than shown.
 */
import type { Qualifier } from './claim.js';

/** Which side of the value the truth may lie on; `strict` excludes the value itself. */
export type Side = 'on' | 'above' | 'below' | 'around';

const SIDE: Readonly<Record<Qualifier, Side>> = {
  exact: 'on',
  'more-than': 'above',
  'at-least': 'above',
  'less-than': 'below',
  'at-most': 'below',
  nearly: 'around',
  approximately: 'around',
  range: 'around',
};

/** On which side of its value the truth lies. */
export const sideOf = (qualifier: Qualifier): Side => SIDE[qualifier];

const isStrict = (qualifier: Qualifier): boolean => qualifier === 'more-than' || qualifier === 'less-than';

const bound = (side: 'above' | 'below', strict: boolean): Qualifier =>
  side === 'above' ? (strict ? 'more-than' : 'at-least') : strict ? 'less-than' : 'at-most';

const OPPOSITE: Readonly<Record<Qualifier, Qualifier>> = {
  exact: 'exact',
  approximately: 'approximately',
  'more-than': 'less-than',
  'at-least': 'at-most',
  'less-than': 'more-than',
  'at-most': 'at-least',
  nearly: 'approximately',
  range: 'approximately',
};

/** The bound of −a or 1 ÷ a (a > 0): a floor becomes a ceiling. */
export function opposite(qualifier: Qualifier): Qualifier {
  return OPPOSITE[qualifier];
}

/**
 * The bound of a + b.
 *
 * Floors stay floors (strict if either is), ceilings stay ceilings, one approximate term makes the sum
 * approximate.
 *
 * @returns `undefined` where a floor meets a ceiling: nothing can be said of the sum.
 */
export function boundOfSum(a: Qualifier, b: Qualifier): Qualifier | undefined {
  const [sideA, sideB] = [SIDE[a], SIDE[b]];
  if (sideA === 'around' || sideB === 'around') return 'approximately';
  if (sideA === 'on') return b;
  if (sideB === 'on') return a;
  if (sideA !== sideB) return undefined;
  return bound(sideA, isStrict(a) || isStrict(b));
}

/** The bound of a ÷ b for positive a and b: that of a + (1 ÷ b), since both grow with a and shrink with b. */
export function boundOfRatio(a: Qualifier, b: Qualifier): Qualifier | undefined {
  return boundOfSum(a, opposite(b));
}
