/**
 * What a hostile fact-checker tries first, each put into a good feed: `validate` names it, and what cannot be shown is not built.
 *
 * The feed is invented. It has a country, a province and two days, so that a part, a plan and another day are at hand.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Claim, Feed } from '@mine-action/data';
import { type Editable, file, run } from './built.ts';

type Figure = Editable<Claim>;

const stated = (id: string, quote: string, more: Partial<Claim>): Claim => ({
  id,
  indicator: 'area-cleared',
  value: 0,
  unit: 'hectare',
  qualifier: 'exact',
  status: 'reported',
  measure: 'cumulative',
  period: { start: '2020-01-01' },
  asOf: { date: '2025-04-30', basis: 'stated' },
  scope: { operators: 'all' },
  source: 'april',
  quote: { text: quote, lang: 'en' },
  speaker: { speech: 'document' },
  ...more,
});

const NOVEMBER: Partial<Claim> = { asOf: { date: '2025-10-31', basis: 'stated' }, source: 'november' };
const LAND: Partial<Claim> = {
  indicator: 'area-contaminated',
  measure: 'stock',
  period: undefined,
  scope: { operators: 'not-applicable' },
};

const report = (day: string): object => ({
  publisher: { name: 'Example programme' },
  title: `Report of ${day}`,
  publishedOn: day,
  language: 'en',
});

function goodFeed(): Editable<Feed> {
  const figures: Claim[] = [
    stated('land', 'about 80,000 hectares were contaminated', {
      ...LAND,
      value: 80_000,
      qualifier: 'approximately',
    }),
    stated('cleared-april', 'more than 20,000 hectares have been cleared', {
      value: 20_000,
      qualifier: 'more-than',
      roundedTo: 1000,
    }),
    stated('cleared-north', 'In Northland, 4,310 hectares have been cleared', {
      value: 4310,
      scope: { operators: 'all', area: 'x-northland' },
    }),
    stated('cleared-november', '26,415 hectares have been cleared', { value: 26_415, ...NOVEMBER }),
    stated('plan-2026', 'It is planned to clear 9,500 hectares in 2026', {
      value: 9500,
      status: 'planned',
      due: '2026-12-31',
      measure: 'flow',
      period: { start: '2026-01-01', end: '2026-12-31' },
      ...NOVEMBER,
    }),
    {
      ...stated('share', '', {
        value: 25,
        unit: 'percent',
        qualifier: 'approximately',
        roundedTo: 1,
        status: 'derived',
        measure: 'ratio',
        indicator: 'area-cleared-share-of-contaminated',
      }),
      period: undefined,
      source: undefined,
      quote: undefined,
      speaker: undefined,
      derivation: {
        formula: 'cleared-april / land',
        inputs: ['cleared-april', 'land'],
        assumptions: ['The contaminated area is the original total.'],
      },
    },
  ];
  return JSON.parse(
    JSON.stringify({
      format: 'mine-action-figures/1',
      id: 'example',
      title: 'Invented figures',
      publisher: { name: 'Example programme' },
      refArea: 'ZZZ',
      modified: '2025-12-01T00:00:00Z',
      areas: { 'x-northland': { name: 'Northland' } },
      sources: { april: report('2025-05-05'), november: report('2025-11-10') },
      figures,
    }),
  );
}

/** What `validate` says of the feed once it has been spoilt: `error share value: …`. */
function said(spoil: (figures: Record<string, Figure>) => void) {
  const feed = goodFeed();
  spoil(Object.fromEntries(feed.figures.map((claim) => [claim.id, claim])));
  const { stdout, code } = run(
    'validate',
    file('hostile.json', feed),
    '--format',
    'json',
    '--today',
    '2025-12-01',
  );
  const { findings } = JSON.parse(stdout);
  return {
    code,
    findings,
    kinds: findings.map(({ severity, check, figure }) => `${severity} ${check} ${figure}`),
  };
}

const swap = <Key extends keyof Claim>(a: Figure, b: Figure, key: Key) => {
  [a[key], b[key]] = [b[key], a[key]];
};

type Trial = readonly [
  what: string,
  spoil: (figures: Record<string, Figure>) => void,
  expected: readonly string[],
];

