/**
 * Next, exported as files and with its own server. It writes scripts into the page itself: of an exported page a policy names them by their hashes,
 * and so does the test's server for both.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeApp } from './app.ts';
import { AppServer } from './open.ts';
import { programOf, run } from './our-packages.ts';
import { policyFor, withoutScripts, withServer } from './own-pages.ts';
import { assertFigure, assertWords } from './same-number.ts';

const NEXT = programOf('next/dist/bin/next');
const QUIET = { NEXT_TELEMETRY_DISABLED: '1' };

describe('Next', () => {
  const pages = new AppServer();
  let folder: string;
  before(async () => {
    await pages.start();
    folder = await makeApp({ source: 'next' });
  });
  after(() => pages.end());

  it('has the same number in exported files, with scripts and without', async () => {
    run([NEXT, 'build'], folder, { ...QUIET, EXPORT: '1' });
    const html = await readFile(path.join(folder, 'out/index.html'), 'utf8');
    assert.match(html, /<mine-stat[^>]* feed=""/);
    pages.serve(path.join(folder, 'out'));
    assertWords(await pages.open(withoutScripts(html), { isDrawn: false }));
    assertFigure(await pages.open(html, { policy: policyFor(html) }));
  });

  it('has the same number from its own server', async () => {
    run([NEXT, 'build'], folder, QUIET);
    await withServer([NEXT, 'start'], folder, QUIET, async (address) => {
      const html = await (await fetch(`${address}/`)).text();
      assert.match(html, /<mine-stat[^>]* feed=""/);
      pages.serve(address);
      assertFigure(await pages.open(html, { policy: policyFor(html) }));
    });
  });
});
