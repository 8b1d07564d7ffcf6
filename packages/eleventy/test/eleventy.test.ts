/**
 * What an Eleventy site shows of figures: by its shortcode in Markdown, Nunjucks and JavaScript, and by links; when the site with the figures
 * is down; and when somebody has written something wrong. Built by Eleventy itself, seen in a browser.
 */
import assert from 'node:assert/strict';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import sirv from 'sirv';
import { launchOwn } from '../../../scripts/testing/own-browser.ts';
import { serveEmbedSite } from '../../publish/test/embed-site.ts';
import { load } from '../../publish/test/built.ts';
import { eleventySite } from './eleventy-site.ts';

const SENTENCE = 'More than 36,000 anti-personnel mines found since 10 November 2020';
const SOURCE = '>Embassy of Azerbaijan in the U.S.</a>, 4 April 2025';
const MINES = 'f/ap-mines-found/2025-04-04/';
const PATIENCE_MS = 20_000;

let figures: Awaited<ReturnType<typeof serveEmbedSite>>;
/** The same site under an address of its own, where a test can make it fall silent. */
let frail: { url: string; answer: 'figures' | 'down' | 'missing' | (() => string); close(): void };
let browser: Browser;

before(async () => {
  figures = await serveEmbedSite();
  const files = sirv(figures.folder, { dev: true });
  const server = http.createServer((request, response) => {
    if (frail.answer === 'down') return void response.writeHead(503).end('Soon back.');
    if (frail.answer === 'missing') return void response.writeHead(404).end();
    if (frail.answer === 'figures') return files(request, response, () => void response.writeHead(404).end());
    response.setHeader('Content-Type', 'application/json').end(frail.answer());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => void server.close();
  frail = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, answer: 'figures', close };
  browser = await launchOwn();
});
after(async () => {
  await browser?.close();
  frail?.close();
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
    assert.match(html, /<p><mine-stat [^>]+ lang="az"><a href="[^"]+">10 noyabr 2020/);
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

describe('an Eleventy site whose figures do not come', () => {
  const mines = (more = '') => ({ 'mines.md': page(`{% mineAction "${frail.url}${MINES}"${more} %}`) });

  it('keeps the last good copy, whatever comes in its place', async () => {
    frail.answer = 'figures';
    const eleventy = eleventySite({ site: frail.url, fresh: '1s' }, mines());
    assert.equal((await eleventy.build()).code, 0);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    for (const answer of ['down', 'missing', () => '<html>Soon back.</html>'] as const) {
      frail.answer = answer;
      const built = await eleventy.build();
      assert.equal(built.code, 0, built.said);
      assert.ok(built.read('mines/index.html').includes(SENTENCE));
      assert.match(built.said, /mines\.md: http:\S+ did not come \(.*\)\. The last good copy is shown\./);
    }
  });

  it('shows the words written in the shortcode or the link, or says which page, which site and what to do', async () => {
    frail.answer = 'down';
    const eleventy = eleventySite(
      { site: frail.url },
      mines(`, "words=Written = words & all, 4 April 2025"`),
    );
    const built = await eleventy.build();
    assert.equal(built.code, 0, built.said);
    assert.match(
      built.read('mines/index.html'),
      /<mine-stat [^>]+><p><a href="[^"]+">Written = words &amp; all/,
    );
    assert.match(built.said, /mines\.md: http:\S+ did not answer .* The words written there are shown\./);

    eleventy.write(mines());
    const failed = await eleventy.build();
    assert.notEqual(failed.code, 0);
    assert.match(
      failed.said,
      /mines\.md: http:\S+ did not answer \(it answers 503\).* or write the sentence/,
    );

    eleventy.write({ 'mines.md': page(`[Words of the *link*.](${frail.url}${MINES})`) });
    const link = await eleventy.build();
    assert.equal(link.code, 0, link.said);
    assert.match(
      link.read('mines/index.html'),
      /<mine-stat [^>]+><a href="[^"]+">Words of the <em>link<\/em>/,
    );
  });

  it('takes the shortcode that the builder gives, whatever stands in its words', async () => {
    frail.answer = 'down';
    const { makeSnippet } = await load('embed/snippet.js');
    for (const sentence of ['Says “more” & <b>more</b>', 'Says "more" than {{ page']) {
      const values = {
        site: frail.url,
        address: { route: 'f', name: 'ap-mines-found', edition: '2025-04-04' },
        attributes: { display: 'banner' },
        words: { sentence, sources: [], note: '', alt: '' },
        language: { code: 'en', direction: 'ltr' },
      };
      const { text } = makeSnippet('eleventy', values, 'shortcode');
      const built = await eleventySite({ site: frail.url }, { 'mines.md': page(text) }).build();
      assert.equal(built.code, 0, built.said);
      const html = built.read('mines/index.html');
      const words = sentence
        .replaceAll('&', '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replaceAll('"', '&quot;');
      assert.ok(
        html.includes(
          ` display="banner" edition="2025-04-04" lang="en"><p><a href="${frail.url}${MINES}">${words}`,
        ),
        html,
      );
    }
  });

  it('makes nothing of markup in a file of figures, and stops where a figure was taken back', async () => {
    const harmful = '</mine-stat><script>alert(1)</script><img src=x onerror=alert(1)>';
    const file = (views: object) => () =>
      JSON.stringify({ format: 'mine-action-views/1', language: 'en', views });
    frail.answer = file({
      'mine-stat?indicator=ap-mines-found': [
        [
          '2025-01-01',
          {
            known: true,
            language: { code: 'en', direction: 'ltr' },
            sentence: harmful,
            place: harmful,
            sources: [
              { before: harmful, link: harmful, after: '', href: `java${'script'}:alert(1)` },
              { before: '', link: 'A', after: '', href: 'https://a.example/"onclick="x' },
            ],
          },
        ],
      ],
    });
    const built = await eleventySite({ site: frail.url }, mines()).build();
    assert.equal(built.code, 0, built.said);
    const html = built.read('mines/index.html');
    assert.ok(!/<script>|<img|javascript:|"onclick/.test(html), html);
    assert.ok(html.includes('&lt;/mine-stat&gt;'));

    frail.answer = file({});
    const gone = await eleventySite({ site: frail.url }, mines(', "words=Old words"')).build();
    assert.notEqual(gone.code, 0);
    assert.match(gone.said, /mines\.md: \S+ has nothing to show here, or has taken it back/);
  });
});

describe('what somebody has written wrong in an Eleventy site', () => {
  for (const [name, text, says] of [
    [
      'an address of another site',
      '"https://other.example/f/x/"',
      /"https:\/\/other\.example\/f\/x\/" is no address of a figure on http:/,
    ],
    [
      'a name that there is not',
      'FIGURE, "colour=red"',
      /nothing here is called "colour"\. There are: words, language, display, .*unit/,
    ],
    [
      'a display that there is not',
      'FIGURE, "display=huge"',
      /no display "huge"\. Choose one of: tile, banner, inline/,
    ],
    [
      'a figure that there is not',
      'NONE',
      /no-such-figure\/ is no address of a figure there: .* Copy the address/,
    ],
  ] as const)
    it(`${name} is said with its page and what to do`, async () => {
      const { url: site } = figures;
      const written = text
        .replace('FIGURE', `"${site}${MINES}"`)
        .replace('NONE', `"${site}f/no-such-figure/"`);
      const built = await eleventySite({ site }, { 'a.md': page(`{% mineAction ${written} %}`) }).build();
      assert.notEqual(built.code, 0);
      assert.match(built.said, /\.\/a\.md: /);
      assert.match(built.said, says);
    });

  for (const [options, says] of [
    [{}, /the site with the figures is not named\. Write eleventyConfig\.addPlugin/],
    [{ site: 'example.org' }, /no address of the web: example\.org/],
    [{ site: 'https://example.org/', sripts: true }, /no option "sripts"\. There are: site, script, links/],
  ] as const)
    it(`options ${JSON.stringify(options)} are refused`, async () => {
      const built = await eleventySite(options, { 'a.md': page('Nothing.') }).build();
      assert.notEqual(built.code, 0);
      assert.match(built.said, says);
    });
});
