import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { boundOfRatio, boundOfSum, opposite } from './bounds.js';
import { type Qualifier, QUALIFIERS } from './claim.js';

/** One sign for each qualifier, so that a table can be read; `·` where nothing can be said. */
const SIGN: Readonly<Record<Qualifier, string>> = {
  exact: '=',
  approximately: '~',
  'more-than': '>',
  'at-least': '≥',
  'less-than': '<',
  'at-most': '≤',
  nearly: 'n',
  range: 'r',
};

const signOf = (qualifier: Qualifier | undefined): string => (qualifier ? SIGN[qualifier] : '·');

const SUMS = `
      = ~ > ≥ < ≤ n r
  =   = ~ > ≥ < ≤ ~ ~
  ~   ~ ~ ~ ~ ~ ~ ~ ~
  >   > ~ > > · · ~ ~
  ≥   ≥ ~ > ≥ · · ~ ~
  <   < ~ · · < < ~ ~
  ≤   ≤ ~ · · < ≤ ~ ~
  n   ~ ~ ~ ~ ~ ~ ~ ~
  r   ~ ~ ~ ~ ~ ~ ~ ~`;

/** Row divided by column. */
const RATIOS = `
      = ~ > ≥ < ≤ n r
  =   = ~ < ≤ > ≥ ~ ~
  ~   ~ ~ ~ ~ ~ ~ ~ ~
  >   > ~ · · > > ~ ~
  ≥   ≥ ~ · · > ≥ ~ ~
  <   < ~ < < · · ~ ~
  ≤   ≤ ~ < ≤ · · ~ ~
  n   ~ ~ ~ ~ ~ ~ ~ ~
  r   ~ ~ ~ ~ ~ ~ ~ ~`;

/** Every cell of a table, as [row, column, what stands there]. */
function cellsOf(table: string): [a: Qualifier, b: Qualifier, expected: string][] {
  const [head = [], ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const named = (sign: string): Qualifier =>
    QUALIFIERS.find((qualifier) => SIGN[qualifier] === sign) as Qualifier;
  return rows.flatMap(([row = '', ...cells]) =>
    cells.map((cell, column): [Qualifier, Qualifier, string] => [
      named(row),
      named(head[column] as string),
      cell,
    ]),
  );
}

/** A statement about a positive quantity, and a true value with which the statement holds. */
interface Stated {
  readonly qualifier: Qualifier;
  readonly value: number;
  readonly truth: number;
}

/** Whole numbers, so that sums and products are exact. What is vague allows any true value. */
const stated: fc.Arbitrary<Stated> = fc
  .record({
    qualifier: fc.constantFrom(...QUALIFIERS),
    value: fc.integer({ min: 2, max: 1000 }),
    distance: fc.integer({ min: 0, max: 1000 }),
  })
  .map(({ qualifier, value, distance }) => ({
    qualifier,
    value,
    truth: truthOf(qualifier, value, distance),
  }));

function truthOf(qualifier: Qualifier, value: number, distance: number): number {
  const truths: Readonly<Record<Qualifier, number>> = {
    exact: value,
    'more-than': value + 1 + distance,
    'at-least': value + distance,
    'less-than': Math.max(1, value - 1 - distance),
    'at-most': Math.max(1, value - distance),
    approximately: distance + 1,
    nearly: distance + 1,
    range: distance + 1,
  };
  return truths[qualifier];
}

/** Whether a bound holds of a true value, given the sign of (true value − stated value). */
function holds(qualifier: Qualifier | undefined, difference: number): boolean {
  if (qualifier === 'exact') return difference === 0;
  if (qualifier === 'more-than') return difference > 0;
  if (qualifier === 'at-least') return difference >= 0;
  if (qualifier === 'less-than') return difference < 0;
  if (qualifier === 'at-most') return difference <= 0;
  // "Approximately" promises no side, and nothing is promised where there is no bound.
  return qualifier === undefined || qualifier === 'approximately';
}

describe('bounds', () => {
  describe('of a sum', () => {
    for (const [a, b, expected] of cellsOf(SUMS))
      it(`${a} and ${b} make ${expected}`, () => {
        expect(signOf(boundOfSum(a, b))).to.equal(expected);
      });

    it('never say more than the two terms allow', () => {
      fc.assert(
        fc.property(stated, stated, (a, b) =>
          holds(boundOfSum(a.qualifier, b.qualifier), a.truth + b.truth - (a.value + b.value)),
        ),
        { numRuns: 5000 },
      );
    });

    it('do not depend on the order', () => {
      for (const a of QUALIFIERS)
        for (const b of QUALIFIERS) expect(boundOfSum(a, b)).to.equal(boundOfSum(b, a));
    });
  });

  describe('of a ratio', () => {
    for (const [a, b, expected] of cellsOf(RATIOS))
      it(`${a} divided by ${b} is ${expected}`, () => {
        expect(signOf(boundOfRatio(a, b))).to.equal(expected);
      });

    it('never say more than numerator and denominator allow', () => {
      fc.assert(
        fc.property(stated, stated, (a, b) =>
          holds(boundOfRatio(a.qualifier, b.qualifier), a.truth * b.value - a.value * b.truth),
        ),
        { numRuns: 5000 },
      );
    });
  });

  describe('the rules as they are written down', () => {
    const RULES: readonly [Qualifier, Qualifier, Qualifier | undefined][] = [
      ['more-than', 'exact', 'more-than'],
      ['more-than', 'approximately', 'approximately'],
      ['exact', 'more-than', 'less-than'],
      ['more-than', 'more-than', undefined],
    ];
    for (const [a, b, expected] of RULES)
      it(`${a} ÷ ${b} is ${expected ?? 'no bound at all'}`, () => {
        expect(boundOfRatio(a, b)).to.equal(expected);
      });

    it('a sum of "more than" is more than the sum', () => {
      expect(boundOfSum('more-than', 'more-than')).to.equal('more-than');
    });
  });

  it('turn round when a quantity is taken from another or divides it', () => {
    expect(QUALIFIERS.map((qualifier) => signOf(opposite(qualifier))).join(' ')).to.equal('= ~ < ≤ > ≥ ~ ~');
    fc.assert(
      fc.property(stated, ({ qualifier, value, truth }) => holds(opposite(qualifier), value - truth)),
      { numRuns: 1000 },
    );
  });
});
