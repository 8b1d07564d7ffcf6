/**
 * What a page with one chart loads: the script, and then all that the chart needs at once.
 */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { measureBodies } from './bench/traffic.ts';
import { launchOwn } from './testing/own-browser.ts';
import type { Browser } from 'puppeteer-core';

const DIST = path.resolve(process.env.DIST ?? 'dist');

/** Bytes of a page, with all that it loads. */
const LIMIT = 60_000;

const PARTS = ['charts-en.js', 'charts.js', 'drawing.js', 'mine-action.js'];

const PAGES = {
  trend: '<clearance-trend></clearance-trend>',
  annual: '<clearance-trend indicator="uxo-found" display="annual"></clearance-trend>',
  newest: '<clearance-trend edition="latest"></clearance-trend>',
  ordnance: '<ordnance-breakdown></ordnance-breakdown>',
};

describe('a page with one chart of the built-in figures', () => {
  let browser: Browser;
  let found: Awaited<ReturnType<typeof measureBodies>>;

  before(async () => {
    const names = (await readdir(DIST)).filter((name) => name.endsWith('.js'));
    const built = await Promise.all(
      names.map(async (name): Promise<[string, string]> => [
        `/${name}`,
        await readFile(path.join(DIST, name), 'utf8'),
      ]),
    );
    browser = await launchOwn();
    found = await measureBodies(browser, new Map(built), PAGES, 600);
  });
  after(() => browser?.close());

  for (const name of Object.keys(PAGES))
    it(`loads the script, then everything else at once: ${name}`, () => {
      const { files, hops, whole } = found[name];
      assert.deepEqual([...files].sort(), PARTS);
      assert.equal(files[0], 'mine-action.js');
      assert.equal(hops, 2);
      assert.ok(whole <= LIMIT, `${whole} bytes`);
    });
});
