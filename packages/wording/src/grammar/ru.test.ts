/** Russian: «более» takes the genitive, and a number takes one of four forms. */
import { expect } from '@open-wc/testing';
import type { Qualifier, Unit } from '@mine-action/data';
import { pack as russian } from '../generated/ru.js';
import { describeAge } from '../describe/dating.js';
import { describeProgress } from '../describe/progress.js';
import { amount, faceOf, figure, plain, sentenceOf } from '@mine-action/testing/claims';

describe('in Russian', () => {
  const AMOUNTS: readonly [Qualifier, number, Unit, string][] = [
    ['exact', 1, 'hectare', '1 гектар'],
    ['exact', 22, 'hectare', '22 гектара'],
    ['exact', 100, 'hectare', '100 гектаров'],
    ['exact', 1.5, 'hectare', '1,5 гектара'],
    ['more-than', 21, 'hectare', 'более 21 гектара'],
    ['more-than', 22, 'hectare', 'более 22 гектаров'],
    ['at-least', 22, 'hectare', 'не менее 22 гектаров'],
    ['more-than', 190_000, 'hectare', 'более 190 000 гектаров'],
    ['approximately', 11_667, 'square-kilometer', 'приблизительно 11 667 квадратных километров'],
    ['approximately', 2, 'square-kilometer', 'приблизительно 2 квадратных километра'],
    ['nearly', 249_000, 'hectare', 'почти 249 000 гектаров'],
    ['exact', 21, 'year', '21 год'],
    ['less-than', 21, 'year', 'менее 21 года'],
    ['exact', 14, 'percent', '14 %'],
  ];
  for (const [qualifier, value, unit, text] of AMOUNTS)
    it(`an amount is «${text}»`, () => {
      expect(plain(amount(russian, qualifier, value, unit))).to.equal(text);
    });

  const FACES: readonly [number, Qualifier, string, string][] = [
    [36_000, 'more-than', 'ap-mines-found', 'более 36 000 противопехотных мин обнаружено'],
    [21, 'exact', 'ap-mines-found', '21 противопехотная мина обнаружена'],
    [21, 'more-than', 'ap-mines-found', 'более 21 противопехотной мины обнаружено'],
    [22, 'exact', 'ap-mines-found', '22 противопехотные мины обнаружены'],
    [22, 'more-than', 'ap-mines-found', 'более 22 противопехотных мин обнаружено'],
    [1, 'exact', 'uxo-found', '1 неразорвавшийся боеприпас обнаружен'],
    [93, 'exact', 'mdd-held', '93 собаки-миноискателя в наличии'],
    [100, 'exact', 'mdd-held', '100 собак-миноискателей в наличии'],
    [91, 'exact', 'mdd-held', '91 собака-миноискатель в наличии'],
  ];
  for (const [value, qualifier, indicator, text] of FACES)
    it(`a figure is «${text}»`, () => {
      const unit = indicator.startsWith('mdd') ? 'animal' : 'item';
      expect(plain(faceOf(russian, indicator, value, unit, { qualifier }))).to.equal(text);
    });

  it('a sentence has its dates in the cases that they stand in', () => {
    expect(
      plain(sentenceOf(russian, 'area-cleared', 190_000, 'hectare', { qualifier: 'more-than' })),
    ).to.equal(
      'Более 190 000 гектаров земли очищено с 10 ноября 2020 года; по состоянию на 31 июля 2025 года.',
    );
    expect(
      plain(
        sentenceOf(russian, 'area-cleared', 5, 'hectare', {
          period: { start: '2020-11' },
          asOf: { date: '2025-07', basis: 'stated' },
        }),
      ),
    ).to.equal('5 гектаров земли очищено с ноября 2020 года; по состоянию на июль 2025 года.');
    expect(
      plain(
        sentenceOf(russian, 'area-cleared', 5, 'hectare', {
          measure: 'flow',
          period: { start: '2024-01-01', end: '2024-12-31' },
          asOf: { date: '2024', basis: 'stated' },
        }),
      ),
    ).to.equal('5 гектаров земли очищено в 2024 году; по состоянию на 2024 год.');
  });

  const PUBLISHED: readonly [date: string, said: string][] = [
    ['2022-04-03', 'опубликовано 3 апреля 2022 года'],
    ['2022-04', 'опубликовано в апреле 2022 года'],
    ['2022-05', 'опубликовано в мае 2022 года'],
    ['2022', 'опубликовано в 2022 году'],
  ];
  for (const [date, said] of PUBLISHED)
    it(`a day of publication is «${said}»`, () => {
      const asOf = { date, basis: 'publication-date' } as const;
      expect(plain(sentenceOf(russian, 'area-cleared', 5, 'hectare', { asOf }))).to.equal(
        `5 гектаров земли очищено с 10 ноября 2020 года; ${said}; дата подсчёта не указана.`,
      );
    });

  it('a month of publication has its own form in the year round', () => {
    const { months, monthsIn } = russian.dates;
    // «апреля», «апреле»: the last letter alone differs.
    expect(monthsIn).to.deep.equal(months.map((month) => `${month.slice(0, -1)}е`));
  });

  it('a whole stands in the genitive after «из»', () => {
    const part = figure('area-cleared', 5, 'hectare').claim;
    const whole = { ...figure('area-contaminated', 22, 'hectare').claim, id: 'two' };
    const { feed } = figure('area-cleared', 5, 'hectare');
    const view = describeProgress(
      {
        ...figure('area-cleared-share-of-contaminated', 22.7, 'percent', {
          status: 'derived',
          qualifier: 'approximately',
          derivation: { formula: 'one / two', inputs: ['one', 'two'], assumptions: [] },
        }),
        feed: { ...feed, figures: [part, whole] },
      },
      { language: russian },
    );
    expect(view.known && plain(view.base)).to.equal('5 из 22 гектаров.');
  });

  it('what is only planned has no verb that says it was done', () => {
    const said = (indicator: string, value: number): string =>
      plain(faceOf(russian, indicator, value, 'animal', { status: 'planned', due: '2027-12-31' }));
    expect(said('mdr-operational', 24)).to.equal('24 крысы-миноискателя к вводу в работу');
    expect(said('mdd-purchased', 21)).to.equal('21 собака-миноискатель к закупке');
    for (const indicator of ['mdd-donated', 'x-mdd-received', 'area-cleared', 'area-released'])
      expect(said(indicator, 5), indicator).not.to.match(/(дано|чено|щено|дено)/);
  });

  it('a title says what was done before what is counted', () => {
    expect(
      russian.messages['series-title']({
        indicator: 'ap_mines_found',
        label: '',
        unit: 'item',
        currency: '',
        verb: 'none',
      }),
    ).to.equal('Обнаружено противопехотных мин');
  });

  it('an age agrees with its number', () => {
    expect([13, 22, 24, 36, 60].map((months) => describeAge(months, russian))).to.deep.equal([
      'Этим данным 13 месяцев',
      'Этим данным 22 месяца',
      'Этим данным 24 месяца',
      'Этим данным 3 года',
      'Этим данным 5 лет',
    ]);
  });
});
