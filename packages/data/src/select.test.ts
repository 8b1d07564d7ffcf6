import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { azerbaijanWithEarlier } from './azerbaijan-earlier.js';
import { azerbaijan } from './azerbaijan.js';
import type { Claim, Feed } from './claim.js';
import { DEFAULT_EDITION } from './default-edition.js';
import { knownOn, lastDay } from './edition.js';
import { findClaim } from './find-claim.js';
import { conflicting, type Figure, type Query, select } from './select.js';

const whole = azerbaijanWithEarlier;
const indicators = [...new Set(whole.figures.map(({ indicator }) => indicator))];

/** The id of the answer, or why there is none. */
const answerOf = (figure: Figure): string => (figure.known ? figure.claim.id : figure.reason);
const ask = (indicator: string, edition: string, more: Partial<Query> = {}): string =>
  answerOf(select(whole, { indicator, edition, ...more }));

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

const feed = (...figures: Claim[]): Feed => ({ ...azerbaijan, sources: {}, figures });

describe('select', () => {
  describe('of the built-in figures', () => {
    const PRESS_RELEASE: readonly [indicator: string, id: string][] = [
      ['area-contaminated', 'aze-contaminated-2025-04'],
      ['area-contaminated-share-of-territory', 'aze-contaminated-share-2025-04'],
      ['area-cleared', 'aze-cleared-2025-04'],
      ['ap-mines-found', 'aze-ap-2025-04'],
      ['at-mines-found', 'aze-at-2025-04'],
      ['uxo-found', 'aze-uxo-2025-04'],
      ['mdd-donated', 'aze-mdd-donated-2025-04'],
      ['x-partnership-duration', 'aze-partnership-2025'],
      ['area-cleared-share-of-contaminated', 'aze-share-cleared-2025-04'],
      ['national-area', 'aze-territory'],
    ];
    for (const [indicator, id] of PRESS_RELEASE)
      it(`shows the press release's ${indicator} in the default edition`, () => {
        expect(ask(indicator, DEFAULT_EDITION)).to.equal(id);
        expect(answerOf(select(azerbaijan, { indicator, edition: DEFAULT_EDITION }))).to.equal(id);
      });

    const TABLE: readonly [indicator: string, edition: string, answer: string][] = [
      ['area-cleared', 'latest', 'aze-cleared-2025-12-31'],
      ['ap-mines-found', 'latest', 'aze-ap-2025-11-10'],
      ['mdd-donated', 'latest', 'aze-mdd-donated-2025-10-29'],
      ['mdd-donated', '2025-10-28', 'aze-mdd-donated-2025-10-28'],
      ['mdd-donated', '2025-10-27', 'aze-mdd-donated-2025-04'],
      ['area-contaminated-share-of-territory', 'latest', 'aze-contaminated-share-2025-10-29'],
      ['area-contaminated-share-of-territory', '2025-10-28', 'aze-contaminated-share-2025-04'],
      ['area-contaminated', 'latest', 'aze-contaminated-2025-04'],
      ['area-cleared', '2025-05-30', 'aze-cleared-2025-04'],
      ['area-cleared', '2025-09-24', 'aze-cleared-2025-05-22'],
      ['area-cleared', '2025-09-25', 'aze-cleared-2025-07-31'],
      ['area-cleared', '2025-11-09', 'aze-cleared-2025-07-31'],
      ['area-cleared', '2025-11-10', 'aze-cleared-2025-11-10'],
      ['area-cleared', '2025-11-20', 'aze-cleared-2025-11-10'],
      ['area-cleared', '2026-03-12', 'aze-cleared-2025-11-21'],
      ['area-cleared', '2026-03-13', 'aze-cleared-2025-12-31'],
      ['area-cleared', '2025-04-03', 'aze-cleared-2024-11-30'],
      ['area-cleared', '2024-12-03', 'aze-cleared-2024-10-24'],
      ['area-cleared', '2021-10-21', 'aze-cleared-2021-09-28'],
      ['area-cleared', '2021-09-27', 'aze-cleared-2021-07-03'],
      ['area-cleared', '2021-10-22', 'aze-cleared-2021-10-15'],
      ['area-cleared', '2021-04-02', 'aze-cleared-2021-04-02'],
      ['area-cleared', '2021-04-01', 'not-yet-known'],
      ['area-contaminated', '2025-04-03', 'aze-contaminated-2024-10-31'],
      ['area-contaminated', '2024-10-30', 'aze-contaminated-2024-10-16'],
      ['area-contaminated', '2024-10-15', 'aze-contaminated-2023-11-28'],
      ['area-contaminated', '2023-02-21', 'aze-contaminated-2023-02-21'],
      // What is known of a part of the country, in 2014, is not known of the country.
      ['area-contaminated', '2023-02-20', 'not-yet-known'],
      ['eo-found-total', '2025-04-04', 'aze-eo-2024-11-30'],
      ['eo-found-total', '2024-08-30', 'aze-eo-2024-05-03'],
      ['eo-found-total', '2025-11-20', 'aze-eo-2025-05-22'],
      ['eo-found-total', '2026-03-12', 'aze-eo-2025-11-21'],
      ['eo-found-total', 'latest', 'aze-eo-2025-12-31'],
      ['mdd-operational', '2019-06-29', 'aze-mdd-operational-2018-03'],
      ['mdd-operational', '2019-06-30', 'aze-mdd-operational-2019-06'],
      ['mdd-operational', '2019-06', 'aze-mdd-operational-2019-06'],
      ['mdd-operational', '2019-05', 'aze-mdd-operational-2018-03'],
      ['x-partnership-duration', 'latest', 'aze-partnership-2025'],
      ['casualties-total', 'latest', 'indicator-unknown'],
      ['ap-mine-found', 'latest', 'indicator-unknown'],
      ['', 'latest', 'indicator-unknown'],
      ['constructor', 'latest', 'indicator-unknown'],
    ];
    for (const [indicator, edition, answer] of TABLE)
      it(`answers "${indicator}" in edition ${edition} with ${answer}`, () => {
        expect(ask(indicator, edition)).to.equal(answer);
      });

    it('finds the plan when asked for what is planned', () => {
      expect(ask('mdd-donated', DEFAULT_EDITION, { status: 'planned' })).to.equal(
        'aze-mdd-donated-plan-2025',
      );
      expect(ask('mdd-donated', '2025-04-03', { status: 'planned' })).to.equal('not-yet-known');
      expect(ask('area-contaminated', 'latest', { status: 'planned' })).to.equal('indicator-unknown');
    });

    it('never answers with the flow of a single year unless a flow is asked for', () => {
      expect(ask('area-cleared', 'latest', { measure: 'flow' })).to.equal('aze-cleared-year-2025-anama');
      expect(ask('area-cleared', '2025-04-04', { measure: 'flow' })).to.equal('aze-cleared-year-2024');
      expect(ask('area-cleared', 'latest', { measure: 'flow', status: 'planned' })).to.equal(
        'aze-cleared-plan-2026',
      );
      for (const indicator of indicators)
        for (const edition of [...new Set(whole.figures.map((figure) => knownOn(figure, whole))), 'latest']) {
          const figure = select(whole, { indicator, edition });
          if (figure.known) expect(figure.claim.measure, figure.claim.id).not.to.equal('flow');
        }
    });

    it('answers from the recent part on every day since the press release as from the whole', () => {
      const days = ['latest'];
      for (let time = Date.parse(DEFAULT_EDITION); time < Date.parse('2026-05-01'); time += 86_400_000)
        days.push(new Date(time).toISOString().slice(0, 10));
      expect(
        whole.figures.every((figure) => knownOn(figure, whole) < '2026-05-01'),
        'the days reach past the last publication',
      ).to.be.true;
      const differences = new Set<string>();
      for (const indicator of [...indicators, 'av-mines-found'])
        for (const edition of days)
          for (const more of [{}, { status: 'planned' as const }]) {
            const recent = answerOf(select(azerbaijan, { indicator, edition, ...more }));
            const all = ask(indicator, edition, more);
            // Where the recent part has no answer, the history is loaded and asked.
            if (!['indicator-unknown', 'not-yet-known'].includes(recent) && recent !== all)
              differences.add(`${indicator}: ${recent}, not ${all}`);
          }
      expect([...differences]).to.deep.equal([]);
    });
  });

  it('takes the first in the feed of two with one as-of day', () => {
    const [a, b, c] = [claim('a', '2025-01-01'), claim('b', '2025-01-01'), claim('c', '2025-01')];
    expect(answerOf(select(feed(a, b), { indicator: 'area-cleared', edition: 'latest' }))).to.equal('a');
    expect(answerOf(select(feed(b, a), { indicator: 'area-cleared', edition: 'latest' }))).to.equal('b');
    // No day of January is known to be later than the first.
    expect(answerOf(select(feed(c, a, b), { indicator: 'area-cleared', edition: 'latest' }))).to.equal('a');
  });

  it('finds anti-vehicle mines under the name that national programmes give them, and the other way round', () => {
    const mines = (indicator: string): Feed =>
      feed(claim('mines', '2025-01-01', { indicator, unit: 'item' }));
    const asked = (indicator: string, held: string): string =>
      answerOf(select(mines(held), { indicator, edition: 'latest' }));
    expect(asked('av-mines-found', 'at-mines-found')).to.equal('mines');
    expect(asked('at-mines-found', 'av-mines-found')).to.equal('mines');
    expect(asked('av-mines-found', 'av-mines-found')).to.equal('mines');
    expect(asked('av-mines-found', 'ap-mines-found')).to.equal('indicator-unknown');
  });

  it('shows a plan where nothing has been reached, and never where something has', () => {
    const plan = claim('plan', '2025-06-01', { status: 'planned', due: '2026' });
    const query = { indicator: 'area-cleared', edition: 'latest' };
    expect(answerOf(select(feed(plan), query))).to.equal('plan');
    expect(answerOf(select(feed(plan, claim('reached', '2025-01-01')), query))).to.equal('reached');
    expect(
      answerOf(select(feed(plan, claim('reached', '2025-08-01')), { ...query, edition: '2025-07-01' })),
    ).to.equal('not-yet-known');
  });

  it('keeps to what was published, and moves only forward', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((date) => `2025-02-${String(date).padStart(2, '0')}`);
    const figures = fc.uniqueArray(
      fc.record({ asOf: day, published: day, isPlanned: fc.boolean(), isFlow: fc.boolean() }),
      { minLength: 1, maxLength: 8, selector: ({ asOf, published }) => `${asOf} ${published}` },
    );
    fc.assert(
      fc.property(figures, day, day, (rows, one, other) => {
        const claims = rows.map(({ asOf, isPlanned, isFlow }, index) =>
          claim(String(index), asOf, {
            source: String(index),
            status: isPlanned ? 'planned' : 'reported',
            measure: isFlow ? 'flow' : 'cumulative',
          }),
        );
        const all: Feed = {
          ...feed(...claims),
          sources: Object.fromEntries(
            rows.map(({ published }, index) => [
              index,
              { publisher: { name: 'P' }, title: 'T', publishedOn: published, language: 'en' },
            ]),
          ),
        };
        const [early, late] = [one, other]
          .sort()
          .map((edition) => select(all, { indicator: 'area-cleared', edition })) as [Figure, Figure];
        if (!early.known) return;
        // A year is shown where there is no total at all.
        expect(early.claim.measure === 'flow').to.equal(rows.every(({ isFlow }) => isFlow));
        expect(knownOn(early.claim, all) <= ([one, other].sort()[0] as string)).to.be.true;
        expect(late.known && late.claim.asOf.date >= early.claim.asOf.date).to.be.true;
        const newer = claims.filter(
          (rival) =>
            rival.status === early.claim.status &&
            rival.measure === early.claim.measure &&
            knownOn(rival, all) <= ([one, other].sort()[0] as string) &&
            lastDay(rival.asOf.date) > early.claim.asOf.date,
        );
        expect(newer).to.deep.equal([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('names what another source says of the same day', () => {
    const floor = findClaim(whole, 'aze-cleared-2025-04') as Claim;
    expect(conflicting(floor, whole).map(({ id }) => id)).to.deep.equal(['aze-cleared-2025-04-04']);
    expect(conflicting(floor, azerbaijan).map(({ id }) => id)).to.deep.equal(['aze-cleared-2025-04-04']);
    expect(conflicting(findClaim(whole, 'aze-ap-2025-04') as Claim, whole)).to.deep.equal([]);
    expect(findClaim(whole, 'none')).to.equal(undefined);
  });
});
