/**
 * A figure ten, a hundred or a thousand times what stands before and after it.
 *
 * Seen: 453.9 hectares of one week printed as 453,900; a target of 820,000 hectares for 82,000; "12.298" that means
 * 12 298. Such a mistake moves the decimal point, so the figure fits its neighbours once the point is moved back.
 */
import { type Claim, convert, dayNumber, type Feed, scopeKey, shift } from '@mine-action/data';
import type { Finding } from '../commands/finding.js';
import { amountText, datedText, numberText } from '../words.js';
import { byDay, codeOf, grouped, kindKey, totalsOf } from './alike.js';
import { warning } from './check.js';

/** From this many times on, a figure is held to have slipped. Real series double and treble; they do not do this. */
const FAR = 8;
/** Totals grow steadily; four times of what their pace leads to is as far as eight times for a flow. */
const FAR_TOTAL = 4;
const SMOOTH = 1.5;
/** Neighbours that differ by more than this among themselves say nothing. */
const UNSTEADY = 6;
/** Single items come by chance: counts as small as this jump by themselves. */
const FEW = 20;

const log10 = (value: number): number => Math.log10(value);

function slipped(
  claim: Claim,
  expected: number,
  neighbours: readonly Claim[],
  far = FAR,
): Finding | undefined {
  const times = claim.value / expected;
  if (!(times >= far || times <= 1 / far)) return undefined;
  const places = Math.round(log10(times));
  if (Math.abs(places) > 6) return undefined;
  const factor = shift(1, Math.abs(places));
  return warning(
    claim,
    'magnitude',
    'value',
    claim.value,
    `${amountText(claim)} is about ${places > 0 ? `${numberText(factor)} times` : `one ${numberText(factor)}th of`} what its neighbours in time lead one to expect: ${neighbours.map(datedText).join(', ')}`,
    `Look at the source for its unit, and for a decimal point or a separator between thousands that was read as the other: ${amountText({ ...claim, value: shift(claim.value, -places) })} would fit.`,
  );
}

/** Flows and stocks: against the two before and the two after. */
function besides(figures: readonly Claim[]): readonly Finding[] {
  const findings: Finding[] = [];
  const sorted = figures.filter(({ value }) => value > 0).sort(byDay);
  for (const [index, claim] of sorted.entries()) {
    const near = [index - 2, index - 1, index + 1, index + 2]
      .flatMap((place) => sorted[place] ?? [])
      .flatMap((neighbour) => convert(neighbour, claim.unit) ?? []);
    const values = near.map(({ value }) => value).sort((a, b) => a - b);
    const [least = 0, most = 0] = [values[0], values[values.length - 1]];
    const middle = Math.sqrt((values[(values.length - 1) >> 1] ?? 0) * (values[values.length >> 1] ?? 0));
    // One far neighbour of three may itself be the mistake; the middle does not mind.
    const steady =
      values.length > 2 ? values.filter((value) => value / middle < 4 && middle / value < 4) : values;
    if (values.length < 2 || steady.length < 2 || middle < FEW || claim.value < FEW / 2) continue;
    if (values.length === 2 && most / least > UNSTEADY) continue;
    const found = slipped(claim, middle, near.slice(0, 4));
    if (found) findings.push(found);
  }
  return findings;
}

/** Totals: a total grows, so it is held against the one before it at the pace so far, and the one after. */
function totals(claims: readonly Claim[]): readonly Finding[] {
  const findings: Finding[] = [];
  const unit = claims[0]?.unit;
  const sorted = claims
    .filter(({ value }) => value > 0)
    .flatMap((claim) => (unit && convert(claim, unit)) ?? [])
    .sort(byDay);
  const kept: Claim[] = [];
  for (const [index, claim] of sorted.entries()) {
    const found = judge(claim, kept, sorted[index + 1]);
    if (!found) kept.push(claim);
    // The value as it stands in the feed, whatever unit it was compared in.
    else findings.push({ ...found, value: String(claims.find(({ id }) => id === claim.id)?.value) });
  }
  return findings;
}

function judge(claim: Claim, kept: readonly Claim[], next: Claim | undefined): Finding | undefined {
  const before = kept[kept.length - 1];
  if (!before) return next && next.value < claim.value ? slipped(claim, next.value, [next]) : undefined;
  const isGrowing = claim.value >= before.value;
  // A jump that later totals confirm was one.
  if (isGrowing && next && next.value >= claim.value && next.status !== 'planned') return undefined;
  const expected = expectedAfter(kept, claim) ?? (isGrowing ? undefined : before.value);
  if (expected === undefined) return undefined;
  // A total that goes on smoothly once its point is moved need not be as far off as one that does not.
  const moved = shift(claim.value, -Math.round(log10(claim.value / expected)));
  const isSmooth = moved >= before.value && moved <= expected * SMOOTH;
  return slipped(claim, expected, kept.slice(-2), isSmooth ? FAR_TOTAL : FAR);
}

/** What the totals so far lead one to expect on the claim's day. */
function expectedAfter(kept: readonly Claim[], claim: Claim): number | undefined {
  const last = kept[kept.length - 1] as Claim;
  const first = kept[0] as Claim;
  const days = (a: Claim, b: Claim): number => dayNumber(b.asOf.date) - dayNumber(a.asOf.date);
  const start = first.period?.start;
  const past = first !== last ? days(first, last) : start ? dayNumber(last.asOf.date) - dayNumber(start) : 0;
  const grown = first !== last ? last.value - first.value : last.value;
  if (past <= 0) return undefined;
  return last.value + (grown / past) * Math.max(days(last, claim), 0);
}

/** A plan is a point on the day by which it is to be reached. */
const atDue = (claim: Claim): Claim =>
  claim.status === 'planned' && claim.due !== undefined
    ? { ...claim, asOf: { ...claim.asOf, date: claim.due } }
    : claim;

export function magnitude(feed: Feed): readonly Finding[] {
  const stated = feed.figures.filter(({ status, measure }) => status !== 'derived' && measure !== 'duration');
  const flowing = stated.filter(({ measure }) => measure !== 'cumulative').map(atDue);
  const plans = stated.filter(({ measure, status }) => measure === 'cumulative' && status === 'planned');
  const found = [
    ...[...grouped(flowing, (claim) => `${codeOf(claim)} ${kindKey(claim)}`).values()].flatMap(besides),
    ...totalsOf(feed).flatMap(({ claims }) => {
      const [first] = claims as readonly [Claim, ...Claim[]];
      const planned = plans.filter(
        (plan) => codeOf(plan) === codeOf(first) && (scopeKey(plan) === scopeKey(first) || isOpen(plan)),
      );
      return totals([...claims, ...planned.map(atDue)]);
    }),
  ];
  // A plan is held against every series it may belong to.
  return [...new Map(found.map((finding) => [finding.figure, finding])).values()];
}

const isOpen = ({ scope }: Claim): boolean => scope.operators === 'not-stated';
