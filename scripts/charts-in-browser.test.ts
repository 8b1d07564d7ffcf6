/**
 * Groups, sources and charts in whole tabs: what is fetched when, paper, screens of other pixels, the dark, a page
 * opened from disk.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ALL, charted, CHARTS, openPage, page } from './testing/chart-pages.ts';
import { ownBrowser } from './testing/own-browser.ts';
import type { Page } from 'puppeteer-core';

const DIST = path.resolve(process.env.DIST ?? 'dist');

/** What a page with charts loads in all, in the order of the letters. */
const SCRIPTS = [
  '/charts-en.js',
  '/charts.js',
  '/drawing.js',
  '/earlier-figures.js',
  '/find-resolved.js',
  '/finder.js',
  '/mine-action.js',
  '/more-elements.js',
  '/resolver.js',
];
describe('charts in a browser of their own', () => {
  const own = ownBrowser(before, after, DIST);
  const { openTab } = own;
  const open = (name: string, html: string, prepare?: (tab: Page) => unknown) =>
    openPage(own, name, html, prepare);

  const pictures = (tab: Page) =>
    tab.$$eval(CHARTS.join(), (all) =>
      all.map((each) => each.shadowRoot!.querySelector('canvas')!.toDataURL()),
    );

  it('are asked for from 200 px below the window on, and each part comes once', async () => {
    const { tab, lines, requests } = await open(
      'near',
      page(`<div id="gap" style="height:1700px"></div>${ALL}`),
      (tab: Page) => tab.setViewport({ width: 900, height: 600 }),
    );
    await tab.waitForFunction(() =>
      document.querySelector('clearance-trend')!.shadowRoot?.querySelector('[part=figure]'),
    );
    const putBelow = async (px: number) => {
      await tab.evaluate(
        (below: number) =>
          window.scrollBy(
            0,
            document
              .querySelector('clearance-trend')!
              .shadowRoot!.querySelector('.plot')!
              .getBoundingClientRect().top -
              window.innerHeight -
              below,
          ),
        px,
      );
      await new Promise((resolve) => setTimeout(resolve, 500));
    };
    await putBelow(260);
    assert.deepEqual(requests.filter((each) => each.endsWith('.js')).sort(), [
      '/charts-en.js',
      '/charts.js',
      '/earlier-figures.js',
      '/find-resolved.js',
      '/finder.js',
      '/mine-action.js',
      '/more-elements.js',
      '/resolver.js',
    ]);
    await putBelow(150);
    await tab.waitForFunction(() =>
      document.querySelector('clearance-trend')!.shadowRoot!.querySelector('.plot.drawn'),
    );
    assert.deepEqual(requests.filter((each) => each.endsWith('.js')).sort(), SCRIPTS);
    assert.deepEqual(lines, []);
    await tab.close();
  });

  it('are printed in one ink at three times the pixels, and are then as they were', async () => {
    const { tab, lines } = await open('paper', page());
    await charted(tab);
    const before = await pictures(tab);
    await tab.evaluate((tags) => {
      window.printed = [];
      const look = () =>
        [...document.querySelectorAll(tags)].map((each) => {
          const plot = each.shadowRoot!.querySelector('.plot');
          const canvas = plot!.querySelector('canvas');
          const { data } = canvas!.getContext('2d')!.getImageData(0, 0, canvas!.width, canvas!.height);
          const seen = { black: 0, blue: 0 };
          for (let at = 0; at < data.length; at += 4) {
            if (data[at + 3] !== 255) continue;
            if (data[at] + data[at + 1] + data[at + 2] === 0) seen.black++;
            if (data[at + 2] > data[at] + 60) seen.blue++;
          }
          return { ...seen, ratio: Math.round(canvas!.width / parseFloat(canvas!.style.width)) };
        });
      // After ours, which was there first.
      window.addEventListener('beforeprint', () => window.printed.push(...look()));
    }, CHARTS.join());
    const file = await tab.pdf({ format: 'A4' });
    assert.ok(file.length > 20_000, `${file.length} bytes of paper`);
    const printed = await tab.evaluate(() => window.printed);
    assert.equal(printed.length, 3);
    for (const { black, blue, ratio } of printed) {
      assert.ok(black > 1000, 'ink');
      assert.equal(blue, 0);
      assert.equal(ratio, 3);
    }
    await tab.waitForFunction(
      (tags, old) =>
        [...document.querySelectorAll(tags)].every(
          (each, at) => each.shadowRoot!.querySelector('canvas')!.toDataURL() === old[at],
        ),
      {},
      CHARTS.join(),
      before,
    );
    assert.deepEqual(lines, []);
    await tab.close();
  });

  it('print their table in words, and no tools', async () => {
    const { tab } = await open('paper-words', page());
    await charted(tab);
    await tab.emulateMediaType('print');
    const seen = await tab.$eval('clearance-trend', (element) => {
      const height = (selector: string) =>
        element.shadowRoot!.querySelector(selector)?.getBoundingClientRect().height ?? 0;
      return { rows: height('.rows'), tools: height('.tools'), plot: height('.plot') };
    });
    assert.ok(seen.rows > 200, `table of ${seen.rows} px`);
    assert.ok(seen.plot > 100, `chart of ${seen.plot} px`);
    assert.equal(seen.tools, 0);
    await tab.close();
  });

  for (const [name, ratio, style] of [
    ['four pixels in one', 4, ''],
    ['odd pixels and an odd zoom', 1.25, 'body { zoom: 1.17 }'],
    ['less than a pixel in one', 0.67, ''],
  ] as const) {
    it(`settle on a screen of other pixels, and report no loop: ${name}`, async () => {
      const { tab, lines } = await open(`screen-${ratio}`, page(ALL, '/mine-action.js', style), (tab: Page) =>
        tab.setViewport({ width: 801, height: 4000, deviceScaleFactor: ratio }),
      );
      await charted(tab);
      const measure = () =>
        tab.$$eval(CHARTS.join(), (all) =>
          all.map((each) => {
            const canvas = each.shadowRoot!.querySelector('canvas');
            const { width, height } = each.getBoundingClientRect();
            return [
              width,
              height,
              canvas!.width,
              canvas!.height,
              canvas!.width / parseFloat(canvas!.style.width),
            ];
          }),
        );
      await new Promise((resolve) => setTimeout(resolve, 300));
      const before = await measure();
      await new Promise((resolve) => setTimeout(resolve, 700));
      assert.deepEqual(await measure(), before);
      for (const [, , , , pixels] of before) assert.ok(Math.abs(pixels - ratio) < 0.02, `${pixels}`);
      assert.deepEqual(lines, []);
      await tab.close();
    });
  }

  it('follow the reader who chooses dark, and back', async () => {
    const { tab, lines } = await open(
      'dark',
      page(ALL, '/mine-action.js', ':root { color-scheme: light dark }'),
    );
    await charted(tab);
    const before = await pictures(tab);
    const becomes = (isSame: boolean) =>
      tab.waitForFunction(
        (tags, old, same) =>
          [...document.querySelectorAll(tags)].every(
            (each, at) => (each.shadowRoot!.querySelector('canvas')!.toDataURL() === old[at]) === same,
          ),
        {},
        CHARTS.join(),
        before,
        isSame,
      );
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await becomes(false);
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await becomes(true);
    assert.deepEqual(lines, []);
    await tab.close();
  });

  it('are asked for nothing else: no cookie, no storage, no other address', async () => {
    const { tab, lines, requests } = await open('alone', page());
    await charted(tab);
    assert.deepEqual([...new Set(requests)].filter((each) => each !== '/favicon.ico').sort(), [
      '/alone',
      ...SCRIPTS,
    ]);
    assert.equal(requests.length, new Set(requests).size);
    assert.deepEqual(await tab.cookies(), []);
    assert.deepEqual(lines, []);
    await tab.close();
  });

  for (const name of ['mine-action.js', 'mine-action-complete.js']) {
    it(`are drawn on a page that lies on a disk: ${name}`, async () => {
      const folder = await mkdtemp(path.join(os.tmpdir(), 'mine-action-'));
      const file = path.join(folder, 'page.html');
      await writeFile(
        file,
        page('<clearance-trend></clearance-trend>', pathToFileURL(path.join(DIST, name)).href),
      );
      const { tab, lines } = await openTab();
      await tab.setViewport({ width: 900, height: 2000 });
      await tab.goto(pathToFileURL(file).href);
      await charted(tab);
      assert.deepEqual(
        lines.filter((line) => line.startsWith('uncaught')),
        [],
      );
      await tab.close();
      await rm(folder, { recursive: true });
    });
  }
});
