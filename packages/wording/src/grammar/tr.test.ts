/** Turkish: a bound is a suffix and hangs on a noun, never on a number or a date; nouns stay singular; % stands first. */
import { expect } from '@open-wc/testing';
import type { Qualifier, Unit } from '@mine-action/data';
import { pack as turkish } from '../generated/tr.js';
import { describeAge } from '../describe/dating.js';
import { quantityText } from '../format/quantity.js';
import { amount, faceOf, figure, plain, sentenceOf } from '@mine-action/testing/claims';
import { describeStat } from '../describe/stat.js';

describe('in Turkish', () => {
  const AMOUNTS: readonly [Qualifier, number, Unit, string][] = [
    ['exact', 1, 'hectare', '1 hektar'],
    ['exact', 100, 'hectare', '100 hektar'],
    ['exact', 1.5, 'hectare', '1,5 hektar'],
    ['more-than', 190_000, 'hectare', '190.000 hektardan fazla'],
    ['at-least', 190_000, 'hectare', 'en az 190.000 hektar'],
    ['less-than', 5, 'hectare', '5 hektardan az'],
    ['at-most', 5, 'hectare', 'en fazla 5 hektar'],
    ['nearly', 249_000, 'hectare', 'neredeyse 249.000 hektar'],
    ['approximately', 11_667, 'square-kilometer', 'yaklaşık 11.667 kilometrekare'],
    ['more-than', 1_600, 'square-kilometer', '1.600 kilometrekareden fazla'],
    ['more-than', 1_000_000, 'square-meter', '1.000.000 metrekareden fazla'],
    ['more-than', 36_000, 'item', '36.000 adetten fazla'],
    ['more-than', 40, 'person', '40 kişiden fazla'],
    ['exact', 40, 'person', '40 kişi'],
    ['more-than', 81, 'animal', '81 adetten fazla'],
    ['exact', 93, 'animal', '93'],
    ['more-than', 20, 'year', '20 yıldan fazla'],
    ['less-than', 3, 'team', '3 ekipten az'],
    ['exact', 13.5, 'percent', '%13,5'],
    ['approximately', 14, 'percent', 'yaklaşık %14'],
    ['more-than', 14, 'percent', '%14 oranından fazla'],
    ['less-than', 14, 'percent', '%14 oranından az'],
    ['at-least', 14, 'percent', 'en az %14'],
  ];
  for (const [qualifier, value, unit, text] of AMOUNTS)
    it(`an amount is "${text}"`, () => {
      expect(plain(amount(turkish, qualifier, value, unit))).to.equal(text);
    });

  it('a calculated amount is "around", which stands after it', () => {
    const about = (value: number, unit: Unit): string =>
      quantityText({ qualifier: 'approximately', value, unit }, turkish, { calculated: true });
    expect(about(16, 'percent')).to.equal('%16 civarında');
    expect(about(144, 'hectare')).to.equal('144 hektar civarında');
  });

  it('a percent sign belongs to its number, where that is set larger', () => {
    const view = describeStat(figure('area-contaminated-share-of-territory', 14, 'percent'), {
      language: turkish,
    });
    expect(view.known && view.quantity.number).to.equal('%14');
  });

  const FACES: readonly [number, Qualifier, string, string][] = [
    [1, 'exact', 'ap-mines-found', '1 antipersonel mayın bulundu'],
    [93, 'exact', 'ap-mines-found', '93 antipersonel mayın bulundu'],
    [36_000, 'more-than', 'ap-mines-found', '36.000 adetten fazla antipersonel mayın bulundu'],
    [21_000, 'at-least', 'at-mines-found', 'en az 21.000 antitank mayın bulundu'],
    [133_000, 'more-than', 'uxo-found', '133.000 adetten fazla patlamamış mühimmat bulundu'],
    [93, 'exact', 'mdd-held', '93 mayın tespit köpeği mevcut'],
    [100, 'more-than', 'eore-people-reached', '100 kişiden fazla patlayıcı mühimmat risk eğitimi aldı'],
  ];
  for (const [value, qualifier, indicator, text] of FACES)
    it(`a figure is "${text}"`, () => {
      const unit = indicator.startsWith('mdd') ? 'animal' : indicator.includes('people') ? 'person' : 'item';
      expect(plain(faceOf(turkish, indicator, value, unit, { qualifier }))).to.equal(text);
    });

  const PERIODS: readonly [string, string | undefined, string][] = [
    ['2020-11-10', undefined, '10 Kasım 2020 tarihinden bu yana'],
    ['2020-11', undefined, 'Kasım 2020 tarihinden bu yana'],
    ['2005', undefined, '2005 yılından bu yana'],
    ['2024-01-01', '2024-12-31', '2024 yılında'],
    ['2024-05-01', '2024-06-30', '1 Mayıs 2024 – 30 Haziran 2024 döneminde'],
  ];
  for (const [start, end, said] of PERIODS)
    it(`a sentence begins with its period: "${said}"`, () => {
      const sentence = sentenceOf(turkish, 'area-cleared', 190_000, 'hectare', {
        qualifier: 'more-than',
        measure: end ? 'flow' : 'cumulative',
        period: end ? { start, end } : { start },
      });
      expect(plain(sentence)).to.equal(
        `${said} 190.000 hektardan fazla arazi temizlendi; 31 Temmuz 2025 itibarıyla.`,
      );
    });

  it('a date of publication carries no suffix, be it a day, a month or a year', () => {
    for (const [date, said] of [
      ['2025-04-04', '4 Nisan 2025'],
      ['2019-06', 'Haziran 2019'],
      ['2022', '2022'],
    ] as const)
      expect(
        plain(
          sentenceOf(turkish, 'national-area', 86_600, 'square-kilometer', {
            asOf: { date, basis: 'publication-date' },
            period: undefined,
          }),
        ),
      ).to.equal(`Ülke yüz ölçümü: 86.600 kilometrekare; yayın tarihi ${said}; sayım tarihi belirtilmemiş.`);
  });

  it('a sentence that begins with i begins with a dotted İ', () => {
    const scope = {
      operators: 'not-stated',
      donor: 'Marshall Legacy Institute',
      recipient: 'ANAMA',
    } as const;
    expect(
      plain(
        sentenceOf(turkish, 'x-partnership-duration', 20, 'year', {
          scope,
          status: 'planned',
          due: '2025-12-31',
        }),
      ),
    ).to.equal(
      'İş birliği süresi (Marshall Legacy Institute ve ANAMA): 20 yıl (2025 için planlanıyor); 31 Temmuz 2025 itibarıyla.',
    );
  });

  it('an age takes no plural', () => {
    expect([1, 13, 36, 60].map((months) => describeAge(months, turkish))).to.deep.equal([
      '1 ay öncesine ait',
      '13 ay öncesine ait',
      '3 yıl öncesine ait',
      '5 yıl öncesine ait',
    ]);
  });

  const LAND: readonly [string, object, string][] = [
    ['area-suspected', {}, 'şüpheli tehlikeli alan: 5 hektar'],
    ['area-confirmed', {}, 'teyit edilmiş tehlikeli alan: 5 hektar'],
    ['area-reduced', {}, '5 hektar arazi teknik etüt sonucunda kullanıma açıldı'],
    ['area-cancelled', {}, '5 hektar arazi teknik olmayan etüt sonucunda kullanıma açıldı'],
    ['area-contaminated', {}, 'mayınlardan ve patlayıcı savaş kalıntılarından etkilenmiş 5 hektar arazi'],
    ['area-cleared', { status: 'planned', due: '2026-12-31' }, '5 hektar arazinin temizlenmesi'],
  ];
  for (const [indicator, more, text] of LAND)
    it(`land is "${text}"`, () => {
      expect(plain(faceOf(turkish, indicator, 5, 'hectare', more))).to.equal(text);
    });

  it('names take no suffix, be they of an organisation or of a country', () => {
    const scope = { operators: 'not-stated', donor: 'MLI', recipient: 'ANAMA' } as const;
    expect(plain(faceOf(turkish, 'mdd-donated', 93, 'animal', { scope }))).to.equal(
      'MLI tarafından ANAMA için 93 mayın tespit köpeği bağışlandı',
    );
    expect(plain(faceOf(turkish, 'x-mdd-received', 81, 'animal', { scope }))).to.equal(
      'MLI tarafından ANAMA için verilen 81 mayın tespit köpeği teslim alındı',
    );
  });
});
