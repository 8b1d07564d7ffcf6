/**
 * The built files in a browser of their own, for what a frame of a test page cannot show: a page opened from disk,
 * memory, another window, the back button, and what a screen reader is told.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ownBrowser } from './testing/own-browser.ts';
import type { Page } from 'puppeteer-core';
import type { Ours } from '../stories/figure-story.ts';

const DIST = path.resolve(process.env.DIST ?? 'dist');

const TAGS = ['mine-stat', 'clearance-progress', 'dog-counter'];
const FIGURES =
  '<mine-stat indicator="ap-mines-found"></mine-stat><clearance-progress></clearance-progress>' +
  '<clearance-progress display="ring"></clearance-progress><dog-counter></dog-counter>';

const page = (script: string, body = FIGURES) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><script src="${script}"></script></head><body>${body}</body></html>`;

describe('a page of its own in the browser', () => {
  let folder: string;
  const { pages, openTab, origin } = ownBrowser(before, after, DIST);

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'mine-action-'));
  });
  after(async () => {
    if (folder) await rm(folder, { recursive: true });
  });

  const drawn = (tab: Page) =>
    tab.waitForFunction(
      (tags: readonly string[]) =>
        tags.every((tag: string) => document.querySelector(tag)?.shadowRoot?.querySelector('[part=figure]')),
      {},
      TAGS,
    );

  const text = (tab: Page, selector: string) =>
    tab.$eval(selector, (element: Element) =>
      element.shadowRoot!.querySelector('[part=figure]')!.textContent.replace(/\s+/g, ' '),
    );

  for (const [name, later] of [
    ['mine-action.js', 'author'],
    ['mine-action-complete.js', 'whole'],
  ]) {
    it(`shows every figure of a page that lies on a disk: ${name}`, async () => {
      const file = path.join(folder, `${later}.html`);
      await writeFile(file, page(pathToFileURL(path.join(DIST, name)).href));
      const { tab, lines } = await openTab();
      await tab.goto(pathToFileURL(file).href);
      await drawn(tab);
      assert.match(await text(tab, 'mine-stat'), /more than 36,000 ?anti-personnel mines found/);
      assert.match(await text(tab, 'clearance-progress'), /16%/);
      assert.match(await text(tab, 'dog-counter'), /93/);
      assert.deepEqual(lines, []);
      // Opened, the details hold the quote: from disk a later part may not come, and then nothing is taken away.
      await tab.$eval('mine-stat', (element) => element.shadowRoot!.querySelector('summary')!.click());
      await tab.waitForFunction(
        () => document.querySelector('mine-stat')!.shadowRoot!.querySelector('blockquote')?.textContent,
      );
      assert.deepEqual(
        (lines as string[]).filter((line) => line.startsWith('uncaught')),
        [],
      );
      if (later === 'whole') {
        assert.match(await text(tab, 'mine-stat'), /Published/);
        assert.deepEqual(lines, []);
      }
      await tab.close();
    });
  }

  it('keeps nothing of elements that were taken away', async () => {
    pages.set('/memory', page('/mine-action.js', '<main></main>'));
    const { tab, lines } = await openTab();
    await tab.goto(`${origin()}/memory`);
    const left = await tab.evaluate(async (tags) => {
      const main = document.querySelector('main');
      const refs: (readonly [tag: string, ref: WeakRef<Element>])[] = [];
      const held = () => tags.map((tag) => refs.filter(([name, ref]) => name === tag && ref.deref()).length);
      for (let round = 0; round < 10; round++) {
        for (const tag of tags) {
          const element = document.createElement(tag);
          if (tag === 'mine-stat') Object.assign(element, { indicator: 'ap-mines-found' });
          main!.append(element);
          await (element as Ours).updateComplete;
          element.shadowRoot!.querySelector('summary')?.click();
          refs.push([tag, new WeakRef(element)]);
        }
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        main!.replaceChildren();
      }
      for (let round = 0; round < 100; round++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        globalThis.gc!();
        if (held().every((count) => count < 3)) break;
      }
      return held();
    }, TAGS);
    // The last may still stand on the stack, and a browser may keep one more for a while; a leak keeps one of each round.
    for (const [index, tag] of TAGS.entries())
      assert.ok((left[index] ?? 10) < 3, `${left[index]} of 10 <${tag}> are still held`);
    assert.deepEqual(lines, []);
    await tab.close();
  });

  it('keeps nothing of elements whose words stood in view when the script came late', async () => {
    pages.set(
      '/late',
      `<!doctype html><html lang="en"><title>Host</title><style>mine-stat, clearance-progress, dog-counter { display: block; min-height: 600px }</style><body>${TAGS.map((tag) => `<${tag} indicator="${tag === 'mine-stat' ? 'ap-mines-found' : 'mdd-donated'}">Words of the author.</${tag}>`.repeat(4)).join('')}</body></html>`,
    );
    const { tab } = await openTab();
    await tab.setViewport({ width: 800, height: 2000 });
    await tab.goto(`${origin()}/late`);
    await tab.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await tab.addScriptTag({ url: '/mine-action.js' });
    await drawn(tab);
    const left = await tab.evaluate(async (tags) => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const refs = tags.map((tag) => [...document.querySelectorAll(tag)].map((each) => new WeakRef(each)));
      const held = () => refs.map((each) => each.filter((ref) => ref.deref()).length);
      document.body.replaceChildren();
      for (let round = 0; round < 20; round++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        globalThis.gc!();
        if (held().every((count) => count < 2)) break;
      }
      return held();
    }, TAGS);
    // A browser may keep the one that it has drawn last.
    for (const [index, tag] of TAGS.entries())
      assert.ok((left[index] ?? 4) < 2, `${left[index]} of 4 <${tag}> are still held`);
    await tab.close();
  });

  it('does not grow when elements come and go a thousand times', async () => {
    const { tab, lines } = await openTab();
    await tab.goto(`${origin()}/memory`);
    const grown = await tab.evaluate(async (tags) => {
      const main = document.querySelector('main');
      const elements = tags.map((tag) => document.createElement(tag));
      Object.assign(elements[0], { indicator: 'ap-mines-found' });
      const cycle = async (count: number) => {
        for (let round = 0; round < count; round++) {
          main!.append(...elements.filter((each) => each !== null));
          if (round % 50 === 0)
            await Promise.all(elements.map((element) => (element as Ours).updateComplete));
          main!.replaceChildren();
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
        globalThis.gc!();
        return performance.memory?.usedJSHeapSize ?? 0;
      };
      await cycle(100);
      const before = await cycle(100);
      return {
        heap: (await cycle(1000)) - before,
        nodes: elements.map((element) => element.shadowRoot!.querySelectorAll('*').length),
        slots: elements.map((element) => element.shadowRoot!.querySelectorAll('slot').length),
      };
    }, TAGS);
    assert.ok(grown.heap < 3 * 1000 * 50, `grown by ${grown.heap} bytes`);
    assert.deepEqual(grown.slots, [1, 1, 1]);
    assert.deepEqual(lines, []);
    await tab.close();
  });

  it('lets its figures move into another window and back', async () => {
    pages.set('/opener', page('/mine-action.js'));
    const { tab, lines } = await openTab();
    await tab.goto(`${origin()}/opener`);
    await drawn(tab);
    const there = await tab.evaluate(async (tags) => {
      const other = window.open('', '', 'width=500,height=500');
      other!.document.documentElement.lang = 'en';
      const elements = tags.map((tag) => document.querySelector(tag));
      other!.document.body.append(...elements.filter((each) => each !== null));
      await new Promise((resolve) => setTimeout(resolve, 50));
      const weights = elements.map(
        (element) => other!.getComputedStyle(element!.shadowRoot!.querySelector('[part=number]')!).fontWeight,
      );
      Object.assign(elements[0]!, { indicator: 'at-mines-found' });
      await (elements[0] as Ours).updateComplete;
      const says = elements[0]!.shadowRoot!.querySelector('[part=number]')!.textContent;
      document.body.append(...elements.filter((each) => each !== null));
      other!.close();
      await new Promise((resolve) => setTimeout(resolve, 50));
      return {
        weights,
        says,
        back: elements.map(
          (element) => getComputedStyle(element!.shadowRoot!.querySelector('[part=number]')!).fontWeight,
        ),
      };
    }, TAGS);
    assert.deepEqual(there, {
      weights: ['600', '600', '600'],
      says: '21,000',
      back: ['600', '600', '600'],
    });
    assert.deepEqual(lines, []);
    await tab.close();
  });

  it('does not cost the page its back button: no listener, no open connection', async () => {
    pages.set('/back', page('/mine-action.js'));
    pages.set('/next', '<!doctype html><title>Next</title>');
    const { tab, lines } = await openTab();
    await tab.goto(`${origin()}/back`);
    await drawn(tab);
    await tab.evaluate(() =>
      window.addEventListener('pageshow', (event) => (globalThis.cameBack = event.persisted)),
    );
    const devtools = await tab.createCDPSession();
    for (const target of ['window', 'document', 'document.body']) {
      const { result } = await devtools.send('Runtime.evaluate', { expression: target });
      const { listeners } = await devtools.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId!,
      });
      assert.deepEqual(
        listeners.map(({ type }) => type).filter((type: string) => type !== 'pageshow'),
        [],
        target,
      );
    }
    await devtools.detach();
    await tab.goto(`${origin()}/next`);
    await tab.goBack();
    await drawn(tab);
    assert.match(await text(tab, 'dog-counter'), /93/);
    assert.deepEqual(lines, []);
    await tab.close();
  });

  for (const cut of ['<div part="figure"', '<p class="said"'])
    it(`takes over a declared root of which the page has sent the part before ${cut}`, async () => {
      const drawn =
        '<link rel="stylesheet" href="/none.css"><div part="figure"><p class="said">Drawn.</p></div>';
      const html = `<mine-stat indicator="ap-mines-found"><template shadowrootmode="open">${drawn}<slot></slot></template><p>Words.</p></mine-stat>`;
      const [first, rest] = [html.slice(0, html.indexOf(cut)), html.slice(html.indexOf(cut))];
      let send;
      pages.set('/in-pieces', (response) => {
        response.write(
          `<!doctype html><html lang="en"><script async src="/mine-action.js"></script>${first}`,
        );
        send = () => response.end(`${rest}<p id="end">End.</p></html>`);
      });
      const { tab, lines } = await openTab();
      const loaded = tab.goto(`${origin()}/in-pieces`);
      await tab.waitForFunction(() => window.customElements?.get('mine-stat'));
      send();
      await loaded;
      await tab.waitForFunction(() =>
        document.querySelector('mine-stat')!.shadowRoot!.querySelector('.number'),
      );
      const holds = await tab.$eval('mine-stat', ({ shadowRoot }) =>
        [...shadowRoot!.children].map(({ localName }) => localName),
      );
      assert.deepEqual(holds, ['div', 'slot']);
      assert.deepEqual(
        lines.filter((line) => !line.includes('404')),
        [],
      );
      await tab.close();
    });

  it('leaves open what a reader has opened of a declared root before the script came, with what it holds', async () => {
    const drawn =
      '<div class="figure tile" part="figure" lang="en"><div class="spoken"><p>More than 36,000.</p></div><div class="face">36,000</div><div class="foot"><p class="source" part="source">Embassy</p><details part="details"><summary part="summary">Source and method</summary><div part="evidence">“36 thousand”</div></details></div></div>';
    pages.set(
      '/opened',
      `<!doctype html><html lang="en"><title>Opened</title><mine-stat indicator="ap-mines-found"><template shadowrootmode="open">${drawn}<slot></slot></template><p>Words.</p></mine-stat></html>`,
    );
    const { tab, lines } = await openTab();
    await tab.goto(`${origin()}/opened`);
    await tab.$eval('mine-stat', ({ shadowRoot }) => shadowRoot!.querySelector('summary')!.click());
    await tab.addScriptTag({ url: `${origin()}/mine-action.js` });
    await tab.waitForFunction(() =>
      document.querySelector('mine-stat')!.shadowRoot!.querySelector('details[open] blockquote'),
    );
    assert.match(await tab.$eval('mine-stat', ({ shadowRoot }) => shadowRoot!.textContent), /36,000/);
    assert.deepEqual(
      lines.filter((line) => !line.includes('404')),
      [],
    );
    await tab.close();
  });

  it('tells a screen reader each figure in one sentence, each drawing as one image, and no number twice', async () => {
    pages.set('/heard', page('/mine-action.js'));
    const { tab } = await openTab();
    await tab.goto(`${origin()}/heard`);
    await drawn(tab);
    const devtools = await tab.createCDPSession();
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    const shown = nodes.filter(({ ignored }) => !ignored);
    const said = (role: string) =>
      shown.filter((node) => node.role?.value === role).map((node) => node.name?.value ?? '');
    const images = [...said('image'), ...said('img')];
    assert.equal(images.length, 3, images.join(' | '));
    assert.deepEqual(images.filter((name) => name === '16 of 100 parts filled').length, 2);
    assert.ok(
      images.some((name) => /^93 filled marks, one for each dog, and 7 outlined marks, planned$/.test(name)),
    );
    const all = said('StaticText').join('\n');
    assert.equal(all.match(/36,000/g)?.length, 1, all);
    assert.equal(
      all.match(/More than 36,000 anti-personnel mines found since 10 November 2020; published 4 April 2025/g)
        ?.length,
      1,
    );
    assert.equal(all.match(/93/g)?.length, 1);
    assert.equal(all.match(/\b16%/g)?.length, 2, 'one for each of the two');
    assert.deepEqual(said('graphics-document'), []);
    assert.equal(said('DisclosureTriangle').length + said('button').length, 4);
    assert.equal(said('link').length >= 4, true);
    await tab.close();
  });

  it('is left alone by requests: the script and what draws a ring, no cookie, no storage', async () => {
    const { tab, lines } = await openTab();
    const requests: string[] = [];
    tab.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await tab.goto(`${origin()}/heard`, { waitUntil: 'networkidle0' });
    assert.deepEqual(
      requests.filter((pathname) => pathname !== '/favicon.ico'),
      ['/heard', '/mine-action.js', '/shapes.js'],
    );
    assert.deepEqual(await tab.cookies(), []);
    assert.deepEqual(
      await tab.evaluate(async () => [
        window.localStorage.length,
        window.sessionStorage.length,
        (await window.indexedDB.databases()).length,
        (await window.caches.keys()).length,
      ]),
      [0, 0, 0, 0],
    );
    assert.deepEqual(lines, []);
    await tab.close();
  });
});
