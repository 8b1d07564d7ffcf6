import { expect } from '@open-wc/testing';
import type { Claim, Feed } from './claim.js';
import { azerbaijan } from './azerbaijan.js';
import { parseFeed } from './feed.js';
import { outcomeOf, planBefore, reachedWith } from './plans.js';

const claim = (id: string, more: Partial<Claim> = {}): Claim => ({
  id,
  indicator: 'area-cleared',
  value: 69_205.7,
  unit: 'hectare',
  qualifier: 'exact',
  status: 'reported',
  measure: 'flow',
  period: { start: '2025-01-01', end: '2025-12-31' },
  asOf: { date: '2025-12-31', basis: 'stated' },
  scope: { operators: 'all' },
  source: 'later',
  quote: { text: 'A sentence.', lang: 'en' },
  speaker: { speech: 'document' },
  ...more,
});
const plan = (more: Partial<Claim> = {}): Claim =>
  claim('plan', {
    status: 'planned',
    value: 65_000,
    qualifier: 'more-than',
    due: '2025',
    outcome: 'done',
    source: 'earlier',
    ...more,
  });

const source = { publisher: { name: 'A' }, title: 'T', language: 'en' };
const feed = (...figures: readonly Claim[]): Feed => ({
  ...azerbaijan,
  sources: {
    earlier: { ...source, publishedOn: '2025-03-14' },
    later: { ...source, publishedOn: '2026-01' },
  },
  figures,
});

describe('plans', () => {
  const [planned, done] = [plan(), claim('done')];
  const all = feed(planned, done);

  it('have their outcome in editions in which it had surely been published', () => {
    const known = (edition: string): unknown => outcomeOf(planned, all, edition)?.isKnown;
    expect(['2025-04-04', '2026-01-30', '2026-01', '2026-01-31', 'latest'].map(known)).to.deep.equal([
      false,
      false,
      true,
      true,
      true,
    ]);
    expect(outcomeOf(plan({ outcome: undefined }), all, 'latest')).to.equal(undefined);
    expect(outcomeOf(done, all, 'latest')).to.equal(undefined);
  });

  it('are found by what came of them, and not before they were published', () => {
    expect(planBefore(done, all, 'latest')).to.equal(planned);
    expect(planBefore(done, all, '2025-03-13')).to.equal(undefined);
    expect(planBefore(planned, all, 'latest')).to.equal(undefined);
    expect(planBefore(claim('other'), all, 'latest')).to.equal(undefined);
  });

  it('are shown with their outcome and it with them, once both are known', () => {
    expect(reachedWith(planned, all, 'latest')).to.deep.equal([done]);
    expect(reachedWith(done, all, 'latest')).to.deep.equal([planned]);
    expect(reachedWith(planned, all, '2025-04-04')).to.deep.equal([]);
  });

  describe('name as their outcome', () => {
    /** What is wrong, and what is left of the naming. */
    const refused = (...figures: readonly Claim[]): readonly string[] => {
      const { feed: parsed, problems } = parseFeed(feed(...figures));
      expect(parsed?.figures.map(({ id }) => id)).to.deep.equal(figures.map(({ id }) => id));
      expect(parsed?.figures.some(({ outcome }) => outcome !== undefined)).to.equal(problems.length === 0);
      return problems.map(
        ({ figure, field, value, permitted }) => `${figure} ${field} ${value} ${permitted}`,
      );
    };

    const GOOD: readonly [what: string, outcome: Claim][] = [
      ['a figure of the same key', done],
      ['one in another unit of area', claim('done', { unit: 'square-kilometer', value: 692 })],
      ['one whose operators are not stated', claim('done', { scope: { operators: 'not-stated' } })],
      ['an estimate', claim('done', { status: 'estimated' })],
    ];
    for (const [what, outcome] of GOOD)
      it(what, () => {
        expect(refused(plan(), outcome)).to.deep.equal([]);
      });

    const BAD: readonly [what: string, outcome: Claim][] = [
      ['another plan', claim('done', { status: 'planned', due: '2025' })],
      [
        'what was calculated',
        claim('done', {
          status: 'derived',
          source: undefined,
          quote: undefined,
          speaker: undefined,
          derivation: { formula: 'base', inputs: ['base'], assumptions: [] },
        }),
      ],
      ['another indicator', claim('done', { indicator: 'area-released' })],
      ['another unit', claim('done', { unit: 'percent' })],
      ['another measure', claim('done', { measure: 'cumulative' })],
      ['another period', claim('done', { period: { start: '2024', end: '2024' } })],
      ['a single operator', claim('done', { scope: { operators: 'single', operator: 'A' } })],
      ['a part of the country', claim('done', { scope: { operators: 'all', area: 'North' } })],
      ['a part of the people', claim('done', { disaggregation: { sex: 'women' } })],
      ['nothing that is there', claim('another')],
    ];
    for (const [what, outcome] of BAD)
      it(`and not ${what}: it is said, and the plan stands without`, () => {
        const [said, ...more] = refused(plan(), outcome, claim('base'));
        expect(more).to.deep.equal([]);
        expect(said).to.match(
          /^plan outcome "done" the id of a figure of this feed that was reported or estimated, of the same indicator/,
        );
      });

    it('and not themselves', () => {
      expect(refused(plan({ outcome: 'plan' }), done)[0]).to.match(/^plan outcome "plan" the id of a figure/);
    });

    it('and only plans name one', () => {
      expect(refused(claim('a', { outcome: 'done' }), done)).to.deep.equal([
        'a outcome "done" must not be there, since its status is reported',
      ]);
    });
  });
});
