/** Chinese: a number has a measure word and stands where its sentence has it: before what it counts, after it, or between. */
import { expect } from '@open-wc/testing';
import type { PartialDate, Qualifier, Unit } from '@mine-action/data';
import { pack as chinese } from '../generated/zh.js';
import { describeAge } from '../describe/dating.js';
import { english } from '../locale/languages.js';
import { quantityText } from '../format/quantity.js';
import { describeDogs } from '../describe/dogs.js';
import { amount, faceOf, figure, sentenceOf } from '@mine-action/testing/claims';

describe('in Chinese', () => {
  const AMOUNTS: readonly [Qualifier, number, Unit, string][] = [
    ['exact', 1, 'hectare', '1公顷'],
    ['exact', 1.5, 'hectare', '1.5公顷'],
    ['exact', 22, 'hectare', '22公顷'],
    ['exact', 1_000_000, 'square-meter', '1,000,000平方米'],
    ['more-than', 190_000, 'hectare', '超过190,000公顷'],
    ['at-least', 190_000, 'hectare', '至少190,000公顷'],
    ['less-than', 5, 'hectare', '少于5公顷'],
    ['at-most', 5, 'hectare', '至多5公顷'],
    ['nearly', 249_000, 'hectare', '近249,000公顷'],
    ['approximately', 11_667, 'square-kilometer', '约11,667平方公里'],
    ['approximately', 14, 'percent', '约14%'],
    ['more-than', 36_000, 'item', '超过36,000枚'],
    ['exact', 93, 'animal', '93只'],
    ['exact', 101, 'person', '101人'],
    ['exact', 20, 'year', '20年'],
    ['exact', 3, 'team', '3支队伍'],
  ];
  for (const [qualifier, value, unit, text] of AMOUNTS)
    it(`an amount is “${text}”`, () => {
      expect(amount(chinese, qualifier, value, unit)).to.equal(text);
    });

  it('beside a bar there is the number alone, and a calculated share has a word of its own', () => {
    const items = { qualifier: 'exact', value: 8_780, unit: 'item' } as const;
    expect(quantityText(items, chinese, { role: 'bar' })).to.equal('8,780');
    const share = { qualifier: 'approximately', value: 16, unit: 'percent' } as const;
    expect(quantityText(share, chinese, { calculated: true })).to.equal('大约16%');
    expect(quantityText(share, chinese, { calculated: true, rough: true })).to.equal('大致16%');
    const range = { qualifier: 'range', value: 14, valueMin: 14, valueMax: 23, unit: 'year' } as const;
    expect(quantityText(range, chinese)).to.equal('14至23年');
  });

  const SENTENCES: readonly [string, number, Unit, Qualifier, string][] = [
    ['area-cleared', 190_000, 'hectare', 'more-than', '已排雷土地超过190,000公顷'],
    ['ap-mines-found', 1, 'item', 'exact', '发现的杀伤人员地雷1枚'],
    ['at-mines-found', 21_000, 'item', 'at-least', '发现的反坦克地雷至少21,000枚'],
    ['mdd-held', 100, 'animal', 'exact', '现有探雷犬100只'],
    ['eore-people-reached', 40, 'person', 'more-than', '超过40人接受爆炸物风险教育'],
  ];
  for (const [indicator, value, unit, qualifier, text] of SENTENCES)
    it(`a sentence says “${text}” after its period`, () => {
      expect(sentenceOf(chinese, indicator, value, unit, { qualifier })).to.equal(
        `自2020年11月10日以来，${text}；截至2025年7月31日。`,
      );
    });

  const FACES: readonly [string, number, Unit, Qualifier, string][] = [
    ['area-cleared', 190_000, 'hectare', 'more-than', '已排雷土地 超过190,000公顷'],
    ['at-mines-found', 21_000, 'item', 'more-than', '发现的反坦克地雷 超过21,000枚'],
    [
      'area-cleared-share-of-contaminated',
      21,
      'percent',
      'approximately',
      '据报受污染面积中 约21% 已完成清理',
    ],
    [
      'area-contaminated-share-of-territory',
      14,
      'percent',
      'approximately',
      '约14% 的国土受地雷和战争遗留爆炸物影响',
    ],
    ['va-people-assisted', 40, 'person', 'at-least', '至少40人 获得受害者援助'],
  ];
  for (const [indicator, value, unit, qualifier, text] of FACES)
    it(`from the top down it reads “${text}”`, () => {
      expect(faceOf(chinese, indicator, value, unit, { qualifier })).to.equal(text);
    });

  const PERIODS: readonly [start: PartialDate, end: PartialDate | undefined, said: string][] = [
    ['2020-11', undefined, '自2020年11月以来'],
    ['2005', undefined, '自2005年以来'],
    ['2024-01-01', '2024-12-31', '2024年'],
    ['2023', '2024-03', '2023年至2024年3月'],
  ];
  for (const [start, end, said] of PERIODS)
    it(`a period is “${said}”`, () => {
      const period = end ? { start, end } : { start };
      const measure = end ? 'flow' : 'cumulative';
      const asOf = { date: '2025', basis: 'publication-date' } as const;
      expect(sentenceOf(chinese, 'area-cleared', 5, 'hectare', { period, measure, asOf })).to.equal(
        `${said}，已排雷土地5公顷；2025年发布；统计日期未说明。`,
      );
    });

  it('who gave stands before the verb, with whom received', () => {
    const scope = { operators: 'not-stated' as const, donor: '甲', recipient: '乙' };
    const said = (indicator: string): string | undefined =>
      sentenceOf(chinese, indicator, 93, 'animal', { scope, period: { start: '2005' } }).split('；')[0];
    expect(said('mdd-donated')).to.equal('自2005年以来，甲已向乙捐赠93只探雷犬');
    expect(said('edd-donated')).to.equal('自2005年以来，甲已向乙捐赠93只搜爆犬');
    expect(said('x-mdd-received')).to.equal('自2005年以来，乙已从甲接收93只探雷犬');
  });

  it('a plan and what became of it', () => {
    const planned = figure('mdd-donated', 100, 'animal', { status: 'planned', due: '2025-12-31' }).claim;
    const dogs = describeDogs(figure('mdd-donated', 93, 'animal'), planned, { language: chinese });
    if (!dogs.known) throw new Error(dogs.reason);
    expect(dogs.plan?.ahead).to.equal('2025年计划总数：100只。');
    expect(dogs.plan?.overdue).to.equal('原计划2025年总数达到100只。我们未见有关结果的报告。');
    expect(dogs.image).to.equal('93个实心标记，每只犬一个；7个空心标记，表示计划');
  });

  it('an age needs no plural', () => {
    expect([1, 22, 36].map((months) => describeAge(months, chinese))).to.deep.equal([
      '1个月前的数据',
      '22个月前的数据',
      '3年前的数据',
    ]);
  });

  it('leaves to English what nobody is sure of', () => {
    for (const indicator of ['area-suspected', 'area-confirmed', 'area-released'])
      expect(sentenceOf(chinese, indicator, 5, 'hectare')).to.equal(
        sentenceOf(english, indicator, 5, 'hectare'),
      );
    expect(sentenceOf(chinese, 'mdr-operational', 5, 'animal')).to.equal(
      sentenceOf(english, 'mdr-operational', 5, 'animal'),
    );
  });
});
