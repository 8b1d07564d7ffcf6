/**
 * What a Hugo site shows of figures: by its shortcode and by links, in each of its languages, when the site with the figures is down,
 * and when somebody has written something wrong. Built by Debian's Hugo with its Markdown as it comes, seen in a browser.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import sirv from 'sirv';
import { GRAMMAR_FILE, grammarJson } from '../../../scripts/hugo/grammar.ts';
import { launchOwn } from '../../../scripts/testing/own-browser.ts';
import { serveEmbedSite } from '../../publish/test/embed-site.ts';
import { load } from '../../publish/test/built.ts';
import { hugoSite } from './hugo-site.ts';

const SENTENCE = 'More than 36,000 anti-personnel mines found since 10 November 2020';
const SOURCE = '>Embassy of Azerbaijan in the U.S.</a>, 4 April 2025';
const MINES = 'f/ap-mines-found/2025-04-04/';
const PATIENCE_MS = 20_000;

let figures: Awaited<ReturnType<typeof serveEmbedSite>>;
/** The same site under an address of its own, where a test can make it fall silent. */
let frail: { url: string; answer: 'figures' | 'down' | ((path: string) => string); close(): void };
let browser: Browser;

before(async () => {
  figures = await serveEmbedSite();
  const files = sirv(figures.folder, { dev: true });
  const server = http.createServer((request, response) => {
    if (frail.answer === 'down') return void response.writeHead(503).end('Soon back.');
    if (frail.answer === 'figures') return files(request, response, () => void response.writeHead(404).end());
    response.setHeader('Content-Type', 'application/json').end(frail.answer(request.url ?? ''));
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

const page = (text: string, title = 'A page') => `---\ntitle: ${title}\n---\n\n${text}\n`;
const configOf = (site: string, more = '') => `[params.mineAction]\nsite = "${site}"\n${more}`;
const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const count = (html: string, what: RegExp) => html.match(new RegExp(what, 'g'))?.length ?? 0;

describe('a Hugo site', () => {
  it('has the sentence with its source in its pages, the element, and one script, with Markdown as it comes', async () => {
    const { url } = figures;
    const site = hugoSite(configOf(url), {
      'content/mines.md': page(
        `In a sentence: {{< mine-action address="${url}f/ap-mines-found/" display="inline" >}}.\n\n{{< mine-action "${url}${MINES}" >}}\n\n{{< mine-action address="${url}progress/2025-04-04/" >}}`,
      ),
    });
    const built = await site.build();
    assert.equal(built.code, 0, built.said);
    const html = built.read('mines/index.html');
    assert.ok(html.includes(SENTENCE) && html.includes(SOURCE), html);
    assert.match(html, /<mine-stat src="[^"]+" indicator="ap-mines-found" edition="2025-04-04" lang="en">/);
    // Of an older edition of what shows several figures no view is kept: its words are had all the same.
    assert.match(html, /<clearance-progress [^>]+><p><a href="[^"]+">About 16% of the area/);
    assert.equal(count(html, /<script async src="[^"]+v1\/mine-action\.js"/), 1);
    assert.ok(!html.includes('raw HTML omitted'));
    const feed = built.read('index.xml');
    assert.ok(feed.includes(SENTENCE) && !/mine-stat|&lt;script/.test(feed), feed);
  });

  it('makes a figure of a link that is alone in its paragraph, and leaves every other', async () => {
    const { url } = figures;
    const site = hugoSite(configOf(url), {
      'content/links.md': page(
        [
          `[What was known then \\[1\\].](${url}${MINES})`,
          `The [same number](${url}${MINES}) in a sentence.`,
          `<${url}dogs/mdd-donated/>`,
          `[Elsewhere](https://other.example/f/ap-mines-found/?a=b&c "A title").`,
          `[Our programme](${url})`,
        ].join('\n\n'),
      ),
      'content/off.md': page('Nothing.'),
    });
    const built = await site.build();
    assert.equal(built.code, 0, built.said);
    const html = built.read('links/index.html');
    assert.match(
      html,
      new RegExp(`<p>(<script [^>]+></script>)?<mine-stat [^>]+><a href="[^"]+">${SENTENCE}`),
    );
    assert.match(html, /<p>The <a href="[^"]+">same number<\/a> in a sentence\.<\/p>/);
    assert.match(html, /<p><dog-counter [^>]+><a [^>]+>\D*\d+ /);
    assert.ok(
      html.includes(
        '<a href="https://other.example/f/ap-mines-found/?a=b&amp;c" title="A title">Elsewhere</a>.',
      ),
      html,
    );
    assert.ok(html.includes(`<p><a href="${url}">Our programme</a></p>`));
    assert.equal(count(html, /<mine-stat/), 1);
    assert.equal(count(html, /<script/), 1);
    assert.equal(count(built.read('off/index.html'), /<script/), 0);

    site.write({ 'config.toml': `theme = ["mine-action", "plain"]\n${configOf(url, 'links = false')}` });
    const plain = (await site.build()).read('links/index.html');
    assert.equal(count(plain, /<mine-stat|<script/), 0);
    assert.ok(plain.includes('What was known then [1].</a></p>'), plain);
  });

  it('is drawn in a browser, whole, inside its column', async () => {
    const { url } = figures;
    const site = hugoSite(configOf(url), {
      'content/mines.md': page(`{{< mine-action "${url}${MINES}" >}}\n\n[It](${url}dogs/mdd-donated/)`),
    });
    const built = await site.build();
    assert.equal(built.code, 0, built.said);
    figures.pages.set('/hugo/', built.read('mines/index.html'));
    for (const width of [360, 1280]) {
      const tab = await browser.newPage();
      await tab.setViewport({ width, height: 800 });
      await tab.goto(`${url}hugo/`);
      for (const tag of ['mine-stat', 'dog-counter']) {
        await tab.waitForFunction(
          (name) => document.querySelector(name)?.shadowRoot?.querySelector('[part~="figure"]'),
          { timeout: PATIENCE_MS },
          tag,
        );
        const [figure, column] = await tab.evaluate((name) => {
          const boxOf = (of: Element) => [of.getBoundingClientRect().left, of.getBoundingClientRect().right];
          return [
            boxOf(document.querySelector(name) as Element),
            boxOf(document.querySelector('main > h1') as Element),
          ];
        }, tag);
        assert.ok(
          figure[0] >= column[0] && figure[1] <= column[1],
          `${tag} at ${width}: ${figure} in ${column}`,
        );
      }
      assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await tab.close();
    }
  });

  it('says each page in its language, and what its figures cannot be had in in the first of theirs', async () => {
    const { url } = figures;
    const text = page(
      `{{< mine-action "${url}${MINES}" >}}\n\n{{< mine-action address="${url}${MINES}" language="de" >}}\n\n[x](${url}progress/2025-04-04/)`,
    );
    const site = hugoSite(
      `defaultContentLanguage = "az"\n${configOf(url)}\n[languages.az]\n[languages.ar]\nlanguageDirection = "rtl"\n[languages.pt-BR]\n`,
      { 'content/mines.az.md': text, 'content/mines.ar.md': text, 'content/mines.pt-br.md': text },
    );
    const built = await site.build();
    assert.equal(built.code, 0, built.said);
    for (const [path, tag, said] of [
      ['mines/index.html', 'lang="az"', '36.000 ədəddən çox'],
      ['ar/mines/index.html', 'lang="ar" dir="rtl"', 'أذربيجان'],
      ['pt-br/mines/index.html', 'lang="en"', SENTENCE],
    ] as const) {
      const html = built.read(path);
      assert.ok(html.includes(`edition="2025-04-04" ${tag}>`), html);
      assert.ok(html.includes(said), html);
      assert.ok(html.includes('lang="de"'), html);
      // Of an older edition of what shows several figures there are words in the site's first language alone.
      const [, inside] = /<clearance-progress [^>]*>(<a [^>]*>)About 16%/.exec(html) ?? [];
      assert.equal(/ lang="en" dir="ltr"/.test(inside), !tag.includes('"en"'), inside);
    }
  });
});

describe('a Hugo site whose figures do not come', () => {
  const mines = (more = '') => ({
    'content/mines.md': page(`Before.\n\n{{< mine-action address="${frail.url}${MINES}"${more} >}}`),
  });

  it('keeps the last good copy, a month later too', async () => {
    frail.answer = 'figures';
    const site = hugoSite(configOf(frail.url), mines());
    assert.equal((await site.build('--clock', '2026-11-20T10:00:00Z')).code, 0);
    frail.answer = 'down';
    for (const day of ['2026-11-20', '2026-11-21', '2026-12-02']) {
      const built = await site.build('--clock', `${day}T12:00:00Z`);
      assert.equal(built.code, 0, built.said);
      assert.ok(built.read('mines/index.html').includes(SENTENCE));
      if (day !== '2026-11-20') assert.match(built.said, /did not come .* The copy of 2026-11 is shown/);
    }
  });

  it('shows the words written in the shortcode, or says which page, which site and what to do', async () => {
    frail.answer = 'down';
    const written = `Written “words” & all, 4 April 2025`;
    const site = hugoSite(configOf(frail.url), mines(` words="${written}"`));
    const built = await site.build();
    assert.equal(built.code, 0, built.said);
    assert.match(
      built.read('mines/index.html'),
      /<mine-stat [^>]+><p><a href="[^"]+">Written “words” &amp; all/,
    );
    assert.match(built.said, /mines\.md:7:1": http:\S+ did not answer .* The words written there are shown/);

    site.write(mines());
    const failed = await site.build();
    assert.notEqual(failed.code, 0);
    assert.match(
      failed.said,
      /mines\.md:7:1": http:\S+ did not answer .* Build again when it answers, or write/,
    );

    // A link has its words already.
    site.write({ 'content/mines.md': page(`[Words of the *link*.](${frail.url}${MINES})`) });
    const link = await site.build();
    assert.equal(link.code, 0, link.said);
    assert.match(
      link.read('mines/index.html'),
      /<mine-stat [^>]+><a href="[^"]+">Words of the <em>link<\/em>/,
    );
  });

  it('takes the shortcode that the builder gives, whatever stands in its words', async () => {
    frail.answer = 'down';
    const { makeSnippet } = await load('embed/snippet.js');
    for (const sentence of ['Says “more” & <b>more</b>', 'Says "more" than {{ .Site }}', '% {{% of `it`']) {
      const values = {
        site: frail.url,
        address: { route: 'f', name: 'ap-mines-found', edition: '2025-04-04' },
        attributes: { display: 'banner' },
        words: { sentence, sources: [], note: '', alt: '' },
        language: { code: 'en', direction: 'ltr' },
      };
      const { text } = makeSnippet('hugo', values, 'shortcode');
      const built = await hugoSite(configOf(frail.url), { 'content/mines.md': page(text) }).build();
      assert.equal(built.code, 0, built.said);
      const words = escape(sentence);
      const html = built.read('mines/index.html').replaceAll('&#34;', '&quot;');
      assert.ok(
        html.includes(
          ` display="banner" edition="2025-04-04" lang="en"><p><a href="${frail.url}${MINES}">${words}</a>`,
        ),
        html,
      );
    }
  });

  it('never takes a page for a file of figures, and makes nothing of markup in it', async () => {
    frail.answer = () => '<html>Soon back.</html>';
    const strange = await hugoSite(configOf(frail.url), mines()).build();
    assert.notEqual(strange.code, 0);
    assert.match(strange.said, /what came is no file of figures|nothing came/);

    const harmful = '</mine-stat><script>alert(1)</script><img src=x onerror=alert(1)>';
    frail.answer = () =>
      JSON.stringify({
        format: 'mine-action-views/1',
        language: 'en',
        views: {
          'mine-stat?indicator=ap-mines-found': [
            [
              '2025-01-01',
              {
                sentence: harmful,
                place: harmful,
                sources: [
                  { before: harmful, link: harmful, after: '', href: `java${'script'}:alert(1)` },
                  { before: '', link: 'A', after: '', href: 'https://a.example/"onclick="x' },
                ],
              },
            ],
          ],
        },
      });
    const built = await hugoSite(configOf(frail.url), mines()).build();
    assert.equal(built.code, 0, built.said);
    const html = built.read('mines/index.html');
    assert.ok(!/<script>|<img|javascript:|"onclick/.test(html), html);
    assert.ok(html.includes('&lt;/mine-stat&gt;'));
  });

  it('stops where a figure was taken back, whatever words are written', async () => {
    frail.answer = () => JSON.stringify({ format: 'mine-action-views/1', language: 'en', views: {} });
    const built = await hugoSite(configOf(frail.url), mines(' words="Old words"')).build();
    assert.notEqual(built.code, 0);
    assert.match(built.said, /mines\.md:7:1": \S+ has nothing to show here, or has taken it back/);
  });
});

describe('what somebody has written wrong in a Hugo site', () => {
  for (const [name, text, says] of [
    [
      'an address of another site',
      '"https://other.example/f/x/"',
      /"https:\/\/other\.example\/f\/x\/" is no address of a figure on http:/,
    ],
    [
      'a name that there is not',
      'address="SITE" colour="red"',
      /nothing here is called "colour". There are: address, words, language, display, .*unit/,
    ],
    [
      'a display that there is not',
      'address="SITE" display="huge"',
      /no display "huge". Choose one of: tile, banner, inline/,
    ],
    [
      'a figure that there is not',
      '"ROOTf/no-such-figure/"',
      /no-such-figure\/ is no address of a figure there: .* Copy the address/,
    ],
  ] as const)
    it(`${name} is said with its place and what to do`, async () => {
      const { url } = figures;
      const shortcode = `{{< mine-action ${text.replace('SITE', url + MINES).replace('ROOT', url)} >}}`;
      const built = await hugoSite(configOf(url), { 'content/a.md': page(shortcode) }).build();
      assert.notEqual(built.code, 0);
      assert.match(built.said, /content\/a\.md:5:1/);
      assert.match(built.said, says);
    });

  it('a site that is not named is asked for', async () => {
    const built = await hugoSite('', {
      'content/a.md': page(`{{< mine-action "${figures.url}${MINES}" >}}`),
    }).build();
    assert.notEqual(built.code, 0);
    assert.match(built.said, /Write site = "https:\/\/example\.org\/", .* below \[params\.mineAction\]/);
  });
});

it('the grammar beside the Hugo module is what the elements are defined by', async () => {
  assert.equal(readFileSync(GRAMMAR_FILE, 'utf8'), await grammarJson());
});
