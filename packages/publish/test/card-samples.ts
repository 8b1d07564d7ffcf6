/**
 * Cards to try the painter with: of the built-in figures in English, and written by hand in other scripts.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { madeOnce } from '../../../scripts/testing/made-once.ts';

const outdir = await madeOnce(import.meta.url, (folder: string) =>
  build({
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    stdin: {
      contents: `export * from './src/card/index.js';
export * from './src/accent.js';
export * from './src/card/fonts.js';
export * from './src/card/look.js';
export * from './src/card/lines.js';
export * from './src/card/path-data.js';
export * from './src/card/png.js';
export { DOG, partsOfLine } from '@mine-action/elements/drawable';
export { breakdownOf, select, seriesOf, shareCleared, yearsOf } from '@mine-action/data';
export { english, describeStat, describeDogs, describeGroup, describeBreakdown, describeProgress, describeTrend } from '@mine-action/wording';`,
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    },
    outfile: path.join(folder, 'card.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['source'],
    external: ['@napi-rs/canvas'],
    logLevel: 'error',
  }),
);

const FEED = new URL('../../data/feeds/azerbaijan.json', import.meta.url);
export const built = await import(pathToFileURL(path.join(outdir, 'card.mjs')).href);
const { cardOfChart, cardOfDogs, cardOfFigure, cardOfGroup, cardOfProgress } = built;
const { breakdownOf, select, seriesOf, shareCleared, yearsOf } = built;
const {
  english,
  describeStat,
  describeDogs,
  describeGroup,
  describeBreakdown,
  describeProgress,
  describeTrend,
} = built;

const feed = JSON.parse(readFileSync(FEED, 'utf8'));
const edition = '2025-04-04';
const language = english;
export const place = {
  site: 'https://figures.example.org/mines/',
  today: '2026-11-23',
  otherSources: 'Other sources: on the page.',
};
export const figure = (indicator: string) => select(feed, { indicator, edition });

export const said = {
  stat: describeStat(figure('ap-mines-found'), { language }),
  area: describeStat(figure('area-cleared'), { language }),
  progress: describeProgress(shareCleared(figure('area-cleared'), figure('area-contaminated'), 'initial'), {
    language,
  }),
  dogs: describeDogs(
    figure('mdd-donated'),
    select(feed, { indicator: 'mdd-donated', edition, status: 'planned' }).claim,
    { language, edition },
  ),
  /** The same once it is known what came of the plan, and the plan for a year with what that brought. */
  dogsLater: describeDogs(
    select(feed, { indicator: 'mdd-donated', edition: 'latest' }),
    select(feed, { indicator: 'mdd-donated', edition: 'latest', status: 'planned' }).claim,
    { language, edition: 'latest' },
  ),
  planned: describeStat(
    { known: true, feed, claim: feed.figures.find(({ id }) => id === 'aze-cleared-plan-2025') },
    { language, edition: 'latest' },
  ),
  ordnance: describeBreakdown(breakdownOf(feed, edition), feed, { language }),
  trend: describeTrend(
    {
      feed,
      series: seriesOf(feed, 'area-cleared', 'latest'),
      years: yearsOf(feed, 'area-cleared', 'latest'),
    },
    'both',
    { language },
  ),
  group: describeGroup(['area-cleared', 'ap-mines-found', 'at-mines-found', 'uxo-found'].map(figure), {
    language,
  }),
};

/** Every kind of card, in English. */
export const kinds = {
  stat: cardOfFigure(said.stat, place),
  area: cardOfFigure(said.area, place),
  progress: cardOfProgress(said.progress, place),
  dogs: cardOfDogs(said.dogs, place),
  ordnance: cardOfChart(said.ordnance, place),
  trend: cardOfChart(said.trend, place),
  group: cardOfGroup(said.group, { ...place, heading: 'Mine clearance in Azerbaijan' }),
};

/** A card written by hand: what other languages will describeStat, and where painters go wrong. */
const byHand = (language: string, texts, direction = 'ltr') => ({
  language,
  direction,
  remarks: [],
  site: 'figures.example.org/mines',
  description: texts.sources,
  ...texts,
  figures: [{ context: [], sources: [], ...texts.figure }],
});

const figureOf = (before: string, number, after: string, label: string, ...context) => ({
  quantity: { before, number, after },
  label,
  context,
});

