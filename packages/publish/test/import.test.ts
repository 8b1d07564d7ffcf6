/**
 * A programme's own spreadsheet, read as its mapping states and in no other way.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { file, readJson, run } from './built.ts';
import { MAPPING, ROWS } from './table-mapping.ts';
import type { Feed } from '@mine-action/data';

/** Imports rows with a mapping; what was written is read, or undefined. */
function importRows(rows, change = {}, ...options) {
  const out = file(`out-${Math.random()}.json`);
  const table = file('table.csv', Array.isArray(rows) ? rows.join('\r\n') : rows);
  const mapping = file('mapping.json', { ...MAPPING, ...change });
  const result = run('import', table, '--mapping', mapping, '--out', out, ...options);
  return { ...result, feed: existsSync(out) ? readJson(out) : undefined };
}

const numbersOf = ({ feed }: { feed: Feed }) =>
  feed.figures.map(({ indicator, asOf, value }) => [indicator, asOf.date, value]);

const ALL = [
  ['area-cleared', '2025-07-31', 12298.5],
  ['ap-mines-found', '2025-07-31', 1204],
  ['at-mines-found', '2025-07-31', 310],
  ['area-cleared', '2025-08-31', 12910],
  ['ap-mines-found', '2025-08-31', 1260],
];

