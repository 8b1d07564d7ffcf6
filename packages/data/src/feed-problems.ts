/**
 * What is wrong with a feed, said so that anyone who publishes it finds the place and knows the remedy.
 */
import type * as v from 'valibot';
import { describe } from './feed-text.js';

/** One fault of a feed. Texts only, short, and free of what cannot be seen; safe to show. */
export interface Problem {
  /** The figure's id; where it has none, its place in the feed counted from one: `#12`. Absent: of the feed itself. */
  readonly figure?: string | undefined;
  /** Path within the figure, or within the feed: `asOf.date`, `derivation.inputs[0]`, `sources.emb.url`. */
  readonly field: string;
  /** What stands there, at most 80 characters; a text in quotes, `nothing` where nothing stands. */
  readonly value: string;
  /** What may stand there, in plain English: `a calendar day such as 2025-04-04`. */
  readonly permitted: string;
  /** Whatever is named here is left out. */
  readonly severity: 'error';
}

type Issue = v.BaseIssue<unknown>;
type Key = string | number;

/** A problem of a feed, or of the figure named. */
export const problem = (
  path: readonly Key[],
  value: unknown,
  permitted: string,
  figure?: string,
): Problem => ({
  ...(figure !== undefined && { figure }),
  field: pathOf(path),
  value: describe(value),
  permitted,
  severity: 'error',
});

/** A path as one writes it in a program; a key that is no name stands in quotes. */
function pathOf(keys: readonly Key[]): string {
  let path = '';
  for (const key of keys)
    if (typeof key === 'string' && /^[\w$-]{1,80}$/.test(key)) path += path ? `.${key}` : key;
    else path += `[${typeof key === 'string' ? describe(key) : key}]`;
  return path;
}

/**
 * The problems that issues of a schema stand for: one for each place, in the order of the schema.
 *
 * @param at where in the feed, or in the figure, what was checked stands
 */
export function problemsOf(
  issues: readonly Issue[],
  at: readonly Key[] = [],
  figure?: string,
): readonly Problem[] {
  const problems = new Map<string, Problem>();
  const add = (issue: Issue, before: readonly Key[]): void => {
    const path = [...before, ...(issue.path ?? []).map(({ key }) => key as Key)];
    // A text that may be one per language: what is wrong with one of them says more than that it is neither.
    const within = issue.issues?.filter((inner) => inner.path) ?? [];
    for (const inner of within) add(inner, path);
    if (within.length > 0) return;
    const last = issue.path?.[issue.path.length - 1] as { readonly value?: unknown } | undefined;
    const found = problem(path, last ? last.value : issue.input, issue.message, figure);
    if (!problems.has(found.field)) problems.set(found.field, found);
  };
  for (const issue of issues) add(issue, at);
  return [...problems.values()];
}