const TRIALS: readonly Trial[] = [
  // 1. A changed calculated value.
  ['25 percent typed as 52', ({ share }) => (share.value = 52), ['error calculation share']],
  ['an input changed under its share', ({ land }) => {
    land.value = 40_000;
    land.quote = { text: 'about 40,000 hectares were contaminated', lang: 'en' };
  }, ['error calculation share']],
  ['a formula turned round', ({ share }) => (share.derivation = { ...share.derivation!, formula: 'land / cleared-april' }), ['error calculation share']],
  ['more digits than the inputs have', ({ share }) => Object.assign(share, { value: 25.13, roundedTo: 0.01 }), ['error calculation share', 'error calculation share']],
  // 2. A dropped bound.
  ['"more than" dropped from a figure', ({ 'cleared-april': cleared }) => (cleared.qualifier = 'exact'), ['warning qualifier-dropped cleared-april']],
  ['"about" dropped from a share', ({ share }) => (share.qualifier = 'exact'), ['error calculation share']],
  ['"about" made a floor', ({ share }) => (share.qualifier = 'more-than'), ['error calculation share']],
  // 3. Swapped dates.
  ['two totals with each other’s day', ({ 'cleared-april': a, 'cleared-november': b }) => swap(a, b, 'asOf'), ['warning date-order cleared-april', 'warning mixed-days share']],
  ['a day after its source was published', ({ 'cleared-april': a }) => (a.asOf.date = '2025-10-31'), ['warning date-order cleared-april', 'warning mixed-days share']],
  ['a period that ends before it begins', ({ 'plan-2026': plan }) => (plan.period = { start: '2026-12-31', end: '2026-01-01' }), ['error format plan-2026']],
  ['a share dated to a later day than its areas', ({ share }) => (share.asOf.date = '2025-10-31'), ['error calculation share']],
  // 4. A part for the whole.
  ['the province’s name taken from its figure', ({ 'cleared-north': north }) => (north.scope = { operators: 'all' }), ['warning part-as-whole cleared-north', 'warning twice cleared-north']],
  ['the province’s land as the country’s share', ({ share }) => {
    share.value = 5;
    share.derivation = { ...share.derivation!, formula: 'cleared-north / land', inputs: ['cleared-north', 'land'] };
  }, ['error calculation share']],
  ['the country’s land as the province’s share', ({ share }) => (share.scope = { operators: 'all', area: 'x-northland' }), ['error calculation share', 'error calculation share']],
  // 5. Areas of two days in one share.
  ['November’s land of April’s area, without a word', ({ share }) => {
    share.value = 33;
    share.asOf.date = '2025-10-31';
    share.derivation = { ...share.derivation!, formula: 'cleared-november / land', inputs: ['cleared-november', 'land'] };
  }, ['warning mixed-days share']],
  ['November’s land beside April’s area as the whole', ({ share }) => {
    Object.assign(share, { value: 25, asOf: { date: '2025-10-31', basis: 'stated' } });
    share.derivation = { ...share.derivation!, formula: 'cleared-november / (cleared-november + land)', inputs: ['cleared-november', 'land'] };
  }, ['warning mixed-days share']],
  // 6. A quote that lacks its number.
  ['a quote with another number', ({ 'cleared-november': b }) => (b.quote!.text = '26,514 hectares have been cleared'), ['warning value-not-in-quote cleared-november']],
  ['a quote without a number', ({ 'cleared-november': b }) => (b.quote!.text = 'the land has been cleared'), ['warning value-not-in-quote cleared-november']],
  ['a quote without a number in another language', ({ 'cleared-november': b }) => (b.quote = { text: 'очищенная земля', lang: 'ru' }), ['warning value-not-in-quote cleared-november']],
  ['no quote', ({ 'cleared-november': b }) => delete b.quote, ['error format cleared-november']],
  // 7. A plan presented as done.
  ['a plan called reported', ({ 'plan-2026': plan }) => {
    plan.status = 'reported';
    delete plan.due;
  }, ['warning date-order plan-2026', 'warning plan-as-done plan-2026']],
  ['a plan as the land of a share', ({ share }) => {
    share.value = 12;
    share.derivation = { ...share.derivation!, formula: 'plan-2026 / land', inputs: ['plan-2026', 'land'] };
  }, ['error calculation share']],
]; // prettier-ignore

