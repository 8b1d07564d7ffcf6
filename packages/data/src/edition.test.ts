import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Claim, Feed } from './claim.js';
import { DEFAULT_EDITION } from './default-edition.js';
import {
  dayNumber,
  firstDay,
  isCalendarDay,
  isKnownIn,
  knownOn,
  lastDay,
  monthsBetween,
  parseEdition,
  newestFirst,
  publicationOf,
} from './edition.js';

const two = (value: number): string => String(value).padStart(2, '0');

/** A second opinion on calendar days: the platform's own calendar, in universal time. */
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const source = (publishedOn: string): Feed['sources'][string] => ({
  publisher: { name: 'A newspaper' },
  title: 'A report',
  publishedOn,
  language: 'en',
});

const claim = (id: string, more: Partial<Claim>): Claim => ({
  id,
  indicator: 'area-cleared',
  value: 1,
  unit: 'hectare',
  qualifier: 'exact',
  status: 'reported',
  measure: 'cumulative',
  asOf: { date: '2025-01-01', basis: 'stated' },
  scope: { operators: 'all' },
  ...more,
});

const feed = (publishedOn: Readonly<Record<string, string>>, ...figures: Claim[]): Feed => ({
  format: 'mine-action-figures/1',
  id: 'sample',
  title: 'Sample',
  publisher: { name: 'Sample' },
  refArea: 'XXX',
  modified: '2026-01-01T00:00:00Z',
  sources: Object.fromEntries(Object.entries(publishedOn).map(([key, day]) => [key, source(day)])),
  figures,
});

