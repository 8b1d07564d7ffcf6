/**
 * What one field of a figure asks of another.
 *
 * As data where JSON Schema can say it, so that the published schema is made from the same lines.
 */

/** Where a field has one of these values, others have to be there, or must not be. */
export interface Condition {
  readonly field: string;
  readonly is: readonly string[];
  readonly needs: readonly string[];
  readonly bars?: readonly string[] | undefined;
}

export const CONDITIONS: readonly Condition[] = [
  // A calculated figure was said by nobody.
  { field: 'status', is: ['derived'], needs: ['derivation'], bars: ['source', 'quote'] },
  { field: 'status', is: ['reported', 'estimated', 'planned'], needs: ['source', 'quote', 'speaker'] },
  { field: 'status', is: ['planned'], needs: ['due'] },
  { field: 'qualifier', is: ['range'], needs: ['valueMin', 'valueMax'] },
  { field: 'measure', is: ['cumulative', 'flow'], needs: ['period'] },
];

/** A fault in one field: which, what stands there, what is permitted. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly permitted: string;
}

/** Of a figure each of whose fields may still be anything. */
type Unchecked = Readonly<Record<string, unknown>>;

/** The faults of a figure that no field has by itself. */
export function faultsOf(figure: Unchecked): readonly Fault[] {
  const faults: Fault[] = [];
  for (const { field, is, needs, bars = [] } of CONDITIONS) {
    const value = figure[field] as string;
    if (!is.includes(value)) continue;
    const since = `since its ${field} is ${value}`;
    for (const name of needs)
      if (figure[name] === undefined)
        faults.push({ path: [name], value: undefined, permitted: `must be there, ${since}` });
    for (const name of bars)
      if (figure[name] !== undefined)
        faults.push({ path: [name], value: figure[name], permitted: `must not be there, ${since}` });
  }
  return [...faults, ...faultsOfOrder(figure), ...faultsOfCorrections(figure)];
}

function faultsOfOrder({ period, value, valueMin: min, valueMax: max }: Unchecked): readonly Fault[] {
  const faults: Fault[] = [];
  const { start, end } = (period ?? {}) as Unchecked;
  if (typeof start === 'string' && typeof end === 'string') {
    // Compared as far as the coarser of the two goes: from 10 November 2020 to 2020 is a period.
    const length = Math.min(start.length, end.length);
    if (start.slice(0, length) > end.slice(0, length))
      faults.push({
        path: ['period', 'end'],
        value: end,
        permitted: 'a day not before the start of the period',
      });
  }
  if (isAbove(min, max))
    faults.push({ path: ['valueMax'], value: max, permitted: 'a number not below valueMin' });
  else if (isAbove(min, value) || isAbove(value, max))
    faults.push({ path: ['value'], value, permitted: 'a number from valueMin to valueMax' });
  return faults;
}

/** Corrections stand oldest first: what a page said on a day is read from their order. */
function faultsOfCorrections({ corrections }: Unchecked): readonly Fault[] {
  if (!Array.isArray(corrections)) return [];
  return corrections.flatMap((given: unknown, index): readonly Fault[] => {
    const at = (field: string): readonly (string | number)[] => ['corrections', index, field];
    const [before, correction] = [corrections[index - 1], given].map((each) => (each ?? {}) as Unchecked);
    const { date, qualifier, valueMin, valueMax } = correction as Unchecked;
    const last = before?.['date'];
    const isEarlier = typeof date === 'string' && typeof last === 'string' && date < last;
    return [
      ...(isEarlier
        ? [
            {
              path: at('date'),
              value: date,
              permitted: `a day not before ${last}, that of the correction above it: the oldest stands first`,
            },
          ]
        : []),
      ...Object.entries({ valueMin, valueMax })
        .filter(([, value]) => qualifier === 'range' && value === undefined)
        .map(([name, value]) => ({
          path: at(name),
          value,
          permitted: 'must be there, since the qualifier of the correction is range',
        })),
    ];
  });
}

const isAbove = (a: unknown, b: unknown): boolean => typeof a === 'number' && typeof b === 'number' && a > b;
