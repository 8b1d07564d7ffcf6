/** The parts of one whole: counted together, never added, and held against a whole that a source states. */
import { expect } from '@open-wc/testing';
import { feedOf } from '@mine-action/testing/land-feed';
import type { Claim, Feed } from './claim.js';
import { partsOf, sumBeside } from './parts.js';

const year = { measure: 'flow', period: { start: '2025-01-01', end: '2025-12-31' } } as const;
const land = (indicator: string, value: number, more: Partial<Claim> = {}): Partial<Claim> => ({
  indicator: `area-${indicator}`,
  value,
  ...year,
  ...more,
});

const released = (...figures: Partial<Claim>[]) =>
  partsOf(feedOf(...figures), 'latest', { indicator: 'area-released' });
const valuesOf = (parts: ReturnType<typeof partsOf>) =>
  parts?.kinds.map(({ claim, indicator, part }) => [part ?? indicator, claim?.value]);

const THREE = [land('cleared', 1500), land('reduced', 700), land('cancelled', 300)];

describe('parts of a whole', () => {
  it('are the codes that together are it, in their order, with the whole that a source states', () => {
    const parts = released(
      land('cancelled', 300),
      land('released', 2500),
      land('reduced', 700),
      land('cleared', 1500),
    );
    expect(valuesOf(parts)).to.deep.equal([
      ['area-cleared', 1500],
      ['area-reduced', 700],
      ['area-cancelled', 300],
    ]);
    expect(parts?.whole?.value).to.equal(2500);
    expect(parts && sumBeside(parts)).to.equal(undefined);
  });

  it('have no whole where no source states it', () => {
    const parts = released(...THREE);
    expect(parts?.whole).to.equal(undefined);
    expect(parts && sumBeside(parts)).to.equal(undefined);
  });

  it('have no whole of another day, period, area or operator', () => {
    for (const more of [
      { asOf: { date: '2025-06-30', basis: 'stated' } },
      { period: { start: '2024-01-01', end: '2024-12-31' } },
      { measure: 'cumulative', period: { start: '2020' } },
      { scope: { operators: 'all', area: 'XX-A' } },
      { scope: { operators: 'not-stated' } },
    ] as const)
      expect(released(...THREE, land('released', 2500, more))?.whole, JSON.stringify(more)).to.equal(
        undefined,
      );
  });

  it('stand together only where they were counted together', () => {
    const dayBefore = { asOf: { date: '2025-12-30', basis: 'stated' } } as const;
    expect(released(land('cleared', 1500), land('reduced', 700, dayBefore))).to.equal(undefined);
    expect(
      released(
        land('cleared', 1500),
        land('reduced', 700, { measure: 'cumulative', period: { start: '2020' } }),
      ),
    ).to.equal(undefined);
  });

  it('are those of the day of which most were stated, and say which is missing', () => {
    const newer = { asOf: { date: '2026-01-05', basis: 'stated' } } as const;
    const parts = released(...THREE, land('cleared', 1600, newer), land('reduced', 750, newer));
    expect(valuesOf(parts)?.map(([, value]) => value)).to.deep.equal([1500, 700, 300]);
    expect(valuesOf(released(land('cleared', 1), land('cancelled', 2)))).to.deep.equal([
      ['area-cleared', 1],
      ['area-reduced', undefined],
      ['area-cancelled', 2],
    ]);
  });

  it('may be in another unit of area than the whole', () => {
    const parts = released(...THREE, land('released', 25, { unit: 'square-kilometer' }));
    expect(parts?.whole?.value).to.equal(25);
    expect(parts && sumBeside(parts)).to.equal(undefined);
  });

  it('are told where they cannot be the whole', () => {
    const sumOf = (...figures: Partial<Claim>[]) => {
      const parts = released(...figures);
      return parts && sumBeside(parts);
    };
    expect(sumOf(...THREE, land('released', 2600))).to.include({
      value: 2500,
      unit: 'hectare',
      qualifier: 'exact',
    });
    expect(sumOf(...THREE, land('released', 26, { unit: 'square-kilometer' }))).to.include({
      value: 25,
      unit: 'square-kilometer',
    });
    // What is bounded leaves room.
    expect(sumOf(...THREE, land('released', 2400, { qualifier: 'more-than' }))).to.equal(undefined);
    expect(sumOf(...THREE, land('released', 2600, { qualifier: 'more-than' }))).to.include({ value: 2500 });
    expect(sumOf(...THREE, land('released', 3000, { roundedTo: 1000 }))).to.equal(undefined);
    // So does a part that is not stated, but only upwards.
    expect(sumOf(land('cleared', 1500), land('reduced', 700), land('released', 2500))).to.equal(undefined);
    expect(sumOf(land('cleared', 1500), land('reduced', 700), land('released', 2000))).to.include({
      value: 2200,
    });
  });

  it('are those that a feed names for a code of its own', () => {
    const feed: Feed = {
      ...feedOf(
        land('x', 5, { indicator: 'x-all' }),
        land('x', 2, { indicator: 'x-one' }),
        land('x', 3, { indicator: 'x-two' }),
      ),
      indicators: { 'x-all': { label: { en: 'of all' }, sumOf: ['x-one', 'x-two'] } },
    };
    const parts = partsOf(feed, 'latest', { indicator: 'x-all' });
    expect(valuesOf(parts)).to.deep.equal([
      ['x-one', 2],
      ['x-two', 3],
    ]);
    expect(parts?.whole?.value).to.equal(5);
  });

  it('are the values of one dimension, beside the figure that has none', () => {
    const people = (value: number, disaggregation?: Record<string, string>): Partial<Claim> => ({
      indicator: 'eore-people-reached',
      unit: 'person',
      value,
      ...year,
      ...(disaggregation && { disaggregation }),
    });
    const feed = feedOf(
      people(100),
      people(60, { sex: 'women' }),
      people(40, { sex: 'men' }),
      people(30, { age: 'children' }),
      people(20, { sex: 'women', age: 'children' }),
      people(9, { sex: 'men', age: 'children' }),
    );
    const of = (by: string, part?: string) =>
      partsOf(feed, 'latest', { indicator: 'eore-people-reached', by, part });
    expect(valuesOf(of('sex'))).to.deep.equal([
      ['women', 60],
      ['men', 40],
    ]);
    expect(of('sex')?.whole?.value).to.equal(100);
    expect(valuesOf(of('sex', 'children'))).to.deep.equal([
      ['women', 20],
      ['men', 9],
    ]);
    expect(of('sex', 'children')?.whole?.value).to.equal(30);
    expect(of('age')).to.equal(undefined);
    expect(of('method')).to.equal(undefined);
  });

  it('are nothing where nobody says what the parts are', () => {
    expect(partsOf(feedOf(land('cleared', 1)), 'latest', { indicator: 'area-cleared' })).to.equal(undefined);
    expect(partsOf(feedOf(land('cleared', 1)), 'latest', { indicator: 'constructor' })).to.equal(undefined);
  });

  it('are money of one currency only', () => {
    const feed = feedOf(
      land('a', 5, { indicator: 'x-from', unit: 'USD', disaggregation: { donor: 'one' } }),
      land('b', 7, { indicator: 'x-from', unit: 'EUR', disaggregation: { donor: 'two' } }),
    );
    expect(partsOf(feed, 'latest', { indicator: 'x-from', by: 'donor' })).to.equal(undefined);
  });
});
