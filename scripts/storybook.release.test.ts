/**
 * The stories as static files, as a release holds them: the same bytes twice, and what a designer sees first.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { root } from './ensure-installed.mjs';
import { loadSources } from './load-sources.ts';
import { differences, filesBelow } from './release/compare-folders.ts';
import { packStorybook } from './release/storybook.ts';
import { launchOwn } from './testing/own-browser.ts';

/** Requests of the first page; a hundred more were made before they were counted. */
const REQUESTS_AT_MOST = 60;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const scratch = mkdtempSync(path.join(tmpdir(), 'storybook-'));
const [first, second] = ['first', 'second'].map((name) => path.join(scratch, name)) as [string, string];

const server = http.createServer(({ url }, response) => {
  const { pathname } = new URL(url ?? '/', 'http://localhost');
  const file = path.join(first, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  try {
    const bytes = readFileSync(file);
    response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    response.end(bytes);
  } catch {
    response.statusCode = 404;
    response.end();
  }
});

describe('the stories of a release', () => {
  let browser: Browser;
  let origin = '';
  before(async () => {
    packStorybook(first);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchOwn();
  });
  after(async () => {
    await browser?.close();
    server.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  it('are the same bytes each time', () => {
    packStorybook(second);
    assert.deepEqual(differences(first, second), []);
    assert.ok(filesBelow(first).length > 50);
  });

  it('name no folder of this machine', () => {
    for (const file of filesBelow(first).filter((each) => /\.(?:js|json|html|css|txt)$/.test(each)))
      assert.ok(!readFileSync(path.join(first, file), 'utf8').includes(root), file);
  });

  it('begin with a figure, one Lit, and nothing of Storybook’s own', async () => {
    const tab = await browser.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    tab.on('console', (message) => said.push(message.text()));
    await tab.goto(`${origin}/`);
    const frame = await (await tab.waitForSelector('#storybook-preview-iframe'))!.contentFrame();
    await frame!.waitForFunction(() =>
      document.querySelector('mine-stat')?.shadowRoot?.textContent?.includes('more than 36,000'),
    );
    const text = await frame!.evaluate(() => document.body.innerText);
    assert.match(text, /How to judge it/);
    const around = await tab.evaluate(() => document.body.innerText);
    assert.doesNotMatch(around, /onboarding|get started|what.s new|update available/i);
    assert.deepEqual(
      asked.filter((address) => !address.startsWith(origin) && !address.startsWith('data:')),
      [],
      'something is asked of another host',
    );
    assert.ok(asked.length <= REQUESTS_AT_MOST, `${asked.length} requests`);
    assert.doesNotMatch(said.join('\n'), /multiple versions of lit/i);
  });

  it('offer the indicators as a choice', async () => {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 1400, height: 1000 });
    await tab.goto(`${origin}/?path=/story/elements-mine-stat--tile`);
    await tab.waitForSelector('select#control-indicator');
    const offered = await tab.$$eval('select#control-indicator option', (options) =>
      options.map(({ textContent }) => textContent),
    );
    assert.ok(offered.includes('area-cleared'), offered.join());
    assert.ok(offered.includes('casualties-killed (no built-in figure)'), offered.join());
  });

  it('name as built in what the built-in feed has', async () => {
    const { BUILT_IN } = await loadSources<{ BUILT_IN: readonly string[] }>(
      `export { BUILT_IN } from './stories/indicators.ts';`,
    );
    const feed = JSON.parse(readFileSync('packages/data/feeds/azerbaijan.json', 'utf8'));
    const codes = new Set<string>(feed.figures.map(({ indicator }) => indicator));
    assert.deepEqual([...BUILT_IN].sort(), [...codes].sort());
  });

  it('give the design tokens to take away', async () => {
    const tokens = await (await fetch(`${origin}/tokens.json`)).text();
    assert.equal(tokens, readFileSync('packages/elements/tokens.json', 'utf8'));
  });
});
