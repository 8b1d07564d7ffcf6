/**
 * What a Hugo site shows of figures: by its shortcode and by links, in each of its languages. Built by Debian's Hugo with its Markdown as it
 * comes, seen in a browser.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { GRAMMAR_FILE, grammarJson } from '../../../scripts/hugo/grammar.ts';
import { launchOwn } from '../../../scripts/testing/own-browser.ts';
import { serveEmbedSite } from '../../publish/test/embed-site.ts';
import { hugoSite } from './hugo-site.ts';

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

const page = (text: string, title = 'A page') => `---\ntitle: ${title}\n---\n\n${text}\n`;
const configOf = (site: string, more = '') => `[params.mineAction]\nsite = "${site}"\n${more}`;
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
      ['mines/index.html', 'lang="az"', '36\u00a0000 ədəddən çox'],
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

it('the grammar beside the Hugo module is what the elements are defined by', async () => {
  assert.equal(readFileSync(GRAMMAR_FILE, 'utf8'), await grammarJson());
});
