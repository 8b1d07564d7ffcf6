/**
 * Nuxt, with its own server. It writes scripts into the page itself: a policy names them by their hashes.
 */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeApp } from './app.ts';
import { AppServer } from './open.ts';
import { programOf, run } from './our-packages.ts';
import { policyFor, withoutScripts, withServer } from './own-pages.ts';
import { assertFigure, assertWords } from './same-number.ts';

const NUXT = programOf('nuxt/bin/nuxt.mjs');
const QUIET = { NUXT_TELEMETRY_DISABLED: '1' };

describe('Nuxt', () => {
  const pages = new AppServer();
  let folder: string;
  before(async () => {
    await pages.start();
    folder = await makeApp({ source: 'nuxt' });
  });
  after(() => pages.end());

  /** @param isDrawn whether its server draws the page */
  async function build(isDrawn: boolean, look: (html: string) => Promise<void>) {
    await writeFile(path.join(folder, '.nuxtrc'), `ssr=${isDrawn}\n`);
    run([NUXT, 'build'], folder, QUIET);
    await withServer(['.output/server/index.mjs'], folder, {}, async (address) => {
      pages.serve(address);
      await look(await (await fetch(`${address}/`)).text());
    });
  }

  it('has the same number from its server, with scripts and without', () =>
    build(true, async (html) => {
      assert.match(html, /<mine-stat[^>]* feed[ >=]/);
      assertWords(await pages.open(withoutScripts(html), { isDrawn: false }));
      assertFigure(await pages.visit(pages.addressOf(html, '/'), { policy: policyFor(html) }));
    }));

  it('has the same in the browser alone', () =>
    build(false, async (html) => {
      assert.doesNotMatch(html, /<mine-stat/);
      assertFigure(await pages.visit(pages.addressOf(html, '/'), { policy: policyFor(html) }));
    }));
});
