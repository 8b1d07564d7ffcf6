/**
 * Every mistake that was seen in print (and one good feed) as a feed of its own: `validate` names that mistake, on that
 * figure, and nothing else. The figures are invented after the real ones; where each was seen is written beside it.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { EXCERPT, FEED, feed, file, run } from './built.ts';

const FOLDER = fileURLToPath(new URL('checks', import.meta.url));

/** File, where such a mistake was seen, what is found: check, figure, field. */
const MISTAKES = [
  ['week-times-a-thousand.json', 'Today.az, 22 August 2023', ['magnitude', 'week-33', 'value']],
  ['ap-and-at-swapped.json', 'News.az, 16 January 2024', ['swapped', 'ap-2024-01-16', 'value']],
  ['one-kind-twice.json', 'MENAFN, 30 October 2023', ['twice', 'ap-week-again', 'value']],
  ['target-times-ten.json', 'Trend, 6 March 2023', ['magnitude', 'cleared-plan-2023', 'value']],
  ['start-two-years-late.json', 'SIA, December 2023', ['other-start', 'total-2023-12-24', 'period.start']],
  ['end-before-start.json', 'MENAFN, 20 September 2023', ['format', 'casualties-2022', 'period.end']],
  ['letter-for-digit.json', 'Vestnik Kavkaza, 31 October 2024', ['letter-for-digit', 'killed', 'value']],
  ['districts-do-not-add-up.json', 'Azernews, 25 September 2025', ['sum', 'cmr-all', 'value']],
  ['killed-and-injured-do-not-add-up.json', 'helm.news, 28 October 2024', ['sum', 'total', 'value']],
  ['kinds-do-not-add-up.json', 'made from News.az, 4 November 2023', ['sum', 'all', 'value']],
  ['qualifier-dropped.json', 'News.az, 4 September 2023', ['qualifier-dropped', 'cleared', 'qualifier']],
  ['stale-total.json', 'Vestnik Kavkaza, April 2025', ['stale-total', 'cleared-stale', 'asOf.date']],
  ['falling-total.json', 'made from Trend, 4 April 2024', ['falling-total', 'cleared-b', 'value']],
  [
    'thousands-point-read-as-decimal.json',
    'Day.az: "12.298" meaning 12 298',
    ['not-whole', 'uxo', 'value'],
    ['separators', 'cleared', 'value'],
  ],
  ['decimal-comma-as-text.json', 'MENAFN: "53081,8"', ['separators', 'cleared', 'value']],
  ['decimal-comma-lost.json', 'made from the same', ['value-not-in-quote', 'cleared', 'value']],
  [
    'table-with-separators.csv',
    'Day.az, ictimaixeber.az',
    ['separators', 'uxo', 'value'],
    ['separators', 'cleared', 'value'],
  ],
  ['table-of-persons.csv', 'the victim record of a register', ['personal-data', undefined, 'date of birth']],
  ['victims-as-deaths.json', 'Trend, 7 May 2024', ['victims-as-deaths', 'killed', 'indicator']],
  ['victims-as-deaths-by-number.json', 'News.az, 17 November 2025', ['victims-as-deaths', 'killed', 'value']],
  ['few-people-of-one-place.json', 'made up', ['few-people', 'girls', 'scope.area']],
  ['mines-to-dig-ore-from.json', 'voi.id, in Japanese', ['machine-translation', 'ap', 'quote.text']],
  ['plan-overdue.json', 'the dogs planned for 2025', ['plan-overdue', 'dogs-plan', 'due']],
  [
    'plan-without-outcome.json',
    'made from the dogs planned for 2025',
    ['plan-outcome', 'dogs-plan', 'outcome'],
  ],
  ['larger-than-country.json', 'made up', ['larger-than-country', 'cleared', 'value']],
  ['operator-unnamed.json', 'made up', ['operator-unnamed', 'cleared', 'scope.operator']],
  ['as-of-after-publication.json', 'made up', ['date-order', 'cleared', 'asOf.date']],
  ['no-mistake.json', 'good figures of the same kinds'],
] as const;

/** What was found, as `[check, figure, field]`. */
function found(place: string, ...options: string[]) {
  const { stdout, code } = run('validate', place, '--format', 'json', ...options);
  const { findings } = JSON.parse(stdout);
  return { code, findings, kinds: findings.map(({ check, figure, field }) => [check, figure, field]) };
}

