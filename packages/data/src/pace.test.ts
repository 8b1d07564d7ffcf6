import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { azerbaijanWithEarlier } from './azerbaijan-earlier.js';
import { type Claim, isRounded, type Qualifier } from './claim.js';
import { boundOf } from './calculate.js';
import { DEFAULT_EDITION } from './default-edition.js';
import { dayNumber } from './edition.js';
import { pace, type Series, seriesOf } from './series.js';

const total = (value: number, date: string, more: Partial<Claim> = {}): Claim => ({
  id: date,
  indicator: 'area-cleared',
  value,
  unit: 'hectare',
  qualifier: 'exact',
  status: 'reported',
  measure: 'cumulative',
  asOf: { date, basis: 'stated' },
  scope: { operators: 'all' },
  ...more,
});

const series = (...points: Claim[]): Series => ({ claims: points, points });

/** "1 hectare a day over 1000 days", or that there is none. */
function said(of: Series): string {
  const mean = pace(of);
  if (!mean) return 'none';
  const { days, perDay } = mean;
  return `${perDay.qualifier} ${perDay.value} ${perDay.unit} a day over ${days} days`;
}

/** Whole days between two, counted one by one. */
function counted(from: string, to: string): number {
  const day = new Date(`${from}T12:00Z`);
  let days = 0;
  for (; day.toISOString().slice(0, 10) < to; days++) day.setUTCDate(day.getUTCDate() + 1);
  return days;
}

