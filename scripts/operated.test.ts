/**
 * Everything that can be operated, by keyboard alone and in every language: it is reached, named in the language, and
 * does what its name says.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { heardLines } from '@mine-action/testing/accessibility-tree';
import { ownBrowser } from './testing/own-browser.ts';
import { resolverIn } from './resolver-in.ts';
import type { CDPSession, Page } from 'puppeteer-core';
import type { LinePicture } from '../packages/wording/src/index.ts';

const DIST = path.resolve(process.env.DIST ?? 'dist');
const codes = readdirSync(new URL('../packages/wording/messages/', import.meta.url)).map((name) =>
  path.basename(name, '.json'),
);
const { resolver, packs } = await resolverIn(codes);
const QUESTION = { edition: '2025-04-04' };
await resolver.trend({ edition: 'latest', language: 'en' }, 'area-cleared', 'cumulative').until;

const BODY =
  '<mine-stat indicator="uxo-found"></mine-stat><clearance-trend indicator="ap-mines-found"></clearance-trend>' +
  '<mine-sources></mine-sources>';

describe('a reader who has a keyboard alone', () => {
  const own = ownBrowser(before, after, DIST);

  async function open({ code, direction }: { code: string; direction: string }) {
    own.pages.set(
      `/${code}`,
      `<!doctype html><html lang="${code}" dir="${direction}"><head><meta charset="utf-8"><title>Host</title><script src="/mine-action.js"></script></head><body><button id="start">…</button>${BODY}<button id="end">…</button></body></html>`,
    );
    const { tab } = await own.openTab();
    await tab.setViewport({ width: 900, height: 2400 });
    await tab.evaluateOnNewDocument(() => {
      window.saved = [];
      const { prototype } = window.HTMLAnchorElement;
      const { click } = prototype;
      prototype.click = function () {
        if (this.download) window.saved.push(this.download);
        else click.call(this);
      };
      window.copied = [];
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(window.copied.push(text)) },
      });
    });
    await tab.goto(`${own.origin()}/${code}`);
    await tab.waitForFunction(
      () =>
        document.querySelector('clearance-trend')!.shadowRoot?.querySelector('.plot.drawn') &&
        document.querySelector('mine-sources')!.shadowRoot?.querySelector('[part=figure]'),
    );
    await tab.focus('#start');
    return tab;
  }

  /** What has the focus: its place, role and name as the browser tells them. */
  async function focused(tab: Page) {
    const handle = await tab.evaluateHandle(() => {
      let at = document.activeElement;
      while (at!.shadowRoot?.activeElement) at = at!.shadowRoot.activeElement;
      return at;
    });
    const element = handle.asElement();
    const devtools = await tab.createCDPSession();
    const { node } = await devtools.send('DOM.describeNode', {
      objectId: (await remote(tab, devtools)).objectId,
    });
    const { nodes } = await devtools.send('Accessibility.getPartialAXTree', {
      backendNodeId: node.backendNodeId,
      fetchRelatives: false,
    });
    await devtools.detach();
    const [{ role, name }] = nodes;
    return { element, role: role!.value, name: name!.value };
  }

  const remote = async (tab: Page, devtools: CDPSession) => {
    const { result } = await devtools.send('Runtime.evaluate', {
      expression:
        '(() => { let at = document.activeElement; while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at; })()',
    });
    return result;
  };

  /** Tab by Tab to what has this role and this name; returns what is passed. */
  async function go(tab: Page, role: string, name: string) {
    const passed: string[] = [];
    for (let steps = 0; steps < 40; steps += 1) {
      await tab.keyboard.press('Tab');
      const at = await focused(tab);
      passed.push(`${at.role} | ${at.name}`);
      if (at.role === role && at.name === name) return at.element;
    }
    assert.fail(`${role} | ${name} is not reached:\n${passed.join('\n')}`);
  }

  const frames = (tab: Page) =>
    tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

  for (const { code, direction } of packs)
    it(`opens, reads, turns, takes away and copies, each by its name: ${code}`, async () => {
      const request = { ...QUESTION, language: code };
      const { language, evidence } = resolver.stat(request, 'uxo-found');
      const { tools, panels } = resolver.trend(request, 'ap-mines-found', 'cumulative');
      const { words } = resolver.listed(request, [evidence]);
      const { points: own, apart = [] } = panels[0].picture as LinePicture;
      const points = [...own, ...apart.flatMap((group) => group.points)].sort((a, b) => a.day - b.day);
      const tab = await open({ code, direction });

      const summary = await go(tab, 'DisclosureTriangle', language.detailsTitle);
      await tab.keyboard.press('Enter');
      await frames(tab);
      assert.ok(
        await summary!.evaluate(
          (each) => (each.parentElement as HTMLDetailsElement).open && (each as Element).nextElementSibling,
        ),
        'details',
      );

      const reader = await go(tab, 'slider', panels[0].names.reader);
      assert.equal(
        await reader!.evaluate((each) => (each as Element).getAttribute('aria-valuetext')),
        points.at(-1)!.tooltip.spoken,
      );
      // Back is against the direction of the text.
      await tab.keyboard.press(direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft');
      assert.equal(
        await reader!.evaluate((each) => (each as Element).getAttribute('aria-valuetext')),
        points.at(-2)!.tooltip.spoken,
      );
      await tab.keyboard.press('End');
      assert.equal(
        await reader!.evaluate((each) => (each as Element).getAttribute('aria-valuetext')),
        points.at(-1)!.tooltip.spoken,
      );

      const table = await go(tab, 'button', tools.table);
      await tab.keyboard.press('Space');
      await frames(tab);
      assert.equal(await table!.evaluate((each) => (each as Element).getAttribute('aria-pressed')), 'true');
      assert.ok(
        await table!.evaluate(
          (each) =>
            (each.getRootNode() as ShadowRoot).querySelector('table')!.getClientRects()[0].width > 100,
        ),
      );

      for (const { name } of tools.formats) {
        await go(tab, 'button', name);
        await tab.keyboard.press('Enter');
      }
      await tab.waitForFunction((count) => window.saved.length === count, {}, tools.formats.length);

      await go(tab, 'DisclosureTriangle', words.cite);
      await tab.keyboard.press('Enter');
      await frames(tab);
      const copy = await go(tab, 'button', `${words.copy}: ${words.asText}`);
      await tab.keyboard.press('Enter');
      await frames(tab);
      assert.equal((await tab.evaluate(() => window.copied)).length, 1);
      assert.equal(
        await copy!.evaluate((each) => (each as Element).nextElementSibling!.textContent),
        words.copied,
      );
      const devtools = await tab.createCDPSession();
      const said = (await heardLines(devtools)).filter(({ text }) => text === words.copied);
      assert.equal(said.length, 1, 'the status is heard');

      // Nothing holds the focus: the page's own next stop is reached.
      for (let steps = 0; ; steps += 1) {
        assert.ok(steps < 60, 'the focus is trapped');
        await tab.keyboard.press('Tab');
        if (await tab.evaluate(() => document.activeElement!.id === 'end')) break;
      }
      await tab.close();
    });
});
