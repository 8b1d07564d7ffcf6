/**
 * Plans and what came of them.
 *
 * A plan may name the figure that says what came of it (`outcome`). Only a figure of the same key can: of the same indicator,
 * area, operator and part, measured alike, and of a figure for one period of the same period. An outcome is
 * what somebody reported or estimated, never another plan and nothing that was calculated.
 */
import type { Claim, Feed } from './claim.js';
import { type Edition, isKnownIn } from './edition.js';
import { findClaim } from './find-claim.js';
import { keyOf, partKey } from './key.js';
import { isOf } from './select.js';
import { convert } from './units.js';

/** Whether a figure can say what came of a plan. */
export const canBeOutcome = (plan: Claim, claim: Claim): boolean =>
  claim.id !== plan.id &&
  claim.status !== 'planned' &&
  claim.status !== 'derived' &&
  claim.measure === plan.measure &&
  isOf(plan.indicator, claim) &&
  convert(claim, plan.unit) !== undefined &&
  partKey(claim) === partKey(plan) &&
  keyOf(claim).period === keyOf(plan).period;

/** What came of a plan, as far as its feed says so, and whether that had been published by the edition's day. */
export function outcomeOf(
  plan: Claim,
  feed: Feed,
  edition: Edition,
): { readonly claim: Claim; readonly isKnown: boolean } | undefined {
  const claim =
    plan.status === 'planned' && plan.outcome !== undefined ? findClaim(feed, plan.outcome) : undefined;
  return claim && { claim, isKnown: isKnownIn(edition, claim, feed) };
}

/** The plan of which a figure says what came of it; of several the first in the feed. */
export const planBefore = (claim: Claim, feed: Feed, edition: Edition): Claim | undefined =>
  claim.status === 'planned'
    ? undefined
    : feed.figures.find((plan) => plan.outcome === claim.id && isKnownIn(edition, plan, feed));

/** What is to be shown with a figure where it is a plan, its outcome, or, where it is an outcome, the plan; as far as known. */
export function reachedWith(claim: Claim, feed: Feed, edition: Edition): readonly Claim[] {
  const outcome = outcomeOf(claim, feed, edition);
  const found = outcome?.isKnown ? outcome.claim : planBefore(claim, feed, edition);
  return found ? [found] : [];
}
