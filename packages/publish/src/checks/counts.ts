/**
 * Numbers that cannot be what they say: half a mine, a share above the whole, three decimals that are thousands.
 */
import type { Claim, Feed, Unit } from '@mine-action/data';
import { decimals, shift } from '@mine-action/data';
import type { Finding } from '../commands/finding.js';
import { amountText, numberText } from '../words.js';
import { warning } from './check.js';

const COUNTED: readonly Unit[] = ['item', 'person', 'animal', 'team'];

function check(claim: Claim): Finding | undefined {
  const { value, unit, status } = claim;
  const places = decimals(value);
  if (COUNTED.includes(unit) && places > 0)
    return warning(
      claim,
      'not-whole',
      'value',
      value,
      `${amountText(claim)}: what is counted one by one has no decimals`,
      places === 3 || places === 2
        ? `Was a separator between thousands read as a decimal point? Then it is ${numberText(shift(value, 3))}.`
        : 'Look at the source.',
    );
  // Three decimals of a small number are what "12.298" becomes where a point separates thousands.
  if (status !== 'derived' && places === 3 && value >= 1 && value < 1000 && claim.roundedTo !== 0.001)
    return warning(
      claim,
      'separators',
      'value',
      value,
      `has three decimals: ${value} may be ${numberText(shift(value, 3))} with a separator between thousands`,
      'Look at the source. If the three decimals are right, say so with "roundedTo": 0.001.',
    );
  if (unit === 'percent' && value > 100 && /share/.test(claim.indicator))
    return warning(claim, 'share', 'value', value, 'is more than the whole', 'Look at the source.');
  return undefined;
}

export const counts = ({ figures }: Feed): readonly Finding[] =>
  figures.flatMap((claim) => check(claim) ?? []);
