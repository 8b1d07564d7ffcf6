/**
 * What docs/accessibility.md says was measured: every element of the built files in a real browser, closed and open,
 * with another spacing of text, on 320 px, at twice the size of type; its targets, its focus, and axe in every language.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ownBrowser } from './testing/own-browser.ts';
import type { Page } from 'puppeteer-core';
import type { Ours } from '../stories/figure-story.ts';

const DIST = path.resolve(process.env.DIST ?? 'dist');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const codes = readdirSync(new URL('../packages/wording/messages/', import.meta.url)).map((name) =>
  path.basename(name, '.json'),
);
const RTL = ['ar', 'fa', 'he'];
/** One of each kind: short words, long words, other letters, the other direction. */
const SAMPLE = ['en', 'de', 'ru', 'ar'];

const BODY = [
  ...['tile', 'banner'].map((each) => `<mine-stat indicator="ap-mines-found" display="${each}"></mine-stat>`),
  '<p>… <mine-stat indicator="uxo-found" display="inline"></mine-stat></p>',
  ...['bar', 'field', 'ring'].map((each) => `<clearance-progress display="${each}"></clearance-progress>`),
  '<dog-counter></dog-counter>',
  ...['cumulative', 'annual', 'table'].map(
    (each) => `<clearance-trend indicator="area-cleared" display="${each}"></clearance-trend>`,
  ),
  '<ordnance-breakdown></ordnance-breakdown>',
  '<mine-figures heading="…" indicators="area-cleared ap-mines-found"></mine-figures>',
  '<mine-sources></mine-sources>',
].join('');
const TAGS =
  'mine-stat, clearance-progress, dog-counter, clearance-trend, ordnance-breakdown, mine-figures, mine-sources';