describe('import', () => {
  it('makes a figure of each number, passes over hashtags, and says how many cells held none', () => {
    const result = importRows(ROWS);
    assert.equal(result.code, 0);
    assert.deepEqual(numbersOf(result), ALL);
    assert.match(result.stderr, /1 cell without a number/);
    assert.match(result.stderr, /5 figures from 1 source: no errors, no warnings\./);
  });

  it('quotes heading and cell as they stand', () => {
    const [first] = importRows(ROWS).feed.figures;
    assert.deepEqual(first.quote, { text: 'Date: 31.07.2025 … Cleared (ha): 12.298,5', lang: 'en' });
    assert.equal(first.id, 'area-cleared-2025-07-31');
  });

  it('finds columns by their hashtags', () => {
    const columns = { 'asOf.date': '#date', 'period.end': '#DATE' };
    const [area] = MAPPING.wide;
    const result = importRows(ROWS, { columns, wide: [{ ...area, column: '#indicator + area' }] });
    assert.deepEqual(numbersOf(result), [ALL[0], ALL[3]]);
  });

  it('takes a table with a row for each figure, and translates its words', () => {
    const rows = ['what,n,bound,day', 'Mines,"1,204",over,2025-07-31', 'Area,12298.5,,2025-08'];
    const { qualifier: _, ...constants } = MAPPING.constants;
    const result = importRows(rows, {
      delimiter: ',',
      decimal: '.',
      thousands: ',',
      dates: 'year-month-day',
      columns: { indicator: 'what', value: 'n', qualifier: 'bound', 'asOf.date': 'day', 'period.end': 'day' },
      values: {
        indicator: { Mines: 'ap-mines-found', Area: 'x-area' },
        qualifier: { over: 'more-than' },
      },
      wide: [],
      ifEmpty: { qualifier: 'exact' },
      constants: { ...constants, unit: 'item', qualifier: 'exact' },
    });
    assert.deepEqual(
      result.feed.figures.map(({ value, qualifier, asOf }) => [value, qualifier, asOf.date]),
      [
        [1204, 'more-than', '2025-07-31'],
        [12298.5, 'exact', '2025-08'],
      ],
    );
  });

  it('begins below what stands above the headings', () => {
    const result = importRows(['My programme;;;', '', ...ROWS], { headerLine: 3 });
    assert.deepEqual(numbersOf(result), ALL);
  });

  it('passes figures on to the checks', () => {
    const rows = [...ROWS, '30.09.2025;1.291,0;1.301;330'];
    const result = importRows(rows);
    assert.equal(result.code, 0);
    assert.match(result.stderr, /warning: line 5, figure "area-cleared-2025-09-30", value/);
    assert.equal(importRows(rows, {}, '--strict').code, 1);
  });

  for (const [what, cell, says] of [
    [
      'a decimal point where a comma is stated',
      '12298.5',
      /"12298\.5" is not a number as the mapping states them/,
    ],
    ['a group of two digits', '12.29', /is not a number/],
    ['spaces between thousands', '12 298', /is not a number/],
    ['a letter for a digit', '33o', /A letter stands where a digit belongs/],
    ['a bound in the cell', '>300', /its bound belongs into a column of its own/],
    ['words', 'none', /name it under "empty"/],
  ] as const)
    it(`refuses ${what}, with line and column`, () => {
      const { code, stderr, feed } = importRows([...ROWS, `30.09.2025;13.000;1.301;${cell}`]);
      assert.equal(code, 1);
      assert.equal(feed, undefined);
      assert.match(stderr, /error: line 5, column "AT mines"/);
      assert.match(stderr, says);
      assert.match(stderr, /Nothing was written\./);
    });

  for (const cell of ['2025-09-30', '30.09.25', '30 Sep 2025', '9/2025/30'])
    it(`refuses the date ${cell} where day-month-year is stated, once`, () => {
      const { code, stderr } = importRows([...ROWS, `${cell};13.000;1.301;330`]);
      assert.equal(code, 1);
      assert.equal(stderr.match(/error: line 5, column "Date"/g)!.length, 1);
    });

  it('refuses a day that does not exist', () => {
    const { code, stderr } = importRows([...ROWS, '31.09.2025;13.000;1.301;330']);
    assert.equal(code, 1);
    assert.match(stderr, /line 5, figure "area-cleared-2025-09-31"/);
  });

  for (const [what, change, says] of [
    ['no delimiter', { delimiter: undefined }, /"delimiter" must be stated as one of/],
    ['no decimal sign', { decimal: undefined }, /"decimal" must be stated/],
    ['no sign between thousands', { thousands: undefined }, /"thousands" must be stated/],
    ['no order of dates', { dates: undefined }, /"dates" must be stated/],
    ['one sign for both', { thousands: ',' }, /cannot be the same sign/],
    ['a word that is not known', { delimeter: ';' }, /"delimeter" is not known/],
    ['a field that no figure has', { columns: { day: 'Date' } }, /"day", which a figure does not have/],
    ['a column that is not there', { columns: { 'asOf.date': 'Day' } }, /no column "Day".*Columns: "Date"/s],
    ['another delimiter', { delimiter: ',' }, /is "delimiter" in the mapping what stands between the cells/],
    ['no column of numbers', { wide: [] }, /say where the numbers stand/],
  ] as const)
    it(`refuses a mapping with ${what}`, () => {
      const { code, stderr } = importRows(ROWS, change);
      assert.equal(code, 2);
      assert.match(stderr, says);
    });

  for (const heading of [
    'Name',
    'Victim name',
    'date_of_birth',
    'dateOfBirth',
    'Home address',
    'Phone',
    'E-mail',
    'Passport No',
    'soyad',
    'Дата рождения',
    'ФИО',
    'Nom et prénom',
    'fecha de nacimiento',
    'تاريخ الميلاد',
  ])
    it(`refuses a table with the column "${heading}", even where no field is taken from it`, () => {
      const rows = ROWS.map((row, index) => `${row};${index === 0 ? heading : ''}`);
      const { code, stderr, feed } = importRows(rows);
      assert.equal(code, 1);
      assert.equal(feed, undefined);
      assert.match(stderr, /looks like data about persons/);
    });

  it('refuses a table whose hashtags are about persons', () => {
    const rows = ROWS.map((row, index) => `${row};${['Who', '#affected+name', 'x', 'y'][index]}`);
    assert.equal(importRows(rows).code, 1);
  });

  for (const heading of [
    'Indicator name',
    'District name',
    'Name of the operator',
    'Web address',
    'Age group',
    'Publisher name',
    'Persons reached',
    'Number of children',
  ])
    it(`takes a table with the column "${heading}"`, () => {
      assert.equal(importRows(ROWS.map((row, index) => `${row};${index === 0 ? heading : ''}`)).code, 0);
    });

  it('asks for the title of a table that has none, such as one downloaded from a page', () => {
    const whole = run('export', file('first.json', importRows(ROWS).feed), '--to', 'csv').stdout;
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const all = parse(whole, { bom: true });
    const rows = all.map((cells) => cells.slice(0, all[0].indexOf('feed.title')).map(cell).join());
    const table = file('downloaded.csv', rows.join('\r\n'));
    const refused = run('import', table, '--out', file('no.json'));
    assert.equal(refused.code, 1);
    assert.match(refused.stderr, /title {2}\[format\]\n.*is missing.*\n.*--title/);
    assert.equal(run('import', table, '--title', 'Example', '--out', file('yes.json')).code, 0);
  });
});
