/**
 * Dates that are inferred, and plans with what came of them, in every language: the end of a year and of a month in the case
 * that stands there, and both numbers of a plan in one sentence.
 */
import { expect } from '@open-wc/testing';
import { type Claim, findClaim } from '@mine-action/data';
import { azerbaijanWithEarlier as feed } from '@mine-action/data/azerbaijan-earlier';
import { describeDogs } from '../describe/dogs.js';
import { describePlan, dating } from '../describe/dating.js';
import type { LanguagePack } from '../locale/language-pack.js';
import { plain } from '@mine-action/testing/claims';
import { pack as ruPack } from '../generated/ru.js';
import { pack as ukPack } from '../generated/uk.js';
import { pack as azPack } from '../generated/az.js';
import { pack as trPack } from '../generated/tr.js';
import { pack as dePack } from '../generated/de.js';
import { pack as frPack } from '../generated/fr.js';
import { pack as esPack } from '../generated/es.js';
import { pack as arPack } from '../generated/ar.js';
import { pack as faPack } from '../generated/fa.js';
import { pack as hePack } from '../generated/he.js';
import { pack as zhPack } from '../generated/zh.js';

const claim = (id: string): Claim => findClaim(feed, id) as Claim;
const cleared = claim('aze-cleared-2025-12-31');
const plan = claim('aze-cleared-plan-2025');

