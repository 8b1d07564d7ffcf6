/**
 * What `export` writes for others: a table with hashtags, and the tables of the yearly report under Article 7.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Claim } from '@mine-action/data';
import { parse } from 'csv-parse/sync';
import { type Editable, FEED, feed, file, run } from './built.ts';

type Figure = Editable<Claim>;

const rowsOf = (text: string): string[][] => parse(text, { bom: true });
const find = (figures: readonly Figure[], id: string) => figures.find((each) => each.id === id)!;

/** The built-in feed with figures of people killed and of people reached, and one that was withdrawn. */
function withPeople() {
  const whole = feed();
  const {
    conflictsWith: _,
    supersedes: __,
    corrections: ___,
    ...plain
  } = find(whole.figures, 'aze-uxo-2025-11-10');
  const people = { ...plain, unit: 'person', qualifier: 'at-least' } as Figure;
  whole.figures.push(
    {
      ...people,
      id: 'killed',
      indicator: 'casualties-killed',
      value: 12,
      quote: { text: '=12 killed', lang: 'en' },
    },
    { ...people, id: 'reached', indicator: 'eore-people-reached', value: 4000 },
    {
      ...people,
      id: 'gone',
      indicator: 'casualties-killed',
      value: 99,
      withdrawn: { date: '2026-01-01', reason: 'Twice.' },
    },
  );
  return whole;
}

describe('export --to hxl', () => {
  const { code, stdout, stderr } = run('export', file('people.json', withPeople()), '--to', 'hxl');
  const [headings = [], tags = [], ...rows] = rowsOf(stdout);
  const of = (id: string) =>
    Object.fromEntries(tags.map((tag, index) => [tag, rows.find(([first]) => first === id)?.[index]]));

  it('has headings, a row of hashtags, and a figure in each row', () => {
    assert.equal(code, 0, stderr);
    assert.ok(headings.includes('Bound'));
    for (const tag of tags) assert.match(tag, /^#[a-z]+[0-9]?(\+[a-z0-9_]+)*$/);
    assert.equal(rows.length, feed().figures.length + 2);
  });

  it('puts a number under its own tag where that is sure, and otherwise under the indicator', () => {
    assert.deepEqual([of('killed')['#affected+killed'], of('killed')['#indicator+num']], ['12', '']);
    // "#reached" is still to be confirmed.
    assert.equal(tags.includes('#reached'), false);
    assert.deepEqual([of('reached')['#affected+killed'], of('reached')['#indicator+num']], ['', '4000']);
  });

  it('keeps bound, unit, day and source beside the number', () => {
    const cleared = of('aze-cleared-2025-12-31');
    assert.deepEqual(
      ['#indicator+num', '#indicator+bound', '#indicator+unit', '#date'].map((tag) => cleared[tag]),
      ['249000', 'nearly', 'hectare', '2025-12-31'],
    );
    assert.match(cleared['#meta+url']!, /^https:/);
  });

  it('leaves out what was withdrawn, and says so', () => {
    assert.equal(of('gone')['#meta+id'], undefined);
    assert.match(stderr, /^1 figure left out, since withdrawn\.$/m);
  });

  it('says in its help that it is being retired', () => {
    assert.match(run('export', '--help').stdout, /HDX.* is retiring it/);
  });
});

describe('export --to article7', () => {
  const folder = file('article-7');
  const { code, stderr } = run(
    'export',
    file('people.json', withPeople()),
    '--to',
    'article7',
    '--year',
    '2025',
    '--out',
    folder,
  );
  const table = (name: string) => {
    const [headings = [], ...rows] = rowsOf(readFileSync(file(`article-7/${name}.csv`), 'utf8'));
    return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index]])));
  };

  it('writes a table for each letter', () => {
    assert.equal(code, 0, stderr);
    assert.deepEqual(readdirSync(folder).sort(), [
      'b-stockpiled.csv',
      'c-mined-areas.csv',
      'd-retained.csv',
      'f-areas-cleared.csv',
      'g-destroyed.csv',
      'i-warning.csv',
      'j-other-matters.csv',
    ]);
  });

  it('has each figure of the year as its source stated it, the last of the totals, and no other', () => {
    const cleared = table('f-areas-cleared').filter(({ indicator }) => indicator === 'area-cleared');
    const stated = feed().figures.filter(
      (claim) => claim.indicator === 'area-cleared' && ['reported', 'estimated'].includes(claim.status),
    );
    for (const row of cleared) {
      const claim = find(stated, row['id']);
      assert.deepEqual(
        [row['value'], row['bound'], row['unit'], row['quote']],
        [String(claim.value), claim.qualifier, claim.unit, claim.quote?.text],
      );
      assert.ok(row['source.title'] && row['source.publishedOn']);
    }
    const ids = cleared.map(({ id }) => id);
    assert.ok(ids.includes('aze-cleared-2025-12-31'));
    // An earlier total of the same year, a plan, and another year.
    for (const id of ['aze-cleared-2025-04', 'aze-cleared-2025-11-10', 'aze-cleared-plan-2026'])
      assert.ok(!ids.includes(id), id);
    assert.ok(
      cleared.every((row) => row['period.end'].startsWith('2025') || row['asOf.date'].startsWith('2025')),
    );
    // No row is the sum of others.
    assert.equal(new Set(ids).size, ids.length);
  });

  it('has an empty row for what is missing, and names it', () => {
    const [row] = table('d-retained');
    assert.deepEqual([row['indicator'], row['value'], row['id']], ['ap-mines-retained', '', '']);
    assert.match(stderr, /Of 2025 the feed has no figure of these/);
    assert.match(stderr, /^ {2}\(d\) mines retained: ap-mines-retained$/m);
    assert.doesNotMatch(stderr, /^ {2}.*casualties-killed/m);
  });

  it('shows victims as they were stated, and not what was withdrawn', () => {
    const killed = table('j-other-matters').filter(({ indicator }) => indicator === 'casualties-killed');
    assert.deepEqual(
      killed.map(({ id, value, bound, certainty }) => [id, value, bound, certainty]),
      [['killed', '12', 'at-least', 'to be confirmed']],
    );
    // A spreadsheet must not run a quote.
    assert.equal(killed[0]['quote'], "'=12 killed");
  });

  for (const [what, args, says] of [
    ['without a year', ['--out', 'x'], /--year 2025/],
    ['with a year that is none', ['--year', '25', '--out', 'x'], /--year 2025/],
    ['without a folder', ['--year', '2025'], /--out article-7-2025/],
  ] as const)
    it(`ends with 2 and a remedy ${what}`, () => {
      const ended = run('export', FEED, '--to', 'article7', ...args);
      assert.equal(ended.code, 2);
      assert.match(ended.stderr, says);
    });
});
