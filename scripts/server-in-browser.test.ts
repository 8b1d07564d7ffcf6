/**
 * Figures that a server has drawn, as a reader's browser shows them: without a script, and when the script comes.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { bundleSources } from './load-sources.ts';
import { ownBrowser } from './testing/own-browser.ts';
import { ATTRIBUTES, definitions, draw, OWN, parseFeed, viewsIn } from './testing/server-figures.ts';

const OWN_VIEWS = await viewsIn('en', parseFeed(OWN).feed, 'area-cleared');

const folder = mkdtempSync(path.join(tmpdir(), 'served-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const { pages, openTab, origin } = ownBrowser(before, after, folder);

before(async () => {
  const code = await bundleSources(`import '@mine-action/elements/define';`, { format: 'iife' });
  writeFileSync(path.join(folder, 'elements.js'), code);
});

const put = (name: string, body: string, head = '', lang = 'en') =>
  pages.set(
    name,
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Figures</title>${head}<body>${body}</body></html>`,
  );

/** What a reader sees of a figure, and that the words in the tag are not seen beside it. */
const seen = (tab: Page, tag: string) =>
  tab.$eval(tag, (host) => {
    const figure = host.shadowRoot?.querySelector<HTMLElement>('[part="figure"]');
    const [words] = host.children;
    return {
      text: figure?.innerText ?? '',
      height: figure?.getBoundingClientRect().height ?? 0,
      fontSize:
        figure?.querySelector('[part="number"]') &&
        getComputedStyle(figure.querySelector('[part="number"]')!).fontSize,
      areWordsSeen: Boolean(words?.checkVisibility()),
    };
  });

