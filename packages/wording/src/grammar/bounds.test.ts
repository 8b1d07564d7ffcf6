/**
 * Every bound beside 21, whose words change most: a unit and a thing counted stand in the case, the number and the gender that
 * the bound asks for. The last is what we calculated, "about".
 */
import { expect } from '@open-wc/testing';
import type { Qualifier } from '@mine-action/data';
import { faceOf, plain } from '@mine-action/testing/claims';
import { quantityText } from '../format/quantity.js';
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
const BOUNDS: readonly Qualifier[] = [
  'exact',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'approximately',
  'nearly',
];

/** Land cleared and unexploded ordnance found, by bound; then an area that was calculated. */
const SAID: Readonly<Record<keyof typeof PACKS, readonly string[]>> = {
  ar: [
    'جرى تطهير 21 هكتارًا من الألغام · عُثر على 21 قطعة من الذخائر غير المنفجرة',
    'جرى تطهير أكثر من 21 هكتارًا من الألغام · عُثر على أكثر من 21 قطعة من الذخائر غير المنفجرة',
    'جرى تطهير ما لا يقل عن 21 هكتارًا من الألغام · عُثر على ما لا يقل عن 21 قطعة من الذخائر غير المنفجرة',
    'جرى تطهير أقل من 21 هكتارًا من الألغام · عُثر على أقل من 21 قطعة من الذخائر غير المنفجرة',
    'جرى تطهير ما لا يزيد على 21 هكتارًا من الألغام · عُثر على ما لا يزيد على 21 قطعة من الذخائر غير المنفجرة',
    'جرى تطهير حوالي 21 هكتارًا من الألغام · عُثر على حوالي 21 قطعة من الذخائر غير المنفجرة',
    'جرى تطهير قرابة 21 هكتارًا من الألغام · عُثر على قرابة 21 قطعة من الذخائر غير المنفجرة',
    'نحو 21 هكتارًا',
  ],
  az: [
    '21 hektar ərazi minalardan təmizlənib · 21 partlamamış hərbi sursat aşkar edilib',
    '21 hektardan çox ərazi minalardan təmizlənib · 21 ədəddən çox partlamamış hərbi sursat aşkar edilib',
    'ən azı 21 hektar ərazi minalardan təmizlənib · ən azı 21 partlamamış hərbi sursat aşkar edilib',
    '21 hektardan az ərazi minalardan təmizlənib · 21 ədəddən az partlamamış hərbi sursat aşkar edilib',
    'ən çoxu 21 hektar ərazi minalardan təmizlənib · ən çoxu 21 partlamamış hərbi sursat aşkar edilib',
    'təxminən 21 hektar ərazi minalardan təmizlənib · təxminən 21 partlamamış hərbi sursat aşkar edilib',
    '21 hektara yaxın ərazi minalardan təmizlənib · 21 ədədə yaxın partlamamış hərbi sursat aşkar edilib',
    'təqribən 21 hektar',
  ],
  de: [
    '21 Hektar Land geräumt · 21 Blindgänger gefunden',
    'mehr als 21 Hektar Land geräumt · mehr als 21 Blindgänger gefunden',
    'mindestens 21 Hektar Land geräumt · mindestens 21 Blindgänger gefunden',
    'weniger als 21 Hektar Land geräumt · weniger als 21 Blindgänger gefunden',
    'höchstens 21 Hektar Land geräumt · höchstens 21 Blindgänger gefunden',
    'etwa 21 Hektar Land geräumt · etwa 21 Blindgänger gefunden',
    'fast 21 Hektar Land geräumt · fast 21 Blindgänger gefunden',
    'rund 21 Hektar',
  ],
  en: [
    '21 hectares of land cleared · 21 items of unexploded ordnance found',
    'more than 21 hectares of land cleared · more than 21 items of unexploded ordnance found',
    'at least 21 hectares of land cleared · at least 21 items of unexploded ordnance found',
    'less than 21 hectares of land cleared · less than 21 items of unexploded ordnance found',
    'at most 21 hectares of land cleared · at most 21 items of unexploded ordnance found',
    'approximately 21 hectares of land cleared · approximately 21 items of unexploded ordnance found',
    'nearly 21 hectares of land cleared · nearly 21 items of unexploded ordnance found',
    'about 21 hectares',
  ],
  es: [
    '21 hectáreas de tierras desminadas · 21 municiones sin explotar encontradas',
    'más de 21 hectáreas de tierras desminadas · más de 21 municiones sin explotar encontradas',
    'al menos 21 hectáreas de tierras desminadas · al menos 21 municiones sin explotar encontradas',
    'menos de 21 hectáreas de tierras desminadas · menos de 21 municiones sin explotar encontradas',
    'como máximo 21 hectáreas de tierras desminadas · como máximo 21 municiones sin explotar encontradas',
    'aproximadamente 21 hectáreas de tierras desminadas · aproximadamente 21 municiones sin explotar encontradas',
    'casi 21 hectáreas de tierras desminadas · casi 21 municiones sin explotar encontradas',
    'alrededor de 21 hectáreas',
  ],
  fa: [
    '۲۱ هکتار زمین پاکسازی شده است · ۲۱ قطعه مهمات عمل‌نکرده کشف شده است',
    'بیش از ۲۱ هکتار زمین پاکسازی شده است · بیش از ۲۱ قطعه مهمات عمل‌نکرده کشف شده است',
    'دست‌کم ۲۱ هکتار زمین پاکسازی شده است · دست‌کم ۲۱ قطعه مهمات عمل‌نکرده کشف شده است',
    'کمتر از ۲۱ هکتار زمین پاکسازی شده است · کمتر از ۲۱ قطعه مهمات عمل‌نکرده کشف شده است',
    'حداکثر ۲۱ هکتار زمین پاکسازی شده است · حداکثر ۲۱ قطعه مهمات عمل‌نکرده کشف شده است',
    'حدود ۲۱ هکتار زمین پاکسازی شده است · حدود ۲۱ قطعه مهمات عمل‌نکرده کشف شده است',
    'نزدیک به ۲۱ هکتار زمین پاکسازی شده است · نزدیک به ۲۱ قطعه مهمات عمل‌نکرده کشف شده است',
    'تقریباً ۲۱ هکتار',
  ],
  fr: [
    '21 hectares de terres dépolluées · 21 munitions non explosées découvertes',
    'plus de 21 hectares de terres dépolluées · plus de 21 munitions non explosées découvertes',
    'au moins 21 hectares de terres dépolluées · au moins 21 munitions non explosées découvertes',
    'moins de 21 hectares de terres dépolluées · moins de 21 munitions non explosées découvertes',
    'au plus 21 hectares de terres dépolluées · au plus 21 munitions non explosées découvertes',
    'approximativement 21 hectares de terres dépolluées · approximativement 21 munitions non explosées découvertes',
    'près de 21 hectares de terres dépolluées · près de 21 munitions non explosées découvertes',
    'environ 21 hectares',
  ],
  he: [
    'פונו ממוקשים 21 הקטאר של קרקע · נמצאו 21 נפלי תחמושת',
    'פונו ממוקשים יותר מ־21 הקטאר של קרקע · נמצאו יותר מ־21 נפלי תחמושת',
    'פונו ממוקשים לפחות 21 הקטאר של קרקע · נמצאו לפחות 21 נפלי תחמושת',
    'פונו ממוקשים פחות מ־21 הקטאר של קרקע · נמצאו פחות מ־21 נפלי תחמושת',
    'פונו ממוקשים לכל היותר 21 הקטאר של קרקע · נמצאו לכל היותר 21 נפלי תחמושת',
    'פונו ממוקשים כ־21 הקטאר של קרקע · נמצאו כ־21 נפלי תחמושת',
    'פונו ממוקשים כמעט 21 הקטאר של קרקע · נמצאו כמעט 21 נפלי תחמושת',
    'בערך 21 הקטאר',
  ],
  ru: [
    '21 гектар земли очищено · 21 неразорвавшийся боеприпас обнаружен',
    'более 21 гектара земли очищено · более 21 неразорвавшегося боеприпаса обнаружено',
    'не менее 21 гектара земли очищено · не менее 21 неразорвавшегося боеприпаса обнаружено',
    'менее 21 гектара земли очищено · менее 21 неразорвавшегося боеприпаса обнаружено',
    'не более 21 гектара земли очищено · не более 21 неразорвавшегося боеприпаса обнаружено',
    'приблизительно 21 гектар земли очищено · приблизительно 21 неразорвавшийся боеприпас обнаружен',
    'почти 21 гектар земли очищено · почти 21 неразорвавшийся боеприпас обнаружен',
    'около 21 гектара',
  ],
  tr: [
    '21 hektar arazi temizlendi · 21 patlamamış mühimmat bulundu',
    '21 hektardan fazla arazi temizlendi · 21 adetten fazla patlamamış mühimmat bulundu',
    'en az 21 hektar arazi temizlendi · en az 21 patlamamış mühimmat bulundu',
    '21 hektardan az arazi temizlendi · 21 adetten az patlamamış mühimmat bulundu',
    'en fazla 21 hektar arazi temizlendi · en fazla 21 patlamamış mühimmat bulundu',
    'yaklaşık 21 hektar arazi temizlendi · yaklaşık 21 patlamamış mühimmat bulundu',
    'neredeyse 21 hektar arazi temizlendi · neredeyse 21 patlamamış mühimmat bulundu',
    '21 hektar civarında',
  ],
  uk: [
    '21 гектар землі розміновано · 21 боєприпас, що не вибухнув, виявлено',
    'понад 21 гектар землі розміновано · понад 21 боєприпас, що не вибухнув, виявлено',
    'щонайменше 21 гектар землі розміновано · щонайменше 21 боєприпас, що не вибухнув, виявлено',
    'менш ніж 21 гектар землі розміновано · менш ніж 21 боєприпас, що не вибухнув, виявлено',
    'щонайбільше 21 гектар землі розміновано · щонайбільше 21 боєприпас, що не вибухнув, виявлено',
    'приблизно 21 гектар землі розміновано · приблизно 21 боєприпас, що не вибухнув, виявлено',
    'майже 21 гектар землі розміновано · майже 21 боєприпас, що не вибухнув, виявлено',
    'орієнтовно 21 гектар',
  ],
  zh: [
    '已排雷土地 21公顷 · 发现的未爆弹药 21枚',
    '已排雷土地 超过21公顷 · 发现的未爆弹药 超过21枚',
    '已排雷土地 至少21公顷 · 发现的未爆弹药 至少21枚',
    '已排雷土地 少于21公顷 · 发现的未爆弹药 少于21枚',
    '已排雷土地 至多21公顷 · 发现的未爆弹药 至多21枚',
    '已排雷土地 约21公顷 · 发现的未爆弹药 约21枚',
    '已排雷土地 近21公顷 · 发现的未爆弹药 近21枚',
    '大约21公顷',
  ],
};

describe('every bound has its words', () => {
  for (const code of Object.keys(PACKS) as (keyof typeof PACKS)[])
    it(`in ${code}`, () => {
      const pack = PACKS[code];
      const said = BOUNDS.map((qualifier) =>
        [
          faceOf(pack, 'area-cleared', 21, 'hectare', { qualifier }),
          faceOf(pack, 'uxo-found', 21, 'item', { qualifier }),
        ]
          .map(plain)
          .join(' · '),
      );
      const calculated = { qualifier: 'approximately', value: 21, unit: 'hectare' } as const;
      expect([...said, plain(quantityText(calculated, pack, { calculated: true }))]).to.deep.equal(
        SAID[code],
      );
    });
});
