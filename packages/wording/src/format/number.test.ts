import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { azerbaijanWithEarlier } from '@mine-action/data/azerbaijan-earlier';
import type { NumberSymbols } from '../locale/language-pack.js';
import { english } from '../locale/languages.js';
import { formatNumber } from './number.js';

/** A second opinion: the browser's own, in the locale that the English pack was made from. */
const oracle = new Intl.NumberFormat('en-GB', { notation: 'standard', maximumFractionDigits: 20 });

const symbols = (more: Partial<NumberSymbols>): NumberSymbols => ({ ...english.numbers, ...more });

describe('formatNumber', () => {
  const TABLE: readonly [value: number, text: string][] = [
    [0, '0'],
    [1, '1'],
    [999, '999'],
    [1000, '1,000'],
    [2025, '2,025'],
    [11_667, '11,667'],
    [190_000, '190,000'],
    [191_555, '191,555'],
    [1_166_700, '1,166,700'],
    [62_023.9, '62,023.9'],
    [41_915.77, '41,915.77'],
    [237_821.5, '237,821.5'],
    [620.239, '620.239'],
    [0.1, '0.1'],
    [0.001, '0.001'],
    [1e-7, '0.0000001'],
    [13.5, '13.5'],
    [-8372.9, '-8,372.9'],
    [123_456_789_012, '123,456,789,012'],
    [62_023.899999999994, '62,023.899999999994'],
  ];
  for (const [value, text] of TABLE)
    it(`prints ${value} as ${text}`, () => {
      expect(formatNumber(value, english.numbers)).to.equal(text);
    });

  it('is never compact', () => {
    for (let power = 0; power <= 15; power++) {
      const text = formatNumber(10 ** power, english.numbers);
      expect(text).to.match(/^1[0,]*$/);
      expect(text.replace(/,/g, '')).to.have.lengthOf(power + 1);
    }
  });

  it('agrees with the browser on every built-in figure', () => {
    for (const { id, value } of azerbaijanWithEarlier.figures)
      expect(formatNumber(value, english.numbers), id).to.equal(oracle.format(value));
  });

  it('agrees with the browser on whole numbers and decimals', () => {
    const value = fc
      .tuple(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.integer({ min: 0, max: 4 }))
      .map(([digits, places]) => Number(`${digits || 1}e-${places}`));
    fc.assert(
      fc.property(value, (number) => {
        expect(formatNumber(number, english.numbers)).to.equal(oracle.format(number));
      }),
      { numRuns: 3000 },
    );
  });

  it('prints the digits of the value, all of them and no other', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e15, noNaN: true }), (number) => {
        expect(Number(formatNumber(number, english.numbers).replace(/,/g, ''))).to.equal(number);
      }),
      { numRuns: 3000 },
    );
  });

  it('uses the signs of the language', () => {
    const german = symbols({ group: '.', decimal: ',' });
    expect(formatNumber(118_502.6, german)).to.equal('118.502,6');
    const spanish = symbols({ group: '.', decimal: ',', minimumGrouping: 2 });
    expect([2100, 21_000].map((value) => formatNumber(value, spanish))).to.deep.equal(['2100', '21.000']);
    const persian = symbols({ group: '٬', decimal: '٫', digits: '۰۱۲۳۴۵۶۷۸۹' });
    expect(formatNumber(62_023.9, persian)).to.equal('۶۲٬۰۲۳٫۹');
    const french = symbols({ group: '\u202f', decimal: ',' });
    expect(formatNumber(1_166_700, french)).to.equal('1\u202f166\u202f700');
  });

  it('has the signs that the browser has for English', () => {
    const part = (value: number, type: string): string | undefined =>
      oracle.formatToParts(value).find((piece) => piece.type === type)?.value;
    expect(english.numbers).to.deep.equal({
      group: part(12_345, 'group'),
      decimal: part(1.5, 'decimal'),
      minimumGrouping: 1,
    });
  });
});