describe('a figure from a server, in a browser', () => {
  for (const { tag } of definitions)
    it(`is read whole where no script runs: <${tag}>`, async () => {
      const { html } = await draw(tag, ATTRIBUTES[tag]);
      put('/still', html);
      const { tab } = await openTab();
      await tab.setJavaScriptEnabled(false);
      await tab.goto(`${origin()}/still`);
      const { text, height, areWordsSeen } = await seen(tab, tag);
      assert.match(text, /\d/);
      assert.match(text, /Embassy of (?:the Republic of )?Azerbaijan|Day\.Az|MLI|Marshall/);
      assert.ok(height > 60, `${height}px`);
      assert.equal(areWordsSeen, false);
      // A chart has its still picture, whole.
      const stills = await tab.$$eval('pierce/.still', (all) => all.map((each) => each.checkVisibility()));
      assert.deepEqual(stills, await tab.$$eval('pierce/canvas', (all) => all.map(() => true)));
      await tab.close();
    });

  it('shows number, bound and source, at the size of the element', async () => {
    put('/size', (await draw('mine-stat', ATTRIBUTES['mine-stat'])).html);
    const { tab } = await openTab();
    await tab.setJavaScriptEnabled(false);
    await tab.goto(`${origin()}/size`);
    const { text, fontSize } = await seen(tab, 'mine-stat');
    assert.match(text, /more than\s+36,000/);
    assert.match(text, /Embassy of Azerbaijan in the U\.S\., 4 April 2025/);
    assert.ok(Number.parseFloat(fontSize!) >= 40, fontSize!);
    await tab.close();
  });

  for (const { tag } of definitions)
    it(`stays node by node when the script comes, and nothing moves: <${tag}>`, async () => {
      const { html, warnings } = await draw(tag, ATTRIBUTES[tag], { today: undefined });
      assert.deepEqual(warnings, []);
      // What is listed as sources is what the page shows.
      const other = tag === 'mine-sources' ? (await draw('mine-stat', ATTRIBUTES['mine-stat'])).html : '';
      put('/taken', `${other}${html}<p id="after">After.</p>`);
      const { tab, lines } = await openTab();
      await tab.setViewport({ width: 800, height: 3000 });
      await tab.goto(`${origin()}/taken`);
      const before = await tab.$eval(tag, (host) => {
        const inDetails = (node: Element) => node.closest('details') !== null && node.localName !== 'summary';
        // The canvas takes the place of the still picture, and a button that of its table's details.
        const nodes = [...host.shadowRoot!.querySelectorAll('.figure *')].filter(
          (node) => !inDetails(node) && node.closest('.still, details:has(table)') === null,
        );
        Object.assign(window, { nodes });
        return { count: nodes.length, top: document.getElementById('after')!.getBoundingClientRect().top };
      });
      await tab.addScriptTag({ url: `${origin()}/elements.js` });
      await tab.waitForFunction(
        (name) => !document.querySelector(name)!.shadowRoot!.querySelector('style'),
        {},
        tag,
      );
      await tab.evaluate(() => new Promise((done) => setTimeout(done, 300)));
      const result = await tab.$eval(tag, (host) => {
        const { nodes } = window as unknown as { nodes: Element[] };
        return {
          gone: nodes.filter((node) => !node.isConnected).map((node) => node.outerHTML.slice(0, 120)),
          top: document.getElementById('after')!.getBoundingClientRect().top,
          holds: [...host.shadowRoot!.children].map(({ localName }) => localName),
          sheets: host.shadowRoot!.adoptedStyleSheets.length,
        };
      });
      assert.ok(before.count > 5, `${before.count}`);
      assert.deepEqual(result.gone, []);
      assert.deepEqual(result.holds, ['div', 'slot']);
      assert.ok(result.sheets > 0);
      assert.ok(Math.abs(result.top - before.top) < 1, `${before.top} → ${result.top}`);
      assert.deepEqual(lines, []);
      await tab.close();
    });

  for (const [what, given] of [
    ['a feed that has no address', { feed: OWN }],
    ['views that have no address', { views: OWN_VIEWS }],
  ] as const)
    it(`of ${what} stays that of its programme until a script sets the feed, and the console says where none does`, async () => {
      const { html } = await draw('mine-stat', { indicator: 'area-cleared' }, given);
      put('/own', html);
      const { tab, lines } = await openTab();
      // The time that a page is given to set its feed passes quickly here.
      await tab.evaluateOnNewDocument(() => {
        const wait = window.setTimeout.bind(window);
        const quick = (call: () => void, ms?: number) => wait(call, ms === 10_000 ? 50 : ms);
        Object.assign(window, { setTimeout: quick });
      });
      await tab.goto(`${origin()}/own`);
      const { text } = await seen(tab, 'mine-stat');
      assert.match(text, /Exemplie/);
      await tab.addScriptTag({ url: `${origin()}/elements.js` });
      while (lines.length === 0) await tab.evaluate(() => new Promise((done) => setTimeout(done, 20)));
      assert.equal(lines.length, 1);
      assert.match(lines[0], /<mine-stat feed="">: .* no figure of another feed is shown\. Set it by script/);
      assert.equal((await seen(tab, 'mine-stat')).text, text);
      // One that comes later is drawn in its place, and the nodes are the same.
      await tab.evaluate((feed) => {
        const element = document.querySelector('mine-stat')!;
        Object.assign(window, { drawn: element.shadowRoot!.querySelector('[part="number"]') });
        Object.assign(element, { feed });
      }, OWN);
      await tab.waitForFunction(
        () => document.querySelector('mine-stat')!.shadowRoot!.querySelector('style') === null,
      );
      assert.equal((await seen(tab, 'mine-stat')).text, text);
      assert.ok(
        await tab.evaluate(() => (window as unknown as { drawn: Element }).drawn.isConnected),
        'the number is drawn again',
      );
      assert.equal(lines.length, 1);
      await tab.close();
    });

  it('is said from right to left on a page in Arabic', async () => {
    put('/ar', (await draw('mine-stat', ATTRIBUTES['mine-stat'], { language: 'ar' })).html, '', 'ar');
    const { tab } = await openTab();
    await tab.setJavaScriptEnabled(false);
    await tab.goto(`${origin()}/ar`);
    const { text } = await seen(tab, 'mine-stat');
    assert.match(text, /أكثر من/);
    const direction = await tab.$eval('pierce/.face', (face) => getComputedStyle(face).direction);
    assert.equal(direction, 'rtl');
    await tab.close();
  });

  it('is styled on a page whose policy knows its nonce', async () => {
    const { html } = await draw('mine-stat', ATTRIBUTES['mine-stat'], { nonce: 'bm9uY2U' });
    put(
      '/nonce',
      html,
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-bm9uY2U'">`,
    );
    const { tab, lines } = await openTab();
    await tab.goto(`${origin()}/nonce`);
    assert.ok(Number.parseFloat((await seen(tab, 'mine-stat')).fontSize!) >= 40);
    assert.deepEqual(lines, []);
    await tab.close();
  });
});
