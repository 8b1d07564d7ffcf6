import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { azerbaijanWithEarlier } from './azerbaijan-earlier.js';
import type { Claim, Feed } from './claim.js';
import { DEFAULT_EDITION } from './default-edition.js';
import { dayNumber, knownOn, lastDay } from './edition.js';
import { isWhole } from './key.js';
import { type Series, type SeriesQuery, seriesOf } from './series.js';

const whole = azerbaijanWithEarlier;

const claim = (id: string, date: string, more: Partial<Claim> = {}): Claim => ({
  id,
  indicator: 'area-cleared',
  value: 1,
  unit: 'hectare',
  qualifier: 'exact',
  status: 'reported',
  measure: 'cumulative',
  asOf: { date, basis: 'stated' },
  scope: { operators: 'all' },
  ...more,
});

const feed = (...figures: Claim[]): Feed => ({ ...whole, sources: {}, figures });

const idsOf = (claims: readonly Claim[]): string[] => claims.map(({ id }) => id);
/** The ids of the points of each series. */
const pointsOf = (of: Feed, indicator: string, edition: string): string[][] =>
  seriesOf(of, indicator, edition).map(({ points }) => idsOf(points));
const cleared = (...figures: Claim[]): string[][] => pointsOf(feed(...figures), 'area-cleared', 'latest');
const aze = (...days: string[]): string[] => days.map((day) => `aze-cleared-${day}`);

const NOT_STATED = aze(
  ...['2021-12-12', '2022-04-01', '2022-04-03', '2022-10-20', '2022-11-18', '2023-02-07', '2023-03-06'],
  ...['2023-05-25', '2023-06-21', '2023-09-01', '2023-09-04', '2023-11-04', '2023-11-28', '2024-01-16'],
  ...['2024-03-01', '2024-04-03', '2024-04-04', '2024-05-03', '2024-07-31', '2024-10-16', '2024-10-24'],
);
const ALL = aze('2021-10-15', '2024-02-14', '2024-11-30');
const ANAMA_2021 = aze('2021-04-02', '2021-07-03', '2021-09-28', '2021-10-31', '2021-11-22');
const ANAMA = [...ANAMA_2021, ...aze('2022-04', '2022-04-30', '2022-05-31')];
const MINISTRY = aze(
  ...['2021-12-19-mod', '2022-03-11-mod', '2022-12-18-mod', '2023-06-06-mod', '2024-02-02-mod'],
  ...['2024-05-18-mod', '2024-07-31-mod'],
);

