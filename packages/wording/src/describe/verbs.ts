/**
 * What a source says was done with what it counts. "Found" and "found and neutralised" are not the same statement: the
 * second answers whether the mines are still there, the first does not. Each is said as its source has it.
 */
import type { Claim } from '@mine-action/data';
import type { LanguagePack } from '../locale/language-pack.js';

type Stated = Pick<Claim, 'verb'>;

const isBoth = ({ verb }: Stated): boolean => verb === 'discovered-and-neutralised';

/** For messages: `both` where every source says found and neutralised. */
export const verbOf = (...claims: readonly Stated[]): 'both' | 'none' =>
  claims.length > 0 && claims.every(isBoth) ? 'both' : 'none';

/** Whether sources say only "found" of some figures, and "found and neutralised" of others. */
export const isMixed = (claims: readonly Stated[]): boolean =>
  claims.some(isBoth) && claims.some(({ verb }) => verb === 'discovered');

/** "found and neutralised" or "found"; nothing where the source says neither. */
export function verbText(claim: Stated, { messages }: LanguagePack): string | undefined {
  if (!isBoth(claim) && claim.verb !== 'discovered') return undefined;
  return messages['verb-stated']({ verb: verbOf(claim) });
}
