/**
 * What a Hugo site shows when the site with the figures is down, says something strange, or has taken a figure back; and what is said to
 * somebody who has written something wrong. Built by Debian's Hugo.
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
import { hugoSite } from './hugo-site.ts';

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

const page = (text: string) => `---\ntitle: A page\n---\n\n${text}\n`;
const configOf = (site: string) => `[params.mineAction]\nsite = "${site}"\n`;
const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

describe('a Hugo site whose figures do not come', () => {
  const mines = (more = '') => ({
    'content/mines.md': page(`Before.\n\n{{< mine-action address="${frail.url}${MINES}"${more} >}}`),
  });

  it('keeps the last good copy, a month later too', async () => {
    frail.answer = 'files';
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

    frail.answer = harmfulViews;
    const built = await hugoSite(configOf(frail.url), mines()).build();
    assert.equal(built.code, 0, built.said);
    const html = built.read('mines/index.html');
    assert.ok(!HARMED.test(html), html);
    assert.ok(html.includes('&lt;/mine-stat&gt;'));
  });

  it('stops where a figure was taken back, whatever words are written', async () => {
    frail.answer = () => viewsFile({});
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
