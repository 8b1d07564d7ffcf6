/**
 * From a feed and a question to one figure: known, or unknown with its reason.
 */
import type { Claim, Feed, Measure } from './claim.js';
import { type Edition, isKnownIn, lastDay } from './edition.js';
import { findClaims } from './find-claim.js';

/** Why there is no figure. Each has words in every language. */
export type UnknownReason =
  /** The feed has no figure of this indicator at all. */
  | 'indicator-unknown'
  /** The feed has one, but nothing had been published by the edition's day. */
  | 'not-yet-known'
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

export interface Query {
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

/**
 * The newest claim of an indicator that had been published by the edition's day.
 *
 * Newest means the latest as-of date; of two with the same date the one that stands first in the feed is shown,
 * so the feed's editor decides. An indicator that has only planned claims shows the plan.
 */
export function select(feed: Feed, query: Query): Figure {
  const wanted = feed.figures.filter((claim) => isOf(query.indicator, claim));
  const matching = wanted.filter((claim) =>
    query.measure === undefined ? claim.measure !== 'flow' : claim.measure === query.measure,
  );
  const reached = matching.filter((claim) => claim.status !== 'planned');
  const candidates =
    query.status === 'planned' || reached.length === 0
      ? matching.filter((claim) => claim.status === 'planned')
      : reached;
  if (candidates.length === 0) return unknown('indicator-unknown');

  let newest: Claim | undefined;
  for (const claim of candidates) {
    if (!isKnownIn(query.edition, claim, feed)) continue;
    if (!newest || lastDay(claim.asOf.date) > lastDay(newest.asOf.date)) newest = claim;
  }
  return newest ? { known: true, claim: newest, feed } : unknown('not-yet-known');
}

/** Every code that the feed answers to. */
export function indicatorsOf({ figures }: Feed): readonly string[] {
  const codes = new Set(figures.map((claim) => claim.indicator));
  for (const [alias, code] of Object.entries(ALIASES)) if (codes.has(code)) codes.add(alias);
  return [...codes];
}

/** What other sources say of the same thing, as named by the feed; never silently dropped. */
export function conflicting(claim: Claim, feed: Feed): readonly Claim[] {
  return findClaims(feed, claim.conflictsWith);
}
