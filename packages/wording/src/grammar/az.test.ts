/**
 * Azerbaijani: a bound is a suffix, and hangs on the noun that is counted, never on a bare number; the suffix of a day is
 * that of its number; nouns stay singular.
 */
import { expect } from '@open-wc/testing';
import type { Qualifier, Unit } from '@mine-action/data';
import { pack as azerbaijani } from '../generated/az.js';
import { amount, faceOf, plain, sentenceOf } from '@mine-action/testing/claims';

describe('in Azerbaijani', () => {
  const AMOUNTS: readonly [Qualifier, number, Unit, string][] = [
    ['exact', 0, 'hectare', '0 hektar'],
    ['exact', 1, 'hectare', '1 hektar'],
    ['exact', 100, 'hectare', '100 hektar'],
    ['exact', 237_821.5, 'hectare', '237 821.5 hektar'],
    ['exact', 8_372.9, 'hectare', '8 372.9 hektar'],
    ['exact', 1_000_000, 'hectare', '1 000 000 hektar'],
    ['more-than', 190_000, 'hectare', '190 000 hektardan çox'],
    ['more-than', 1_600, 'square-kilometer', '1 600 kvadrat kilometrdən çox'],
    ['more-than', 1_600, 'square-meter', '1 600 kvadrat metrdən çox'],
    ['more-than', 36_000, 'item', '36 000 ədəddən çox'],
    ['more-than', 40, 'person', '40 nəfərdən çox'],
    ['more-than', 81, 'animal', '81 başdan çox'],
    ['more-than', 14, 'percent', '14 faizdən çox'],
    ['more-than', 20, 'year', '20 ildən çox'],
    ['more-than', 20, 'kilometer', '20 kilometrdən çox'],
    ['more-than', 20, 'hour', '20 saatdan çox'],
    ['more-than', 3, 'team', '3 qrupdan çox'],
    ['less-than', 5, 'hectare', '5 hektardan az'],
    ['less-than', 21, 'person', '21 nəfərdən az'],
    ['nearly', 249_000, 'hectare', '249 000 hektara yaxın'],
    ['nearly', 101, 'square-kilometer', '101 kvadrat kilometrə yaxın'],
    ['nearly', 100, 'animal', '100 başa yaxın'],
    ['nearly', 100, 'item', '100 ədədə yaxın'],
    ['nearly', 100, 'year', '100 ilə yaxın'],
    ['at-least', 5, 'hectare', 'ən azı 5 hektar'],
    ['at-most', 5, 'hectare', 'ən çoxu 5 hektar'],
    ['approximately', 11_667, 'square-kilometer', 'təxminən 11 667 kvadrat kilometr'],
    ['exact', 13.5, 'percent', '13.5%'],
    ['exact', 93, 'item', '93'],
    ['exact', 93, 'animal', '93 baş'],
    ['exact', 40, 'person', '40 nəfər'],
  ];
  for (const [qualifier, value, unit, text] of AMOUNTS)
    it(`an amount is "${text}"`, () => {
      expect(plain(amount(azerbaijani, qualifier, value, unit))).to.equal(text);
    });

  it('a figure says its bound before what is counted', () => {
    expect(plain(faceOf(azerbaijani, 'ap-mines-found', 36_000, 'item', { qualifier: 'more-than' }))).to.equal(
      '36 000 ədəddən çox piyada əleyhinə mina aşkar edilib',
    );
    expect(plain(faceOf(azerbaijani, 'ap-mines-found', 93, 'item'))).to.equal(
      '93 piyada əleyhinə mina aşkar edilib',
    );
  });

  const YEARS: readonly [year: string, said: string][] = [
    ['2000', '2000-ci ildə'],
    ['2003', '2003-cü ildə'],
    ['2010', '2010-cu ildə'],
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
      expect(plain(sentence)).to.match(new RegExp(`^${said} 5 hektar ərazi minalardan təmizlənib; `));
    });

  /** The end of a day's number as it is spoken: "altısından", but "birindən". */
  const BACK = [6, 9, 10, 16, 19, 26, 29, 30];
  const MONTHS = [
    'yanvarın',
    'fevralın',
    'martın',
    'aprelin',
    'mayın',
    'iyunun',
    'iyulun',
    'avqustun',
    'sentyabrın',
    'oktyabrın',
    'noyabrın',
    'dekabrın',
  ];
  const two = (number: number): string => String(number).padStart(2, '0');

  it('a day takes the suffix of its number in every date, for all days and months', () => {
    for (const [index, month] of MONTHS.entries())
      for (let day = 1; day <= 31; day += 1) {
        const isBack = BACK.includes(day);
        const date = `2020-${two(index + 1)}-${two(day)}`;
        const said = (more: object): string =>
          plain(
            sentenceOf(azerbaijani, 'area-cleared', 5, 'hectare', {
              period: { start: date },
              asOf: { date, basis: 'stated' },
              ...more,
            }),
          );
        const begin = `2020-ci il ${month} ${day}-`;
        const since = `${begin}${isBack ? 'dan' : 'dən'} 5 hektar`;
        expect(said({}))
          .to.include(since)
          .and.to.include(`; ${begin}${isBack ? 'na' : 'nə'} olan məlumat.`);
        expect(said({ asOf: { date, basis: 'publication-date' } })).to.include(
          `; ${begin}${isBack ? 'da' : 'də'} dərc olunub`,
        );
        expect(said({ measure: 'flow', period: { start: '2019-05-01', end: date } })).to.match(
          new RegExp(`^2019-cu il mayın 1-dən ${begin}dək 5 hektar`),
        );
        // A plan for the last day of a year is one for the year.
        if (!date.endsWith('-12-31'))
          expect(said({ status: 'planned', due: date })).to.include(
            `(${begin}${isBack ? 'na' : 'nə'} planlaşdırılır)`,
          );
      }
  });

  it('a sentence begins with its period; a month and a year are called so', () => {
    expect(
      plain(sentenceOf(azerbaijani, 'area-cleared', 190_000, 'hectare', { qualifier: 'more-than' })),
    ).to.equal(
      '2020-ci il noyabrın 10-dan 190 000 hektardan çox ərazi minalardan təmizlənib; 2025-ci il iyulun 31-nə olan məlumat.',
    );
    expect(
      plain(
        sentenceOf(azerbaijani, 'area-cleared', 5, 'hectare', {
          period: { start: '2020-11' },
          asOf: { date: '2025-07', basis: 'publication-date' },
        }),
      ),
    ).to.equal(
      '2020-ci ilin noyabr ayından 5 hektar ərazi minalardan təmizlənib; 2025-ci ilin iyul ayında dərc olunub; hansı tarixə aid olduğu göstərilməyib.',
    );
  });

  it('who gave and who received stand in the sentence, and their names take no suffix', () => {
    const said = (indicator: string, scope: object): string =>
      plain(
        sentenceOf(azerbaijani, indicator, 93, 'animal', {
          period: { start: '2005' },
          scope: { operators: 'not-stated', ...scope },
        }),
      ).split('; ')[0]!;
    const both = { donor: 'MLI', recipient: 'ANAMA' };
    expect(said('mdd-donated', both)).to.equal(
      '2005-ci ildən MLI ANAMA üçün 93 baş minaaxtaran it hədiyyə edib',
    );
    expect(said('mdd-donated', { donor: 'MLI' })).to.equal(
      '2005-ci ildən MLI 93 baş minaaxtaran it hədiyyə edib',
    );
    expect(said('edd-donated', { recipient: 'ANAMA' })).to.equal(
      '2005-ci ildən ANAMA üçün 93 baş partlayıcı maddə axtaran it hədiyyə edilib',
    );
    expect(said('x-mdd-received', both)).to.equal(
      '2005-ci ildən MLI tərəfindən ANAMA üçün verilmiş 93 baş minaaxtaran it qəbul edilib',
    );
  });

  it('what is only planned is not said to be there', () => {
    const said = (indicator: string, unit: Unit): string =>
      plain(sentenceOf(azerbaijani, indicator, 24, unit, { status: 'planned', due: '2027-12-31' })).split(
        '; ',
      )[0]!;
    expect(said('mdr-operational', 'animal')).to.equal(
      '24 baş minaaxtaran siçovulun fəaliyyətdə olması (2027-ci ilə planlaşdırılır)',
    );
    expect(said('area-cleared', 'hectare')).to.equal(
      '24 hektar ərazinin minalardan təmizlənməsi (2027-ci ilə planlaşdırılır)',
    );
    for (const indicator of ['mdd-donated', 'mdd-held', 'mdd-purchased', 'edd-operational'])
      expect(said(indicator, 'animal'), indicator).not.to.match(/(ib|dir| var) \(/);
  });
});
