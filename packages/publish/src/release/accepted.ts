/**
 * Warnings that somebody has looked at: each is named by its check and its figure, none as a kind.
 */
import { type Finding, isError } from '../commands/finding.js';
import { CommandError } from '../commands/command-error.js';

/** How a warning is called: `falling-total:area-cleared-2025-08`; by its field where it is about no figure. */
export const nameOf = ({ check, figure, field }: Finding): string => `${check}:${figure ?? field}`;

export interface Accepted {
  /** What stops the release. */
  readonly standing: readonly Finding[];
  readonly accepted: readonly Finding[];
  /** Names that no warning has. */
  readonly unknown: readonly string[];
}

/** @throws CommandError where a name is none of one warning */
export function acceptNamed(findings: readonly Finding[], names: readonly string[]): Accepted {
  for (const name of names)
    if (!/^[^:]+:./.test(name))
      throw new CommandError(
        `--accept ${name}: write the check and the figure, such as falling-total:area-cleared-2025-08.`,
      );
  const isAccepted = (finding: Finding): boolean => !isError(finding) && names.includes(nameOf(finding));
  const accepted = findings.filter(isAccepted);
  const known = new Set(accepted.map(nameOf));
  return {
    standing: findings.filter((finding) => !isAccepted(finding)),
    accepted,
    unknown: names.filter((name) => !known.has(name)),
  };
}
