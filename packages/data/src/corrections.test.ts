import { expect } from '@open-wc/testing';
import { azerbaijan } from './azerbaijan.js';
import { breakdownOf } from './breakdown.js';
import type { Claim, Feed, Source } from './claim.js';
import { afterwardsOf, correctionsOf, datesOfClaim } from './corrections.js';
import { shareCleared } from './derive.js';
import { parseFeed } from './feed.js';
import { select } from './select.js';
import { seriesOf } from './series.js';

const source = (publishedOn: string): Source => ({
  publisher: { name: 'ANAMA' },
  title: 'Report',
  publishedOn,
  language: 'en',
});

/** Land cleared, published on the day on which it held. */
const claim = (id: string, day: string, value: number, more: Partial<Claim> = {}): Claim => ({
  id,
  indicator: 'area-cleared',
  value,
  unit: 'hectare',
  qualifier: 'exact',
  status: 'reported',
  measure: 'cumulative',
  period: { start: '2020-11-10', end: day },
  asOf: { date: day, basis: 'stated' },
  scope: { operators: 'all' },
  source: day,
  quote: { text: `${value} ha`, lang: 'en' },
  speaker: { speech: 'document' },
  ...more,
});

const feedOf = (...figures: readonly Claim[]): Feed => ({
  ...azerbaijan,
  figures,
  sources: Object.fromEntries(
    figures.flatMap(({ source: day }) => (day === undefined ? [] : [[day, source(day)]])),
  ),
});

const withdrawn = (date: string): Partial<Claim> => ({ withdrawn: { date, reason: 'Counted twice.' } });
const corrected = (...days: readonly (readonly [date: string, value: number])[]): Partial<Claim> => ({
  corrections: days.map(([date, value]) => ({ date, value, qualifier: 'exact', reason: 'Misread.' })),
});

const OLD = claim('old', '2024-01-31', 100);
const NEW = claim('new', '2025-01-31', 200);
const AREA = claim('area', '2025-01-31', 1000, {
  indicator: 'area-contaminated',
  measure: 'stock',
  period: undefined,
});

/** The id that an edition shows, or why it shows none. */
function shown(feed: Feed, edition: string, indicator = 'area-cleared'): string {
  const figure = select(feed, { indicator, edition });
  return figure.known ? figure.claim.id : figure.reason;
}

describe('a figure that was withdrawn', () => {
  const feed = feedOf(OLD, { ...NEW, ...withdrawn('2025-06-01') });

  const TABLE: readonly [edition: string, id: string][] = [
    ['2024-12-31', 'old'],
    ['2025-01-31', 'new'],
    ['2025-05-31', 'new'],
    ['2025-06-01', 'old'],
    ['2025-06-02', 'old'],
    ['latest', 'old'],
  ];
  for (const [edition, id] of TABLE)
    it(`leaves the edition ${edition} with the ${id} one`, () => {
      expect(shown(feed, edition)).to.equal(id);
    });

  it('says that it was withdrawn where nothing else is known', () => {
    const alone = feedOf({ ...NEW, ...withdrawn('2025-06-01') });
    expect(shown(alone, 'latest')).to.equal('withdrawn');
    expect(shown(alone, '2025-06-01')).to.equal('withdrawn');
    expect(shown(alone, '2025-05-31')).to.equal('new');
    expect(shown(alone, '2024-12-31')).to.equal('not-yet-known');
  });

  it('is no point of a series and no kind of a breakdown', () => {
    const [series] = seriesOf(feed, 'area-cleared', 'latest');
    expect(series?.points.map(({ id }) => id)).to.deep.equal(['old']);
    const mines = claim('ap', '2025-01-31', 3, { indicator: 'ap-mines-found', unit: 'item' });
    const tanks = claim('at', '2025-01-31', 2, { indicator: 'at-mines-found', unit: 'item' });
    expect(breakdownOf(feedOf(mines, tanks), 'latest')).not.to.equal(undefined);
    const half = feedOf(mines, { ...tanks, ...withdrawn('2025-06-01') });
    expect(breakdownOf(half, 'latest')).to.equal(undefined);
    expect(breakdownOf(half, '2025-05-31')).not.to.equal(undefined);
  });

  const SHARE: Claim = {
    ...claim('share', '2025-01-31', 20, { unit: 'percent', measure: 'ratio', status: 'derived' }),
    indicator: 'area-cleared-share-of-contaminated',
    period: undefined,
    source: undefined,
    quote: undefined,
    speaker: undefined,
    derivation: { formula: 'new / area', inputs: ['new', 'area'], assumptions: [] },
  };

  it('takes what was calculated from it along', () => {
    const both = feedOf({ ...NEW, ...withdrawn('2025-06-01') }, AREA, SHARE);
    expect(shown(both, '2025-05-31', SHARE.indicator)).to.equal('share');
    expect(shown(both, 'latest', SHARE.indicator)).to.equal('withdrawn');
  });

  it('is not calculated again where the calculation itself was withdrawn', () => {
    const taken = feedOf(NEW, AREA, { ...SHARE, ...withdrawn('2025-06-01') });
    const share = (edition: string) =>
      shareCleared(
        select(taken, { indicator: 'area-cleared', edition }),
        select(taken, { indicator: 'area-contaminated', edition }),
        'initial',
        edition,
      );
    expect(share('latest')).to.deep.equal({ known: false, reason: 'withdrawn' });
    expect(share('2025-05-31').known).to.equal(true);
  });
});

