/**
 * SvelteKit, as files. It starts by a script in the page itself: a policy names it by its hash. What it reads out to screen readers it hides
 * by an attribute, which the policy has to allow as well.
 */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../ensure-installed.mjs';
import { makeApp } from './app.ts';
import { AppServer } from './open.ts';
import { run } from './our-packages.ts';
import { policyFor, withoutScripts } from './own-pages.ts';
import { assertFigure, assertWords } from './same-number.ts';

const VITE = path.join(root, 'node_modules/vite/bin/vite.js');

describe('SvelteKit', () => {
  const pages = new AppServer();
  let folder: string;
  before(async () => {
    await pages.start();
    folder = await makeApp({ source: 'sveltekit' });
  });
  after(() => pages.end());

  /** @param isDrawn whether the words of the page are written into the file */
  async function build(isDrawn: boolean) {
    await writeFile(path.join(folder, 'src/routes/+page.js'), `export const ssr = ${isDrawn};\n`);
    run([VITE, 'build', '--logLevel', 'error'], folder);
    pages.serve(path.join(folder, 'build'));
    return readFile(path.join(folder, 'build/index.html'), 'utf8');
  }

  async function assertInBrowser(html: string) {
    const policy = `${policyFor(html)}; style-src-attr 'unsafe-inline'`;
    assertFigure(await pages.visit(pages.addressOf(html, '/'), { policy }));
  }

  it('has the same number in the page, with scripts and without', async () => {
    const html = await build(true);
    assert.match(html, /<mine-stat[^>]* feed=/);
    assertWords(await pages.open(withoutScripts(html), { isDrawn: false }));
    await assertInBrowser(html);
  });

  it('has the same in the browser alone', async () => {
    const html = await build(false);
    assert.doesNotMatch(html, /<mine-stat/);
    await assertInBrowser(html);
  });
});
