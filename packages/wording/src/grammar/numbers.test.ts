/**
 * Numbers whose words differ from their neighbours' in some language: none, one, two, three (few), five, eleven, twenty-one,
 * a hundred, a hundred and one, and a round million. Each stands beside a unit and beside a thing counted.
 */
import { expect } from '@open-wc/testing';
import { faceOf, plain } from '@mine-action/testing/claims';
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
const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 100, 101, 1_000_000];

/** Land cleared and mines found, by number. */
const SAID: Readonly<Record<keyof typeof PACKS, readonly string[]>> = {
  ar: [
    'جرى تطهير 0 هكتار من الألغام · عُثر على 0 لغم مضاد للأفراد',
    'جرى تطهير 1 هكتار من الألغام · عُثر على 1 لغم مضاد للأفراد',
    'جرى تطهير 2 هكتار من الألغام · عُثر على 2 لغم مضاد للأفراد',
    'جرى تطهير 3 هكتارات من الألغام · عُثر على 3 ألغام مضادة للأفراد',
    'جرى تطهير 5 هكتارات من الألغام · عُثر على 5 ألغام مضادة للأفراد',
    'جرى تطهير 11 هكتارًا من الألغام · عُثر على 11 لغمًا مضادًا للأفراد',
    'جرى تطهير 21 هكتارًا من الألغام · عُثر على 21 لغمًا مضادًا للأفراد',
    'جرى تطهير 100 هكتار من الألغام · عُثر على 100 لغم مضاد للأفراد',
    'جرى تطهير 101 هكتار من الألغام · عُثر على 101 لغم مضاد للأفراد',
    'جرى تطهير 1,000,000 هكتار من الألغام · عُثر على 1,000,000 لغم مضاد للأفراد',
  ],
  az: [
    '0 hektar ərazi minalardan təmizlənib · 0 piyada əleyhinə mina aşkar edilib',
    '1 hektar ərazi minalardan təmizlənib · 1 piyada əleyhinə mina aşkar edilib',
    '2 hektar ərazi minalardan təmizlənib · 2 piyada əleyhinə mina aşkar edilib',
    '3 hektar ərazi minalardan təmizlənib · 3 piyada əleyhinə mina aşkar edilib',
    '5 hektar ərazi minalardan təmizlənib · 5 piyada əleyhinə mina aşkar edilib',
    '11 hektar ərazi minalardan təmizlənib · 11 piyada əleyhinə mina aşkar edilib',
    '21 hektar ərazi minalardan təmizlənib · 21 piyada əleyhinə mina aşkar edilib',
    '100 hektar ərazi minalardan təmizlənib · 100 piyada əleyhinə mina aşkar edilib',
    '101 hektar ərazi minalardan təmizlənib · 101 piyada əleyhinə mina aşkar edilib',
    '1 000 000 hektar ərazi minalardan təmizlənib · 1 000 000 piyada əleyhinə mina aşkar edilib',
  ],
  de: [
    '0 Hektar Land geräumt · 0 Antipersonenminen gefunden',
    '1 Hektar Land geräumt · 1 Antipersonenmine gefunden',
    '2 Hektar Land geräumt · 2 Antipersonenminen gefunden',
    '3 Hektar Land geräumt · 3 Antipersonenminen gefunden',
    '5 Hektar Land geräumt · 5 Antipersonenminen gefunden',
    '11 Hektar Land geräumt · 11 Antipersonenminen gefunden',
    '21 Hektar Land geräumt · 21 Antipersonenminen gefunden',
    '100 Hektar Land geräumt · 100 Antipersonenminen gefunden',
    '101 Hektar Land geräumt · 101 Antipersonenminen gefunden',
    '1.000.000 Hektar Land geräumt · 1.000.000 Antipersonenminen gefunden',
  ],
  en: [
    '0 hectares of land cleared · 0 anti-personnel mines found',
    '1 hectare of land cleared · 1 anti-personnel mine found',
    '2 hectares of land cleared · 2 anti-personnel mines found',
    '3 hectares of land cleared · 3 anti-personnel mines found',
    '5 hectares of land cleared · 5 anti-personnel mines found',
    '11 hectares of land cleared · 11 anti-personnel mines found',
    '21 hectares of land cleared · 21 anti-personnel mines found',
    '100 hectares of land cleared · 100 anti-personnel mines found',
    '101 hectares of land cleared · 101 anti-personnel mines found',
    '1,000,000 hectares of land cleared · 1,000,000 anti-personnel mines found',
  ],
  es: [
    '0 hectáreas de tierras desminadas · 0 minas antipersonal encontradas',
    '1 hectárea de tierras desminadas · 1 mina antipersonal encontrada',
    '2 hectáreas de tierras desminadas · 2 minas antipersonal encontradas',
    '3 hectáreas de tierras desminadas · 3 minas antipersonal encontradas',
    '5 hectáreas de tierras desminadas · 5 minas antipersonal encontradas',
    '11 hectáreas de tierras desminadas · 11 minas antipersonal encontradas',
    '21 hectáreas de tierras desminadas · 21 minas antipersonal encontradas',
    '100 hectáreas de tierras desminadas · 100 minas antipersonal encontradas',
    '101 hectáreas de tierras desminadas · 101 minas antipersonal encontradas',
    '1 000 000 de hectáreas de tierras desminadas · 1 000 000 de minas antipersonal encontradas',
  ],
  fa: [
    '۰ هکتار زمین پاکسازی شده است · ۰ مین ضد نفر کشف شده است',
    '۱ هکتار زمین پاکسازی شده است · ۱ مین ضد نفر کشف شده است',
    '۲ هکتار زمین پاکسازی شده است · ۲ مین ضد نفر کشف شده است',
    '۳ هکتار زمین پاکسازی شده است · ۳ مین ضد نفر کشف شده است',
    '۵ هکتار زمین پاکسازی شده است · ۵ مین ضد نفر کشف شده است',
    '۱۱ هکتار زمین پاکسازی شده است · ۱۱ مین ضد نفر کشف شده است',
    '۲۱ هکتار زمین پاکسازی شده است · ۲۱ مین ضد نفر کشف شده است',
    '۱۰۰ هکتار زمین پاکسازی شده است · ۱۰۰ مین ضد نفر کشف شده است',
    '۱۰۱ هکتار زمین پاکسازی شده است · ۱۰۱ مین ضد نفر کشف شده است',
    '۱٬۰۰۰٬۰۰۰ هکتار زمین پاکسازی شده است · ۱٬۰۰۰٬۰۰۰ مین ضد نفر کشف شده است',
  ],
  fr: [
    '0 hectare de terres dépolluées · 0 mine antipersonnel découverte',
    '1 hectare de terres dépolluées · 1 mine antipersonnel découverte',
    '2 hectares de terres dépolluées · 2 mines antipersonnel découvertes',
    '3 hectares de terres dépolluées · 3 mines antipersonnel découvertes',
    '5 hectares de terres dépolluées · 5 mines antipersonnel découvertes',
    '11 hectares de terres dépolluées · 11 mines antipersonnel découvertes',
    '21 hectares de terres dépolluées · 21 mines antipersonnel découvertes',
    '100 hectares de terres dépolluées · 100 mines antipersonnel découvertes',
    '101 hectares de terres dépolluées · 101 mines antipersonnel découvertes',
    '1 000 000 d’hectares de terres dépolluées · 1 000 000 de mines antipersonnel découvertes',
  ],
  he: [
    'פונו ממוקשים 0 הקטאר של קרקע · נמצאו 0 מוקשים נגד אדם',
    'פונה ממוקשים 1 הקטאר של קרקע · נמצא 1 מוקש נגד אדם',
    'פונו ממוקשים 2 הקטאר של קרקע · נמצאו 2 מוקשים נגד אדם',
    'פונו ממוקשים 3 הקטאר של קרקע · נמצאו 3 מוקשים נגד אדם',
    'פונו ממוקשים 5 הקטאר של קרקע · נמצאו 5 מוקשים נגד אדם',
    'פונו ממוקשים 11 הקטאר של קרקע · נמצאו 11 מוקשים נגד אדם',
    'פונו ממוקשים 21 הקטאר של קרקע · נמצאו 21 מוקשים נגד אדם',
    'פונו ממוקשים 100 הקטאר של קרקע · נמצאו 100 מוקשים נגד אדם',
    'פונו ממוקשים 101 הקטאר של קרקע · נמצאו 101 מוקשים נגד אדם',
    'פונו ממוקשים 1,000,000 הקטאר של קרקע · נמצאו 1,000,000 מוקשים נגד אדם',
  ],
  ru: [
    '0 гектаров земли очищено · 0 противопехотных мин обнаружено',
    '1 гектар земли очищено · 1 противопехотная мина обнаружена',
    '2 гектара земли очищено · 2 противопехотные мины обнаружены',
    '3 гектара земли очищено · 3 противопехотные мины обнаружены',
    '5 гектаров земли очищено · 5 противопехотных мин обнаружено',
    '11 гектаров земли очищено · 11 противопехотных мин обнаружено',
    '21 гектар земли очищено · 21 противопехотная мина обнаружена',
    '100 гектаров земли очищено · 100 противопехотных мин обнаружено',
    '101 гектар земли очищено · 101 противопехотная мина обнаружена',
    '1 000 000 гектаров земли очищено · 1 000 000 противопехотных мин обнаружено',
  ],
  tr: [
    '0 hektar arazi temizlendi · 0 antipersonel mayın bulundu',
    '1 hektar arazi temizlendi · 1 antipersonel mayın bulundu',
    '2 hektar arazi temizlendi · 2 antipersonel mayın bulundu',
    '3 hektar arazi temizlendi · 3 antipersonel mayın bulundu',
    '5 hektar arazi temizlendi · 5 antipersonel mayın bulundu',
    '11 hektar arazi temizlendi · 11 antipersonel mayın bulundu',
    '21 hektar arazi temizlendi · 21 antipersonel mayın bulundu',
    '100 hektar arazi temizlendi · 100 antipersonel mayın bulundu',
    '101 hektar arazi temizlendi · 101 antipersonel mayın bulundu',
    '1.000.000 hektar arazi temizlendi · 1.000.000 antipersonel mayın bulundu',
  ],
  uk: [
    '0 гектарів землі розміновано · 0 протипіхотних мін виявлено',
    '1 гектар землі розміновано · 1 протипіхотну міну виявлено',
    '2 гектари землі розміновано · 2 протипіхотні міни виявлено',
    '3 гектари землі розміновано · 3 протипіхотні міни виявлено',
    '5 гектарів землі розміновано · 5 протипіхотних мін виявлено',
    '11 гектарів землі розміновано · 11 протипіхотних мін виявлено',
    '21 гектар землі розміновано · 21 протипіхотну міну виявлено',
    '100 гектарів землі розміновано · 100 протипіхотних мін виявлено',
    '101 гектар землі розміновано · 101 протипіхотну міну виявлено',
    '1 000 000 гектарів землі розміновано · 1 000 000 протипіхотних мін виявлено',
  ],
  zh: [
    '已排雷土地 0公顷 · 发现的杀伤人员地雷 0枚',
    '已排雷土地 1公顷 · 发现的杀伤人员地雷 1枚',
    '已排雷土地 2公顷 · 发现的杀伤人员地雷 2枚',
    '已排雷土地 3公顷 · 发现的杀伤人员地雷 3枚',
    '已排雷土地 5公顷 · 发现的杀伤人员地雷 5枚',
    '已排雷土地 11公顷 · 发现的杀伤人员地雷 11枚',
    '已排雷土地 21公顷 · 发现的杀伤人员地雷 21枚',
    '已排雷土地 100公顷 · 发现的杀伤人员地雷 100枚',
    '已排雷土地 101公顷 · 发现的杀伤人员地雷 101枚',
    '已排雷土地 1,000,000公顷 · 发现的杀伤人员地雷 1,000,000枚',
  ],
};

describe('every number has its words', () => {
  for (const code of Object.keys(PACKS) as (keyof typeof PACKS)[])
    it(`in ${code}`, () => {
      const pack = PACKS[code];
      const said = NUMBERS.map((number) =>
        [faceOf(pack, 'area-cleared', number, 'hectare'), faceOf(pack, 'ap-mines-found', number, 'item')]
          .map(plain)
          .join(' · '),
      );
      expect(said).to.deep.equal(SAID[code]);
    });
});
