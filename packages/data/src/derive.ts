/**
 * From claims to a calculated claim: bounds survive, formula, inputs and assumptions are kept.
 */
import { calculate } from './calculate.js';
import type { Claim, Feed, Quantity, Text } from './claim.js';
import type { Basis } from './codes.js';
import { type Edition, isWithdrawnIn, knownOn, lastDay } from './edition.js';
import { findClaims } from './find-claim.js';
import { type Formula, idsIn, isSameFormula, parseFormula } from './formula.js';
import { areaOf, partKey, partOf } from './key.js';
import type { Figure } from './select.js';

const resultOf = (formula: Formula, inputs: Readonly<Record<string, Quantity>>): Quantity | undefined => {
  const result = calculate(formula, new Map(Object.entries(inputs)));
  return typeof result === 'string' ? undefined : result;
};

/**
 * a + b in the unit of a.
 *
 * @returns `undefined` when the units differ in kind or the sum bounds nothing.
 */
export function sum(a: Quantity, b: Quantity): Quantity | undefined {
  return resultOf({ terms: termsOf('a', 'b') }, { a, b });
}

/**
 * a as a percentage of b; see `calculate` for how it is rounded.
 *
 * @returns `undefined` when the units differ in kind, the divisor is not positive, or the ratio bounds nothing
 *   ("more than a" of "more than b").
 */
export function ratio(a: Quantity, b: Quantity): Quantity | undefined {
  return resultOf({ terms: termsOf('a'), base: termsOf('b') }, { a, b });
}

const termsOf = (...ids: readonly string[]): ReadonlyMap<string, number> => new Map(ids.map((id) => [id, 1]));

/** What a share assumes of its base, where the feed says nothing of it. */
export const SHARE_ASSUMES: Readonly<Record<Basis, Text>> = {
  initial: { en: 'The contaminated area is the original total and includes land since cleared.' },
  remaining: {
    en: 'The contaminated area is what remained on its day and does not include land cleared by then.',
  },
};

/** The indicator of the share that this library calculates by itself. */
export const SHARE_CLEARED = 'area-cleared-share-of-contaminated';

/**
 * The share of the land reported as contaminated that has been cleared, as a claim of its own.
 *
 * Where the contaminated area is the original total, it is what has been cleared of it. Where it is what remained on its day,
 * the whole is that area and the land that had been cleared by the same day: areas of two days make no whole.
 *
 * Where the feed carries this share for the same inputs, the feed's own claim is taken; where it carries one on the same
 * contaminated area, its assumptions, in its own words.
 * A share that the feed has withdrawn is not calculated in its place.
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
  const notDerivable = { known: false, reason: 'not-derivable' } as const;
  // What is only planned has not been cleared, and one region's land is no part of another's.
  const isPlanned = part.status === 'planned' || base.status === 'planned';
  if (isPlanned || areaOf(part) !== areaOf(base) || partOf(part) !== partOf(base)) return notDerivable;

  const before = basis === 'initial' ? undefined : clearedOnDayOf(base, part, feed);
  if (basis === 'remaining' && !before) return notDerivable;
  const inputs = [...new Set([part, ...(before ? [before] : []), base])];
  const formula: Formula = {
    terms: termsOf(part.id),
    base: termsOf(...(before ? [before.id] : []), base.id),
  };
  const published = publishedShares(feed, base, basis);
  const same = published.find((claim) => isSameFormula(formulaOf(claim), formula));
  // Who takes back a calculation does not want to see it made by somebody else.
  if (same && isWithdrawnIn(edition, same, feed)) return { known: false, reason: 'withdrawn' };
  if (same) return { known: true, claim: same, feed };

  const share = resultOf(formula, Object.fromEntries(inputs.map((input) => [input.id, input])));
  if (!share) return notDerivable;
  return {
    known: true,
    feed,
    claim: {
      ...share,
      id: `${part.id}-share-${basis}`,
      indicator: SHARE_CLEARED,
      status: 'derived',
      measure: 'ratio',
      asOf: part.asOf,
      scope: part.scope,
      ...(part.disaggregation && { disaggregation: part.disaggregation }),
      derivation: {
        formula: before ? `${part.id} / (${before.id} + ${base.id})` : `${part.id} / ${base.id}`,
        inputs: inputs.map(({ id }) => id),
        assumptions: published[0]?.derivation?.assumptions ?? [SHARE_ASSUMES[basis]],
      },
    },
  };
}

/** The land that had been cleared by the day of the contaminated area, as it was known when the later of the two was. */
function clearedOnDayOf(base: Claim, part: Claim, feed: Feed): Claim | undefined {
  const day = lastDay(base.asOf.date);
  if (lastDay(part.asOf.date) === day) return part;
  const known = [part, base].map((claim) => knownOn(claim, feed)).sort()[1] as string;
  return feed.figures.find(
    (claim) =>
      claim.indicator === part.indicator &&
      claim.measure === part.measure &&
      claim.status === part.status &&
      partKey(claim) === partKey(part) &&
      lastDay(claim.asOf.date) === day &&
      knownOn(claim, feed) <= known,
  );
}

const formulaOf = ({ derivation }: Claim): Formula =>
  parseFormula(derivation?.formula ?? '') ?? { terms: new Map() };

/** Which reading of the contaminated area a share rests on: the whole stands alone under the line, or with land cleared. */
export const basisOf = (share: Claim): Basis =>
  (formulaOf(share).base?.size ?? 1) > 1 ? 'remaining' : 'initial';

/** Shares that the feed carries on this contaminated area. */
const publishedShares = (feed: Feed, base: Claim, basis: Basis): readonly Claim[] =>
  feed.figures.filter(
    (claim) =>
      claim.indicator === SHARE_CLEARED &&
      claim.status === 'derived' &&
      basisOf(claim) === basis &&
      formulaOf(claim).base?.has(base.id),
  );

/**
 * A calculated share as it stands now: made of the newest areas, so that a programme has one current share wherever one asks
 * for it, and none that an older day left behind.
 *
 * @param share what the feed carries
 * @param areaIn the newest figure of an indicator, of the same key and edition
 */
export function currentShare(share: Claim, feed: Feed, areaIn: (indicator: string) => Figure): Figure {
  const own: Figure = { known: true, claim: share, feed };
  if (share.status !== 'derived' || share.indicator !== SHARE_CLEARED) return own;
  const current = shareCleared(areaIn('area-cleared'), areaIn('area-contaminated'), basisOf(share));
  return current.known ? current : own;
}

/** The claims that a calculated claim was made from, in the order of its formula. */
export function inputsOf(claim: Claim, feed: Feed): readonly Claim[] {
  const { derivation } = claim;
  if (!derivation) return [];
  const formula = parseFormula(derivation.formula);
  const ids = formula ? idsIn(formula) : derivation.inputs;
  return findClaims(feed, [...new Set([...ids, ...derivation.inputs])]);
}
