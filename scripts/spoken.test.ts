/**
 * What is heard of every element, state and language: held in docs/spoken.md for people to review, and read from the
 * accessibility tree of a real browser, whose pages load the built files.
 *
 * UPDATE_DOCS=1 writes the page again.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { casesIn, places } from './spoken/cases.ts';
import { pageOf } from './spoken/table.ts';
import { heardLines, tonguesOf, treeOf } from '@mine-action/testing/accessibility-tree';
import { ownBrowser } from './testing/own-browser.ts';
import { resolverIn } from './resolver-in.ts';
import type { CDPSession, Page, Protocol } from 'puppeteer-core';

const DIST = path.resolve(process.env.DIST ?? 'dist');
const DOC = new URL('../docs/spoken.md', import.meta.url);
const MESSAGES = new URL('../packages/wording/messages/', import.meta.url);

const languages = readdirSync(MESSAGES)
  .map((name) => JSON.parse(readFileSync(new URL(name, MESSAGES), 'utf8')).language)
  .sort((a, b) => (a.code === 'en' ? -1 : b.code === 'en' ? 1 : a.code < b.code ? -1 : 1));

const speaking = await resolverIn(languages.map(({ code }) => code));
const { resolver, sampleFeed } = speaking;
// The earlier figures come when they are first asked for.
await resolver.trend({ edition: 'latest', language: 'en' }, 'area-cleared', 'totals').until;
const sections = languages.map(({ code, name, direction }) => ({
  code,
  direction,
  title: `${name} (\`${code}\`)`,
  cases: casesIn(speaking, code).map((each) => ({ ...each, code })),
}));

describe('docs/spoken.md', () => {
  it('holds what is heard, in every language', () => {
    const written = readFileSync(DOC, { encoding: 'utf8', flag: 'a+' });
    const page = pageOf(sections, written);
    if (process.env.UPDATE_DOCS) writeFileSync(DOC, page);
    else assert.equal(written, page, 'UPDATE_DOCS=1 npm test scripts/spoken.test.ts writes it again');
  });
});

describe('the accessibility tree', () => {
  const own = ownBrowser(before, after, DIST);

  /** A page in a language with every place of the cases, each in a region of its own. */
  async function open({ code, direction }: { code: string; direction: string }) {
    const regions = places.map(({ name, html }) => `<section aria-label="${name}">${html}</section>`);
    own.pages.set(
      `/${code}`,
      `<!doctype html><html lang="${code}" dir="${direction}"><head><meta charset="utf-8"><title>Host</title><script src="/mine-action.js"></script></head><body>${regions.join('')}</body></html>`,
    );
    const { tab } = await own.openTab();
    await tab.setRequestInterception(true);
    // One feed never comes.
    tab.on('request', (request) => !request.url().endsWith('/never.json') && request.continue());
    await tab.goto(`${own.origin()}/${code}`, { waitUntil: 'domcontentloaded' });
    await tab.evaluate(
      (all, feed) => {
        for (const { name, today, isSample } of all) {
          const element = document.querySelector(`[aria-label="${name}"] > *`);
          Object.assign(element!, { today, ...(isSample && { feed, edition: 'latest' }) });
        }
      },
      places,
      sampleFeed,
    );
    await tab.waitForFunction(
      (lang) =>
        document
          .querySelector('clearance-progress')!
          .shadowRoot?.querySelector(`[part=figure][lang=${lang}]`),
      {},
      code,
    );
    // The script defines one element after the other: the first that shows its figure is not the last to be defined.
    await tab.evaluate(() =>
      Promise.all(
        [...document.querySelectorAll('section > *')].map(({ localName }) =>
          customElements.whenDefined(localName),
        ),
      ),
    );
    // What was said in English while the language was on its way is drawn again with the next change.
    await tab.$$eval('section > *', (all) =>
      all.forEach((element) => (element as Element & { requestUpdate(): void }).requestUpdate()),
    );
    await tab.waitForFunction(() => {
      const rootOf = (name: string) => document.querySelector(`[aria-label=${name}] > *`)!.shadowRoot;
      return (
        [...document.querySelectorAll('section')].every(({ ariaLabel }) =>
          rootOf(ariaLabel!)?.querySelector(
            ['unknown', 'loading', 'failed'].includes(ariaLabel!) ? '[part=reason]' : '[part=figure]',
          ),
        ) &&
        !rootOf('loading')!.querySelector('[part=reason] [lang]') &&
        rootOf('failed')!.textContent !== rootOf('loading')!.textContent
      );
    });
    return tab;
  }

  for (const section of sections) {
    const { direction, cases, title } = section;
    it(`holds each sentence once, in its language and direction, and nothing else speaks: ${title}`, async () => {
      const tab = await open(section);
      const devtools = await tab.createCDPSession();
      const lines = await heardLines(devtools);
      const found = cases.map(({ place, heard, isPart, isRepeated, element, state }) => {
        const all = lines.filter(
          ({ region, text }) => region === place && (isPart ? text.includes(heard) : text === heard),
        );
        const message = `${element}, ${state}: “${heard}” in\n${lines
          .filter(({ region }) => region === place)
          .map(({ text }) => text)
          .join('\n')}`;
        assert.ok(isRepeated ? all.length > 0 : all.length === 1, message);
        return all[0].node;
      });
      const tongues = await tonguesOf(devtools, found);
      for (const [index, { lang, element, state, heard }] of cases.entries()) {
        const isRtl = ['ar', 'fa', 'he'].includes(lang);
        const expected = { lang, dir: isRtl ? 'rtl' : 'ltr' };
        // A control is named in the language of its figure, and takes its place from the page.
        if (heard.includes(' | ')) expected.dir = direction;
        assert.deepEqual(tongues[index], expected, `${element}, ${state}`);
      }
      assert.deepEqual(await announcedTwice(tab, lines), []);
      assert.deepEqual(await live(devtools), []);
      await tab.close();
    });
  }

  /** Of each figure: text of its face that the tree holds as well, and lines that stand in it twice. */
  async function announcedTwice(tab: Page, lines) {
    const faces = await tab.$$eval('section', (all) =>
      all.map((section) => [
        section.getAttribute('aria-label'),
        [...(section.firstElementChild!.shadowRoot?.querySelectorAll('.face') ?? [])].flatMap((face) => {
          const texts: string[] = [];
          // The place may be the same words to the eye and to the ear.
          const isSpoken = (text: string) =>
            [...face.parentElement!.querySelectorAll('.spoken p')].some((each) => each.textContent === text);
          const walker = document.createTreeWalker(face, window.NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const { data } = walker.currentNode as Text;
            if (data.trim() && !isSpoken(data)) texts.push(data);
          }
          return texts;
        }),
      ]),
    );
    return faces.flatMap(([place, texts]) => {
      const here = lines.filter(({ region }) => region === place).map(({ text }: { text: string }) => text);
      const sentences = here.filter((text: string) => !text.includes(' | '));
      return [
        ...(texts as string[]).filter((text) => here.includes(text.trim())),
        // Two sources may have one publisher; no number is said twice.
        ...sentences.filter(
          (text: string, index: number) => /\p{Nd}/u.test(text) && sentences.indexOf(text) !== index,
        ),
      ];
    });
  }

  /** What stands in live regions: it would be read out without being asked for. */
  async function live(devtools: CDPSession) {
    const nodes = await treeOf(devtools);
    const isLive = ({ properties = [] }: Protocol.Accessibility.AXNode) =>
      properties.some(
        ({ name, value }) => name === 'live' && ['polite', 'assertive'].includes(String(value.value)),
      );
    const ids = new Set<string>();
    const take = (node: Pick<Protocol.Accessibility.AXNode, 'nodeId' | 'childIds'>) => {
      ids.add(node.nodeId);
      for (const id of node.childIds ?? []) take(nodes.find(({ nodeId }) => nodeId === id) ?? { nodeId: id });
    };
    nodes.filter(isLive).forEach(take);
    return nodes
      .filter(({ nodeId, role }) => ids.has(nodeId) && role?.value === 'StaticText')
      .map(({ name }) => name!.value);
  }
});
