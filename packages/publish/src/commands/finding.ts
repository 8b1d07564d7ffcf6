/**
 * What a check has to say: where, what, why, and what to do about it.
 *
 * Errors are what the feed format refuses; warnings are what the format allows and the field has seen go wrong. Both
 * have the same shape, so that one report prints them all.
 */

/** One change of a mapping: the keys that lead to the place, and what belongs there. */
export interface Change {
  /** `['totals', 'whole']`; a field of the figures of one column is `['column', heading, field]`. */
  readonly path: readonly string[];
  readonly value: unknown;
  /** Whether the value goes into a list beside what is there. */
  readonly inList?: true;
}

/** A remedy that a program can carry out once somebody has chosen it. */
export type Mend = readonly Change[];

export interface Finding {
  readonly severity: 'error' | 'warning';
  /** The check's name, such as `falling-total`: the same word in every report and in the documentation. */
  readonly check: string;
  /** Id of the figure, where the finding is about one. */
  readonly figure?: string | undefined;
  /** Line of the CSV file, where there is one. */
  readonly line?: number | undefined;
  /** Path in the feed format, such as `period.start`; for a table, the heading of the column. */
  readonly field: string;
  readonly value: string;
  readonly says: string;
  readonly remedy: string;
  /** The remedies that are a change of the mapping; each is a choice, and none of them is a guess. */
  readonly mends?: readonly Mend[] | undefined;
  /** Ids of the figures that it is held against. */
  readonly others?: readonly string[] | undefined;
}

/** Where in a file a figure stands: lines by figure id. Empty for a feed in JSON. */
export type Lines = ReadonlyMap<string, number>;

/** The findings with the line of their figure, in the order of the file; errors first. */
export function located(findings: readonly Finding[], lines: Lines): readonly Finding[] {
  const withLine = findings.map((finding) => {
    const line = finding.line ?? (finding.figure === undefined ? undefined : lines.get(finding.figure));
    return line === undefined ? finding : { ...finding, line };
  });
  const rank = ({ severity }: Finding): number => (severity === 'error' ? 0 : 1);
  return withLine.sort((a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0));
}

export const isError = ({ severity }: Finding): boolean => severity === 'error';