const TABLE: readonly [
  language: LanguagePack,
  endOfYear: string,
  endOfMonth: string,
  reached: string,
  later: string,
  dogs: string,
][] = [
  [
    ruPack,
    'по состоянию на конец 2025 года, дата выведена из источника',
    'по состоянию на конец июня 2025 года, дата выведена из источника',
    'План на 2025 год: более 65 000 гектаров; выполнено: 69 205,7 гектара.',
    'О результате сообщено позже (январь 2026 года)',
    'К концу 2025 года планировалось довести их число до 100; достигнуто: почти 100 (29 октября 2025 года).',
  ],
  [
    ukPack,
    'станом на кінець 2025 року, дату виведено з джерела',
    'станом на кінець червня 2025 року, дату виведено з джерела',
    'План на 2025 рік: понад 65 000 гектарів; виконано: 69 205,7 гектара.',
    'Про результат повідомлено пізніше (січень 2026 року)',
    'До кінця 2025 року планували збільшити їхню кількість до 100; досягнуто: майже 100 (29 жовтня 2025 року).',
  ],
  [
    azPack,
    '2025-ci ilin sonuna olan məlumat, tarix mənbədən çıxarılıb',
    '2025-ci ilin iyun ayının sonuna olan məlumat, tarix mənbədən çıxarılıb',
    '2025-ci ilə planlaşdırılmışdı: 65 000 hektardan çox; yerinə yetirilib: 69 205.7 hektar.',
    'Nəticə sonradan bildirilib (yanvar 2026)',
    '2025-ci ildə ümumi sayın 100 baş olması planlaşdırılırdı; çatılmış say: 100 başa yaxın (29 oktyabr 2025).',
  ],
  [
    trPack,
    '2025 sonu itibarıyla, tarih kaynaktan çıkarılmıştır',
    'Haziran 2025 sonu itibarıyla, tarih kaynaktan çıkarılmıştır',
    '2025 için planlanan: 65.000 hektardan fazla; gerçekleşen: 69.205,7 hektar.',
    'Sonuç daha sonra bildirildi (Ocak 2026)',
    '2025 için planlanan toplam: 100; ulaşılan: neredeyse 100 (29 Ekim 2025).',
  ],
  [
    dePack,
    'Stand: Ende 2025, aus der Quelle erschlossen',
    'Stand: Ende Juni 2025, aus der Quelle erschlossen',
    'Geplant für 2025: mehr als 65.000 Hektar; erreicht: 69.205,7 Hektar.',
    'Das Ergebnis wurde später gemeldet (Januar 2026)',
    'Geplant für 2025: insgesamt 100; erreicht: fast 100 (29. Oktober 2025).',
  ],
  [
    frPack,
    'situation fin 2025, date déduite de la source',
    'situation fin juin 2025, date déduite de la source',
    'Prévu pour 2025 : plus de 65 000 hectares ; réalisé : 69 205,7 hectares.',
    'Le résultat a été communiqué plus tard (janvier 2026)',
    'Un total de 100 était prévu pour 2025 ; atteint : près de 100 (29 octobre 2025).',
  ],
  [
    esPack,
    'situación al cierre de 2025, fecha deducida de la fuente',
    'situación al cierre de junio de 2025, fecha deducida de la fuente',
    'Previsto para 2025: más de 65 000 hectáreas; realizado: 69 205,7 hectáreas.',
    'El resultado se comunicó más tarde (enero de 2026)',
    'Se preveía un total de 100 para 2025; alcanzado: casi 100 (29 de octubre de 2025).',
  ],
  [
    arPack,
    'البيانات حتى نهاية عام 2025، والتاريخ مستنتج من المصدر',
    'البيانات حتى نهاية يونيو 2025، والتاريخ مستنتج من المصدر',
    'المخطط له في عام 2025: أكثر من 65,000 هكتار؛ المنجز: 69,205.7 هكتار.',
    'وأُعلنت النتيجة لاحقًا (يناير 2026)',
    'كان المجموع المخطط له في عام 2025 هو 100؛ والمتحقق: قرابة 100 (29 أكتوبر 2025).',
  ],
  [
    faPack,
    'داده\u200cها تا پایان سال ۲۰۲۵، تاریخ برگرفته از متن منبع',
    'داده\u200cها تا پایان ژوئن ۲۰۲۵، تاریخ برگرفته از متن منبع',
    'برنامه برای سال ۲۰۲۵: بیش از ۶۵٬۰۰۰ هکتار؛ انجام\u200cشده: ۶۹٬۲۰۵٫۷ هکتار.',
    'نتیجه بعداً اعلام شد (ژانویهٔ ۲۰۲۶)',
    'قرار بود تا پایان سال ۲۰۲۵ شمار آن‌ها به ۱۰۰ برسد؛ تحقق\u200cیافته: نزدیک به ۱۰۰ (۲۹ اکتبر ۲۰۲۵).',
  ],
  [
    hePack,
    'נכון לסוף שנת 2025, המועד הוסק מן המקור',
    'נכון לסוף יוני 2025, המועד הוסק מן המקור',
    'תוכנן לשנת 2025: יותר מ־65,000 הקטאר; בוצע: 69,205.7 הקטאר.',
    'התוצאה דווחה מאוחר יותר (ינואר 2026)',
    'הסך שתוכנן לשנת 2025 היה 100; הושג: כמעט 100 (29 באוקטובר 2025).',
  ],
  [
    zhPack,
    '截至2025年底，日期由来源内容推断',
    '截至2025年6月底，日期由来源内容推断',
    '原计划2025年：超过65,000公顷；实际完成：69,205.7公顷。',
    '结果已于其后报告（2026年1月）',
    '原计划2025年总数达到100只；实际达到：近100只（2025年10月29日）。',
  ],
];

describe('inferred dates and plans', () => {
  for (const [language, endOfYear, endOfMonth, reached, later, dogs] of TABLE)
    it(`in ${language.code}`, () => {
      expect(plain(dating(cleared, language))).to.equal(endOfYear);
      const june = { ...cleared, asOf: { date: '2025-06-30', basis: 'inferred' } } as const;
      expect(plain(dating(june, language))).to.equal(endOfMonth);

      const said = (edition: string): string =>
        plain(describePlan(plan, { feed, edition, language })?.overdue ?? '');
      expect(said('latest')).to.equal(reached);
      expect(said('2025-04-04')).to.contain(later);

      // Hebrew has no sure word for the dogs; the sentence about their plan has none of it either.
      const known = {
        known: true,
        claim: { ...claim('aze-mdd-donated-plan-2025'), indicator: 'area-cleared' },
        feed,
      } as const;
      const view = describeDogs(known, undefined, { language });
      expect(view.known && plain(view.plan?.ahead ?? '')).to.equal(dogs);
    });
});
