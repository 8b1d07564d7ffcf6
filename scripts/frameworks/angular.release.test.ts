/**
 * Angular, drawn by its own server into files, and in the browser alone.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeApp } from './app.ts';
import { AppServer } from './open.ts';
import { programOf, run } from './our-packages.ts';
import { withoutScripts } from './own-pages.ts';
import { assertFigure, assertWords } from './same-number.ts';

describe('Angular', () => {
  const pages = new AppServer();
  let out: string;
  before(async () => {
    await pages.start();
    const folder = await makeApp({ source: 'angular' });
    run([programOf('@angular/cli/bin/ng.js'), 'build'], folder, { NG_CLI_ANALYTICS: 'false' });
    out = path.join(folder, 'dist/figures/browser');
    pages.serve(out);
  });
  after(() => pages.end());

  it('has the same number in the page, with scripts and without', async () => {
    const html = await readFile(path.join(out, 'index.html'), 'utf8');
    assert.match(html, /<mine-stat[^>]* feed[ >=]/);
    assertWords(await pages.open(withoutScripts(html), { isDrawn: false }));
    assertFigure(await pages.visit(pages.addressOf(html, '/')));
  });

  it('has the same in the browser alone', async () => {
    const html = await readFile(path.join(out, 'index.csr.html'), 'utf8');
    assert.doesNotMatch(html, /<mine-stat/);
    assertFigure(await pages.visit(pages.addressOf(html, '/')));
  });
});
