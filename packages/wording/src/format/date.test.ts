import { expect } from '@open-wc/testing';
import { formatDate } from './date.js';
import { english } from '../locale/languages.js';

const { dates } = english;
const DAY = 86_400_000;

/** A second opinion: the browser's own, in universal time and the Gregorian calendar. */
const oracle = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { calendar: 'gregory', timeZone: 'UTC', year: 'numeric', ...options });

describe('formatDate', () => {
  const TABLE: readonly [date: string, text: string][] = [
    ['2025-04-04', '4 April 2025'],
    ['2020-11-10', '10 November 2020'],
    ['2024-02-29', '29 February 2024'],
    ['2025-12-31', '31 December 2025'],
    ['2025-04', 'April 2025'],
    ['2019-06', 'June 2019'],
    ['2022', '2022'],
    ['2005', '2005'],
  ];
  for (const [date, text] of TABLE)
    it(`prints ${date} as ${text}`, () => {
      expect(formatDate(date, dates)).to.equal(text);
    });

  it('agrees with the browser on every day of twelve years', () => {
    const format = oracle({ day: 'numeric', month: 'long' });
    for (let time = Date.UTC(2016, 0, 1); time < Date.UTC(2028, 0, 1); time += DAY)
      expect(formatDate(new Date(time).toISOString().slice(0, 10), dates)).to.equal(format.format(time));
  });

  it('agrees with the browser on every month and year, never with a separator inside a year', () => {
    const [month, year] = [oracle({ month: 'long' }), oracle({})];
    for (let index = 0; index < 12 * 40; index++) {
      const time = Date.UTC(1998, index, 1);
      const iso = new Date(time).toISOString();
      expect(formatDate(iso.slice(0, 7), dates)).to.equal(month.format(time));
      expect(formatDate(iso.slice(0, 4), dates)).to.equal(year.format(time));
      expect(formatDate(iso.slice(0, 10), dates)).not.to.match(/\d[,.\s\u00a0\u202f]\d/);
    }
  });

  it('asks neither a clock nor a time zone nor Intl', () => {
    const { Date: date, Intl: intl } = globalThis;
    const forbidden = new Proxy(class {}, {
      construct: () => {
        throw new Error('asked');
      },
      apply: () => {
        throw new Error('asked');
      },
      get: () => {
        throw new Error('asked');
      },
    });
    let texts: string[];
    Object.assign(globalThis, { Date: forbidden, Intl: forbidden });
    try {
      texts = ['2025-04-04', '2025-01-01', '2025-12-31', '2025-04', '2025'].map((day) =>
        formatDate(day, dates),
      );
    } finally {
      Object.assign(globalThis, { Date: date, Intl: intl });
    }
    expect(texts).to.deep.equal(['4 April 2025', '1 January 2025', '31 December 2025', 'April 2025', '2025']);
  });

  it('uses the order and the names of the language', () => {
    const own = {
      day: '{y}. {m} {d}.',
      month: '{m} {y}',
      months: ['января', 'февраля'],
      monthsAlone: ['январь', 'февраль'],
    };
    expect(formatDate('2025-02-03', own)).to.equal('2025. февраля 3.');
    expect(formatDate('2025-02', own)).to.equal('февраль 2025');
  });
});
