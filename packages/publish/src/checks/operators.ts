/**
 * Work of one operator who is not named.
 *
 * Such a figure is a part without a name: it is shown where nothing else is known, without saying whose work it is, and has no
 * address, card or tag of its own.
 */
import type { Feed } from '@mine-action/data';
import type { Finding } from '../commands/finding.js';
import { warning } from './check.js';

export function operators({ figures }: Feed): readonly Finding[] {
  return figures.flatMap((claim) => {
    const { operators: counted, operator } = claim.scope;
    if (counted !== 'single' || operator !== undefined) return [];
    return [
      warning(
        claim,
        'operator-unnamed',
        'scope.operator',
        '',
        'counts the work of one operator and does not name it',
        'Name it in scope.operator, as in "operator": "ANAMA"; where the source names nobody, write "operators": "not-stated".',
      ),
    ];
  });
}
