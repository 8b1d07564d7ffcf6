import { expect } from '@open-wc/testing';
import { aloud } from './spoken.js';

describe('aloud', () => {
  const CASES: readonly (readonly [what: string, written: string, heard: string])[] = [
    ['French', 'Plus de 1\u202f166\u202f700 hectares', 'Plus de 1166700 hectares'],
    ['Russian', 'Более 36\u00a0000 мин', 'Более 36000 мин'],
    ['Persian', 'بیش از ۳۶٬۰۰۰ مین', 'بیش از ۳۶۰۰۰ مین'],
    ['Azerbaijani', '1\u00a0234.5 hektar', '1234.5 hektar'],
    ['with a fraction', '62\u00a0023,9 га', '62023,9 га'],
    ['a range', 'от 36\u00a0000 до 40\u00a0000', 'от 36000 до 40000'],
  ];
  for (const [what, written, heard] of CASES)
    it(`says the digits of one number as one: ${what}`, () => {
      expect(aloud(written)).to.equal(heard);
    });

  for (const text of [
    'More than 36,000 items',
    'mehr als 36.000 Antipersonenminen',
    'в 2024\u00a0году',
    '16\u202f% ; publié',
    '4\u00a0апреля 2025',
    '10\u00a010\u00a02020',
    '2024\u00a0190\u00a01234',
    'in 2024 100 dogs',
  ])
    it(`leaves “${text}” as it is`, () => {
      expect(aloud(text)).to.equal(text);
    });
});
