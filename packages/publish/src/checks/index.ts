/**
 * All checks, in the order in which one takes precedence over another.
 */
import type { Feed } from '@mine-action/data';
import type { Finding } from '../commands/finding.js';
import { asQuoted } from './as-quoted.js';
import { calculations } from './calculations.js';
import { country } from './country.js';
import { counts } from './counts.js';
import { dates } from './dates.js';
import { described } from './described.js';
import { fewPeople } from './few-people.js';
import { magnitude } from './magnitude.js';
import { money } from './money.js';
import { operators } from './operators.js';
import { order } from './order.js';
import { persons } from './persons.js';
import { quotes } from './quotes.js';
import type { CheckContext } from './check.js';
import { review } from './review.js';
import { sums } from './sums.js';
import { swapped } from './swapped.js';
import { twice } from './twice.js';

/**
 * Everything in the feed that looks like a mistake.
 *
 * A number that moved its point, or changed places with another, also breaks the order of its series; it is said once,
 * by the check that knows why.
 */
export function runChecks(whole: Feed, { today, sourceTexts }: CheckContext): readonly Finding[] {
  // What was withdrawn was found to be wrong; it is not held against what stands.
  const feed = { ...whole, figures: whole.figures.filter(({ withdrawn }) => !withdrawn) };
  const tooLarge = country(feed);
  const moved = [...magnitude(feed), ...counts(feed)].filter(
    ({ figure }) => !tooLarge.some((found) => found.figure === figure),
  );
  const exchanged = swapped(feed).filter(({ figure }) => !moved.some((found) => found.figure === figure));
  const known = new Set(
    [...tooLarge, ...moved, ...exchanged].flatMap(({ figure = '', others = [] }) => [figure, ...others]),
  );
  const seen = new Set<string>();
  return [
    ...tooLarge,
    ...moved,
    ...exchanged,
    ...order(feed, known),
    ...sums(feed),
    ...twice(feed),
    ...described(feed),
    ...money(feed),
    ...dates(feed, today),
    ...calculations(feed),
    ...operators(feed),
    ...persons(feed),
    ...fewPeople(feed),
    ...asQuoted(feed),
    ...quotes(feed, sourceTexts),
    ...review(whole, today),
  ].filter((finding) => {
    // Not two checks of the same name about one field.
    const key = `${finding.check} ${finding.figure} ${finding.field}`;
    return !seen.has(key) && seen.add(key);
  });
}

export type { CheckContext } from './check.js';