describe('the mean pace', () => {
  const BUILT_IN: readonly [edition: string, tenths: bigint, days: number, text: string][] = [
    [DEFAULT_EDITION, 1_762_370n - 183_020n, 1142, 'approximately 138 hectare a day over 1142 days'],
    ['latest', 2_182_620n - 183_020n, 1385, 'approximately 144 hectare a day over 1385 days'],
  ];
  for (const [edition, tenths, days, text] of BUILT_IN)
    it(`of all operators in edition ${edition} is what a second reckoning yields`, () => {
      const all = seriesOf(azerbaijanWithEarlier, 'area-cleared', edition).find(
        ({ points: [point] }) => point?.scope.operators === 'all',
      );
      if (!all) throw new Error('no series of all operators');
      const mean = pace(all);
      expect(mean?.from.id).to.equal('aze-cleared-2021-10-15');
      expect(mean?.to).to.equal(all.points[all.points.length - 1]);
      expect(counted('2021-10-15', mean?.to.asOf.date ?? '')).to.equal(days);
      // Tenths of a hectare, to the nearest hectare a day, in whole numbers alone.
      const half = BigInt(days) * 5n;
      expect(Number((tenths + half) / (10n * BigInt(days)))).to.equal(mean?.perDay.value);
      expect(said(all)).to.equal(text);
    });

  it('of the built-in totals is never one whose operators are not stated', () => {
    for (const edition of ['2023-12-31', DEFAULT_EDITION, 'latest'])
      for (const each of seriesOf(azerbaijanWithEarlier, 'area-cleared', edition))
        if (each.points[0]?.scope.operators === 'not-stated') expect(said(each)).to.equal('none');
  });

  const [START, YEAR_LATER] = ['2023-01-01', '2024-01-01'];
  const start = total(1000, START);
  const TABLE: readonly [what: string, points: readonly Claim[], expected: string][] = [
    ['two exact totals', [start, total(37_500, YEAR_LATER)], 'approximately 100 hectare a day over 365 days'],
    ['one day short of 365', [start, total(37_500, '2023-12-31')], 'none'],
    ['a floor at its start', [total(1, START, { qualifier: 'more-than' }), total(2, YEAR_LATER)], 'none'],
    ['a floor at its end', [start, total(37_500, YEAR_LATER, { qualifier: 'at-least' })], 'none'],
    ['a value that is approximate', [start, total(2000, YEAR_LATER, { qualifier: 'approximately' })], 'none'],
    ['a value that was rounded', [start, total(37_000, YEAR_LATER, { roundedTo: 1000 })], 'none'],
    ['a partial date', [total(1000, '2022-12'), total(37_500, YEAR_LATER)], 'none'],
    ['a year as a date', [start, total(37_500, '2025')], 'none'],
    ['a total that falls', [total(37_500, START), total(1000, YEAR_LATER)], 'none'],
    ['a total that stands', [start, total(1000, YEAR_LATER)], 'none'],
    ['one total', [start], 'none'],
    ['no total', [], 'none'],
    ['units of two kinds', [start, total(37_500, YEAR_LATER, { unit: 'item' })], 'none'],
    [
      'what is held, not done',
      [total(38, START, { measure: 'stock' }), total(403, YEAR_LATER, { measure: 'stock' })],
      'none',
    ],
    [
      'square kilometres and hectares',
      [total(10, START, { unit: 'square-kilometer' }), total(37_500, YEAR_LATER)],
      'approximately 100 hectare a day over 365 days',
    ],
    [
      'the outermost exact totals among others',
      [
        total(500, '2022-06-01', { qualifier: 'more-than' }),
        start,
        total(9000, '2023-06-01'),
        total(37_500, YEAR_LATER),
        total(50_000, '2024-06-01', { qualifier: 'nearly' }),
      ],
      'approximately 100 hectare a day over 365 days',
    ],
  ];
  for (const [what, points, expected] of TABLE)
    it(`of ${what} is ${expected}`, () => {
      expect(said(series(...points))).to.equal(expected);
    });

  const SCOPES: readonly [operators: Claim['scope']['operators'], isStated: boolean][] = [
    ['all', true],
    ['single', true],
    ['not-stated', false],
    ['not-applicable', false],
  ];
  for (const [operators, isStated] of SCOPES)
    it(`is ${isStated ? 'said' : 'not said'} of totals whose operators are "${operators}"`, () => {
      const scope = { operators };
      expect(said(series(total(1000, START, { scope }), total(37_500, YEAR_LATER, { scope })))).to.match(
        isStated ? /^approximately 100 / : /^none$/,
      );
    });

  it('has three digits, within half a step of the quotient, and no binary noise', () => {
    const digits = fc.integer({ min: 0, max: 999_999_999 });
    fc.assert(
      fc.property(
        digits,
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 365, max: 9000 }),
        (first, more, places, days) => {
          const end = new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10);
          const [a, b] = [first, first + more].map((value) => Number(`${value}e-${places}`));
          const mean = pace(series(total(a as number, '2000-01-01'), total(b as number, end)));
          if (!mean) throw new Error('none');
          const { value, roundedTo = 0 } = mean.perDay;
          expect(mean.days).to.equal(days);
          expect(Number(value.toPrecision(3)), 'three digits').to.equal(value);
          expect(roundedTo.toExponential(), 'a power of ten').to.match(/^1e[+-]\d+$/);
          const exact = more / 10 ** places / days;
          expect(Math.abs(value - exact)).to.be.at.most((roundedTo / 2) * (1 + 1e-9));
          expect(exact / roundedTo).to.be.within(100 * (1 - 1e-9), 1000 * (1 + 1e-9));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('what a pace rests on', () => {
  const ROUNDED: readonly [
    qualifier: Qualifier,
    step: number | undefined,
    rounded: boolean,
    bound: Qualifier,
  ][] = [
    ['exact', undefined, false, 'exact'],
    ['exact', 1000, true, 'approximately'],
    ['more-than', 1000, false, 'more-than'],
    ['more-than', undefined, false, 'more-than'],
    ['nearly', 1000, false, 'nearly'],
    ['approximately', 1, false, 'approximately'],
  ];
  for (const [qualifier, roundedTo, rounded, bound] of ROUNDED)
    it(`takes "${qualifier}" to ${roundedTo ?? 'no step'} as ${rounded ? 'rounded' : 'not rounded'}, ${bound}`, () => {
      const quantity = { value: 129_000, unit: 'hectare', qualifier, roundedTo } as const;
      expect(isRounded(quantity)).to.equal(rounded);
      expect(boundOf(quantity)).to.equal(bound);
    });

  it('numbers the days as a calendar does, the first that a partial date can mean', () => {
    expect(dayNumber('1970-01-01')).to.equal(0);
    expect(dayNumber('2000-03-01') - dayNumber('2000-02')).to.equal(29);
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (date, length) => {
        const partial = date.toISOString().slice(0, length);
        const first = dayNumber(partial);
        expect(Number.isInteger(first)).to.be.true;
        const isIn = (number: number): boolean =>
          new Date(number * 86_400_000).toISOString().startsWith(partial);
        expect([isIn(first), isIn(first - 1)], 'the day and the one before').to.deep.equal([true, false]);
      }),
    );
  });
});
