/**
 * Arabic: the verb comes first and needs no form of its own; what is counted has six forms (3 to 10 plural, 11 to 99
 * singular accusative, from 100 singular genitive), and what takes it up again agrees with one, two or many.
 */
import { expect } from '@open-wc/testing';
import type { Qualifier, Unit } from '@mine-action/data';
import { pack as arabic } from '../generated/ar.js';
import { describeAge } from '../describe/dating.js';
import { describeStat } from '../describe/stat.js';
import { amount, faceOf, figure, plain, sentenceOf } from '@mine-action/testing/claims';

describe('in Arabic', () => {
  const AMOUNTS: readonly [Qualifier, number, Unit, string][] = [
    ['exact', 1, 'hectare', '1 هكتار'],
    ['exact', 2, 'hectare', '2 هكتار'],
    ['exact', 3, 'hectare', '3 هكتارات'],
    ['exact', 10, 'hectare', '10 هكتارات'],
    ['exact', 11, 'hectare', '11 هكتارًا'],
    ['exact', 21, 'hectare', '21 هكتارًا'],
    ['exact', 93, 'hectare', '93 هكتارًا'],
    ['exact', 100, 'hectare', '100 هكتار'],
    ['exact', 101, 'hectare', '101 هكتار'],
    ['exact', 103, 'hectare', '103 هكتارات'],
    ['exact', 1.5, 'hectare', '1.5 هكتار'],
    ['exact', 1_000_000, 'hectare', '1,000,000 هكتار'],
    ['more-than', 190_000, 'hectare', 'أكثر من 190,000 هكتار'],
    ['more-than', 22, 'hectare', 'أكثر من 22 هكتارًا'],
    ['at-least', 5, 'hectare', 'ما لا يقل عن 5 هكتارات'],
    ['less-than', 21, 'year', 'أقل من 21 سنة'],
    ['at-most', 5, 'year', 'ما لا يزيد على 5 سنوات'],
    ['nearly', 249_000, 'hectare', 'قرابة 249,000 هكتار'],
    ['approximately', 11_667, 'square-kilometer', 'حوالي 11,667 كيلومترًا مربعًا'],
    ['exact', 86_600, 'square-kilometer', '86,600 كيلومتر مربع'],
    ['exact', 14, 'percent', '14 في المائة'],
    ['exact', 93, 'animal', '93'],
  ];
  for (const [qualifier, value, unit, text] of AMOUNTS)
    it(`an amount is «${text}»`, () => {
      expect(plain(amount(arabic, qualifier, value, unit))).to.equal(text);
    });

  const FACES: readonly [number, Qualifier, string, string][] = [
    [1, 'exact', 'ap-mines-found', 'عُثر على 1 لغم مضاد للأفراد'],
    [2, 'exact', 'ap-mines-found', 'عُثر على 2 لغم مضاد للأفراد'],
    [3, 'exact', 'ap-mines-found', 'عُثر على 3 ألغام مضادة للأفراد'],
    [93, 'exact', 'ap-mines-found', 'عُثر على 93 لغمًا مضادًا للأفراد'],
    [36_000, 'more-than', 'ap-mines-found', 'عُثر على أكثر من 36,000 لغم مضاد للأفراد'],
    [133_000, 'more-than', 'uxo-found', 'عُثر على أكثر من 133,000 قطعة من الذخائر غير المنفجرة'],
    [5, 'at-least', 'uxo-found', 'عُثر على ما لا يقل عن 5 قطع من الذخائر غير المنفجرة'],
    [93, 'exact', 'mdd-purchased', 'جرى شراء 93 كلبًا لكشف الألغام'],
    [100, 'exact', 'mdd-purchased', 'جرى شراء 100 كلب لكشف الألغام'],
    [1, 'exact', 'mdd-purchased', 'جرى شراء 1 كلب لكشف الألغام'],
    [7, 'exact', 'mdd-purchased', 'جرى شراء 7 كلاب لكشف الألغام'],
  ];
  for (const [value, qualifier, indicator, text] of FACES)
    it(`a figure is «${text}»`, () => {
      const unit = indicator.startsWith('mdd') ? 'animal' : 'item';
      expect(plain(faceOf(arabic, indicator, value, unit, { qualifier }))).to.equal(text);
    });

  it('a year alone is called a year, a day and a month are not', () => {
    expect(
      plain(sentenceOf(arabic, 'area-cleared', 190_000, 'hectare', { qualifier: 'more-than' })),
    ).to.equal('منذ 10 نوفمبر 2020، جرى تطهير أكثر من 190,000 هكتار من الألغام؛ البيانات حتى 31 يوليو 2025.');
    expect(
      plain(
        sentenceOf(arabic, 'area-cleared', 5, 'hectare', {
          period: { start: '2005' },
          asOf: { date: '2019-06', basis: 'publication-date' },
        }),
      ),
    ).to.equal('منذ عام 2005، جرى تطهير 5 هكتارات من الألغام؛ نُشر في يونيو 2019؛ وتاريخ الإحصاء غير مذكور.');
  });

  it('a name in Latin letters is kept apart from what stands beside it', () => {
    expect(
      faceOf(arabic, 'mdd-donated', 93, 'animal', { scope: { operators: 'not-stated', donor: 'MLI' } }),
    ).to.equal('جرى تقديم 93 كلبًا لكشف الألغام تبرعًا من \u2068MLI\u2069');
  });

  it('what was found is taken up again as one, two or many', () => {
    const said = (value: number, indicator: string): string =>
      plain(faceOf(arabic, indicator, value, 'item', { verb: 'discovered-and-neutralised' }));
    expect(said(1, 'ap-mines-found')).to.equal('عُثر على 1 لغم مضاد للأفراد، وجرى تحييده');
    expect(said(1, 'uxo-found')).to.equal('عُثر على 1 قطعة من الذخائر غير المنفجرة، وجرى تحييدها');
    expect(said(2, 'ap-mines-found')).to.equal('عُثر على 2 لغم مضاد للأفراد، وجرى تحييدهما');
    expect(said(11, 'ap-mines-found')).to.equal('عُثر على 11 لغمًا مضادًا للأفراد، وجرى تحييدها');
  });

  it('what is only planned has no verb that says it was done', () => {
    const planned = { status: 'planned', due: '2026-12-31' } as const;
    expect(plain(sentenceOf(arabic, 'area-cleared', 65_000, 'hectare', planned))).to.equal(
      'تطهير 65,000 هكتار من الألغام (مخطط له في عام 2026)؛ البيانات حتى 31 يوليو 2025.',
    );
    for (const indicator of ['mdd-donated', 'mdd-purchased', 'x-mdd-received', 'area-released'])
      expect(sentenceOf(arabic, indicator, 5, 'animal', planned), indicator).not.to.match(/جرى/);
  });

  it('a text that begins with such a name runs from right to left all the same', () => {
    const view = describeStat(
      figure('mdd-held', 30, 'animal', { scope: { operators: 'single', operator: 'ANAMA' } }),
      { language: arabic },
    );
    expect(view.known && view.context).to.include('\u200f\u2068ANAMA\u2069 فقط');
  });

  it('an age has the dual, the plural and the accusative', () => {
    expect([1, 2, 5, 19, 24, 36, 132].map((months) => describeAge(months, arabic))).to.deep.equal([
      'مضى على هذه البيانات شهر واحد',
      'مضى على هذه البيانات شهران',
      'مضى على هذه البيانات 5 أشهر',
      'مضى على هذه البيانات 19 شهرًا',
      'مضى على هذه البيانات 24 شهرًا',
      'مضى على هذه البيانات 3 سنوات',
      'مضى على هذه البيانات 11 سنة',
    ]);
  });
});
