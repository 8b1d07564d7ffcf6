/**
 * How the command line behaves towards anyone who calls it: help, exit codes, what goes where.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FEED, feed, file, readJson, run } from './built.ts';
import type { Claim } from '@mine-action/data';

describe('mine-action-publish', () => {
  it('has the version of its package', () => {
    const { version } = readJson(new URL('../package.json', import.meta.url));
    assert.deepEqual(run('--version'), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('teaches with examples', () => {
    for (const command of ['validate', 'check-sources', 'import', 'export', 'diff', 'new']) {
      const { code, stdout } = run(command, '--help');
      assert.equal(code, 0);
      assert.match(stdout, new RegExp(`Examples?:\\n(?:.*\\n)*? {2}mine-action-publish ${command}`));
    }
  });

  for (const [what, args, says] of [
    ['without a command', [], /Commands:/],
    ['with a command that it has not', ['validat', 'x'], /Did you mean validate\?/],
    ['without a file', ['validate'], /missing required argument 'file'/],
    ['with a format that it has not', ['validate', 'x.json', '--format', 'xml'], /text, json/],
    ['with a day that does not exist', ['validate', 'x.json', '--today', '2025-02-30'], /2025-04-04/],
    ['with a file that is not there', ['validate', 'nowhere.json'], /nowhere\.json: .*no such file/],
    ['with a folder', ['validate', '.'], /folder/],
    ['without the kind of an export', ['export', FEED], /--to/],
  ] as const)
    it(`ends with 2 and a remedy ${what}`, () => {
      const { code, stdout, stderr } = run(...args);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, says);
    });

  for (const [what, content, says] of [
    ['is not JSON', '{', /is not JSON/],
    ['is a workbook', Buffer.from('PK\u0003\u0004'), /workbook.*CSV UTF-8/],
    ['is UTF-16', Buffer.from('\uFEFF{}', 'utf16le'), /UTF-16.*CSV UTF-8/],
    ['is not UTF-8', Buffer.from([0x7b, 0xfc, 0x7d]), /not UTF-8.*CSV UTF-8/],
  ] as const)
    it(`ends with 2 and a remedy where the file ${what}`, () => {
      const { code, stderr } = run('validate', file('bad.json', content));
      assert.equal(code, 2);
      assert.match(stderr, says);
    });
});

describe('validate', () => {
  it('ends with 0 where there are only warnings, and with 1 where these are to fail', () => {
    assert.equal(run('validate', FEED, '--today', '2026-11-23', '--strict').code, 0);
    // The day of the plan for 2026 has passed.
    assert.equal(run('validate', FEED, '--today', '2027-01-15').code, 0);
    assert.equal(run('validate', FEED, '--today', '2027-01-15', '--strict').code, 1);
  });

  it('names figure, field, value and remedy', () => {
    const { code, stdout, stderr } = run('validate', FEED, '--today', '2027-01-15');
    assert.equal(code, 0);
    assert.equal(stderr, '');
    assert.match(
      stdout,
      /warning: figure "aze-cleared-plan-2026", due {2}\[plan-overdue\]\n {2}.*65,000 hectares.*\n {2}→ Add the outcome/,
    );
    assert.match(stdout, /172 figures from 68 sources: no errors, 1 warning\.\n$/);
  });

  it('says all errors at once, and still finds mistakes in what stands', () => {
    const bad = feed();
    Object.assign(bad.figures[0], { unit: 'km2' });
    Object.assign(bad.figures[1], { value: '14 %' });
    bad.figures[4].qualifier = 'exact';
    delete bad.figures[5].quote;
    const { code, stdout } = run(
      'validate',
      file('bad.json', bad),
      '--format',
      'json',
      '--today',
      '2025-04-05',
    );
    const { errors, findings } = JSON.parse(stdout);
    assert.equal(code, 1);
    assert.ok(errors >= 3);
    for (const [figure, field] of [
      ['aze-contaminated-2025-04', 'unit'],
      ['aze-contaminated-share-2025-04', 'value'],
      ['aze-cleared-2025-04', 'qualifier'],
      ['aze-ap-2025-04', 'quote'],
    ])
      assert.ok(
        findings.some((finding) => finding.figure === figure && finding.field === field),
        figure,
      );
  });

  it('names the line of a table', () => {
    const table = file('figures.csv');
    run('export', FEED, '--to', 'csv', '--out', table);
    const { findings } = JSON.parse(
      run('validate', table, '--format', 'json', '--today', '2027-01-15').stdout,
    );
    const line = feed().figures.findIndex(({ id }) => id === 'aze-cleared-plan-2026') + 2;
    assert.deepEqual(
      findings.map(({ line, figure }: { line: string; figure: Claim }) => [line, figure]),
      [[line, 'aze-cleared-plan-2026']],
    );
  });

  it('finds a quote in a saved page, whatever its spaces and quotation marks are', () => {
    const page = file(
      'page.html',
      '<!doctype html><p>Said he: &laquo;Since&nbsp;November 10, 2020, more  than\n190 <b>thousand</b> hectares</p>',
    );
    const one = feed();
    const figure = one.figures.find(({ id }: { id: string }) => id === 'aze-cleared-2025-04')!;
    delete figure.conflictsWith;
    one.figures = [figure];
    const check = (text: string) => {
      figure.quote = { text, lang: 'en' };
      const named = `emb-2025-04-04=${page}`;
      const { stdout } = run('validate', file('one.json', one), '--format', 'json', '--source-text', named);
      return JSON.parse(stdout).findings.map(({ check: name }) => name);
    };
    assert.deepEqual(check('"Since November 10, 2020, … more than 190 thousand hectares'), []);
    assert.deepEqual(check('more than 190 thousand hectare'), ['quote-not-in-source']);
    assert.deepEqual(check('more than 190 thousand … Since November'), ['quote-not-in-source']);
  });

  it('refuses a source text of a source that the feed has not', () => {
    const { code, stderr } = run('validate', FEED, '--source-text', `nobody=${FEED}`);
    assert.equal(code, 2);
    assert.match(stderr, /no source "nobody"/);
  });
});