describe('a series of totals', () => {
  describe('of the built-in figures', () => {
    const TABLE: readonly [edition: string, series: readonly (readonly string[])[]][] = [
      [DEFAULT_EDITION, [[...NOT_STATED, ...aze('2025-04')], ALL, MINISTRY, ANAMA]],
      [
        'latest',
        [
          // The statistical committee published the end of 2024 a year later.
          [
            ...NOT_STATED,
            ...aze('2024-12-31', '2025-04', '2025-05-22', '2025-11-10', '2025-11-21', '2025-12-31'),
          ],
          [...ALL, ...aze('2025-07-31')],
          MINISTRY,
          ANAMA,
        ],
      ],
      // The work of everybody goes before that of one, be it newer.
      [
        '2025-09-25',
        [[...ALL, ...aze('2025-07-31')], [...NOT_STATED, ...aze('2025-04', '2025-05-22')], MINISTRY, ANAMA],
      ],
      ['2021-11-30', [aze('2021-10-15'), ANAMA_2021]],
      ['2021-04-01', []],
    ];
    for (const [edition, series] of TABLE)
      it(`holds the land cleared in edition ${edition}, the whole first`, () => {
        expect(pointsOf(whole, 'area-cleared', edition)).to.deep.equal(series);
      });

    it('keeps the second claim of a day beside its point', () => {
      const [first] = seriesOf(whole, 'area-cleared', DEFAULT_EDITION);
      expect(idsOf(first?.claims ?? []).slice(-2)).to.deep.equal(aze('2025-04', '2025-04-04'));
    });

    it('holds anti-tank mines under either name', () => {
      expect(pointsOf(whole, 'av-mines-found', 'latest')).to.deep.equal(
        pointsOf(whole, 'at-mines-found', 'latest'),
      );
      expect(pointsOf(whole, 'at-mines-found', 'latest')[0]).to.include('aze-at-2025-11-10');
    });

    it('of nothing is none', () => {
      expect(seriesOf(whole, 'casualties-total', 'latest')).to.deep.equal([]);
      expect(seriesOf(whole, '', 'latest')).to.deep.equal([]);
    });
  });

  it('has as the point of a day the claim that stands first in the feed', () => {
    const [a, b] = [claim('a', '2024-02-29'), claim('b', '2024-02-29')];
    expect(cleared(a, b)).to.deep.equal([['a']]);
    expect(cleared(b, a)).to.deep.equal([['b']]);
    expect(idsOf(seriesOf(feed(b, a), 'area-cleared', 'latest')[0]?.claims ?? [])).to.deep.equal(['b', 'a']);
  });

  it('puts a month before its days, and a year before its months: where in it, nobody says', () => {
    const dates = ['2024-02-01', '2024-02', '2024-01-31', '2024-03', '2024', '2023-12-31', '2024-02-29'];
    expect(cleared(...dates.map((date) => claim(date, date)))).to.deep.equal([
      ['2023-12-31', '2024', '2024-01-31', '2024-02', '2024-02-01', '2024-02-29', '2024-03'],
    ]);
  });

  it('puts what can be drawn before a newer point that stands alone', () => {
    const of = (operator: string): Partial<Claim> => ({ scope: { operators: 'single', operator } });
    const claims = [claim('a', '2022', of('A')), claim('b', '2023', of('A')), claim('c', '2024', of('B'))];
    expect(cleared(...claims)).to.deep.equal([['a', 'b'], ['c']]);
  });

  const APART: readonly [difference: string, a: Partial<Claim>, b: Partial<Claim>][] = [
    ['operators', { scope: { operators: 'all' } }, { scope: { operators: 'not-stated' } }],
    [
      'operator',
      { scope: { operators: 'single', operator: 'A' } },
      { scope: { operators: 'single', operator: 'B' } },
    ],
    ['donor', { scope: { operators: 'all', donor: 'A' } }, { scope: { operators: 'all' } }],
    [
      'recipient',
      { scope: { operators: 'all', recipient: 'A' } },
      { scope: { operators: 'all', recipient: 'B' } },
    ],
    ['measure', { measure: 'cumulative' }, { measure: 'stock' }],
    ['start', { period: { start: '1998' } }, { period: { start: '2020-11-10' } }],
  ];
  for (const [difference, a, b] of APART)
    it(`is never joined to one of another ${difference}`, () => {
      expect(cleared(claim('a', '2024', a), claim('b', '2025', b))).to.deep.equal([['b'], ['a']]);
    });

  it('is of one area and part alone, the whole unless asked', () => {
    const north = claim('north', '2024', { scope: { operators: 'all', area: 'North' } });
    const women = claim('women', '2024', { disaggregation: { sex: 'women' } });
    const all = feed(north, women, claim('all', '2025'));
    const idsIn = (query: SeriesQuery): string[][] =>
      seriesOf(all, 'area-cleared', 'latest', query).map(({ claims }) => idsOf(claims));
    expect(idsIn({})).to.deep.equal([['all']]);
    expect(idsIn({ area: 'North' })).to.deep.equal([['north']]);
    expect(idsIn({ part: 'women' })).to.deep.equal([['women']]);
  });

  it('is of one operator alone where that is asked for, and of everybody and each of them where not', () => {
    const by = (operator: string): Partial<Claim> => ({ scope: { operators: 'single', operator } });
    const all = feed(
      claim('halo', '2024', by('The HALO Trust')),
      claim('anama', '2025', by('ANAMA')),
      claim('all', '2023'),
    );
    const idsIn = (query: SeriesQuery): string[][] =>
      seriesOf(all, 'area-cleared', 'latest', query).map(({ claims }) => idsOf(claims));
    expect(idsIn({ operator: 'The HALO Trust' })).to.deep.equal([['halo']]);
    expect(idsIn({ operator: ' the-halo-trust ' })).to.deep.equal([['halo']]);
    expect(idsIn({ operator: 'MAG' })).to.deep.equal([]);
    expect(idsIn({ operator: ' ' })).to.deep.equal([['all'], ['anama'], ['halo']]);
  });

  it('begins and ends where it is asked to, as far as its dates tell', () => {
    const all = feed(...['2022', '2023-05', '2024-01-31', '2025'].map((date) => claim(date, date)));
    const idsIn = (query: SeriesQuery): string[] =>
      seriesOf(all, 'area-cleared', 'latest', query).flatMap(({ claims }) => idsOf(claims));
    expect(idsIn({ from: '2023' })).to.deep.equal(['2023-05', '2024-01-31', '2025']);
    expect(idsIn({ from: '2023-06', to: '2024' })).to.deep.equal(['2024-01-31']);
    expect(idsIn({ to: '2024-01-30' })).to.deep.equal(['2022', '2023-05']);
  });

  it('counts from one year, however exactly its day is stated, and takes in totals without a start', () => {
    const starts = ['2020-11-10', '2020-11', '2020', undefined];
    const claims = starts.map((start, index) =>
      claim(String(index), `202${index}-12-31`, { period: { start } }),
    );
    expect(cleared(...claims)).to.deep.equal([['0', '1', '2', '3']]);
  });

  it('since 1998 is never joined to one since 2020, and neither to a total without a start', () => {
    const old = claim('old', '2018-04', { period: { start: '1998' } });
    const young = claim('young', '2024-04', { period: { start: '2020-11-10' } });
    const open = claim('open', '2022-04');
    expect(cleared(old, open)).to.deep.equal([['old', 'open']]);
    expect(cleared(open, young)).to.deep.equal([['open', 'young']]);
    expect(cleared(old, young, open)).to.deep.equal([['young'], ['open'], ['old']]);
  });

  describe('of any claims whatever', () => {
    const operators = fc.constantFrom<Claim['scope']['operators']>(
      ...(['all', 'single', 'not-stated', 'not-applicable'] as const),
    );
    const rows = fc.array(
      fc.record({
        date: fc.constantFrom('2022', '2022-12-31', '2024-02', '2024-02-29', '2024-03-01', '2025'),
        indicator: fc.constantFrom('area-cleared', 'area-cleared', 'area-cleared', 'area-released'),
        measure: fc.constantFrom<Claim['measure']>('cumulative', 'cumulative', 'stock', 'flow'),
        status: fc.constantFrom<Claim['status']>('reported', 'reported', 'estimated', 'planned', 'derived'),
        scope: fc.record({ operators, operator: fc.constantFrom(undefined, 'A', 'B') }),
        disaggregation: fc.constantFrom(undefined, { sex: 'f' }),
        start: fc.constantFrom(undefined, '2020', '2020-11', '2020-11-10', '1998'),
        published: fc.constantFrom('2023', '2024-03', '2026-01-01'),
      }),
      { maxLength: 14 },
    );
    const edition = fc.constantFrom('latest', '2024-03-31', '2022');

    /** As a reader of the feed would tell whether two totals count the same: field by field. */
    const isSameCount = (a: Claim, b: Claim): boolean =>
      a.measure === b.measure &&
      a.scope.operators === b.scope.operators &&
      a.scope.operator === b.scope.operator &&
      a.disaggregation?.['sex'] === b.disaggregation?.['sex'];
    const startOf = ({ period }: Claim): string | undefined => period?.start?.slice(0, 4);

    const check = (series: readonly Series[], eligible: readonly Claim[]): void => {
      const seen = idsOf(series.flatMap(({ claims }) => claims)).sort();
      expect(seen, 'each eligible claim in one series').to.deep.equal(idsOf(eligible).sort());
      const startYears = new Set(eligible.map(startOf).filter(Boolean));
      for (const { claims, points } of series) {
        const [first] = claims as [Claim, ...Claim[]];
        const starts = new Set(claims.map(startOf));
        if (startYears.size < 2) starts.delete(undefined);
        expect(starts.size, 'one start').to.be.at.most(1);
        expect(claims.every((each) => isSameCount(each, first))).to.be.true;
        // The first in the feed for each date, the dates strictly rising.
        const dates = [...new Set(claims.map(({ asOf }) => asOf.date))].sort(
          (one, other) => dayNumber(one) - dayNumber(other) || one.length - other.length,
        );
        expect(points).to.deep.equal(
          dates.map((date) => eligible.find((each) => claims.includes(each) && each.asOf.date === date)),
        );
      }
      for (const [index, one] of series.entries())
        for (const other of series.slice(index + 1)) {
          const [a, b] = [one.claims[0], other.claims[0]] as [Claim, Claim];
          const isOneStart = startYears.size < 2 || startOf(a) === startOf(b);
          expect(isSameCount(a, b) && isOneStart, 'two series of one count').to.be.false;
          const newest = ({ points }: Series): number =>
            dayNumber(points[points.length - 1]?.asOf.date ?? '1970');
          const isLine = ({ points }: Series): boolean => points.length > 1;
          const [isWholeFirst, isWholeNext] = [a, b].map(isWhole);
          expect(isWholeFirst || !isWholeNext, 'the whole first').to.be.true;
          if (isWholeFirst !== isWholeNext) continue;
          expect(isLine(one) || !isLine(other), 'lines first').to.be.true;
          if (isLine(one) === isLine(other))
            expect(newest(one) >= newest(other), 'the newest first').to.be.true;
        }
    };

    it('holds one count, each total once, one point a day, and neither plans nor calculations', () => {
      fc.assert(
        fc.property(rows, edition, (drawn, day) => {
          const claims = drawn.map(({ date, start, published: _, ...more }, index) =>
            claim(String(index), date, {
              ...more,
              source: String(index),
              ...(start && { period: { start } }),
            }),
          );
          const sources = Object.fromEntries(
            drawn.map(({ published }, index) => [
              index,
              { publisher: { name: 'P' }, title: 'T', publishedOn: published, language: 'en' },
            ]),
          );
          const all: Feed = { ...whole, sources, figures: claims };
          const eligible = claims.filter(
            (each) =>
              each.indicator === 'area-cleared' &&
              each.measure !== 'flow' &&
              ['reported', 'estimated'].includes(each.status) &&
              each.disaggregation === undefined &&
              (day === 'latest' || knownOn(each, all) <= lastDay(day)),
          );
          check(seriesOf(all, 'area-cleared', day), eligible);
        }),
        { numRuns: 2000 },
      );
    });

    it('and of every built-in indicator in every edition', () => {
      const editions = [...new Set(whole.figures.map((each) => knownOn(each, whole))), 'latest'];
      for (const indicator of new Set(whole.figures.map((each) => each.indicator)))
        for (const day of editions)
          for (const { claims } of seriesOf(whole, indicator, day)) {
            // What a source calls the land on which it counts is no other count.
            const scopes = new Set(
              claims.map(({ scope }) => JSON.stringify({ ...scope, territory: undefined })),
            );
            expect([...scopes], `${indicator} ${day}`).to.have.length(1);
            for (const each of claims) expect(each.measure).not.to.equal('flow');
          }
    });
  });
});
