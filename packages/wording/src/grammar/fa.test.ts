/** Persian: nouns stay singular after a number, the verb comes last, and two numbers never stand side by side. */
import { expect } from '@open-wc/testing';
import type { Qualifier, Unit } from '@mine-action/data';
import { pack as persian } from '../generated/fa.js';
import { describeAge } from '../describe/dating.js';
import { amount, faceOf, plain, sentenceOf } from '@mine-action/testing/claims';

describe('in Persian', () => {
  const AMOUNTS: readonly [Qualifier, number, Unit, string][] = [
    ['exact', 1, 'hectare', '۱ هکتار'],
    ['exact', 2, 'hectare', '۲ هکتار'],
    ['exact', 93, 'hectare', '۹۳ هکتار'],
    ['exact', 1.5, 'hectare', '۱٫۵ هکتار'],
    ['exact', 1_000_000, 'hectare', '۱٬۰۰۰٬۰۰۰ هکتار'],
    ['more-than', 190_000, 'hectare', 'بیش از ۱۹۰٬۰۰۰ هکتار'],
    ['at-least', 5, 'hectare', 'دست‌کم ۵ هکتار'],
    ['less-than', 21, 'year', 'کمتر از ۲۱ سال'],
    ['at-most', 22, 'year', 'حداکثر ۲۲ سال'],
    ['nearly', 249_000, 'hectare', 'نزدیک به ۲۴۹٬۰۰۰ هکتار'],
    ['approximately', 11_667, 'square-kilometer', 'حدود ۱۱٬۶۶۷ کیلومتر مربع'],
    ['approximately', 14, 'percent', 'حدود ۱۴ درصد'],
    ['exact', 13.5, 'percent', '۱۳٫۵ درصد'],
    ['exact', 93, 'animal', '۹۳'],
  ];
  for (const [qualifier, value, unit, text] of AMOUNTS)
    it(`an amount is «${text}»`, () => {
      expect(plain(amount(persian, qualifier, value, unit))).to.equal(text);
    });

  const FACES: readonly [number, Qualifier, string, string][] = [
    [1, 'exact', 'ap-mines-found', '۱ مین ضد نفر کشف شده است'],
    [36_000, 'more-than', 'ap-mines-found', 'بیش از ۳۶٬۰۰۰ مین ضد نفر کشف شده است'],
    [133_000, 'more-than', 'uxo-found', 'بیش از ۱۳۳٬۰۰۰ قطعه مهمات عمل‌نکرده کشف شده است'],
    [100, 'exact', 'mdd-purchased', '۱۰۰ قلاده سگ مین‌یاب خریداری شده است'],
  ];
  for (const [value, qualifier, indicator, text] of FACES)
    it(`a figure is «${text}»`, () => {
      const unit = indicator.startsWith('mdd') ? 'animal' : 'item';
      expect(plain(faceOf(persian, indicator, value, unit, { qualifier }))).to.equal(text);
    });

  it('a sentence begins with its period and ends with its verb, and its dates are Gregorian', () => {
    expect(
      plain(sentenceOf(persian, 'area-cleared', 190_000, 'hectare', { qualifier: 'more-than' })),
    ).to.equal(
      'از ۱۰ نوامبر ۲۰۲۰ به بعد، بیش از ۱۹۰٬۰۰۰ هکتار زمین پاکسازی شده است؛ داده‌ها تا تاریخ ۳۱ ژوئیهٔ ۲۰۲۵.',
    );
    expect(
      plain(
        sentenceOf(persian, 'area-cleared', 5, 'hectare', {
          measure: 'flow',
          period: { start: '2024-01-01', end: '2024-12-31' },
          asOf: { date: '2025-01', basis: 'publication-date' },
        }),
      ),
    ).to.equal(
      'در سال ۲۰۲۴ میلادی، ۵ هکتار زمین پاکسازی شده است؛ منتشرشده در ژانویهٔ ۲۰۲۵؛ تاریخ شمارش ذکر نشده است.',
    );
  });

  it('a name in Latin letters is kept apart from what stands beside it', () => {
    expect(
      faceOf(persian, 'mdd-donated', 93, 'animal', { scope: { operators: 'not-stated', donor: 'MLI' } }),
    ).to.equal('\u200f\u2068MLI\u2069 ۹۳ قلاده سگ مین‌یاب اهدا کرده است');
  });

  it('what is only planned has no verb that says it was done', () => {
    const planned = { status: 'planned', due: '2026-12-31' } as const;
    const said = (indicator: string): string =>
      plain(sentenceOf(persian, indicator, 65_000, 'hectare', planned)).split('؛')[0]!;
    expect(said('area-cleared')).to.equal('پاکسازی ۶۵٬۰۰۰ هکتار زمین (برنامه‌ریزی‌شده برای سال ۲۰۲۶)');
    for (const indicator of ['mdd-donated', 'mdd-held', 'mdr-operational', 'x-mdd-received', 'area-released'])
      expect(said(indicator), indicator).not.to.match(/ است /);
  });

  it('a verb agrees with one person and with many', () => {
    expect(plain(faceOf(persian, 'casualties-killed', 1, 'person'))).to.match(/جان باخته است$/);
    expect(plain(faceOf(persian, 'casualties-killed', 2, 'person'))).to.match(/جان باخته‌اند$/);
    expect(plain(faceOf(persian, 'va-people-assisted', 1, 'person'))).to.match(/دریافت کرده است$/);
  });

  it('a figure without sure words is said in English', () => {
    expect(plain(sentenceOf(persian, 'eo-found-total', 5, 'item'))).to.equal(
      '5 items of explosive ordnance found since 10 November 2020; as of 31 July 2025.',
    );
  });

  it('an age counts in the singular', () => {
    expect([2, 19, 36].map((months) => describeAge(months, persian))).to.deep.equal([
      'مربوط به ۲ ماه پیش',
      'مربوط به ۱۹ ماه پیش',
      'مربوط به ۳ سال پیش',
    ]);
  });
});
