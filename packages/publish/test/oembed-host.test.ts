/**
 * The oEmbed answer of a figure on a WordPress page: what WordPress's own filter leaves of it, and what a reader has of
 * that, with a script and without.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findFile } from '../../../scripts/testing/debian.ts';
import { ownBrowser } from '../../../scripts/testing/own-browser.ts';
import { load, readJson } from './built.ts';
import { askWordPress } from './paste/wordpress.ts';
import { buildInEnglish, serveFolder, SITE_URL, smallFeed, TODAY } from './site-built.ts';
import { postWith, WORDPRESSES } from './wordpress-host.ts';
import type { ElementHandle, Page } from 'puppeteer-core';

const { unpackWords } = await load('embed/words-file.js');

const PLACE = 'f/ap-mines-found/2025-04-04/';
/** The script of the WordPress that Debian has, as it comes. */
const own = path.join(findFile('/usr/share/wordpress', ['wordpress']), 'wp-includes/js/wp-embed.js');
const HOSTS = { ...WORDPRESSES, 'the script of WordPress 6.1': { script: readFileSync(own, 'utf8') } };

describe('the oEmbed answer of a figure on a WordPress page', () => {
  const { pages, openTab, origin: hostOrigin } = ownBrowser(before, after, '.');
  let out: string;
  before(
    () => ({ out } = buildInEnglish('oembed-host', smallFeed(), '--pictures', 'none', '--today', TODAY)),
  );
  const origin = serveFolder(before, after, () => out);
  /** The answer's markup, with the address at which the site is served here. */
  let html: string;
  let filtered: string;
  /** What the snippets of the address say. */
  let sentence: string;
  before(() => {
    const editions = unpackWords(readJson(path.join(out, 'f/ap-mines-found/words.json')), 'en');
    [{ sentence }] = Object.values<{ sentence: string }>(editions['2025-04-04'].words);
    html = readJson(path.join(out, `${PLACE}oembed.json`)).html.replaceAll(SITE_URL, origin());
    filtered = askWordPress([{ key: 'answer', html }]).oembed.answer;
  });

  /** Opens the post. */
  async function open(
    host: Parameters<typeof postWith>[1],
    { embedded = filtered, width = 1280, script = true } = {},
  ) {
    pages.set('/post', postWith(embedded, host));
    const { tab, lines } = await openTab();
    await tab.setViewport({ width, height: 900 });
    await tab.setJavaScriptEnabled(script);
    await tab.goto(`${hostOrigin()}/post`, { waitUntil: 'networkidle0' });
    return { tab, lines };
  }
  const frameIn = (tab: Page) => tab.frames().find((each) => each.parentFrame());
  /** What of the post is in sight, and where the frame's place ends. */
  const look = (tab: Page) =>
    tab.evaluate(() => {
      const words = document.querySelector('blockquote');
      const frame = document.querySelector('iframe');
      const place = frame!.parentElement!.getBoundingClientRect();
      const { width, height } = frame!.getBoundingClientRect();
      return {
        words: words!.checkVisibility() ? words!.innerText : '',
        isFrameSeen:
          height > 0 &&
          frame!.checkVisibility({ visibilityProperty: true }) &&
          getComputedStyle(frame!).clip === 'auto',
        width,
        height: frame!.clientHeight,
        place: place.width,
        page: document.documentElement.scrollWidth,
        window: innerWidth,
      };
    });
  /** How high the figure is, and how much of the framed page there is to scroll. */
  const inside = (tab: Page) =>
    frameIn(tab)!.evaluate(() => ({
      figure: Math.ceil(document.querySelector('.stage')!.getBoundingClientRect().height),
      isScrolled:
        document.documentElement.scrollHeight > innerHeight ||
        document.documentElement.scrollWidth > innerWidth,
    }));
  async function settled(tab: Page) {
    await tab.waitForFunction(() => !document.querySelector('iframe')!.hasAttribute('style'));
    // A height is told four times a second at most, and its frame may have another width then.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return { ...(await look(tab)), ...(await inside(tab)) };
  }
  const inFigure = (tab: Page, selector: string) =>
    frameIn(tab)!.evaluateHandle(
      (selector: string) => document.querySelector('main [src]')!.shadowRoot!.querySelector(selector),
      selector,
    );

  it('is words and a frame to its filter', () => {
    assert.match(filtered, /^<blockquote class="wp-embedded-content" data-secret="\w+"><a href="/);
    assert.match(filtered, /<iframe [^>]*src="[^"]*\?frame#\?secret=\w+"[^>]* width="100%"/);
    assert.ok(filtered.includes(`>${sentence}</a> `));
  });

  for (const [name, host] of Object.entries(HOSTS))
    describe(name, () => {
      it('shows the figure in place of the words, exactly as high as it is, also when its details are open', async () => {
        const { tab, lines } = await open(host);
        const shut = await settled(tab);
        assert.deepEqual([shut.words, shut.isFrameSeen, shut.isScrolled], ['', true, false]);
        assert.ok(shut.figure > 200, `${shut.figure} px`);
        assert.equal(shut.height, shut.figure);
        assert.equal(shut.width, shut.place);
        await ((await inFigure(tab, 'summary')) as ElementHandle<Element>).click();
        await tab.waitForFunction(
          (before: number) => document.querySelector('iframe')!.clientHeight > before,
          {},
          shut.height,
        );
        const opened = await settled(tab);
        assert.equal(opened.height, opened.figure);
        assert.equal(opened.isScrolled, false);
        // Only that an older edition is shown, for anyone who edits the page.
        assert.deepEqual(
          lines.filter((line) => !line.includes('a newer figure is known')),
          [],
        );
        await tab.close();
      });

      it('is as wide as a narrow page', async () => {
        const { tab } = await open(host, { width: 390 });
        const { page, window, width, place, height, figure, isFrameSeen } = await settled(tab);
        assert.deepEqual([page, window, isFrameSeen], [390, 390, true]);
        assert.equal(width, place);
        assert.equal(height, figure);
        await tab.close();
      });

      it('leads from its source to the page of the figure', async () => {
        const { tab } = await open(host);
        await settled(tab);
        const link = (await inFigure(tab, 'a[href^="http"]')) as ElementHandle<Element>;
        assert.notEqual(
          await link.evaluate((each) => (each as HTMLAnchorElement).host),
          new URL(origin()).host,
        );
        await Promise.all([tab.waitForNavigation(), link.click()]);
        assert.equal(tab.url(), origin() + PLACE);
        await tab.close();
      });

      it('is the words without a script, on a narrow page too', async () => {
        for (const width of [390, 1280]) {
          const { tab } = await open(host, { script: false, width });
          const { words, page, isFrameSeen } = await look(tab);
          assert.ok(words.startsWith(sentence), words);
          assert.match(words, /Embassy of Azerbaijan/);
          assert.deepEqual([page, isFrameSeen], [width, false]);
          await tab.close();
        }
      });
    });

  it('shows the figure where the script of the post comes long after the frame', async () => {
    const { hidden } = WORDPRESSES['WordPress of today'];
    const { tab } = await open({ hidden, script: '' });
    assert.ok((await look(tab)).words.startsWith(sentence));
    // Long enough for the frame to have said all that it says by itself.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const late = postWith('', { asks: true }).match(/<script>(.*)<\/script>/s)![1];
    await tab.evaluate(late);
    const { words, isFrameSeen, height, figure } = await settled(tab);
    assert.deepEqual([words, isFrameSeen, height], ['', true, figure]);
  });

  it('gets its height where the site trusts us, and the secret comes after the frame', async () => {
    for (const asks of [false, true]) {
      const { tab } = await open({ script: '' }, { embedded: html });
      await tab.evaluate(postWith('', { asks }).match(/<script>(.*)<\/script>/s)![1]);
      const { height, figure, isFrameSeen } = await settled(tab);
      assert.deepEqual([height, isFrameSeen], [figure, true]);
    }
  });

  it('says nothing in the words of WordPress where nobody has given it a secret', async () => {
    const script = 'window.posted = []; addEventListener("message", ({ data }) => posted.push(data));';
    const { tab } = await open(
      { script },
      { embedded: html.replace('<iframe', '<iframe sandbox="allow-scripts"') },
    );
    await tab.waitForFunction(() => window.posted.length > 0);
    const posted = await tab.evaluate(() => window.posted);
    assert.deepEqual(new Set(posted.map(({ type }) => type)), new Set(['mine-action:height']));
    assert.ok(posted.every((message) => !('secret' in (message as object))));
  });

  it('is words and figure on the pages of others, in the room that the answer states', async () => {
    const { width, height } = readJson(path.join(out, `${PLACE}oembed.json`));
    pages.set('/other', `<!doctype html><meta charset="utf-8"><title>Embedded</title><body>${html}</body>`);
    const { tab } = await openTab();
    await tab.setViewport({ width, height });
    await tab.goto(`${hostOrigin()}/other`, { waitUntil: 'networkidle0' });
    const { words, isFrameSeen } = await look(tab);
    assert.ok(words.startsWith(sentence) && isFrameSeen);
    const space = await tab.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
    ]);
    assert.deepEqual(space, [width, height]);
  });
});
