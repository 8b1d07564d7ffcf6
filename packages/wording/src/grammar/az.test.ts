/** Azerbaijani: a bound is a suffix, and hangs on the noun that is counted, never on a bare number; nouns stay singular. */
import { expect } from '@open-wc/testing';
import type { Qualifier, Unit } from '@mine-action/data';
import { pack as azerbaijani } from '../generated/az.js';
import { amount, faceOf, plain, sentenceOf } from '@mine-action/testing/claims';

describe('in Azerbaijani', () => {
  const AMOUNTS: readonly [Qualifier, number, Unit, string][] = [
    ['more-than', 190_000, 'hectare', '190.000 hektardan çox'],
    ['more-than', 1_600, 'square-kilometer', '1.600 kvadrat kilometrdən çox'],
    ['more-than', 36_000, 'item', '36.000 ədəddən çox'],
    ['more-than', 40, 'person', '40 nəfərdən çox'],
    ['more-than', 81, 'animal', '81 başdan çox'],
    ['more-than', 14, 'percent', '14 faizdən çox'],
    ['more-than', 20, 'year', '20 ildən çox'],
    ['less-than', 5, 'hectare', '5 hektardan az'],
    ['nearly', 249_000, 'hectare', '249.000 hektara yaxın'],
    ['at-least', 5, 'hectare', 'ən azı 5 hektar'],
    ['approximately', 11_667, 'square-kilometer', 'təxminən 11.667 kvadrat kilometr'],
    ['exact', 13.5, 'percent', '13,5%'],
    ['exact', 1, 'hectare', '1 hektar'],
    ['exact', 100, 'hectare', '100 hektar'],
    ['exact', 93, 'animal', '93'],
  ];
  for (const [qualifier, value, unit, text] of AMOUNTS)
    it(`an amount is "${text}"`, () => {
      expect(plain(amount(azerbaijani, qualifier, value, unit))).to.equal(text);
    });

  it('a figure says its bound before what is counted', () => {
    expect(plain(faceOf(azerbaijani, 'ap-mines-found', 36_000, 'item', { qualifier: 'more-than' }))).to.equal(
      '36.000 ədəddən çox piyada əleyhinə mina aşkar edilib',
    );
    expect(plain(faceOf(azerbaijani, 'ap-mines-found', 93, 'item'))).to.equal(
      '93 piyada əleyhinə mina aşkar edilib',
    );
  });

  const YEARS: readonly [year: string, said: string][] = [
    ['2020', '2020-ci ildə'],
    ['2021', '2021-ci ildə'],
    ['2023', '2023-cü ildə'],
    ['2024', '2024-cü ildə'],
    ['2025', '2025-ci ildə'],
    ['2026', '2026-cı ildə'],
    ['2029', '2029-cu ildə'],
    ['2030', '2030-cu ildə'],
    ['2040', '2040-cı ildə'],
  ];
  for (const [year, said] of YEARS)
    it(`a year is "${said}", as its last word sounds`, () => {
      const sentence = sentenceOf(azerbaijani, 'area-cleared', 5, 'hectare', {
        measure: 'flow',
        period: { start: `${year}-01-01`, end: `${year}-12-31` },
      });
      expect(plain(sentence)).to.match(new RegExp(`^${said} 5 hektar ərazi təmizlənib; `));
    });

  it('a sentence begins with its period, and its dates carry no suffix of their own', () => {
    expect(
      plain(sentenceOf(azerbaijani, 'area-cleared', 190_000, 'hectare', { qualifier: 'more-than' })),
    ).to.equal(
      '10 noyabr 2020 tarixindən 190.000 hektardan çox ərazi təmizlənib; 31 iyul 2025 tarixinə olan məlumat.',
    );
    expect(
      plain(
        sentenceOf(azerbaijani, 'area-cleared', 5, 'hectare', {
          period: { start: '2020-11' },
          asOf: { date: '2025-07', basis: 'publication-date' },
        }),
      ),
    ).to.equal(
      '2020-ci ilin noyabr ayından 5 hektar ərazi təmizlənib; 2025-ci ilin iyul ayında dərc olunub; hansı tarixə aid olduğu göstərilməyib.',
    );
  });
});
