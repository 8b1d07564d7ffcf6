import { expect } from '@open-wc/testing';
import { azerbaijanWithEarlier } from './azerbaijan-earlier.js';
import type { Claim, Feed } from './claim.js';
import { DEFAULT_EDITION } from './default-edition.js';
import { yearsOf } from './series.js';

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

describe('the years of an indicator', () => {
  const year = (id: string, of: string, more: Partial<Claim> = {}): Claim =>
    claim(id, `${of}-12-31`, {
      measure: 'flow',
      period: { start: `${of}-01-01`, end: `${of}-12-31` },
      ...more,
    });
  /** `2024: a (b)`: a year with its claim and the others; at the end those that stand apart. */
  const said = (of: Feed, indicator: string, edition = 'latest'): string[] => {
    const { years, apart } = yearsOf(of, indicator, edition);
    return [
      ...years.map(
        ({ year: each, claim: { id }, others }) =>
          `${each}: ${id}${others.length > 0 ? ` (${idsOf(others).join()})` : ''}`,
      ),
      ...apart.map(({ id }) => `apart: ${id}`),
    ];
  };
  const ofCleared = (...figures: Claim[]): string[] => said(feed(...figures), 'area-cleared');
  const NO_SCOPE: Partial<Claim> = { scope: { operators: 'not-stated' } };
  const ONE: Partial<Claim> = { scope: { operators: 'single', operator: 'A' } };
  const PLAN: Partial<Claim> = { status: 'planned' };

  const before = ['2022', '2023', '2024'].map((each) => `${each}: aze-cleared-year-${each}`);
  const BUILT_IN: readonly [edition: string, years: readonly string[]][] = [
    ['2025-03-30', before],
    [DEFAULT_EDITION, [...before, '2025: aze-cleared-plan-2025']],
    ['2026-03-12', [...before, '2025: aze-cleared-year-2025-anama']],
    [
      'latest',
      [...before, '2025: aze-cleared-year-2025-anama (aze-cleared-year-2025)', '2026: aze-cleared-plan-2026'],
    ],
    ['2023-01-30', []],
  ];
  for (const [edition, years] of BUILT_IN)
    it(`are those of the land cleared that were published by ${edition}`, () => {
      expect(said(whole, 'area-cleared', edition)).to.deep.equal(years);
    });

  const TABLE: readonly [what: string, figures: readonly Claim[], years: readonly string[]][] = [
    ['stand in their order', [year('b', '2024'), year('a', '2023')], ['2023: a', '2024: b']],
    ['show what stands first in the feed', [year('a', '2024'), year('b', '2024')], ['2024: a (b)']],
    ['are a plan where nothing is reached', [year('a', '2025', PLAN)], ['2025: a']],
    ['forget a plan once something is reached', [year('a', '2025', PLAN), year('b', '2025')], ['2025: b']],
    [
      'of which the scope is not stated stand with those of one that is',
      [year('a', '2023', NO_SCOPE), year('b', '2024'), year('c', '2024', NO_SCOPE)],
      ['2023: a', '2024: b (c)'],
    ],
    [
      'of another stated scope stand apart',
      [year('a', '2022', ONE), year('b', '2023', ONE), year('c', '2023'), year('d', '2024')],
      ['2023: c', '2024: d', 'apart: a', 'apart: b'],
    ],
    [
      'that are planned for another scope stand apart',
      [year('a', '2024'), year('b', '2025', { ...ONE, ...PLAN })],
      ['2024: a', 'apart: b'],
    ],
    [
      'follow the scope that stands first in the feed where the newest year has two',
      [year('a', '2024'), year('b', '2024', ONE)],
      ['2024: a', 'apart: b'],
    ],
    [
      'follow no scope that is only planned',
      [year('a', '2023', ONE), year('b', '2024', PLAN)],
      ['2023: a', 'apart: b'],
    ],
    ['of no stated scope are years all the same', [year('a', '2023', NO_SCOPE)], ['2023: a']],
    ['are never calculated', [year('a', '2024', { status: 'derived' })], []],
    ['are no totals', [claim('a', '2024', { period: { start: '2024-01-01', end: '2024-12-31' } })], []],
  ];
  for (const [what, figures, years] of TABLE)
    it(what, () => {
      expect(ofCleared(...figures)).to.deep.equal(years);
    });

  const PERIODS: readonly [start: string | undefined, end: string | undefined, year: string | undefined][] = [
    ['2024-01-01', '2024-12-31', '2024'],
    ['2024-01', '2024-12', '2024'],
    ['2024', '2024', '2024'],
    ['2024', '2024-12-31', '2024'],
    ['2024-01-01', '2024-11-30', undefined],
    ['2024-01-02', '2024-12-31', undefined],
    ['2024-02', '2024-12', undefined],
    ['2024-01-01', '2025-12-31', undefined],
    ['2023-07-01', '2024-06-30', undefined],
    ['2024-01-01', undefined, undefined],
    [undefined, '2024-12-31', undefined],
  ];
  for (const [start, end, expected] of PERIODS)
    it(`${expected ? 'take' : 'leave'} what runs from ${start ?? 'no day'} to ${end ?? 'no day'}`, () => {
      const flow = claim('flow', '2024-12-31', { measure: 'flow', period: { start, end } });
      expect(ofCleared(flow)).to.deep.equal(expected ? [`${expected}: flow`] : []);
    });
});
