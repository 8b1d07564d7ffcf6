/**
 * So few people of one place or one kind that somebody who lives there knows who is meant. The press names those who were
 * killed or injured; a feed should not help to find them.
 */
import { areaOf, type Feed, isCasualties, partOf } from '@mine-action/data';
import type { Finding } from '../commands/finding.js';
import { warning } from './check.js';

/** Statistical offices hold back smaller cells than this. */
const FEWEST = 10;

export function fewPeople({ figures }: Feed): readonly Finding[] {
  return figures.flatMap((claim) => {
    const { indicator, value } = claim;
    if (!isCasualties(indicator) || value >= FEWEST || value === 0) return [];
    const [area, part] = [areaOf(claim), partOf(claim)];
    if (area === undefined && part === undefined) return [];
    return [
      warning(
        claim,
        'few-people',
        area === undefined ? 'disaggregation' : 'scope.area',
        [area, part].filter(Boolean).join(', '),
        `so few people killed or injured (${value}) may be known by name to those who live there`,
        'Give the figure of a larger area or of all people alone.',
      ),
    ];
  });
}
