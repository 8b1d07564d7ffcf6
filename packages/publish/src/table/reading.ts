/**
 * What a cell is read as, or why it is not.
 */
import type { Finding, Mend } from '../commands/finding.js';

export type Reading<Value> = { readonly value: Value } | Refusal;

/** Why a cell is not read, and what can be done about it. */
export interface Refusal {
  readonly says: string;
  readonly remedy: string;
  readonly mends?: readonly Mend[];
}

/** The refusal as an error of a place in the table. */
export const refused = (
  { line, field, value, check }: Pick<Finding, 'line' | 'field' | 'value' | 'check'>,
  { says, remedy, mends }: Refusal,
): Finding => ({ severity: 'error', check, line, field, value, says, remedy, ...(mends && { mends }) });