describe('every element', () => {
  const own = ownBrowser(before, after, DIST);

  /** Opens the page in a tab of its own, closed as it comes. */
  async function openClosed(code: string, style = '') {
    own.pages.set(
      `/${code}`,
      `<!doctype html><html lang="${code}" dir="${RTL.includes(code) ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><style>${style}</style><script src="/mine-action.js"></script></head><body><main><h1>…</h1>${BODY}</main></body></html>`,
    );
    const { tab } = await own.openTab();
    await tab.setViewport({ width: 900, height: 1000 });
    await tab.goto(`${own.origin()}/${code}`);
    await tab.waitForFunction(
      (tags) =>
        [...document.querySelectorAll(tags)].every((each) => each.shadowRoot?.querySelector('[part=figure]')),
      {},
      TAGS,
    );
    await tab.evaluate((tags) => {
      for (const element of document.querySelectorAll(tags)) Object.assign(element, { today: '2026-11-23' });
    }, TAGS);
    await settle(tab);
    return tab;
  }

  /** Until all is written again, as high as it will be, and every chart in the window is drawn. */
  const settle = (tab: Page) =>
    tab.evaluate(async (tags) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const elements = [...document.querySelectorAll(tags)];
      const isDrawn = ({ shadowRoot }: Element) =>
        [...shadowRoot!.querySelectorAll('.plot:not(.drawn)')].every(
          (plot) => plot.getBoundingClientRect().top >= innerHeight,
        );
      for (let still = 0, frames = 0, height; still < 3 && frames < 600; still++, frames++) {
        await frame();
        for (const element of elements) await (element as Ours).updateComplete;
        const { scrollHeight } = document.documentElement;
        if (scrollHeight !== height || !elements.every(isDrawn)) still = 0;
        height = scrollHeight;
      }
    }, TAGS);

  async function openDetails(tab: Page) {
    await tab.evaluate((tags) => {
      for (const { shadowRoot } of document.querySelectorAll(tags))
        for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
    }, TAGS);
    await settle(tab);
  }

  async function open(code: string, style = '') {
    const tab = await openClosed(code, style);
    await openDetails(tab);
    return tab;
  }

  async function resize(tab: Page, width: number) {
    await tab.setViewport({ width, height: 1000 });
    await settle(tab);
  }

  /** What sticks out of the page or of its box, or is cut: what is seen, and not what is kept for the ear. */
  const cut = (tab: Page) =>
    tab.evaluate((tags) => {
      const found: string[] = [];
      const { clientWidth } = document.documentElement;
      if (document.documentElement.scrollWidth > clientWidth) found.push('the page scrolls sideways');
      for (const host of document.querySelectorAll(tags))
        for (const element of host.shadowRoot!.querySelectorAll('*')) {
          if (element.closest('.spoken, [unseen], .tooltip, thead, svg, canvas, [hidden], slot')) continue;
          const box = element.getBoundingClientRect();
          if (box.width === 0) continue;
          const name = `${host.localName} ${element.localName}.${element.className}`;
          if (box.left < -0.5 || box.right > clientWidth + 0.5) found.push(`${name} leaves the page`);
          const { overflow, display } = getComputedStyle(element);
          if (display === 'inline') continue;
          const isCut =
            element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
          if (overflow !== 'visible' && isCut) found.push(`${name} is cut`);
        }
      return [...new Set(found)];
    }, TAGS);

  /** Targets too small for a finger that are no links in a sentence and have no room around them. */
  const smallTargets = (tab: Page) =>
    tab.evaluate((tags) => {
      const targets = [...document.querySelectorAll(tags)]
        .flatMap((host) => [
          ...host.shadowRoot!.querySelectorAll('a, button, summary, input:not(.reader), [tabindex]'),
        ])
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      const isSmall = ({ box }: { box: DOMRect }) => box.width < 24 || box.height < 24;
      // A link in a line of text is as high as that.
      const isInText = ({ element }: { element: Element }) =>
        element.localName === 'a' &&
        element.closest('p, dd, td, li, .inline')!.textContent.trim() !== element.textContent.trim();
      // A circle of 24 px around the middle meets no other target, and none of another's circle.
      const middle = ({ box }: { box: DOMRect }) => ({
        x: box.left + box.width / 2,
        y: box.top + box.height / 2,
      });
      const away = ({ x, y }: { x: number; y: number }, { box }: { box: DOMRect }) =>
        Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
      const hasSpace = (target: { element: Element; box: DOMRect }) =>
        targets.every((other) => {
          if (other === target) return true;
          const [one, two] = [middle(target), middle(other)];
          return (
            away(one, other) >= 12 && (!isSmall(other) || Math.hypot(one.x - two.x, one.y - two.y) >= 24)
          );
        });
      return targets
        .filter((target) => isSmall(target) && !isInText(target) && !hasSpace(target))
        .map(({ element, box }) => `${element.outerHTML.slice(0, 90)}: ${box.width} × ${box.height}`);
    }, TAGS);

  /** What a reader gives the page, in a style sheet of their own: it holds in shadow roots as well. */
  const SPACING =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

  /** With one more style sheet on the page, and in every shadow root where it is the reader's; then as before. */
  async function withStyle(tab: Page, style: string, isReaders: boolean, work: () => Promise<void>) {
    const sheet = await tab.evaluateHandle(
      (style, tags) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(style);
        for (const root of [
          document,
          ...[...document.querySelectorAll(tags)].map((host) => host.shadowRoot!),
        ])
          root.adoptedStyleSheets.push(sheet);
        return sheet;
      },
      style,
      isReaders ? TAGS : ':not(*)',
    );
    await settle(tab);
    await work();
    await tab.evaluate(
      (sheet, tags) => {
        for (const root of [
          document,
          ...[...document.querySelectorAll(tags)].map((host) => host.shadowRoot!),
        ])
          root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
      },
      sheet,
      TAGS,
    );
    await settle(tab);
  }

  const axeIn = (tab: Page) =>
    tab.evaluate(async () => {
      const { violations } = await window.axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, html }) => `${id}: ${target} ${html}`),
      );
    });

  // One page for each language: what is asked of it at other widths is asked once it has them.
  for (const code of codes)
    describe(`in ${code}`, () => {
      let tab: Page;
      before(async () => {
        tab = await openClosed(code);
        await tab.evaluate(AXE);
      });
      after(() => tab?.close());

      it('leaves axe nothing to find, closed', async () => assert.deepEqual(await axeIn(tab), []));

      describe('with its details open', () => {
        before(() => openDetails(tab));

        it('leaves axe nothing to find', async () => assert.deepEqual(await axeIn(tab), []));

        it('has names that begin with the words that are seen, wherever words are seen', async () => {
          const odd = await tab.evaluate(
            (tags) =>
              [...document.querySelectorAll(tags)].flatMap((host) =>
                [...host.shadowRoot!.querySelectorAll('button[aria-label]')]
                  .filter((button) => !button.getAttribute('aria-label')!.includes(button.textContent.trim()))
                  .map((button) => button.outerHTML),
              ),
            TAGS,
          );
          assert.deepEqual(odd, []);
        });

        if (!SAMPLE.includes(code)) return;

        it('loses nothing at twice the size of type', async () => {
          await resize(tab, 640);
          await withStyle(tab, 'html { font-size: 200% }', false, async () =>
            assert.deepEqual(await cut(tab), []),
          );
        });

        for (const width of [900, 320])
          describe(width === 320 ? 'at 320 px, which is 400 % of 1280' : `at ${width} px`, () => {
            before(() => resize(tab, width));

            it('loses nothing', async () => assert.deepEqual(await cut(tab), []));

            it("loses nothing with the reader's spacing of text", () =>
              withStyle(tab, SPACING, true, async () => assert.deepEqual(await cut(tab), [])));

            it('has targets of 24 × 24 px, or links in a sentence, or room around them', async () =>
              assert.deepEqual(await smallTargets(tab), []));
          });
      });
    });

  it('takes the spacing of letters and words that a reader sets on the page', async () => {
    const style = '* { letter-spacing: 2px !important; word-spacing: 3px !important }';
    const tab = await open('en', style);
    const spaced = await tab.evaluate(
      (tags) =>
        [...document.querySelectorAll(tags)].map((host) =>
          [...host.shadowRoot!.querySelectorAll('[part=number], [part=source], [part=headline], p')].every(
            (element) => {
              const { letterSpacing, wordSpacing } = getComputedStyle(element);
              return letterSpacing === '2px' && wordSpacing === '3px';
            },
          ),
        ),
      TAGS,
    );
    assert.deepEqual(new Set(spaced), new Set([true]));
    await tab.close();
  });

  for (const scheme of ['light', 'dark'])
    it(`shows where the focus is, wholly and in sight: ${scheme}`, async () => {
      const tab = await open('en', `:root { color-scheme: ${scheme} }`);
      const seen = new Set();
      for (let step = 0; step < 120; step += 1) {
        await tab.keyboard.press('Tab');
        const focus = await tab.evaluate(async (count) => {
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          let at = document.activeElement;
          if (at === document.body) return undefined;
          while (at!.shadowRoot?.activeElement) at = at!.shadowRoot.activeElement;
          // The slider lies unseen over its chart, which shows the focus in its place.
          const framed = at!.matches('.reader') ? at!.closest('.plot') : at;
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(framed!);
          const [box] = framed!.getClientRects();
          const root = at!.getRootNode() as ShadowRoot;
          const atPoint = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          return {
            name: `${root.host.localName} ${at!.outerHTML.slice(0, 70)} ${count}`,
            isFramed:
              outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)',
            where: `${Math.round(box.top)} to ${Math.round(box.bottom)} of ${innerHeight}, ${atPoint?.outerHTML.slice(0, 80)}`,
            isInSight:
              box.top >= -1 &&
              box.bottom <= innerHeight + 1 &&
              (framed!.contains(atPoint) || atPoint?.contains(framed)),
          };
        }, step);
        if (!focus) break;
        seen.add(focus.name);
        assert.ok(focus.isFramed, `${focus.name} has no frame`);
        assert.ok(focus.isInSight, `${focus.name} is out of sight: ${focus.where}`);
      }
      assert.ok(seen.size > 40, `${seen.size} stops`);
      await tab.close();
    });

  it('moves nothing but what a reader moves: no animation, and no transition that can be seen', async () => {
    const tab = await open('en');
    const moving = await tab.evaluate(
      (tags) =>
        [...document.querySelectorAll(tags)].flatMap((host) =>
          [...host.shadowRoot!.querySelectorAll('*')].flatMap((element) => {
            const { animationName, transitionDuration } = getComputedStyle(element);
            const longest = Math.max(...transitionDuration.split(',').map(parseFloat));
            return animationName !== 'none' || longest > 0.001
              ? [`${host.localName} ${element.className}`]
              : [];
          }),
        ),
      TAGS,
    );
    assert.deepEqual(moving, []);
    await tab.close();
  });
});

describe('docs/accessibility.md', () => {
  const page = readFileSync(new URL('../docs/accessibility.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| (\d\.\d\.\d+) .* \| (A|AA) \| (.+) \| (.+) \|$/gm)];

  it('names every criterion of WCAG 2.2, A and AA, once, and how it was checked or why it does not apply', () => {
    const numbers = rows.map(([, number]) => number);
    const counts = { 1: 20, 2: 20, 3: 13, 4: 2 };
    for (const [principle, count] of Object.entries(counts))
      assert.equal(numbers.filter((number) => number.startsWith(`${principle}.`)).length, count, principle);
    assert.equal(new Set(numbers).size, 55);
    for (const [, number, , what, checked] of rows)
      assert.ok(checked !== '–' || /^Does not apply|^The page's/.test(what), number);
  });

  it('refers to files that are there', () => {
    for (const [, file] of page.matchAll(/`((?:scripts|packages|stories)\/[^`]+)`/g))
      if (/\.\w+$/.test(file)) assert.ok(existsSync(new URL(`../${file}`, import.meta.url)), file);
  });
});
