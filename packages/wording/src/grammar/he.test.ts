/** Hebrew: a prefix hangs on a number by a maqaf and on a month without one; what is said agrees with one and many. */
import { expect } from '@open-wc/testing';
import type { Qualifier, Unit } from '@mine-action/data';
import { pack as hebrew } from '../generated/he.js';
import { describeAge } from '../describe/dating.js';
import { amount, faceOf, figure, plain, sentenceOf } from '@mine-action/testing/claims';
import { describeStat } from '../describe/stat.js';

describe('in Hebrew', () => {
  const AMOUNTS: readonly [Qualifier, number, Unit, string][] = [
    ['exact', 1, 'hectare', '1 הקטאר'],
    ['exact', 2, 'hectare', '2 הקטאר'],
    ['exact', 100, 'hectare', '100 הקטאר'],
    ['exact', 1.5, 'hectare', '1.5 הקטאר'],
    ['more-than', 190_000, 'hectare', 'יותר מ־190,000 הקטאר'],
    ['at-least', 22, 'hectare', 'לפחות 22 הקטאר'],
    ['less-than', 21, 'hectare', 'פחות מ־21 הקטאר'],
    ['at-most', 101, 'hectare', 'לכל היותר 101 הקטאר'],
    ['nearly', 249_000, 'hectare', 'כמעט 249,000 הקטאר'],
    ['approximately', 11_667, 'square-kilometer', 'כ־11,667 קמ״ר'],
    ['approximately', 14, 'percent', 'כ־14%'],
    ['exact', 13.5, 'percent', '13.5%'],
    ['exact', 1, 'year', '1 שנה'],
    ['exact', 2, 'year', '2 שנים'],
    ['exact', 20, 'year', '20 שנים'],
    ['exact', 1_000_000, 'square-meter', '1,000,000 מ״ר'],
  ];
  for (const [qualifier, value, unit, text] of AMOUNTS)
    it(`an amount is ”${text}”`, () => {
      expect(plain(amount(hebrew, qualifier, value, unit))).to.equal(text);
    });

  const FACES: readonly [number, Qualifier, string, string][] = [
    [1, 'exact', 'ap-mines-found', 'נמצא 1 מוקש נגד אדם'],
    [2, 'exact', 'ap-mines-found', 'נמצאו 2 מוקשים נגד אדם'],
    [93, 'exact', 'ap-mines-found', 'נמצאו 93 מוקשים נגד אדם'],
    [36_000, 'more-than', 'ap-mines-found', 'נמצאו יותר מ־36,000 מוקשים נגד אדם'],
    [1, 'exact', 'uxo-found', 'נמצא 1 נפל תחמושת'],
    [133_000, 'more-than', 'uxo-found', 'נמצאו יותר מ־133,000 נפלי תחמושת'],
  ];
  for (const [value, qualifier, indicator, text] of FACES)
    it(`a figure is ”${text}”`, () => {
      expect(plain(faceOf(hebrew, indicator, value, 'item', { qualifier }))).to.equal(text);
    });

  it('a day takes its prefix with a maqaf, a month joined, a year as a year', () => {
    expect(
      plain(sentenceOf(hebrew, 'area-cleared', 190_000, 'hectare', { qualifier: 'more-than' })),
    ).to.equal('מאז 10 בנובמבר 2020, פונו ממוקשים יותר מ־190,000 הקטאר של קרקע; נכון ל־31 ביולי 2025.');
    expect(
      plain(
        sentenceOf(hebrew, 'area-cleared', 5, 'hectare', {
          period: { start: '2020-11' },
          asOf: { date: '2025-07', basis: 'stated' },
        }),
      ),
    ).to.equal('מאז נובמבר 2020, פונו ממוקשים 5 הקטאר של קרקע; נכון ליולי 2025.');
    expect(
      plain(
        sentenceOf(hebrew, 'area-cleared', 5, 'hectare', {
          period: { start: '2005' },
          asOf: { date: '2022', basis: 'publication-date' },
        }),
      ),
    ).to.equal('מאז שנת 2005, פונו ממוקשים 5 הקטאר של קרקע; פורסם בשנת 2022; מועד הספירה לא צוין.');
  });

  const DOGS: readonly [string, number, string, object?][] = [
    ['mdd-held', 1, 'קיים 1 כלב לגילוי מוקשים'],
    ['mdd-held', 93, 'קיימים 93 כלבים לגילוי מוקשים'],
    ['mdd-operational', 25, 'פועלים 25 כלבים לגילוי מוקשים'],
    ['mdr-operational', 24, 'פועלות 24 חולדות לגילוי מוקשים'],
    ['mdr-operational', 24, 'הפעלה של 24 חולדות לגילוי מוקשים', { status: 'planned', due: '2027-12-31' }],
    ['edd-purchased', 2, 'נרכשו 2 כלבים לגילוי חומרי נפץ'],
    [
      'mdd-donated',
      93,
      'נתרמו 93 כלבים לגילוי מוקשים עבור ANAMA על ידי MLI',
      { scope: { operators: 'not-stated', donor: 'MLI', recipient: 'ANAMA' } },
    ],
    [
      'x-mdd-received',
      81,
      'התקבלו 81 כלבים לגילוי מוקשים מידי MLI',
      { scope: { operators: 'not-stated', donor: 'MLI' } },
    ],
  ];
  for (const [indicator, value, text, more] of DOGS)
    it(`the verb agrees with what is counted in ”${text}”`, () => {
      expect(plain(faceOf(hebrew, indicator, value, 'animal', more))).to.equal(text);
    });

  it('a figure without sure words is said in English, and all of it', () => {
    const view = describeStat(figure('eo-found-total', 93, 'item'), { language: hebrew });
    expect(view.known && [view.language.code, view.sentence]).to.deep.equal([
      'en',
      '93 items of explosive ordnance found since 10 November 2020; as of 31 July 2025.',
    ]);
  });

  it('an age has its dual', () => {
    expect([1, 2, 19, 36].map((months) => describeAge(months, hebrew))).to.deep.equal([
      'הנתון בן חודש אחד',
      'הנתון בן חודשיים',
      'הנתון בן 19 חודשים',
      'הנתון בן 3 שנים',
    ]);
  });
});
