/**
 * What an Eleventy site shows when the site with the figures is down, says something strange, or has taken a figure back; and what is said
 * to somebody who has written something wrong. Built by Eleventy itself.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  type FrailSite,
  HARMED,
  harmfulViews,
  serveFrail,
  viewsFile,
} from '../../../scripts/testing/frail-site.ts';
import { load } from '../../publish/test/built.ts';
import { serveEmbedSite } from '../../publish/test/embed-site.ts';
import { eleventySite } from './eleventy-site.ts';

const SENTENCE = 'More than 36,000 anti-personnel mines found since 10 November 2020';
const MINES = 'f/ap-mines-found/2025-04-04/';

let figures: Awaited<ReturnType<typeof serveEmbedSite>>;
/** The same site under an address of its own. */
let frail: FrailSite;

before(async () => {
  figures = await serveEmbedSite();
  frail = await serveFrail(figures.folder);
});
after(() => {
  frail?.close();
  figures?.close();
});

const page = (text: string) => `---\ntitle: A page\nlayout: page.njk\n---\n\n${text}\n`;

describe('an Eleventy site whose figures do not come', () => {
  const mines = (more = '') => ({ 'mines.md': page(`{% mineAction "${frail.url}${MINES}"${more} %}`) });

  it('keeps the last good copy, whatever comes in its place', async () => {
    frail.answer = 'files';
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
    frail.answer = harmfulViews;
    const built = await eleventySite({ site: frail.url }, mines()).build();
    assert.equal(built.code, 0, built.said);
    const html = built.read('mines/index.html');
    assert.ok(!HARMED.test(html), html);
    assert.ok(html.includes('&lt;/mine-stat&gt;'));

    frail.answer = () => viewsFile({});
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
