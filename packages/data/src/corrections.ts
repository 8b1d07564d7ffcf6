/**
 * What was found out about a figure after it had been published: that it was wrong, or that it does not hold at all.
 *
 * A correction is of what the feed said, not of what its source says: there is one quote and one source, and the value
 * stands beside them. So the corrected value is the value in every edition, also in those of days before the
 * correction, and there it comes with a remark (docs/decisions/0026-corrections.md).
 */
import type { Claim, Correction, Feed, PartialDate, Quantity } from './claim.js';
import { type Edition, publicationOf, withdrawnOn } from './edition.js';
import { inputsOf } from './derive.js';

/** One correction with both values. */
export interface Corrected extends Correction {
  readonly claim: Claim;
  /** What the figure said until then. */
  readonly before: Quantity;
  /** What it has said since. */
  readonly after: Quantity;
}

/** The quantity that a claim once stated. */
const once = (claim: Claim, correction: Correction): Quantity => {
  const { value, qualifier, roundedTo, valueMin, valueMax, unit = claim.unit } = correction;
  return { value, unit, qualifier, roundedTo, valueMin, valueMax };
};

/** The corrections of a claim, oldest first. */
export function correctionsOf(claim: Claim): readonly Corrected[] {
  const { corrections = [] } = claim;
  return corrections.map((correction, index) => {
    const next = corrections[index + 1];
    return {
      ...correction,
      claim,
      before: once(claim, correction),
      after: next ? once(claim, next) : claim,
    };
  });
}

/** What became of a claim after an edition's day. */
export type Afterwards =
  | { readonly kind: 'corrected'; readonly claim: Claim; readonly date: string; readonly before: Quantity }
  | { readonly kind: 'withdrawn'; readonly claim: Claim; readonly date: string };

/**
 * What a reader of an edition must be told of the claims that it shows: that one was corrected after its day, and what it
 * said on that day; or that it was withdrawn. Of a calculated claim what it was calculated from is told too.
 *
 * @returns nothing for the newest edition, oldest first otherwise
 */
export function afterwardsOf(claims: readonly Claim[], feed: Feed, edition: Edition): readonly Afterwards[] {
  const all = new Set(claims.flatMap((claim) => [claim, ...inputsOf(claim, feed)]));
  return [...all]
    .flatMap((claim): readonly Afterwards[] => {
      const { withdrawn } = claim;
      if (withdrawn && withdrawn.date > edition) return [{ kind: 'withdrawn', claim, date: withdrawn.date }];
      const since = correctionsOf(claim).filter(({ date }) => date > edition);
      const [first] = since;
      const last = since[since.length - 1];
      return first && last ? [{ kind: 'corrected', claim, date: last.date, before: first.before }] : [];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Every date on which something that is said of a claim changes: it became known, was corrected, was withdrawn. */
export function datesOfClaim(claim: Claim, feed: Feed): readonly PartialDate[] {
  const inputs = inputsOf(claim, feed);
  const withdrawn = withdrawnOn(claim, feed);
  return [
    publicationOf(claim, feed),
    ...[claim, ...inputs].flatMap(({ corrections = [] }) => corrections.map(({ date }) => date)),
    ...(withdrawn === undefined ? [] : [withdrawn]),
  ];
}
