/**
 * The desk in a browser: a table with a total row and Persian days, mended by choosing; and who is let in.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import http from 'node:http';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ownBrowser } from '../../../scripts/testing/own-browser.ts';
import { file, readJson, run } from './built.ts';
import { type Served, startDesk } from './desk-served.ts';
import { CHOSEN } from './desk-mapping.ts';
import {
  choose,
  CHOICES,
  faults,
  figures,
  focused,
  press,
  seen,
  settled,
  TABLE,
  write,
  WRITTEN,
} from './desk-page.ts';
import type { Page } from 'puppeteer-core';

/** All that the page asks, but for what the last row and the last column are. */
const MAPPING = {
  ...CHOSEN,
  decimal: ',',
  calendar: 'persian',
  sources: { table: { ...CHOSEN.sources.table, publishedOn: '2024-09-15' } },
};

describe('a table at the desk', () => {
  const { openTab } = ownBrowser(before, after, '.');
  let served: Served;
  let tab: Page;
  let lines: string[];
  const out = () => file('at-the-desk');

  before(async () => {
    served = await startDesk('--out', out(), '--url', 'https://figures.example.org/mines/');
    ({ tab, lines } = await openTab());
    await tab.goto(served.address);
    await tab.waitForSelector('#file');
  });
  after(() => served.end());

  it('takes the token out of the address', () => assert.equal(tab.url(), `${served.origin}/`));

  it('proposes what stands between the cells, and takes it when that is chosen', async () => {
    const input = await tab.$('#file');
    await (input as unknown as { uploadFile: (place: string) => Promise<void> }).uploadFile(
      file('provinces.csv', TABLE),
    );
    await tab.waitForSelector('.proposal button');
    assert.equal(await tab.$('.column'), null);
    await press(tab, 'Semicolon');
    assert.deepEqual(await seen(tab, '.column > legend'), ['Province', 'Date', 'Cleared (ha)', 'Remarks']);
  });

  it('chooses nothing by itself, and names all that is missing', async () => {
    assert.deepEqual(
      await tab.$$eval('.column select', (all) => [...new Set(all.map((each) => each.value))]),
      [''],
    );
    for (const [id, value] of CHOICES) await choose(tab, id, value);
    assert.deepEqual((await seen(tab, '.summary li')).slice(0, 2), [
      'Counted from which day?',
      'Whose figures are these?',
    ]);
    for (const [id, value] of WRITTEN) await write(tab, id, value);
    await tab.click('#quote');
    await settled(tab);
    assert.deepEqual(await seen(tab, '.summary li'), []);
  });

  it('says each refusal beside its cell', async () => {
    const said = await seen(tab, '.list > li');
    assert.match(said.join('\n'), /is in the year 1403.* Line 2 column "Date" 1403\/05\/09/);
    assert.match(said.join('\n'), /looks like a row that adds up others Line 4 column "Province" Total/);
    assert.deepEqual(await figures(tab), []);
  });

  it('mends it by choosing, and shows the whole and the parts', async () => {
    await press(tab, 'Days are of this calendar: Persian');
    assert.equal(await focused(tab), 'findings-title');
    await press(tab, '“Total” is the whole of the country');
    assert.equal(await tab.$eval('#calendar', (each) => (each as HTMLSelectElement).value), 'persian');
    assert.deepEqual(await seen(tab, '.findings > p'), [
      '3 figures. 0 cells without a number made none; 0 rows are left out.',
      'Nothing: the table can be read.',
    ]);
    await tab.waitForFunction(
      () =>
        [...document.querySelectorAll('mine-stat')].filter((each) =>
          each.shadowRoot?.querySelector('[part=figure]'),
        ).length === 4,
    );
    const [whole, kabul] = await figures(tab);
    assert.match(whole, /42\.75 hectares of land cleared/);
    assert.match(kabul, /12\.5 hectares of land cleared.*Kabul|Kabul.*12\.5 hectares/);
    assert.match(whole, /30 July 2024/);
  });

  it('has nothing that axe finds, in light and in dark, and fits 360 px in both directions of text', async () => {
    for (const value of ['light', 'dark']) {
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      assert.deepEqual(await faults(tab), []);
    }
    await tab.emulateMediaFeatures([]);
    await tab.setViewport({ width: 360, height: 740 });
    for (const direction of ['rtl', 'ltr']) {
      await tab.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
      assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), 360, direction);
    }
    await tab.setViewport({ width: 1280, height: 900 });
  });

  it('writes what import makes with that mapping', async () => {
    await tab.click('#write');
    await tab.waitForSelector('#written');
    assert.match((await seen(tab, '#written'))[0], /mapping\.json, feed\.json/);
    const { code, stderr } = run(
      'import',
      file('provinces.csv'),
      '--mapping',
      path.join(out(), 'mapping.json'),
      '--out',
      file('imported.json'),
    );
    assert.equal(code, 0, stderr);
    const [own, imported] = [path.join(out(), 'feed.json'), file('imported.json')].map(readJson);
    assert.deepEqual({ ...own, modified: '' }, { ...imported, modified: '' });
    assert.deepEqual(readJson(path.join(out(), 'mapping.json')).totals, { whole: ['Total'] });
  });

  it('tries a release of it, and says how that went', async () => {
    await tab.click('#release-first');
    await tab.click('#release-offline');
    await tab.click('#trial');
    await tab.waitForSelector('#release-said', { timeout: 120_000 });
    assert.match((await seen(tab, '#release-said'))[0], /^Done\..*This was a trial: nothing was published/);
    assert.equal(existsSync(path.join(out(), 'public')), false);
  });

  it('breaks none of its own policy', () => assert.deepEqual(lines, []));

  it('ends with Ctrl+C, and leaves the token in nothing that it has said later', async () => {
    const token = new URL(served.address).searchParams.get('token')!;
    assert.equal(await served.end(), 0);
    assert.equal(served.said().split(token).length, 2);
  });
});

