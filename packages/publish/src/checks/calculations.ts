/**
 * Shares of areas of two days.
 *
 * Seen: land cleared by November of an area stated in April, read as what remained: 16.9 % where the areas of one day give 17.5.
 * The format refuses a calculation that its inputs do not give; whether two days may stand in one, only an assumption says.
 */
import {
  type Claim,
  type Feed,
  findClaims,
  inputsOf,
  isOf,
  parseFormula,
  partKey,
  type Text,
} from '@mine-action/data';
import type { Finding } from '../commands/finding.js';
import { dateText } from '../words.js';
import { warning } from './check.js';

const textsOf = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text));

/** Whether a text names a day, in whatever way dates are written: its year, and the day of its month. */
function namesDay(text: string, date: string): boolean {
  const [year = '', , day] = date.split('-');
  const numbers = (text.match(/\p{Nd}+/gu) ?? []).map(Number);
  return text.includes(date) || (numbers.includes(Number(year)) && (!day || numbers.includes(Number(day))));
}

export function calculations(feed: Feed): readonly Finding[] {
  return feed.figures.flatMap((claim) => {
    const { derivation, asOf } = claim;
    if (!derivation || !parseFormula(derivation.formula)?.base) return [];
    const assumed = derivation.assumptions.flatMap(textsOf);
    const unnamed = inputsOf(claim, feed).filter(
      (input) => input.asOf.date !== asOf.date && !assumed.some((text) => namesDay(text, input.asOf.date)),
    );
    const [first] = unnamed;
    return first ? [mixedDays(claim, first, feed)] : [];
  });
}

function mixedDays(claim: Claim, input: Claim, feed: Feed): Finding {
  const day = claim.asOf.date;
  const ofDay = feed.figures.find(
    (other) =>
      other.id !== input.id &&
      isOf(input.indicator, other) &&
      other.asOf.date === day &&
      other.status === input.status &&
      partKey(other) === partKey(input),
  );
  const others = findClaims(feed, [input.id, ...(ofDay ? [ofDay.id] : [])]).map(({ id }) => id);
  return warning(
    claim,
    'mixed-days',
    'derivation.inputs',
    input.id,
    `this share is of ${dateText(day)}, its input "${input.id}" of ${dateText(input.asOf.date)}, and no assumption says so`,
    ofDay
      ? `Calculate it from figures of one day: of ${dateText(day)} the feed has "${ofDay.id}".`
      : `Name the day among the assumptions, such as "The contaminated area is that of ${dateText(input.asOf.date)}".`,
    others,
  );
}