export const scripts = {
  arabic: byHand(
    'ar',
    {
      figure: figureOf('أكثر من ', '36,000', '', 'لغم مضاد للأفراد عُثر عليه', 'منذ 10 نوفمبر 2020'),
      sentence: 'أكثر من 36,000 لغم مضاد للأفراد عُثر عليه منذ 10 نوفمبر 2020.',
      sources: [
        'وفقًا لـ ANAMA. المصدر: Embassy of the Republic of Azerbaijan in the United States، نُشر في 4 أبريل 2025؛ تاريخ البيانات غير مذكور.',
      ],
    },
    'rtl',
  ),
  persian: byHand(
    'fa',
    {
      figure: figureOf('بیش از ', '۱۹۰٬۰۰۰', ' هکتار', 'زمین پاک‌سازی‌شده', 'از ۱۰ نوامبر ۲۰۲۰'),
      sentence: 'بیش از ۱۹۰٬۰۰۰ هکتار زمین پاک‌سازی‌شده از ۱۰ نوامبر ۲۰۲۰.',
      sources: [
        'منبع: سفارت جمهوری آذربایجان در ایالات متحده، منتشرشده در ۴ آوریل ۲۰۲۵؛ تاریخ داده ذکر نشده است.',
      ],
    },
    'rtl',
  ),
  share: byHand(
    'ar',
    {
      figure: figureOf('نحو ', '16%', '', 'من المساحة المبلّغ عن تلوثها جرى تطهيرها'),
      drawing: { kind: 'share', percent: 16 },
      remarks: [
        'أكثر من 190,000 من نحو 1,166,700 هكتار (ذُكرت بوصفها نحو 11,667 كيلومترًا مربعًا).',
        'محسوبة؛ تفترض أن المساحة الملوثة هي المجموع الأصلي.',
      ],
      sentence: 'جرى تطهير نحو 16% من المساحة المبلّغ عن تلوثها.',
      sources: ['محسوبة من أرقام السفارة، نُشر في 4 أبريل 2025؛ تاريخ البيانات غير مذكور.'],
    },
    'rtl',
  ),
  hebrew: byHand(
    'he',
    {
      figure: figureOf('יותר מ-', '36,000', '', 'מוקשים נגד אדם שנמצאו', 'מאז 10 בנובמבר 2020'),
      sentence: 'יותר מ-36,000 מוקשים נגד אדם שנמצאו מאז 10 בנובמבר 2020.',
      sources: ['מקור: שגרירות אזרבייג׳ן בארצות הברית (ANAMA), פורסם ב-4 באפריל 2025; המועד לא צוין.'],
    },
    'rtl',
  ),
  azerbaijani: byHand('az', {
    figure: figureOf(
      '',
      '36 000-dən',
      ' çox',
      'piyada əleyhinə mina aşkar edilib',
      '10 noyabr 2020-ci ildən',
    ),
    sentence: '36 000-dən çox piyada əleyhinə mina aşkar edilib.',
    sources: [
      'İqtibas: ANAMA. Mənbə: Azərbaycan Respublikasının ABŞ-dakı Səfirliyi, 4 aprel 2025; ığüşöçİĞÜŞÖÇƏə tarix göstərilməyib.',
    ],
  }),
  russian: byHand('ru', {
    figure: figureOf(
      'более ',
      '190 000',
      ' гектаров',
      'земель, очищенных от мин и взрывоопасных пережитков войны',
      'с 10 ноября 2020 г.',
    ),
    sentence: 'Более 190 000 гектаров очищенных земель.',
    sources: [
      'Источник: Посольство Азербайджанской Республики в США, опубликовано 4 апреля 2025 г.; дата данных не указана.',
    ],
  }),
  chinese: byHand('zh', {
    figure: figureOf('超过', '36,000', '枚', '已发现的杀伤人员地雷', '自2020年11月10日起'),
    sentence: '自2020年11月10日起,已发现超过36,000枚杀伤人员地雷。',
    sources: [
      '据ANAMA。来源:阿塞拜疆共和国驻美国大使馆,发布于2025年4月4日;未说明数据截止日期。未经独立核实的数字均按来源所述列出,包括“集束弹药残留物”。',
    ],
  }),
  german: byHand('de', {
    figure: figureOf(
      'ungefähr ',
      '1.166.700',
      ' Hektar',
      'Kampfmittelbeseitigungsverdachtsflächen und durch Streumunitionsblindgängerrückstände verunreinigte landwirtschaftliche Nutzflächen einschließlich der Minenräumungsüberwachungsgebiete',
      'vom 10. November 2020 bis zum 31. Dezember 2025',
      'nur Antipersonenminenbekämpfungsbehörde der Aserbaidschanischen Republik',
    ),
    sentence: 'Ungefähr 1.166.700 Hektar.',
    remarks: [
      'Berechnet; setzt voraus, dass die als kontaminiert gemeldete Fläche die ursprüngliche Gesamtfläche ist.'.repeat(
        3,
      ),
    ],
    sources: Array(4).fill(
      'Quelle: Botschaft der Republik Aserbaidschan in den Vereinigten Staaten von Amerika, veröffentlicht am 4. April 2025; Stand nicht angegeben.',
    ),
  }),
};