describe('a mistake seen in print', () => {
  for (const [name, seen, ...expected] of MISTAKES)
    it(`${name.replace(/\.\w+$/, '').replaceAll('-', ' ')} (${seen})`, () => {
      // Before the plan in which a target was printed ten times too high is overdue.
      const day = name === 'target-times-ten.json' ? '2023-06-01' : '2026-11-23';
      const { kinds, findings, code } = found(path.join(FOLDER, name), '--today', day);
      assert.deepEqual(kinds, expected);
      assert.equal(code, findings.some(({ severity }) => severity === 'error') ? 1 : 0);
      for (const { says, remedy } of findings) {
        assert.match(says, /\w/);
        assert.match(remedy, /[.?]$/);
      }
    });

  it('has a line in this table for every file', () => {
    assert.deepEqual(readdirSync(FOLDER).sort(), MISTAKES.map(([name]) => name).sort());
  });
});

describe('the built-in feed', () => {
  it('has no warning: no plan is left whose day has passed and whose outcome it does not record', () => {
    const { kinds, code } = found(
      FEED,
      '--today',
      '2026-11-23',
      '--source-text',
      `emb-2025-04-04=${EXCERPT}`,
    );
    assert.deepEqual(kinds, []);
    assert.equal(code, 0);
  });

  it('is held against its quotes without what nobody sees in them: soft hyphens, marks of direction, isolates', () => {
    const marked = feed();
    for (const { quote } of marked.figures)
      if (quote)
        quote.text = `\u200E\u2068${quote.text.replace(/(?<=\p{L}\p{L})(?=\p{L}\p{L})/gu, '\u00AD')}\u2069\u200F`;
    const { kinds } = found(
      file('marked.json', marked),
      '--today',
      '2026-11-23',
      '--source-text',
      `emb-2025-04-04=${EXCERPT}`,
    );
    assert.deepEqual(kinds, []);
  });

  /** A mistake put into the good feed, and where it is to be found. */
  const SPOILT = [
    ['a digit lost', 'aze-cleared-2025-07-31', { value: 21826 }, ['magnitude', 'value-not-in-quote']],
    ['a digit too many', 'aze-cleared-2023-11-28', { value: 1112070 }, ['magnitude', 'value-not-in-quote']],
    [
      'hectares for square kilometres',
      'aze-cleared-2024-04-04',
      { unit: 'square-kilometer' },
      ['larger-than-country'],
    ],
    [
      'two digits exchanged',
      'aze-uxo-2023-11-28',
      { value: 62068 },
      ['sum', 'value-not-in-quote'],
      'aze-eo-2023-11-28',
    ],
    ['the bound dropped', 'aze-cleared-2025-04', { qualifier: 'exact' }, ['qualifier-dropped']],
    [
      'the bound of an Azerbaijani text dropped',
      'aze-cleared-2025-12-31',
      { qualifier: 'exact' },
      ['qualifier-dropped'],
    ],
    ['a floor taken for a ceiling', 'aze-eo-2022-04-03', { qualifier: 'at-most' }, ['qualifier-dropped']],
    [
      'a year that is none of the period',
      'aze-cleared-year-2024',
      { value: 620239 },
      ['magnitude', 'value-not-in-quote'],
    ],
    [
      'a word of the quote changed',
      'aze-at-2025-04',
      { quote: { text: 'more than 21 thousand antitank mines', lang: 'en' } },
      ['quote-not-in-source'],
    ],
  ] as const;
  for (const [what, id, change, expected, also] of SPOILT)
    it(`is found out with ${what}`, () => {
      const spoilt = feed();
      Object.assign(
        spoilt.figures.find((figure) => figure.id === id)!,
        change,
      );
      const { findings: all } = found(
        file('spoilt.json', spoilt),
        '--today',
        '2026-11-23',
        '--source-text',
        `emb-2025-04-04=${EXCERPT}`,
      );
      const findings = all.filter(({ check }) => check !== 'plan-overdue');
      assert.deepEqual([...new Set(findings.map(({ check }) => check))].sort(), [...expected].sort());
      for (const { figure } of findings) assert.ok([id, also].includes(figure), figure);
    });
});
