/**
 * The page `check/` in a real browser: what an editor does there, and what a pasted page must not do.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { ownBrowser } from '../../../scripts/testing/own-browser.ts';
import { serveEmbedSite } from './embed-site.ts';

const axe = readFileSync(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

const { openTab } = ownBrowser(before, after, 'dist');
let site: Awaited<ReturnType<typeof serveEmbedSite>>;
let host: Server;
let origin: string;
/** What another server was asked for. */
const asked: string[] = [];

before(async () => {
  site = await serveEmbedSite(['2025-04-04', '2025-11-10']);
  host = createServer(({ url = '/' }, response) => {
    asked.push(url);
    if (url.startsWith('/open/')) response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page(element()));
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
});
after(() => {
  site?.close();
  host?.closeAllConnections();
  host?.close();
});

const element = (more = '') =>
  `<div>\n<script async src="${site.url}v1/mine-action.js"></script>\n<mine-stat src="${site.url}" indicator="area-cleared"${more} lang="en"></mine-stat>\n</div>`;
const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Post</title><body>${body}</body></html>`;

async function open(path = 'check/', { width = 1280, script = true } = {}) {
  const { tab, lines } = await openTab();
  await tab.setViewport({ width, height: 900 });
  await tab.setJavaScriptEnabled(script);
  await tab.goto(site.url + path);
  return { tab, lines };
}

/** Puts a text into a field as pasting does, and goes on by keyboard. */
async function paste(tab: Page, field: '#html' | '#address', text: string) {
  await tab.$eval(field, (element, value) => ((element as HTMLInputElement).value = value), text);
  await tab.focus(field);
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
}

const status = (tab: Page) =>
  tab
    .waitForFunction(() => {
      const text = document.querySelector('#status')!.textContent;
      return text !== '' && !text.includes('…') && text;
    })
    .then(async (handle) => String(await handle.jsonValue()));

const items = (tab: Page) =>
  tab.$$eval('#found > li', (all) => all.map((item) => (item as HTMLElement).innerText.replace(/\s+/g, ' ')));

describe('the page that checks a page', () => {
  it('tells of a pasted page what is well and what is to be mended, by keyboard alone', async () => {
    const { tab, lines } = await open();
    await paste(
      tab,
      '#html',
      page(element(' edition="2025-04-04"') + element().replace(/<script.*<\/script>/, '')),
    );
    assert.equal(await status(tab), 'Figures found: 2. In order: 1. To look at: 1. To mend: 0.');
    const [older, newest] = await items(tab);
    assert.match(
      older,
      /^Look at it More than 190,000 hectares .* Readers see the figure drawn\. Frozen as it was known on 2025-04-04\. The newest: .*237,821\.5 hectares.* To put in its place/,
    );
    assert.match(newest, /^In order 237,821\.5 hectares/);
    assert.deepEqual(lines, []);
    await tab.close();
  });

  it('gives the snippet of the builder, to copy', async () => {
    const { tab } = await open();
    await paste(tab, '#html', page(element().replace(/<script.*<\/script>/, '')));
    assert.match(await status(tab), /To mend: 1\.$/);
    assert.match((await items(tab))[0], /^To mend .* Our script is not on the page/);
    const snippet = await tab.$eval('#found textarea', ({ value }: HTMLTextAreaElement) => value);
    assert.match(
      snippet,
      /^<div>\n<script async src="[^"]+v1\/mine-action\.js"><\/script>\n<mine-stat src="[^"]+" indicator="area-cleared" edition="latest" lang="en">\n/,
    );
    await tab.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await tab.click('#found button');
    await tab.waitForFunction(() => document.querySelector('#found [role=status]')!.textContent !== '');
    assert.equal(await tab.evaluate(() => String(getSelection())), snippet);
    await tab.close();
  });

  it('runs, shows and loads nothing of what is pasted', async () => {
    const { tab, lines } = await open();
    asked.length = 0;
    const evil = `<img src="${origin}/seen" onerror="document.title='hurt'"><script>document.title='hurt'</script><script src="${origin}/script"></script><iframe src="${origin}/frame"></iframe><link rel="stylesheet" href="${origin}/style"><p><a href="${site.url}f/&lt;img src=x onerror=alert(1)&gt;/">x</a></p>`;
    await paste(tab, '#html', page(evil + element(' edition="&lt;img src=x onerror=document.title=1&gt;"')));
    assert.match(await status(tab), /^Figures found: 1/);
    assert.match((await items(tab))[0], /Nothing of this figure was known then \(<img/);
    assert.deepEqual(
      await tab.$$eval('main img, main iframe, main script, main link', (all) => all.length),
      0,
    );
    assert.match(await tab.title(), /^Check a page/);
    assert.deepEqual([asked, lines], [[], []]);
    await tab.close();
  });

  it('reads an address that allows it', async () => {
    const { tab } = await open();
    await paste(tab, '#address', `${origin}/open/`);
    assert.match(await status(tab), /^Figures found: 1\. In order: 1/);
    await tab.close();
  });

  it('says of an address that may not be read that its HTML is to be pasted', async () => {
    const { tab } = await open();
    await paste(tab, '#address', `${origin}/closed/`);
    assert.match(await status(tab), /^The browser cannot read that page: .* Paste its HTML below\.$/);
    await paste(tab, '#address', 'data:text/html,<p>');
    assert.match(await status(tab), /Paste its HTML below/);
    await tab.close();
  });

  it('says what is missing, and that a page has no figure', async () => {
    const { tab } = await open();
    await paste(tab, '#html', '  ');
    assert.equal(await status(tab), 'Give the address of a page, or paste its HTML.');
    await paste(tab, '#html', page('<p>Nothing</p>'));
    await tab.waitForFunction(() =>
      document.querySelector('#status')!.textContent.startsWith('There is no figure'),
    );
    await tab.close();
  });

  it('speaks the language of its address, and says without a script which command does the same', async () => {
    const { tab } = await open('check/az/');
    await paste(tab, '#html', page(element().replace('lang="en"', 'lang="az"')));
    assert.match(await status(tab), /^Tapılan rəqəmlər: 1\. Qaydasında: 1/);
    await tab.close();
    const { tab: plain } = await open('check/', { script: false });
    assert.match(await plain.$eval('main', (main) => main.innerText), /mine-action-publish check-page/);
    assert.equal(await plain.$eval('#ask', (ask) => getComputedStyle(ask).display), 'none');
    await plain.close();
  });

  for (const [path, width] of [
    ['check/', 240],
    ['check/', 360],
    ['check/ar/', 360],
    ['check/ar/', 1280],
  ] as const)
    it(`fits ${width} px and has no fault that axe finds: ${path}`, async () => {
      const { tab } = await open(path, { width });
      await paste(
        tab,
        '#html',
        page(
          element(' edition="2025-04-04"') +
            `<p>&lt;mine-stat src="${site.url}" indicator="area-cleared"&gt;</p>`,
        ),
      );
      await status(tab);
      assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
      assert.equal(await tab.evaluate(() => document.dir), path.includes('/ar') ? 'rtl' : 'ltr');
      // A day or an address is not turned around.
      assert.deepEqual(
        await tab.$$eval(
          '#found bdi',
          (all) =>
            all.filter((each) => /^[\d-]+$|^https?:/.test(each.textContent) && each.dir !== 'ltr').length,
        ),
        0,
      );
      await tab.evaluate(axe);
      const { violations } = await tab.evaluate(() =>
        (window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }).axe.run(),
      );
      assert.deepEqual(
        violations.map(({ id }) => id),
        [],
      );
      await tab.close();
    });

  it('is led to by the builder', async () => {
    const { tab } = await openTab();
    await tab.goto(`${site.url}embed/`);
    assert.ok(await tab.$('a[href="../check/"]'));
    await tab.close();
  });
});