describe('edition', () => {
  it('is that of the press release by default', () => {
    expect(DEFAULT_EDITION).to.equal('2025-04-04');
  });

  describe('isCalendarDay', () => {
    const DAYS = [
      '2025-04-04',
      '2024-02-29',
      '2000-02-29',
      '2025-12-31',
      '2025-01-01',
      '0001-01-01',
      '9999-12-31',
    ];
    for (const day of DAYS)
      it(`knows ${day}`, () => {
        expect(isCalendarDay(day)).to.be.true;
      });

    const NO_DAYS = [
      '2025-02-29',
      '2025-02-30',
      '1900-02-29',
      '2100-02-29',
      '2025-04-31',
      '2025-00-10',
      '2025-13-01',
      '2025-01-00',
      '2025-01-32',
      '2025-4-4',
      '2025-04-4',
      '25-04-04',
      '02025-04-04',
      '2025/04/04',
      '20250404',
      '04.04.2025',
      '2025-04',
      '2025',
      '',
      ' ',
      'latest',
      'today',
      '2025-04-04T00:00',
      '2025-04-04 ',
      ' 2025-04-04',
      '2025-04-04\n',
      '-2025-04-04',
      '٢٠٢٥-٠٤-٠٤',
      'NaN-NaN-NaN',
    ];
    for (const text of NO_DAYS)
      it(`refuses ${JSON.stringify(text)}`, () => {
        expect(isCalendarDay(text)).to.be.false;
      });

    it('agrees with the calendar on every day that can be written in years of every kind', () => {
      for (const year of [1900, 2000, 2023, 2024, 2025, 2100])
        for (let month = 0; month <= 13; month++)
          for (let day = 0; day <= 32; day++) {
            const text = `${year}-${two(month)}-${two(day)}`;
            const date = new Date(Date.UTC(year, month - 1, day));
            const isDay =
              date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
            expect(isCalendarDay(text), text).to.equal(isDay);
          }
    });
  });

  describe('lastDay', () => {
    const TABLE: readonly [date: string, last: string][] = [
      ['2022', '2022-12-31'],
      ['2024-02', '2024-02-29'],
      ['2025-02', '2025-02-28'],
      ['1900-02', '1900-02-28'],
      ['2000-02', '2000-02-29'],
      ['2019-06', '2019-06-30'],
      ['2025-04-04', '2025-04-04'],
    ];
    for (const [date, last] of TABLE)
      it(`of ${date} is ${last}`, () => {
        expect(lastDay(date)).to.equal(last);
      });

    it('is the day before the next month begins', () => {
      for (let year = 1896; year <= 2104; year++)
        for (let month = 1; month <= 12; month++) {
          const last = lastDay(`${year}-${two(month)}`);
          expect(isCalendarDay(last), last).to.be.true;
          expect(dayAfter(last), last).to.equal(
            month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`,
          );
        }
    });
  });

  describe('parseEdition', () => {
    const TABLE: readonly [text: string, edition: string | undefined][] = [
      ['latest', 'latest'],
      [' latest ', 'latest'],
      ['2025-04-04', '2025-04-04'],
      ['\n2025-04-04\t', '2025-04-04'],
      ['2024-02-29', '2024-02-29'],
      ['2025-02-30', undefined],
      ['2025-4-4', undefined],
      ['2025-04', '2025-04-30'],
      [' 2024-02 ', '2024-02-29'],
      ['2024', '2024-12-31'],
      ['2025-13', undefined],
      ['2025-00', undefined],
      ['2025-', undefined],
      ['2025-4', undefined],
      ['2025-04-', undefined],
      ['2025-04-04-04', undefined],
      ['202', undefined],
      ['20250', undefined],
      ['Latest', undefined],
      ['newest', undefined],
      ['', undefined],
    ];
    for (const [text, edition] of TABLE)
      it(`reads ${JSON.stringify(text)} as ${edition ?? 'none'}`, () => {
        expect(parseEdition(text)).to.equal(edition);
      });
  });

  describe('firstDay', () => {
    for (const [date, first] of [
      ['2022', '2022-01-01'],
      ['2024-02', '2024-02-01'],
      ['2025-04-04', '2025-04-04'],
    ] as const)
      it(`of ${date} is ${first}`, () => {
        expect(firstDay(date)).to.equal(first);
      });

    it('is the order of the dates as text, the one that says less before the other', () => {
      const date = fc
        .tuple(
          fc.date({ min: new Date('2020-01-01'), max: new Date('2022-12-31'), noInvalidDate: true }),
          fc.constantFrom(4, 7, 10),
        )
        .map(([day, length]) => day.toISOString().slice(0, length));
      fc.assert(
        fc.property(date, date, (a, b) => {
          const order = dayNumber(a) - dayNumber(b) || a.length - b.length;
          expect(Math.sign(order)).to.equal(a < b ? -1 : a > b ? 1 : 0);
        }),
        { numRuns: 2000 },
      );
    });
  });

  describe('publicationOf', () => {
    it('says a month where the source says no more, and the day of the input that was known last', () => {
      const [a, b] = [claim('a', { source: 'a' }), claim('b', { source: 'b' })];
      const share = claim('share', {
        status: 'derived',
        asOf: { date: '2019', basis: 'stated' },
        derivation: { formula: 'a / b', inputs: ['a', 'b'], assumptions: [] },
      });
      const dateOf = (one: string, other: string): string =>
        publicationOf(share, feed({ a: one, b: other }, share, a, b));
      expect(publicationOf(a, feed({ a: '2024-04' }, a))).to.equal('2024-04');
      expect(dateOf('2024-04', '2024-04-04')).to.equal('2024-04');
      expect(dateOf('2024-04', '2024-05-02')).to.equal('2024-05-02');
      // By the 30th both are known for sure: the day says so more exactly.
      expect(dateOf('2024-04', '2024-04-30')).to.equal('2024-04-30');
      expect(dateOf('2024-04-30', '2024-04')).to.equal('2024-04-30');
    });

    it('of many figures are theirs, those that were surely known last first', () => {
      const days = ['2024-04-04', '2024-04', '2022', '2024-04-30', '2022-12-31', '2024-05-01', '2024-04'];
      const claims = days.map((_, index) => claim(String(index), { source: String(index) }));
      const all = feed(Object.fromEntries(days.map((day, index) => [index, day])), ...claims);
      expect(newestFirst(claims.map((each) => publicationOf(each, all)))).to.deep.equal([
        '2024-05-01',
        '2024-04',
        '2024-04-30',
        '2024-04-04',
        '2022',
        '2022-12-31',
      ]);
    });
  });

  describe('knownOn', () => {
    it('is the day of publication, not the day up to which the figure counts', () => {
      const late = claim('late', { source: 's', asOf: { date: '2025-07-31', basis: 'stated' } });
      expect(knownOn(late, feed({ s: '2025-09-25' }, late))).to.equal('2025-09-25');
    });

    for (const [published, known] of [
      ['2022', '2022-12-31'],
      ['2024-02', '2024-02-29'],
      ['2026-01', '2026-01-31'],
    ] as const)
      it(`of a page published ${published} is ${known}, the last day that can be meant`, () => {
        const only = claim('only', { source: 's', asOf: { date: '2021-01-01', basis: 'stated' } });
        expect(knownOn(only, feed({ s: published }, only))).to.equal(known);
      });

    it('of a calculated figure is that of its last input', () => {
      const a = claim('a', { source: 'a' });
      const b = claim('b', { source: 'b' });
      const share = claim('share', {
        status: 'derived',
        asOf: { date: '2025-01-01', basis: 'stated' },
        derivation: { formula: 'a / b', inputs: ['a', 'b'], assumptions: [] },
      });
      expect(knownOn(share, feed({ a: '2025-06-01', b: '2025-03-01' }, share, a, b))).to.equal('2025-06-01');
      expect(knownOn(share, feed({ a: '2024-06-01', b: '2024' }, share, a, b))).to.equal('2025-01-01');
    });

    it('of a figure whose source or input the feed does not hold is its as-of day', () => {
      const lost = claim('lost', { source: 'gone', asOf: { date: '2024-02', basis: 'stated' } });
      expect(knownOn(lost, feed({}, lost))).to.equal('2024-02-29');
      const share = claim('share', {
        status: 'derived',
        derivation: { formula: 'x', inputs: ['x'], assumptions: [] },
      });
      expect(knownOn(share, feed({}, share))).to.equal('2025-01-01');
    });

    it('decides in which editions a figure is known', () => {
      const only = claim('only', { source: 's' });
      const all = feed({ s: '2025-04-04' }, only);
      const inEdition = (edition: string): boolean => isKnownIn(edition, only, all);
      expect(['2025-04-03', '2025-04-04', '2025-04-05', 'latest'].map(inEdition)).to.deep.equal([
        false,
        true,
        true,
        true,
      ]);
    });
  });

  it('of a month knows what was published in it, and a day of it only what was surely published by then', () => {
    const only = claim('only', { source: 's' });
    const all = feed({ s: '2024-04' }, only);
    const inEdition = (edition: string): boolean => isKnownIn(edition, only, all);
    expect(['2024-03', '2024-04-03', '2024-04-29'].map(inEdition)).to.deep.equal([false, false, false]);
    expect(['2024-04', '2024-04-30', '2024', 'latest'].map(inEdition)).to.deep.equal([
      true,
      true,
      true,
      true,
    ]);
  });

  describe('monthsBetween', () => {
    const TABLE: readonly [from: string, to: string, months: number][] = [
      ['2025-04-04', '2025-04-04', 0],
      ['2025-04-04', '2025-05-03', 0],
      ['2025-04-04', '2025-05-04', 1],
      ['2025-04-04', '2026-04-03', 11],
      ['2025-04-04', '2026-04-04', 12],
      ['2025-04-04', '2026-11-23', 19],
      ['2025-01-31', '2025-02-28', 0],
      ['2025-01-31', '2025-03-01', 1],
      ['2024-12-31', '2025-01-31', 1],
      ['2022-12-31', '2025-04-04', 27],
      ['2024-02-29', '2024-03-29', 1],
      ['2025-04-04', '2024-04-04', 0],
    ];
    for (const [from, to, months] of TABLE)
      it(`from ${from} to ${to} are ${months}`, () => {
        expect(monthsBetween(from, to)).to.equal(months);
      });

    it('grow with the later day and never with the earlier', () => {
      const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2050-12-30'), noInvalidDate: true });
      fc.assert(
        fc.property(day, day, (a, b) => {
          const [from, to] = [a, b].map((date) => date.toISOString().slice(0, 10)).sort() as [string, string];
          const months = monthsBetween(from, to);
          expect(monthsBetween(from, dayAfter(to))).to.be.within(months, months + 1);
          expect(monthsBetween(dayAfter(from), dayAfter(to))).to.be.within(months - 1, months + 1);
          expect(Math.abs(months - (Date.parse(to) - Date.parse(from)) / 86_400_000 / 30.436875)).to.be.below(
            1.1,
          );
        }),
        { numRuns: 2000 },
      );
    });
  });
});