describe('the desk by keyboard alone', () => {
  const { openTab } = ownBrowser(before, after, '.');
  let served: Served;
  let tab: Page;
  const out = () => file('by-keyboard');
  const SENTENCE = 'By 4 April 2025 more than 36,000 anti-personnel mines had been found.';

  /** Goes on from control to control until one is reached that is called so. */
  async function reach(label: string) {
    for (let step = 0; step < 150; step++) {
      await tab.keyboard.press('Tab');
      const called = await tab.evaluate(() => {
        const active = document.activeElement as HTMLInputElement | null;
        return [...(active?.labels ?? []), active].map((each) => each?.textContent ?? '').join(' ');
      });
      if (called.includes(label)) return;
    }
    assert.fail(`The key Tab does not lead to "${label}".`);
  }
  async function enter(label: string) {
    await reach(label);
    await tab.keyboard.press('Enter');
    await settled(tab);
  }
  async function type(label: string, words: string) {
    await reach(label);
    await tab.keyboard.type(words);
  }

  before(async () => {
    const table = file('keys.csv', TABLE);
    const left = { ...MAPPING, totals: { leaveOut: ['Total'] } };
    const made = run('import', table, '--mapping', file('left.json', left), '--out', file('published.json'));
    assert.equal(made.code, 0, made.stderr);
    served = await startDesk(
      table,
      '--mapping',
      file('keys.json', MAPPING),
      '--feed',
      file('published.json'),
      '--out',
      out(),
    );
    ({ tab } = await openTab());
    await tab.goto(served.address);
    await tab.waitForSelector('.column');
  });
  after(() => served.end());

  it('leads from what is missing to its control', async () => {
    await enter('Check the table');
    await enter('What stands in “Remarks”?');
    assert.equal(await focused(tab), 'column-3-use');
    await tab.keyboard.type('Not used');
    await settled(tab);
  });

  it('mends, and says in words what is new', async () => {
    await enter('is the whole of the country');
    assert.equal(await focused(tab), 'findings-title');
    await enter('Compare with what is published');
    await tab.waitForSelector('#compared');
    assert.match(
      (await seen(tab, '#compared'))[0],
      /area cleared: nothing → 42\.75 hectares .* 1 figure added/,
    );
  });

  it('proposes what a sentence says, and adds only what was confirmed', async () => {
    await tab.focus('#findings-title');
    await type('The sentence, word for word', SENTENCE);
    await type('Its language', 'en');
    await enter('Look for numbers');
    assert.equal(await focused(tab), 'sentence-confirm');
    assert.equal(await tab.$eval('#sentence-value', (input) => (input as HTMLInputElement).value), '');
    await enter('Use 36000');
    await enter('Use More than');
    await enter('Use Anti-personnel mines found');
    await type('In which unit?', 'Items');
    await type('What does a number count?', 'A total');
    await enter('Use 2025-04-04');
    await type('Whose work is counted?', 'It is not stated');
    await type('How was it said?', 'In a document');
    await type('Who published it?', 'Example agency');
    await type('Title of the page or report', 'Press release');
    await enter('Add this figure');
    assert.match((await seen(tab, '#trouble'))[0], /When was it published\?/);
    await tab.focus('#sentence-title');
    await type('When was it published?', '2025-04-04');
    await enter('Add this figure');
    assert.deepEqual(await seen(tab, '#trouble'), []);
    await enter('Write the files');
    await tab.waitForSelector('#written');
    const feed = readJson(path.join(out(), 'feed.json'));
    const added = feed.figures.find(({ indicator }: { indicator: string }) => indicator === 'ap-mines-found');
    assert.deepEqual([added.value, added.qualifier, added.quote.text], [36000, 'more-than', SENTENCE]);
    const evidence = run('check-sources', path.join(out(), 'feed.json'));
    assert.match(evidence.stdout + evidence.stderr, /Quotes that stand in the evidence: 1 of 4/);
    assert.equal(readJson(path.join(out(), 'evidence/example-agency-2025-04-04.json')).excerpt, SENTENCE);
  });

  it('has the sentence again the next time, and asks before it replaces files', async () => {
    await served.end();
    served = await startDesk(file('keys.csv'), '--mapping', path.join(out(), 'mapping.json'), '--out', out());
    await tab.goto(served.address);
    await choose(tab, 'column-3-use', 'unused');
    await enter('Write the files');
    assert.match((await seen(tab, '#trouble'))[0], /there lies mapping\.json, feed\.json already/);
    await tab.click('#may-replace');
    await tab.click('#write');
    await tab.waitForSelector('#written');
    assert.equal(readJson(path.join(out(), 'feed.json')).figures.length, 4);
  });
});