describe('a figure that was corrected', () => {
  const twice = { ...NEW, ...corrected(['2025-03-01', 20], ['2025-06-01', 2000]) };
  const feed = feedOf(OLD, twice);

  it('has the corrected value in every edition: there is one quote, and the value stands beside it', () => {
    for (const edition of ['2025-01-31', '2025-03-01', 'latest']) {
      const figure = select(feed, { indicator: 'area-cleared', edition });
      expect(figure.known && figure.claim.value).to.equal(200);
    }
  });

  it('knows of each correction what the figure said before and after', () => {
    expect(correctionsOf(twice).map(({ before, after }) => [before.value, after.value])).to.deep.equal([
      [20, 2000],
      [2000, 200],
    ]);
  });

  it('knows the unit that it once had', () => {
    const other = {
      ...NEW,
      corrections: [
        { date: '2025-03-01', value: 2, unit: 'square-kilometer', qualifier: 'exact', reason: 'Misread.' },
      ] as const,
    };
    expect(correctionsOf(other)[0]?.before).to.include({ value: 2, unit: 'square-kilometer' });
  });

  const TABLE: readonly [edition: string, said: readonly [date: string, before: number][]][] = [
    ['2025-01-31', [['2025-06-01', 20]]],
    ['2025-02-28', [['2025-06-01', 20]]],
    ['2025-03-01', [['2025-06-01', 2000]]],
    ['2025-05-31', [['2025-06-01', 2000]]],
    ['2025-06-01', []],
    ['latest', []],
  ];
  for (const [edition, said] of TABLE)
    it(`${said.length > 0 ? 'tells readers' : 'tells no reader'} of the edition ${edition} what it said on that day`, () => {
      expect(
        afterwardsOf([twice], feed, edition).map((found) => [
          found.date,
          found.kind === 'corrected' ? found.before.value : found.kind,
        ]),
      ).to.deep.equal(said);
    });

  it('tells readers of a calculated figure what became of its inputs', () => {
    const share: Claim = {
      ...claim('share', '2025-01-31', 20),
      source: undefined,
      derivation: { formula: 'new / area', inputs: ['new', 'area'], assumptions: [] },
    };
    const gone = { ...AREA, ...withdrawn('2025-02-10') };
    expect(
      afterwardsOf([share], feedOf(twice, gone, share), '2025-02-01').map(({ kind, claim: { id } }) => [
        kind,
        id,
      ]),
    ).to.deep.equal([
      ['withdrawn', 'area'],
      ['corrected', 'new'],
    ]);
    expect(datesOfClaim(share, feedOf(twice, gone, share))).to.have.members([
      '2025-01-31',
      '2025-03-01',
      '2025-06-01',
      '2025-02-10',
    ]);
  });

  it('is refused where its corrections are not in order, or a range has no ends', () => {
    const problems = (corrections: readonly object[]): readonly string[] =>
      parseFeed(feedOf({ ...NEW, corrections } as Claim)).problems.map(({ field }) => field);
    const one = { date: '2025-03-01', value: 20, qualifier: 'exact', reason: 'Misread.' };
    expect(problems([one, one])).to.deep.equal([]);
    expect(problems([one, { ...one, date: '2025-02-01' }])).to.include('corrections[1].date');
    expect(problems([{ ...one, qualifier: 'range' }])).to.include.members([
      'corrections[0].valueMin',
      'corrections[0].valueMax',
    ]);
    expect(problems([{ ...one, qualifier: 'range', valueMin: 1, valueMax: 30 }])).to.deep.equal([]);
    expect(problems([{ ...one, date: '2025-02-30' }])).to.deep.equal(['corrections[0].date']);
  });
});