describe('a hostile fact-checker', () => {
  it('finds nothing in the good feed', () => {
    const { kinds, code } = said(() => undefined);
    assert.deepEqual(kinds, []);
    assert.equal(code, 0);
  });

  for (const [what, spoil, expected] of TRIALS)
    it(`is told of ${what}`, () => {
      const { kinds, findings, code } = said(spoil);
      for (const each of expected)
        assert.ok(kinds.includes(each), `${each} is not among ${kinds.join(', ')}`);
      assert.deepEqual([...new Set(kinds)].sort(), [...new Set(expected)].sort());
      assert.equal(code, expected.some((each) => each.startsWith('error')) ? 1 : 0);
      for (const { says, remedy } of findings) {
        assert.match(says, /\w/);
        assert.match(remedy, /[.?]$/);
      }
    });

  it('is told the calculated value and the remedy', () => {
    const { findings } = said(({ share }) => (share.value = 52));
    assert.equal(findings[0].field, 'value');
    assert.equal(findings[0].value, '52');
    assert.match(findings[0].says, /permitted: 25: the formula gives approximately 25 percent/);
    assert.equal(findings[0].remedy, 'Write 25, or correct the inputs or the formula.');
  });

  it('is content where the assumption names the other day', () => {
    const { kinds } = said(({ share }) => {
      share.value = 33;
      share.asOf.date = '2025-10-31';
      share.derivation = {
        formula: 'cleared-november / land',
        inputs: ['cleared-november', 'land'],
        assumptions: [{ en: 'The contaminated area of 30 April 2025 is the original total.' }],
      };
    });
    assert.deepEqual(kinds, []);
  });

  it('gets no site of a share that is not what its formula gives', () => {
    const feed = goodFeed();
    (feed.figures.at(-1) as Figure).value = 52;
    const { code, stdout, stderr } = run(
      'build',
      file('hostile.json', feed),
      '--out',
      file('hostile-site'),
      '--url',
      'https://example.org/',
    );
    assert.notEqual(code, 0);
    assert.match(stdout + stderr, /the formula gives approximately 25 percent/);
  });
});

/** Sentences of plans in the languages of quotes, and sentences of what has been done. */
const SENTENCES: readonly (readonly [lang: string, planned: string, done: string])[] = [
  ['en', '9,500 hectares will be cleared', '9,500 hectares were cleared'],
  ['az', '9 500 hektar ərazinin təmizlənməsi planlaşdırılır', '9 500 hektar ərazi təmizlənib'],
  ['az', '9 500 hektar təmizlənəcək', '9 500 hektar təmizlənmişdir'],
  ['tr', '9.500 hektar temizlenecek', '9.500 hektar temizlendi'],
  ['ru', 'планируется очистить 9 500 гектаров', 'очищено 9 500 гектаров'],
  ['uk', 'планується розмінувати 9 500 гектарів', 'розміновано 9 500 гектарів'],
  ['de', '9.500 Hektar sollen geräumt werden', '9.500 Hektar wurden geräumt'],
  ['fr', '9 500 hectares seront dépollués', '9 500 hectares ont été dépollués'],
  ['es', 'está previsto desminar 9.500 hectáreas', 'se han desminado 9.500 hectáreas'],
  ['ar', 'من المقرر تطهير 9,500 هكتار', 'جرى تطهير 9,500 هكتار'],
  ['fa', 'قرار است ۹٬۵۰۰ هکتار پاکسازی شود', '۹٬۵۰۰ هکتار پاکسازی شد'],
  ['he', 'מתוכנן פינוי של 9,500 הקטאר', 'פונו 9,500 הקטאר'],
  ['zh', '计划清理9,500公顷', '已清理9,500公顷'],
];

describe('a plan presented as done', () => {
  for (const [lang, planned, done] of SENTENCES)
    it(`is found in ${lang}: ${planned}`, () => {
      const kindsOf = (text: string) =>
        said(({ 'cleared-north': north }) => Object.assign(north, { value: 9500, quote: { text, lang } }))
          .kinds;
      assert.deepEqual(kindsOf(planned), ['warning plan-as-done cleared-north']);
      assert.deepEqual(kindsOf(done), []);
    });
});