/** The status of a request that no browser has made. */
const statusOf = (
  served: Served,
  {
    method = 'GET',
    place = '/',
    headers = {},
  }: { method?: string; place?: string; headers?: Record<string, string> },
) =>
  new Promise<{ status: number | undefined; headers: http.IncomingHttpHeaders }>((resolve, reject) => {
    const request = http.request(served.origin + place, { method, headers }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, headers: response.headers });
    });
    request.once('error', reject);
    request.end(method === 'POST' ? '{}' : undefined);
  });

describe('who is let in at the desk', () => {
  let served: Served;
  let cookie: string;
  const json = { 'Content-Type': 'application/json' };
  before(async () => {
    served = await startDesk(file('table.csv', TABLE), '--out', file('guarded'));
  });
  after(() => served.end());

  it('nobody without the token, nor with another one', async () => {
    assert.equal((await statusOf(served, {})).status, 403);
    assert.equal((await statusOf(served, { place: '/?token=guessed' })).status, 403);
    assert.equal((await statusOf(served, { place: '/desk.js' })).status, 403);
    assert.equal(
      (
        await statusOf(served, {
          method: 'POST',
          place: '/state',
          headers: { ...json, Origin: served.origin },
        })
      ).status,
      403,
    );
  });

  it('the browser that has it, once, for a cookie that no script and no other site sees', async () => {
    const place = served.address.slice(served.origin.length);
    const answer = await statusOf(served, { place });
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.location, '/');
    const [set = ''] = answer.headers['set-cookie'] ?? [];
    assert.match(set, /; HttpOnly; SameSite=Strict$/);
    cookie = set.split(';')[0]!;
    assert.equal((await statusOf(served, { place })).status, 403);
    const page = await statusOf(served, { headers: { Cookie: cookie } });
    assert.equal(page.status, 200);
    assert.equal(
      page.headers['content-security-policy'],
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    );
  });

  it('nobody by another name of this machine, and no other page', async () => {
    const { port } = new URL(served.origin);
    const own = { Cookie: cookie };
    assert.equal(
      (await statusOf(served, { headers: { ...own, Host: `rebound.example:${port}` } })).status,
      403,
    );
    const post = { method: 'POST', place: '/state' };
    const of = (headers: Record<string, string>) =>
      statusOf(served, { ...post, headers: { ...own, ...json, ...headers } });
    assert.equal((await of({ Origin: served.origin })).status, 200);
    assert.equal((await of({ Origin: 'https://elsewhere.example' })).status, 403);
    assert.equal((await of({ Origin: 'http://127.0.0.1:1' })).status, 403);
    assert.equal((await of({})).status, 403);
    assert.equal(
      (await statusOf(served, { headers: { ...own, 'Sec-Fetch-Site': 'same-site' } })).status,
      403,
    );
  });

  it('nothing that is too large, and no file beside the scripts', async () => {
    const own = { Cookie: cookie, Origin: served.origin };
    for (const place of ['/elements/..%2f..%2fpackage.json', '/elements/../package.json', '/mapping.json'])
      assert.equal((await statusOf(served, { place, headers: own })).status, 404, place);
    const answer = await fetch(`${served.origin}/table?name=large.csv`, {
      method: 'POST',
      headers: own,
      body: Buffer.alloc(20_000_001, 'a'),
    }).then(
      ({ status }) => status,
      () => 413,
    );
    assert.equal(answer, 413);
  });

  it('nobody from another machine', async () => {
    const { port } = new URL(served.origin);
    const others = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of others) await assert.rejects(fetch(`http://${address}:${port}/`), address);
  });
});
