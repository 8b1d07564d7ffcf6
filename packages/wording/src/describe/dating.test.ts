import { expect } from '@open-wc/testing';
import type { Claim } from '@mine-action/data';
import { azerbaijan } from '@mine-action/data/azerbaijan';
import {
  ageing,
  dating,
  dueValues,
  periodText,
  describePlan,
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

  describe('of a plan', () => {
    it('says that no outcome is known once its day has passed', () => {
      expect(describePlan(claim({ status: 'planned', due: '2025-12-31' }), english)).to.deep.equal({
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
        expect(describePlan(claim({ status: 'planned', due }), english)?.due).to.equal(last);
      });

    it('says nothing of what has been reached', () => {
      for (const text of [describePlan, planText]) {
        expect(text(claim({ due: '2025' }), english)).to.equal(undefined);
        expect(text(claim({ status: 'planned' }), english)).to.equal(undefined);
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
