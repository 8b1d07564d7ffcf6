/**
 * Tables larger than any feed: they are refused at the row that is one too many, within the memory of an office machine.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, writeSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CLI, FEED, file, readJson, run } from './built.ts';

const MOST_KILOBYTES = 500_000;
const IN_ONE_PIECE = 10_000;

/** Runs the command and measures the most memory that it had, in kilobytes. */
function measure(...args: string[]) {
  const tells = `process.on('exit', () => process.stderr.write('\\n' + process.resourceUsage().maxRSS))`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tells)}`, CLI, ...args],
    { encoding: 'utf8' },
  );
  const lines = stderr.split('\n');
  return { code: status, memory: Number(lines.pop()), stderr: lines.join('\n') };
}

function writeRows(name: string, header: string, rows: number, row: (index: number) => string) {
  const place = file(name);
  const open = openSync(place, 'w');
  writeSync(open, header);
  for (let from = 0; from < rows; from += IN_ONE_PIECE)
    writeSync(open, Array.from({ length: IN_ONE_PIECE }, (_, index) => row(from + index)).join(''));
  closeSync(open);
  return place;
}

const CODES = { AP: 'ap-mines-found', AT: 'at-mines-found', UXO: 'uxo-found' };
const mapping = file('mapping.json', {
  delimiter: ',',
  decimal: '.',
  thousands: 'none',
  dates: 'year-month-day',
  columns: { 'asOf.date': 'Date', 'period.end': 'Date', 'scope.area': 'District' },
  wide: Object.entries(CODES).map(([column, indicator]) => ({
    column,
    constants: { indicator, unit: 'item' },
  })),
  constants: {
    qualifier: 'exact',
    status: 'reported',
    measure: 'cumulative',
    'asOf.basis': 'stated',
    'scope.operators': 'all',
    source: 'report',
    'speaker.speech': 'document',
    'quote.lang': 'en',
  },
  quoteCells: true,
  feed: { id: 'large', title: 'Large', publisher: { name: 'Example programme' }, refArea: 'ZZZ' },
  sources: {
    report: {
      publisher: { name: 'Example programme' },
      title: 'Report',
      publishedOn: '2025-12-31',
      language: 'en',
    },
  },
});
const HEADER = 'Date,District,AP,AT,UXO\n';
const numbers = (index: number) => `2025-06-30,District ${index},${index},${index},${index}\n`;

describe('a table that is larger than a feed', () => {
  for (const [what, rows] of [
    ['100,000 rows', 100_000],
    ['a million rows, some 50 MB', 1_000_000],
  ] as const)
    it(`is refused at the row that is one too many: ${what}`, () => {
      const place = writeRows('large.csv', HEADER, rows, numbers);
      const out = file('large.json');
      const { code, memory, stderr } = measure('import', place, '--mapping', mapping, '--out', out);
      assert.equal(code, 2);
      // 20,000 figures are 6,666 rows of three and two of the next, below the line of the headings.
      assert.match(
        stderr,
        /large\.csv, line 6668: a feed holds 20,000 figures at most.*totals of months or years/,
      );
      assert.ok(memory < MOST_KILOBYTES, `${memory} kB`);
      assert.equal(existsSync(out), false);
    });

  it('is refused so, too, where it is the table that "export" wrote', () => {
    const table = run('export', FEED, '--to', 'csv').stdout;
    const [header = '', row = ''] = table.split('\r\n');
    const place = writeRows(
      'flat.csv',
      `${header}\r\n`,
      100_000,
      (index) => `${row.replace(/^[^,]*/, `id-${index}`)}\r\n`,
    );
    const { code, memory, stderr } = measure('validate', place);
    assert.equal(code, 2);
    assert.match(stderr, /flat\.csv, line 20002: a feed holds 20,000 figures at most/);
    assert.ok(memory < MOST_KILOBYTES, `${memory} kB`);
  });

  it('says in a sentence that a million rows hold no number', () => {
    const place = writeRows('empty.csv', HEADER, 1_000_000, (index) => `2025-06-30,District ${index},,,\n`);
    const { code, memory, stderr } = measure(
      'import',
      place,
      '--mapping',
      mapping,
      '--out',
      file('empty.json'),
    );
    assert.equal(code, 1);
    assert.match(stderr, /3,000,000 cells without a number made no figure\./);
    assert.match(stderr, /has no figure: no row has a number in a column that the mapping names/);
    assert.ok(memory < MOST_KILOBYTES, `${memory} kB`);
  });

  it('is taken with as many figures as a feed holds', () => {
    const place = writeRows('full.csv', HEADER, 10_000, (index) => (index < 6_666 ? numbers(index) : '\n'));
    const out = file('full.json');
    const { code, memory, stderr } = measure('import', place, '--mapping', mapping, '--out', out);
    assert.equal(code, 0, stderr);
    assert.equal(readJson(out).figures.length, 19_998);
    assert.ok(memory < MOST_KILOBYTES, `${memory} kB`);
  });

  it('is read of no JSON of more than 50 million characters', () => {
    const place = writeRows('long.json', '[', 700_000, () => `${JSON.stringify('x'.repeat(80))},\n`);
    const { code, memory, stderr } = measure('validate', place);
    assert.equal(code, 2);
    assert.match(stderr, /long\.json: is longer than 50 million characters/);
    assert.ok(memory < MOST_KILOBYTES, `${memory} kB`);
  });
});
