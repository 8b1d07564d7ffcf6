/**
 * Charts that come and go in whole tabs: memory, another window, the back button.
 */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { charted, CHARTS, openPage, page, TAGS } from './testing/chart-pages.ts';
import { ownBrowser } from './testing/own-browser.ts';
import type { Page } from 'puppeteer-core';

const DIST = path.resolve(process.env.DIST ?? 'dist');

describe('charts that come and go', () => {
  const own = ownBrowser(before, after, DIST);
  const open = (name: string, html: string, prepare?: (tab: Page) => unknown) =>
    openPage(own, name, html, prepare);

  it('leave nothing behind when they are taken away', async () => {
    const { tab, lines } = await open('memory', page());
    await charted(tab);
    const left = await tab.evaluate(async (tags) => {
      const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      const refs: (readonly [tag: string, ref: WeakRef<Element>])[] = [];
      const held = () => tags.map((tag) => refs.filter(([name, ref]) => name === tag && ref.deref()).length);
      for (let round = 0; round < 6; round++) {
        for (const tag of tags) {
          const element = document.createElement(tag);
          if (tag === 'mine-figures') Object.assign(element, { indicators: 'ap-mines-found' });
          document.body.prepend(element);
          refs.push([tag, new WeakRef(element)]);
          if (!tag.startsWith('mine'))
            while (!element.shadowRoot?.querySelector('.plot.drawn')) await wait(20);
        }
        await wait(50);
        document.body.replaceChildren();
      }
      for (let round = 0; round < 30; round++) {
        await wait(50);
        globalThis.gc!();
        if (held().every((count) => count < 2)) break;
      }
      return held();
    }, TAGS);
    // The last may still stand on the stack, and a browser may keep others for a while; a leak keeps one of each round.
    for (const [index, tag] of TAGS.entries())
      assert.ok((left[index] ?? 6) < 4, `${left[index]} of 6 <${tag}> are still held`);
    assert.deepEqual(lines, []);
    await tab.close();
  });

  it('do not grow when they come and go a thousand times', async (test) => {
    const { tab, lines } = await open('cycles', page());
    await charted(tab);
    const grown = await tab.evaluate(async (tags) => {
      const elements = [...document.querySelectorAll(tags)];
      const place = document.createElement('main');
      document.body.append(place);
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const cycle = async (count: number) => {
        for (let round = 0; round < count; round++) {
          place.append(...elements);
          // As often as not long enough to be drawn.
          if (round % 4 === 0) await frame();
          place.replaceChildren();
        }
        await frame();
        for (let round = 0; round < 3; round++) {
          await new Promise((resolve) => setTimeout(resolve, 100));
          globalThis.gc!();
        }
        return performance.memory?.usedJSHeapSize ?? 0;
      };
      await cycle(300);
      const before = await cycle(100);
      const after = await cycle(1000);
      return { bytes: (after - before) / 1000 / elements.length, count: elements.length };
    }, CHARTS.join());
    test.diagnostic(`${grown.bytes.toFixed(1)} bytes for a chart and a turn`);
    assert.equal(grown.count, 3);
    assert.ok(grown.bytes < 400, `grown by ${grown.bytes} bytes for a chart and a turn`);
    assert.deepEqual(lines, []);
    await tab.close();
  });

  it('move into another window and back', async () => {
    const { tab, lines } = await open('opener', page());
    await charted(tab);
    const drawn = await tab.evaluate(async (tags) => {
      const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      const other = window.open('', '', 'width=500,height=900');
      other!.document.documentElement.lang = 'en';
      const elements = [...document.querySelectorAll(tags)];
      other!.document.body.append(...elements);
      const all = async () => {
        for (let round = 0; round < 100; round++) {
          for (const each of elements) each.scrollIntoView();
          if (elements.every((each) => each.shadowRoot!.querySelector('.plot.drawn'))) return true;
          await wait(50);
        }
        return false;
      };
      const there = await all();
      document.body.append(...elements);
      other!.close();
      return [there, await all()];
    }, CHARTS.join());
    assert.deepEqual(drawn, [true, true]);
    assert.deepEqual(lines, []);
    await tab.close();
  });

  it('listen for paper alone, and do not cost the page its back button', async () => {
    const { tab, lines } = await open('back', page());
    await charted(tab);
    const listenersOf = async (target: string) => {
      const devtools = await tab.createCDPSession();
      const { result } = await devtools.send('Runtime.evaluate', { expression: target });
      const { listeners } = await devtools.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId!,
      });
      await devtools.detach();
      return listeners.map(({ type }) => type).sort();
    };
    assert.deepEqual(await listenersOf('window'), ['afterprint', 'beforeprint']);
    assert.deepEqual(await listenersOf('document'), []);
    assert.deepEqual(await listenersOf('document.body'), []);
    own.pages.set('/next', '<!doctype html><title>Next</title>');
    await tab.goto(`${own.origin()}/next`);
    await tab.goBack();
    await charted(tab);
    await tab.evaluate(() => document.body.replaceChildren());
    assert.deepEqual(await listenersOf('window'), []);
    assert.deepEqual(lines, []);
    await tab.close();
  });
});
