/**
 * How a calculated figure was made: a formula over the ids of other figures.
 *
 * The grammar is as small as what may honestly be calculated: figures added and taken away, and one such amount as a share of
 * another. It is read here and never run as a program, and it has no numbers of its own: each is a figure with a source.
 */

/** How often each figure is added; taken away where the number is negative. */
export type Terms = ReadonlyMap<string, number>;

export interface Formula {
  readonly terms: Terms;
  /** What they are a share of; nothing where it is a sum. */
  readonly base?: Terms | undefined;
}

const SIGNS: Readonly<Record<string, number>> = { '+': 1, '-': -1, '\u2212': -1 };
const isDivision = (token: string | undefined): boolean => token === '/' || token === '\u00F7';

/**
 * The formula of a text: `a + b`, `a - b`, `a / b`, `a / (a + b)`. Signs stand between spaces, since an id may have hyphens.
 *
 * @returns `undefined` for anything else
 */
export function parseFormula(text: string): Formula | undefined {
  const tokens = text.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;

  const sum = (): Terms | undefined => {
    const terms = new Map<string, number>();
    for (let sign: number | undefined = 1; sign !== undefined; sign = SIGNS[tokens[at] ?? '']) {
      if (terms.size > 0) at++;
      const some = one();
      if (!some) return undefined;
      for (const [id, count] of some) terms.set(id, (terms.get(id) ?? 0) + sign * count);
    }
    return terms;
  };
  const one = (): Terms | undefined => {
    const token = tokens[at++];
    if (token !== '(')
      return token !== undefined && /^[a-z0-9-]*[a-z0-9]$/.test(token) ? new Map([[token, 1]]) : undefined;
    const inside = sum();
    return tokens[at++] === ')' ? inside : undefined;
  };

  // What is divided is one figure or stands in brackets: in "a + b / c" it is not plain what is.
  const isShare = tokens.some(isDivision);
  const terms = isShare ? one() : sum();
  const base = isShare && isDivision(tokens[at++]) ? one() : undefined;
  if (!terms || (isShare && !base) || at < tokens.length) return undefined;
  return { terms, base };
}

/** The ids that a formula names, each once, in their order. */
export const idsIn = ({ terms, base = new Map() }: Formula): readonly string[] => [
  ...new Set([...terms.keys(), ...base.keys()]),
];

const sameTerms = (a: Terms | undefined, b: Terms | undefined): boolean =>
  a?.size === b?.size && [...(a ?? [])].every(([id, count]) => b?.get(id) === count);

/** Whether two formulas say the same, however they are written. */
export const isSameFormula = (a: Formula, b: Formula): boolean =>
  sameTerms(a.terms, b.terms) && sameTerms(a.base, b.base);
