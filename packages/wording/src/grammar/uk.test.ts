/** Ukrainian: «понад» and the impersonal «виявлено» take the accusative, «із» the genitive, a number one of four forms. */
import { expect } from '@open-wc/testing';
import type { Qualifier, Unit } from '@mine-action/data';
import { pack as ukrainian } from '../generated/uk.js';
import { describeAge, describeNotRenewed } from '../describe/dating.js';
import { quantityText } from '../format/quantity.js';
import { amount, faceOf, plain, sentenceOf } from '@mine-action/testing/claims';

describe('in Ukrainian', () => {
  const AMOUNTS: readonly [Qualifier, number, Unit, string][] = [
    ['exact', 1, 'hectare', '1 гектар'],
    ['exact', 2, 'hectare', '2 гектари'],
    ['exact', 11, 'hectare', '11 гектарів'],
    ['exact', 21, 'hectare', '21 гектар'],
    ['exact', 22, 'hectare', '22 гектари'],
    ['exact', 100, 'hectare', '100 гектарів'],
    ['exact', 101, 'hectare', '101 гектар'],
    ['exact', 1.5, 'hectare', '1,5 гектара'],
    ['exact', 1_000_000, 'hectare', '1 000 000 гектарів'],
    ['more-than', 21, 'hectare', 'понад 21 гектар'],
    ['more-than', 22, 'hectare', 'понад 22 гектари'],
    ['more-than', 190_000, 'hectare', 'понад 190 000 гектарів'],
    ['at-least', 22, 'hectare', 'щонайменше 22 гектари'],
    ['less-than', 22, 'hectare', 'менш ніж 22 гектари'],
    ['at-most', 22, 'hectare', 'щонайбільше 22 гектари'],
    ['nearly', 249_000, 'hectare', 'майже 249 000 гектарів'],
    ['approximately', 11_667, 'square-kilometer', 'приблизно 11 667 квадратних кілометрів'],
    ['approximately', 2, 'square-kilometer', 'приблизно 2 квадратні кілометри'],
    ['exact', 0.5, 'square-meter', '0,5 квадратного метра'],
    ['exact', 21, 'year', '21 рік'],
    ['exact', 22, 'year', '22 роки'],
    ['more-than', 20, 'year', 'понад 20 років'],
    ['exact', 21, 'team', '21 група'],
    ['more-than', 21, 'team', 'понад 21 групу'],
    ['exact', 13.5, 'percent', '13,5 %'],
  ];
  for (const [qualifier, value, unit, text] of AMOUNTS)
    it(`an amount is «${text}»`, () => {
      expect(plain(amount(ukrainian, qualifier, value, unit))).to.equal(text);
    });

  it('a whole stands in the genitive after «із»', () => {
    const whole = (value: number, unit: Unit): string =>
      plain(quantityText({ qualifier: 'exact', value, unit }, ukrainian, { role: 'whole' }));
    expect(whole(21, 'hectare')).to.equal('21 гектара');
    expect(whole(22, 'hectare')).to.equal('22 гектарів');
    expect(whole(1_166_700, 'hectare')).to.equal('1 166 700 гектарів');
    expect(whole(22, 'square-kilometer')).to.equal('22 квадратних кілометрів');
    expect(whole(1.5, 'square-meter')).to.equal('1,5 квадратного метра');
  });

  const FACES: readonly [number, Qualifier, string, string][] = [
    [1, 'exact', 'ap-mines-found', '1 протипіхотну міну виявлено'],
    [3, 'exact', 'ap-mines-found', '3 протипіхотні міни виявлено'],
    [11, 'exact', 'ap-mines-found', '11 протипіхотних мін виявлено'],
    [21, 'more-than', 'ap-mines-found', 'понад 21 протипіхотну міну виявлено'],
    [22, 'more-than', 'at-mines-found', 'понад 22 протитанкові міни виявлено'],
    [36_000, 'more-than', 'ap-mines-found', 'понад 36 000 протипіхотних мін виявлено'],
    [1, 'exact', 'uxo-found', '1 боєприпас, що не вибухнув, виявлено'],
    [93, 'exact', 'uxo-found', '93 боєприпаси, що не вибухнули, виявлено'],
    [101, 'exact', 'eo-found-total', '101 вибухонебезпечний предмет виявлено'],
    [21, 'exact', 'mdd-held', '21 собака мінно-розшукової служби в наявності'],
    [21, 'more-than', 'mdd-held', 'понад 21 собаку мінно-розшукової служби в наявності'],
    [93, 'exact', 'mdd-held', '93 собаки мінно-розшукової служби в наявності'],
    [100, 'exact', 'mdd-held', '100 собак мінно-розшукової служби в наявності'],
    [21, 'exact', 'mdd-operational', '21 собаку мінно-розшукової служби залучено до роботи'],
    [22, 'exact', 'va-people-assisted', '22 особи охоплено допомогою постраждалим'],
    [21, 'at-least', 'va-people-assisted', 'щонайменше 21 особу охоплено допомогою постраждалим'],
  ];
  for (const [value, qualifier, indicator, text] of FACES)
    it(`a figure is «${text}»`, () => {
      const unit = indicator.startsWith('mdd') ? 'animal' : indicator.includes('people') ? 'person' : 'item';
      expect(plain(faceOf(ukrainian, indicator, value, unit, { qualifier }))).to.equal(text);
    });

  const PERIODS: readonly [string, string | undefined, string][] = [
    ['2020-11-10', undefined, 'з 10 листопада 2020 року'],
    ['2020-11', undefined, 'з листопада 2020 року'],
    ['2020', undefined, 'з 2020 року'],
    ['2024-01-01', '2024-12-31', 'у 2024 році'],
    ['2024-05-01', '2024-06-30', 'з 1 травня 2024 року по 30 червня 2024 року'],
    ['2024-05', '2024-06', 'з травня 2024 року по червень 2024 року'],
  ];
  for (const [start, end, said] of PERIODS)
    it(`a period is «${said}»`, () => {
      const sentence = sentenceOf(ukrainian, 'area-cleared', 5, 'hectare', {
        measure: end ? 'flow' : 'cumulative',
        period: end ? { start, end } : { start },
      });
      expect(plain(sentence)).to.equal(`5 гектарів землі розміновано ${said}; станом на 31 липня 2025 року.`);
    });

  const DATED: readonly [string, 'stated' | 'publication-date', string][] = [
    ['2025-07', 'stated', 'станом на липень 2025 року'],
    ['2025', 'stated', 'станом на 2025 рік'],
    ['2022-04', 'publication-date', 'опубліковано у квітні 2022 року; дату підрахунку не вказано'],
    ['2025-04-04', 'publication-date', 'опубліковано 4 квітня 2025 року; дату підрахунку не вказано'],
    ['2019-06', 'publication-date', 'опубліковано у червні 2019 року; дату підрахунку не вказано'],
    ['2022', 'publication-date', 'опубліковано у 2022 році; дату підрахунку не вказано'],
  ];
  for (const [date, basis, said] of DATED)
    it(`a date is «${said}»`, () => {
      const sentence = sentenceOf(ukrainian, 'area-cleared', 21, 'hectare', {
        asOf: { date, basis },
        period: undefined,
      });
      expect(plain(sentence)).to.equal(`21 гектар землі розміновано; ${said}.`);
    });

  it('what is planned has its date in the accusative', () => {
    const planned = (due: string): string =>
      sentenceOf(ukrainian, 'area-cleared', 100, 'hectare', { status: 'planned', due });
    expect(plain(planned('2025-12-31'))).to.contain('(заплановано на 2025 рік)');
    expect(plain(planned('2025-05-31'))).to.contain('(заплановано на 31 травня 2025 року)');
  });

  it('what is only planned has no verb that says it was done', () => {
    const said = (indicator: string, value: number): string =>
      plain(faceOf(ukrainian, indicator, value, 'animal', { status: 'planned', due: '2027-12-31' }));
    expect(said('mdr-operational', 24)).to.equal('24 щури для пошуку мін до введення в роботу');
    expect(said('mdd-purchased', 21)).to.equal('21 собака мінно-розшукової служби до закупівлі');
    for (const indicator of ['mdd-donated', 'x-mdd-received', 'area-cleared', 'area-released'])
      expect(said(indicator, 5), indicator).not.to.match(/но$|то$/);
  });

  it('an age agrees with its number', () => {
    expect([13, 21, 22, 24, 36, 60].map((months) => describeAge(months, ukrainian))).to.deep.equal([
      'Цим даним 13 місяців',
      'Цим даним 21 місяць',
      'Цим даним 22 місяці',
      'Цим даним 24 місяці',
      'Цим даним 3 роки',
      'Цим даним 5 років',
    ]);
    expect(describeNotRenewed(1, ukrainian)).to.match(/^Останнє зчитування: 1 хвилину тому;/);
    expect(describeNotRenewed(130, ukrainian)).to.match(/^Останнє зчитування: 2 години тому;/);
  });
});
