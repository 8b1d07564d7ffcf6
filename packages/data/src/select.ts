/**
 * From a feed and a question to one figure: known, or unknown with its reason.
 */
import type { Claim, Feed, Measure } from './claim.js';
import { currentShare } from './derive.js';
import { type Edition, isKnownIn, isWithdrawnIn } from './edition.js';
import { findClaims } from './find-claim.js';
import {
  areaOf,
  askedCode,
  type FigureKey,
  keyOf,
  operatorOf,
  partKey,
  partOf,
  partsIn,
  spanOf,
} from './key.js';

/** Why there is no figure. Each has words in every language. */
export type UnknownReason =
  /** The feed has no figure of this indicator at all. */
  | 'indicator-unknown'
  /** The feed has one, but nothing had been published by the edition's day. */
  | 'not-yet-known'
  /** It was known, and has been withdrawn by the edition's day. */
  | 'withdrawn'
  /** Parts of it are known (of one area, by one operator, of some people), the whole is not. */
  | 'only-parts'
  /** The feed has this figure, but not of this area, operator, part or period. */
  | 'part-unknown'
  /** The unit asked for does not measure this. */
  | 'unit-impossible'
  /** The inputs bound nothing, or there is nothing to divide by. */
  | 'not-derivable';

export interface Known {
  readonly known: true;
  readonly claim: Claim;
  readonly feed: Feed;
}

export interface Unknown {
  readonly known: false;
  readonly reason: UnknownReason;
}

export type Figure = Known | Unknown;

/** What is asked for; the whole where the key says nothing. */
export interface Query extends FigureKey {
  readonly indicator: string;
  readonly edition: Edition;
  /** `planned` asks for the target instead of what has been reached. */
  readonly status?: 'planned' | undefined;
  /** Flows of single years stand beside cumulative totals; without this a total is meant. */
  readonly measure?: Measure | undefined;
}

const unknown = (reason: UnknownReason): Unknown => ({ known: false, reason });

/** Codes under which one indicator also goes: IMAS says anti-vehicle, national programmes say anti-tank. */
const ALIASES: Readonly<Record<string, string>> = {
  'av-mines-found': 'at-mines-found',
  'at-mines-found': 'av-mines-found',
};

/** Whether the claim is one of the indicator, under either of its codes. */
export function isOf(indicator: string, claim: Claim): boolean {
  return claim.indicator === indicator || claim.indicator === ALIASES[indicator];
}

/** Whether the claim has the very key that is asked for. */
export const isOfKey = (key: Pick<FigureKey, 'area' | 'operator' | 'part'>, claim: Claim): boolean =>
  isOfPart(key, claim) && operatorOf(claim) === askedCode(key.operator);

/** Whether the claim counts the area and the part that are asked for, and no others. */
export function isOfPart({ area, part }: Pick<FigureKey, 'area' | 'part'>, claim: Claim): boolean {
  return areaOf(claim) === askedCode(area) && partOf(claim) === (part?.trim() ? partsIn(part) : undefined);
}

/**
 * The newest claim of a key that had been published by the edition's day.
 *
 * Newest means the latest as-of date; of two with the same date the one that stands first in the feed is shown,
 * so the feed's editor decides. What is counted again in each period is shown where there is no total, or where a period is
 * asked for. An indicator that has only planned claims shows the plan.
 *
 * Where no whole is known but the work of a single operator is, that is shown, and named as such.
 */
export function select(feed: Feed, query: Query): Figure {
  const wanted = feed.figures.filter((claim) => isOf(query.indicator, claim));
  const ofPart = wanted.filter((claim) => isOfPart(query, claim));
  const candidates = candidatesOf(
    ofPart.filter((claim) => isOfKey(query, claim)),
    query,
  );
  const newest = newestOf(candidates, feed, query) ?? soleOf(ofPart, feed, query);
  if (newest)
    return currentShare(newest, feed, (indicator) => {
      // No operator has a contaminated area of its own.
      const operator = indicator === 'area-contaminated' ? undefined : query.operator;
      return select(feed, { ...query, indicator, operator, measure: undefined, period: undefined });
    });
  if (candidates.some((claim) => isWithdrawnIn(query.edition, claim, feed))) return unknown('withdrawn');
  if (candidates.length > 0) return unknown('not-yet-known');
  const others = candidatesOf(wanted, { ...query, period: undefined });
  if (others.length === 0) return unknown('indicator-unknown');
  if (!newestOf(others, feed, query)) return unknown('not-yet-known');
  return unknown(isPart(query) ? 'part-unknown' : 'only-parts');
}

const isPart = ({ area, operator, part, period }: FigureKey): boolean =>
  [area, operator, part, period].some((text) => text?.trim());

/** Of claims of one key those of the status, the measure and the period that are asked for. */
function candidatesOf(claims: readonly Claim[], { measure, period, status }: Query): readonly Claim[] {
  const flows = claims.filter((claim) => claim.measure === 'flow');
  const totals = claims.filter((claim) => claim.measure !== 'flow');
  const matching = period?.trim()
    ? flows.filter((claim) => spanOf(claim.period) === period.trim())
    : measure === undefined
      ? totals.length > 0
        ? totals
        : flows
      : claims.filter((claim) => claim.measure === measure);
  const planned = matching.filter((claim) => claim.status === 'planned');
  return status === 'planned' || planned.length === matching.length
    ? planned
    : matching.filter((claim) => claim.status !== 'planned');
}

function newestOf(claims: readonly Claim[], feed: Feed, { edition }: Query): Claim | undefined {
  let newest: Claim | undefined;
  for (const claim of claims) {
    if (!isKnownIn(edition, claim, feed)) continue;
    // As text: of a month and one of its days the day is newer (edition.ts).
    if (!newest || claim.asOf.date > newest.asOf.date) newest = claim;
  }
  return newest;
}

/** Of a single operator, where nobody counts the whole and no other operator is known. */
function soleOf(ofPart: readonly Claim[], feed: Feed, query: Query): Claim | undefined {
  if (query.operator?.trim()) return undefined;
  const single = ofPart.filter(
    (claim) => operatorOf(claim) !== undefined && isKnownIn(query.edition, claim, feed),
  );
  return new Set(single.map(operatorOf)).size === 1
    ? newestOf(candidatesOf(single, query), feed, query)
    : undefined;
}

/** Every code that the feed answers to. */
export function indicatorsOf({ figures }: Feed): readonly string[] {
  const codes = new Set(figures.map((claim) => claim.indicator));
  for (const [alias, code] of Object.entries(ALIASES)) if (codes.has(code)) codes.add(alias);
  return [...codes];
}

/**
 * What other sources say of the same thing: those that the feed names, and every other statement of the same key and day.
 * None is ever dropped.
 */
export function conflicting(claim: Claim, feed: Feed): readonly Claim[] {
  const isSame = (other: Claim): boolean =>
    other.id !== claim.id &&
    other.status === claim.status &&
    other.status !== 'derived' &&
    other.review !== 'draft' &&
    other.measure === claim.measure &&
    other.asOf.date === claim.asOf.date &&
    isOf(claim.indicator, other) &&
    partKey(other) === partKey(claim) &&
    keyOf(other).period === keyOf(claim).period;
  return [...new Set([...findClaims(feed, claim.conflictsWith), ...feed.figures.filter(isSame)])];
}
