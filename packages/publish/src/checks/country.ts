/**
 * An area larger than its country.
 *
 * Seen: square metres published as hectares. No bound and no scope makes such a figure true, so it is an error.
 */
import { convert, type Feed } from '@mine-action/data';
import type { Finding } from '../commands/finding.js';
import { amountText, numberText } from '../words.js';
import { warning } from './check.js';
import { COUNTRY_AREAS } from './country-areas.js';

/** What maps and reckonings of one country differ by. */
const TOLERANCE = 1.1;

export function country({ figures, refArea }: Feed): readonly Finding[] {
  const area = COUNTRY_AREAS[refArea];
  if (area === undefined) return [];
  return figures.flatMap((claim) => {
    const square = convert(claim, 'square-kilometer');
    if (!square || square.value <= area * TOLERANCE) return [];
    return [
      {
        ...warning(
          claim,
          'larger-than-country',
          'value',
          claim.value,
          `${amountText(claim)} is more land than the country has, about ${numberText(area)} square kilometres`,
          'Look at the source for its unit: square metres read as hectares are ten thousand times too large.',
        ),
        severity: 'error' as const,
      },
    ];
  });
}
