/**
 * Astro 5, the last that runs on Node 20: a page of files whose scripts come after it.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeApp } from './app.ts';
import { AppServer } from './open.ts';
import { programOf, run } from './our-packages.ts';
import { assertFigure, assertWords } from './same-number.ts';

describe('Astro', () => {
  const pages = new AppServer();
  let html: string;
  before(async () => {
    await pages.start();
    const folder = await makeApp({ source: 'astro' });
    run([programOf('astro/astro.js'), 'build'], folder, { ASTRO_TELEMETRY_DISABLED: '1' });
    html = await readFile(path.join(folder, 'dist/index.html'), 'utf8');
    pages.serve(path.join(folder, 'dist'));
  });
  after(() => pages.end());

  it('has the number in the page, for readers without a script', async () => {
    assertWords(await pages.open(html.replace(/<script.*?<\/script>/gs, ''), { isDrawn: false }));
  });
  it('has the same with its script, and never another', async () => {
    assertFigure(await pages.open(html));
  });
  it('has the same in a tag without words', async () => {
    assertFigure(await pages.open(html.replace(/(<mine-stat[^>]*>).*<\/mine-stat>/s, '$1</mine-stat>')));
  });
});
