/**
 * One source that gives two values for the same thing.
 *
 * Seen: "25 anti-personnel, 56 anti-tank, and 56 anti-personnel mines" in one sentence.
 */
import { type Claim, type Feed, scopeKey, agree, rangeIn, rangeOf } from '@mine-action/data';
import type { Finding } from '../commands/finding.js';
import { amountText, indicatorText } from '../words.js';
import { codeOf, grouped } from './alike.js';
import { warning } from './check.js';

const same = (claim: Claim): string =>
  [
    codeOf(claim),
    claim.source,
    claim.measure,
    claim.status,
    claim.asOf.date,
    claim.period?.start,
    claim.period?.end,
    scopeKey(claim),
  ].join(' ');

export function twice({ figures }: Feed): readonly Finding[] {
  const stated = figures.filter(({ source }) => source !== undefined);
  return [...grouped(stated, same).values()].flatMap(([first, ...rest]) =>
    rest.flatMap((claim) => {
      if (!first || claim.conflictsWith?.includes(first.id) || first.conflictsWith?.includes(claim.id))
        return [];
      const range = rangeIn(claim.unit, first);
      const isSame = range && agree(range, rangeOf(claim));
      return [
        warning(
          claim,
          'twice',
          'value',
          claim.value,
          isSame
            ? `says the same as "${first.id}" (${amountText(first)})`
            : `one source gives two values for ${indicatorText(claim.indicator)} of the same day: ${amountText(first)} ("${first.id}") and ${amountText(claim)}`,
          isSame
            ? 'Keep one of the two.'
            : 'Look at the source: one of them is probably another kind. If it really says both, name each in the "conflictsWith" of the other.',
        ),
      ];
    }),
  );
}
