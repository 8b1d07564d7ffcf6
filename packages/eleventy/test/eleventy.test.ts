/**
 * What an Eleventy site shows of figures: by its shortcode in Markdown, Nunjucks and JavaScript, and by links. Built by
 * Eleventy itself, seen in a browser.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchOwn } from '../../../scripts/testing/own-browser.ts';
import { serveEmbedSite } from '../../publish/test/embed-site.ts';
import { eleventySite } from './eleventy-site.ts';

const SENTENCE = 'More than 36,000 anti-personnel mines found since 10 November 2020';
const SOURCE = '>Embassy of Azerbaijan in the U.S.</a>, 4 April 2025';
const MINES = 'f/ap-mines-found/2025-04-04/';
const PATIENCE_MS = 20_000;

let figures: Awaited<ReturnType<typeof serveEmbedSite>>;
let browser: Browser;

before(async () => {
  figures = await serveEmbedSite();
  browser = await launchOwn();
});
after(async () => {
  await browser?.close();
  figures?.close();
});

const page = (text: string, more = '') => `---\ntitle: A page\nlayout: page.njk\n${more}---\n\n${text}\n`;
const count = (html: string, what: RegExp) => html.match(new RegExp(what, 'g'))?.length ?? 0;

describe('an Eleventy site', () => {
  it('has the sentence with its source in its pages, the element, and one script', async () => {
    const { url: site } = figures;
    const eleventy = eleventySite(
      { site },
      {
        'mines.md': page(
          `In a sentence: {% mineAction "${site}f/ap-mines-found/", "display=inline" %}.\n\n{% mineAction "${site}${MINES}" %}\n\n{% mineAction "${site}progress/2025-04-04/" %}\n`,
        ),
        'land.njk': page(
          `{% mineAction "${site}f/area-cleared/2025-04-04/", unit="square-kilometer", language="ar" %}`,
        ),
        'script.11ty.js': `export const data = { title: 'A page', layout: 'page.njk', lang: 'az' };
export async function render() { return this.mineAction(${JSON.stringify(site + MINES)}, { language: 'az' }); }`,
        'feed.njk': `---\npermalink: feed.xml\n---\n<rss>{% mineAction "${site}${MINES}" %}</rss>`,
        'fa.md': page(
          `{% mineAction "${site}${MINES}" %}\n\n{% mineAction "${site}progress/2025-04-04/" %}`,
          'lang: fa-IR\n',
        ),
        'none.md': page('Nothing.'),
        'own.md': page(
          `{% mineAction "${site}${MINES}" %}\n\n<script async src="https://cdn.example/v1/mine-action.js"></script>`,
        ),
      },
    );
    const built = await eleventy.build();
    assert.equal(built.code, 0, built.said);
    const html = built.read('mines/index.html');
    assert.ok(html.includes(SENTENCE) && html.includes(SOURCE), html);
    assert.match(html, /<mine-stat src="[^"]+" indicator="ap-mines-found" edition="2025-04-04" lang="en">/);
    assert.match(html, /In a sentence: <mine-stat [^>]*display="inline"[^>]*><a [^>]+>[^<]+<\/a> \(/);
    // Of an older edition of what shows several figures no view is kept: its words are had all the same.
    assert.match(html, /<clearance-progress [^>]+><p><a href="[^"]+">About 16% of the area/);
    assert.equal(count(html, /<script async src="[^"]+v1\/mine-action\.js"><\/script><\/head>/), 1);
    assert.equal(count(html, /<script/), 1);
    const land = built.read('land/index.html');
    assert.match(land, /<mine-stat [^>]+ unit="square-kilometer" edition="2025-04-04" lang="ar" dir="rtl">/);
    assert.ok(land.includes('كيلومتر'), land);
    assert.match(built.read('script/index.html'), /lang="az"><p>Azərbaycan/);
    assert.match(built.read('fa/index.html'), /<mine-stat [^>]+ lang="fa" dir="rtl">/);
    assert.match(
      built.read('fa/index.html'),
      /<clearance-progress [^>]+ lang="fa" dir="rtl"><p><span lang="en" dir="ltr"><a href="[^"]+">About 16%/,
    );
    assert.ok(built.read('feed.xml').includes(SENTENCE) && !built.read('feed.xml').includes('<script'));
    assert.equal(count(built.read('none/index.html'), /<script/), 0);
    assert.equal(
      count(built.read('own/index.html'), /<script/),
      1,
      'the script of the page itself is enough',
    );
  });

  it('makes a figure of a link or an address that is alone in its paragraph, and leaves every other', async () => {
    const { url: site } = figures;
    const text = [
      `[What was known then.](${site}${MINES})`,
      `The [same number](${site}${MINES}) in a sentence.`,
      `${site}dogs/mdd-donated/`,
      `[Elsewhere](https://other.example/f/ap-mines-found/?a=b&c "A title")`,
      `<p><a href="${site}${MINES}"><img src="card.png" alt=""></a></p>`,
      '```\n' + `[code](${site}${MINES})` + '\n```',
    ].join('\n\n');
    const eleventy = eleventySite({ site }, { 'links.md': page(text, 'lang: az\n') });
    const built = await eleventy.build();
    assert.equal(built.code, 0, built.said);
    const html = built.read('links/index.html');
    assert.match(html, /<p><mine-stat [^>]+ lang="az"><a href="[^"]+">2020.ci il noyabrın 10.dan 36\s000 /);
    assert.match(html, /<p>The <a href="[^"]+">same number<\/a> in a sentence\.<\/p>/);
    assert.match(html, /<p><dog-counter [^>]+><a [^>]+>/);
    assert.ok(
      html.includes(
        '<p><a href="https://other.example/f/ap-mines-found/?a=b&amp;c" title="A title">Elsewhere</a></p>',
      ),
      html,
    );
    assert.ok(html.includes('<img src="card.png" alt=""></a></p>'));
    assert.equal(count(html, /<mine-stat/), 1);
    assert.equal(count(html, /<script/), 1);

    eleventy.configure({ site, links: false, script: false });
    const plain = (await eleventy.build()).read('links/index.html');
    assert.equal(count(plain, /<mine-stat|<script/), 0);
  });

  it('is drawn in a browser, whole, inside its column', async () => {
    const { url: site } = figures;
    const text = page(`{% mineAction "${site}${MINES}" %}\n\n[It](${site}dogs/mdd-donated/)`);
    const built = await eleventySite({ site }, { 'mines.md': text }).build();
    assert.equal(built.code, 0, built.said);
    figures.pages.set('/eleventy/', built.read('mines/index.html'));
    for (const width of [360, 1280]) {
      const tab = await browser.newPage();
      await tab.setViewport({ width, height: 800 });
      await tab.goto(`${site}eleventy/`);
      for (const tag of ['mine-stat', 'dog-counter']) {
        await tab.waitForFunction(
          (name) => document.querySelector(name)?.shadowRoot?.querySelector('[part~="figure"]'),
          { timeout: PATIENCE_MS },
          tag,
        );
        const [figure, column] = await tab.evaluate((name) => {
          const boxOf = (selector: string) => {
            const { left, right } = document.querySelector(selector)!.getBoundingClientRect();
            return [left, right];
          };
          return [boxOf(name), boxOf('main > h1')];
        }, tag);
        assert.ok(
          figure[0] >= column[0] && figure[1] <= column[1],
          `${tag} at ${width}: ${figure}, ${column}`,
        );
      }
      assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await tab.close();
    }
  });
});
