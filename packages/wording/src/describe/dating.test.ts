import { expect } from '@open-wc/testing';
import type { Claim, Source, Unit } from '@mine-action/data';
import { azerbaijan } from '@mine-action/data/azerbaijan';
import {
  ageing,
  dateText,
  dating,
  dueValues,
  periodText,
  describePlan,
  type PlanView,
  planText,
  describeAge,
  shortDating,
} from './dating.js';
import { english } from '../locale/languages.js';

const claim = (more: Partial<Claim>): Claim => ({
  id: 'sample',
  indicator: 'area-cleared',
  value: 1,
  unit: 'hectare',
  qualifier: 'exact',
  status: 'reported',
  measure: 'cumulative',
  asOf: { date: '2025-04-04', basis: 'stated' },
  scope: { operators: 'all' },
  source: 'emb-2025-04-04',
  ...more,
});

describe('dating', () => {
  it('tells a day that the source states from the day of publication', () => {
    expect(dating(claim({}), english)).to.equal('as of 4 April 2025');
    expect(dating(claim({ asOf: { date: '2025-04-04', basis: 'publication-date' } }), english)).to.equal(
      'published 4 April 2025; date of count not given',
    );
    expect(dating(claim({ asOf: { date: '2022', basis: 'stated' } }), english)).to.equal('as of 2022');
  });

  it('says one day beside a source: the day of count as such, the day of publication bare', () => {
    const text = (asOf: Claim['asOf']): string => shortDating(claim({ asOf }), english);
    expect(text({ date: '2025-03', basis: 'stated' })).to.equal('as of March 2025');
    expect(text({ date: '2025-04-04', basis: 'publication-date' })).to.equal('4 April 2025');
    expect(text({ date: '2022', basis: 'publication-date' })).to.equal('2022');
  });

  describe('of a period', () => {
    const TABLE: readonly [period: Claim['period'], measure: Claim['measure'], text: string | undefined][] = [
      [{ start: '2020-11-10', end: '2025-04-04' }, 'cumulative', 'since 10 November 2020'],
      [{ start: '2020-11' }, 'cumulative', 'since November 2020'],
      [{ start: '2005', end: '2025-04-04' }, 'cumulative', 'since 2005'],
      [{ start: '2024-01-01', end: '2024-12-31' }, 'flow', 'in 2024'],
      [{ start: '2024', end: '2024' }, 'flow', 'in 2024'],
      [{ start: '2024-01', end: '2024-12' }, 'flow', 'in 2024'],
      [{ start: '2024-01-01', end: '2024-06-30' }, 'flow', 'from 1 January 2024 to 30 June 2024'],
      [{ start: '2023-07-01', end: '2024-06-30' }, 'flow', 'from 1 July 2023 to 30 June 2024'],
      [{ start: '2023-01-01', end: '2024-12-31' }, 'flow', 'from 1 January 2023 to 31 December 2024'],
      [{ end: '2025-04-04' }, 'cumulative', undefined],
      [undefined, 'stock', undefined],
    ];
    for (const [period, measure, text] of TABLE)
      it(`says ${JSON.stringify(period)} of a ${measure} as ${text ?? 'nothing'}`, () => {
        expect(periodText(claim({ period, measure }), english)).to.equal(text);
      });
  });

  it('says an inferred day to be inferred, and no last day of a month or year that no source names', () => {
    const TABLE: readonly [date: string, said: string, inTable: string][] = [
      ['2025-12-31', 'as of the end of 2025', 'end of 2025'],
      ['2025-06-30', 'as of the end of June 2025', 'end of June 2025'],
      ['2024-02-29', 'as of the end of February 2024', 'end of February 2024'],
      ['2025-02-28', 'as of the end of February 2025', 'end of February 2025'],
      ['2024-02-28', 'as of 28 February 2024', '28 February 2024'],
      ['2025-06', 'as of June 2025', 'June 2025'],
      ['2025', 'as of 2025', '2025'],
    ];
    for (const [date, said, inTable] of TABLE) {
      const inferred = claim({ asOf: { date, basis: 'inferred' } });
      expect(dating(inferred, english)).to.equal(`${said}, inferred from the source`);
      expect(shortDating(inferred, english)).to.equal(`${said}, inferred from the source`);
      expect(dateText(inferred, english)).to.equal(`${inTable}, inferred`);
      expect(dateText(claim({ asOf: { date, basis: 'stated' } }), english)).not.to.match(/end of|inferred/);
    }
  });

  describe('of a plan', () => {
    const planOf = (
      more: Partial<Claim>,
      edition = 'latest',
      ...others: readonly Claim[]
    ): PlanView | undefined => {
      const plan = claim(more);
      const feed = { ...azerbaijan, figures: [plan, ...others] };
      return describePlan(plan, { feed, edition, language: english });
    };

    describe('whose outcome is known', () => {
      const year = { period: { start: '2025', end: '2025' }, measure: 'flow' } as const;
      const plan = claim({
        ...year,
        id: 'plan',
        value: 65_000,
        qualifier: 'more-than',
        status: 'planned',
        due: '2025',
        outcome: 'done',
        source: 'early',
      });
      const done = claim({ ...year, id: 'done', value: 69_205.7, source: 'late' });
      const published = (publishedOn: string): Source => ({
        ...(azerbaijan.sources['emb-2025-04-04'] as Source),
        publishedOn,
      });
      const feed = {
        ...azerbaijan,
        figures: [plan, done],
        sources: { early: published('2025-03'), late: published('2026-01') },
      };
      const said = (of: Claim, edition: string, unit?: Unit): PlanView | undefined =>
        describePlan(of, { feed, edition, language: english, unit });

      it('says both in one sentence, of the plan and of what came of it, before its day and after', () => {
        const text = 'Planned for 2025: more than 65,000 hectares; done: 69,205.7 hectares.';
        for (const of of [plan, done])
          expect(said(of, 'latest')).to.deep.equal({ due: '2025-12-31', ahead: text, overdue: text });
        expect(said(done, 'latest', 'square-kilometer')?.ahead).to.equal(
          'Planned for 2025: more than 650 square kilometres; done: 692.057 square kilometres.',
        );
      });

      it('says of an older edition when it was reported, and not what', () => {
        expect(said(plan, '2025-04-04')).to.deep.equal({
          due: '2025-12-31',
          overdue: 'Planned for 2025. The outcome was reported later (January 2026).',
        });
        expect(said(done, '2025-03-30')).to.equal(undefined);
      });

      it('dates a total that came of it', () => {
        const total = { measure: 'cumulative', period: undefined } as const;
        const all = {
          ...feed,
          figures: [
            { ...plan, ...total },
            { ...done, ...total, asOf: { date: '2025-10-29', basis: 'publication-date' as const } },
          ],
        };
        expect(
          describePlan(all.figures[0] as Claim, { feed: all, edition: 'latest', language: english })?.ahead,
        ).to.equal('Planned for 2025: more than 65,000 hectares; done: 69,205.7 hectares (29 October 2025).');
      });
    });

    it('says that no outcome is known once its day has passed', () => {
      expect(planOf({ status: 'planned', due: '2025-12-31' })).to.deep.equal({
        due: '2025-12-31',
        overdue: 'Planned for 2025. We have no report of the outcome.',
      });
    });

    const DUE: readonly [due: string, text: string, last: string][] = [
      ['2025', '2025', '2025-12-31'],
      ['2025-12-31', '2025', '2025-12-31'],
      ['2025-06', 'June 2025', '2025-06-30'],
      ['2025-12', 'December 2025', '2025-12-31'],
      ['2025-06-30', '30 June 2025', '2025-06-30'],
    ];
    for (const [due, text, last] of DUE)
      it(`says ${due} as ${text}, and is overdue after ${last}`, () => {
        expect(dueValues(due, english).due).to.equal(text);
        expect(planText(claim({ status: 'planned', due }), english)).to.equal(`planned for ${text}`);
        expect(planOf({ status: 'planned', due })?.due).to.equal(last);
      });

    it('says nothing of what has been reached', () => {
      for (const more of [{ due: '2025' }, { status: 'planned' }] as const) {
        expect(planText(claim(more), english)).to.equal(undefined);
        expect(planOf(more)).to.equal(undefined);
      }
    });
  });

  describe('of age', () => {
    const TABLE: readonly [months: number, text: string][] = [
      [1, '1 month old'],
      [3, '3 months old'],
      [12, '12 months old'],
      [19, '19 months old'],
      [35, '35 months old'],
      [36, '3 years old'],
      [47, '3 years old'],
      [48, '4 years old'],
      [12_000, '1,000 years old'],
    ];
    for (const [months, text] of TABLE)
      it(`says ${months} months as "${text}"`, () => {
        expect(describeAge(months, english)).to.equal(text);
      });

    const AFTER = { weekly: 3, monthly: 6, quarterly: 9, annual: 24, irregular: 12 } as const;
    for (const [updateFrequency, months] of Object.entries(AFTER))
      it(`is said after ${months} months where figures are renewed ${updateFrequency}`, () => {
        const feed = { ...azerbaijan, updateFrequency: updateFrequency as keyof typeof AFTER };
        expect(ageing(claim({}), feed)).to.deep.equal({ asOf: '2025-04-04', saidAfterMonths: months });
      });

    for (const [date, day] of [
      ['2022', '2022-12-31'],
      ['2024-02', '2024-02-29'],
    ] as const)
      it(`counts from the last day that ${date} can mean`, () => {
        expect(ageing(claim({ asOf: { date, basis: 'stated' } }), azerbaijan).asOf).to.equal(day);
      });

    it('is said after a year where the feed promises nothing', () => {
      expect(ageing(claim({}), { ...azerbaijan, updateFrequency: undefined }).saidAfterMonths).to.equal(12);
    });
  });
});
