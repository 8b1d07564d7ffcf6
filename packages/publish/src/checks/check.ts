/**
 * What every check is: a function from a feed to warnings.
 *
 * The format lets these figures pass, because each by itself is a good figure. What gives them away is what stands
 * beside them: another figure, the quote, the calendar. A check never corrects; it names what does not fit and
 * where to look. It is silent where bounds leave room: a warning that is wrong teaches people to skip the next one.
 */
import type { Claim, Feed } from '@mine-action/data';
import type { Finding } from '../commands/finding.js';

export interface CheckContext {
  /** The day on which the check runs, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whole texts of sources, by their keys. */
  readonly sourceTexts: ReadonlyMap<string, string>;
}

export type Check = (feed: Feed, context: CheckContext) => readonly Finding[];

/** A warning about one figure. */
export const warning = (
  claim: Claim,
  check: string,
  field: string,
  value: string | number,
  says: string,
  remedy: string,
  others?: readonly string[],
): Finding => ({
  severity: 'warning',
  check,
  figure: claim.id,
  field,
  value: String(value),
  says,
  remedy,
  ...(others && { others }),
});
