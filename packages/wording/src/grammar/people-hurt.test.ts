/**
 * People killed or injured, in every language: one, two and many, killed apart from injured, and in plain words that take no side.
 */
import { expect } from '@open-wc/testing';
import { plain, sentenceOf } from '@mine-action/testing/claims';
import { pack as ar } from '../generated/ar.js';
import { pack as az } from '../generated/az.js';
import { pack as de } from '../generated/de.js';
import { pack as es } from '../generated/es.js';
import { pack as fa } from '../generated/fa.js';
import { pack as fr } from '../generated/fr.js';
import { pack as he } from '../generated/he.js';
import { pack as ru } from '../generated/ru.js';
import { pack as tr } from '../generated/tr.js';
import { pack as uk } from '../generated/uk.js';
import { pack as zh } from '../generated/zh.js';
import { english as en } from '../locale/languages.js';

const PACKS = { ar, az, de, en, es, fa, fr, he, ru, tr, uk, zh };

/** Of 412 killed or injured, of 1 killed, of 2 killed, of more than 340 injured: words that stand in the sentence. */
const SAYS: Readonly<Record<keyof typeof PACKS, readonly [string, string, string, string]>> = {
  ar: [
    'قُتل أو أُصيب بجروح 412 شخصًا بسبب الذخائر المتفجرة',
    'قُتل 1 شخص بسبب',
    'قُتل 2 شخص بسبب',
    'أُصيب بجروح أكثر من 340 شخصًا',
  ],
  az: [
    '412 nəfər partlayıcı sursat nəticəsində həlak olub və ya yaralanıb',
    '1 nəfər partlayıcı sursat nəticəsində həlak olub',
    '2 nəfər partlayıcı sursat nəticəsində həlak olub',
    'partlayıcı sursat nəticəsində yaralanıb',
  ],
  de: [
    '412 Personen durch Kampfmittel getötet oder verletzt',
    '1 Person durch Kampfmittel getötet',
    '2 Personen durch Kampfmittel getötet',
    'mehr als 340 Personen durch Kampfmittel verletzt',
  ],
  en: [
    '412 people killed or injured by explosive ordnance',
    '1 person killed by explosive ordnance',
    '2 people killed by explosive ordnance',
    'More than 340 people injured by explosive ordnance',
  ],
  es: [
    '412 personas muertas o heridas por artefactos explosivos',
    '1 persona muerta por artefactos explosivos',
    '2 personas muertas por artefactos explosivos',
    'Más de 340 personas heridas por artefactos explosivos',
  ],
  fa: [
    '۴۱۲ نفر بر اثر مین و مواد منفجرهٔ باقی‌مانده از جنگ جان باخته یا زخمی شده‌اند',
    '۱ نفر بر اثر',
    'جان باخته‌اند',
    'زخمی شده‌اند',
  ],
  fr: [
    '412 personnes tuées ou blessées par des engins explosifs',
    '1 personne tuée par des engins explosifs',
    '2 personnes tuées par des engins explosifs',
    'Plus de 340 personnes blessées par des engins explosifs',
  ],
  he: [
    'נהרגו או נפצעו 412 בני אדם ממוקשים ומנפלי תחמושת',
    'נהרג 1 אדם ממוקשים',
    'נהרגו 2 בני אדם ממוקשים',
    'נפצעו יותר מ־340 בני אדם ממוקשים',
  ],
  ru: [
    '412 человек погибли или получили ранения от взрывоопасных предметов',
    '1 человек погиб от взрывоопасных предметов',
    '2 человека погибли от взрывоопасных предметов',
    'Более 340 человек получили ранения от взрывоопасных предметов',
  ],
  tr: [
    '412 kişi patlayıcı mühimmat nedeniyle hayatını kaybetti veya yaralandı',
    '1 kişi patlayıcı mühimmat nedeniyle hayatını kaybetti',
    '2 kişi patlayıcı mühimmat nedeniyle hayatını kaybetti',
    'patlayıcı mühimmat nedeniyle yaralandı',
  ],
  uk: [
    '412 осіб загинули або зазнали поранень через вибухонебезпечні предмети',
    '1 особа загинула через вибухонебезпечні предмети',
    '2 особи загинули через вибухонебезпечні предмети',
    'Понад 340 осіб зазнали поранень через вибухонебезпечні предмети',
  ],
  zh: [
    '因爆炸性弹药死亡或受伤的人员412人',
    '因爆炸性弹药死亡的人员1人',
    '因爆炸性弹药死亡的人员2人',
    '因爆炸性弹药受伤的人员超过340人',
  ],
};

/** Words of a party, and of a headline. */
const LOUD =
  /martyr|şəhid|шах[иі]д|شهيد|شهید|烈士|claim|toll|victim|жертв|Opfer|víctim|victime|qurban|kurban|受害/iu;

describe('people killed or injured', () => {
  for (const code of Object.keys(PACKS) as (keyof typeof PACKS)[]) {
    const said = (indicator: string, value: number, more = {}): string =>
      plain(sentenceOf(PACKS[code], indicator, value, 'person', more));

    it(`are said in ${code}`, () => {
      const sentences = [
        said('casualties-total', 412),
        said('casualties-killed', 1),
        said('casualties-killed', 2),
        said('casualties-injured', 340, { qualifier: 'more-than' }),
      ];
      sentences.forEach((sentence, index) => {
        expect(sentence).to.contain(SAYS[code][index]).and.not.to.match(LOUD);
        // The day is said with the number.
        expect(sentence).to.match(/2025|۲۰۲۵/);
      });
    });
  }
});
