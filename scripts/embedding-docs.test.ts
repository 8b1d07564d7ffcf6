/**
 * docs/embedding.md as printed: each of its snippets is put on a stranger's page and shows there what its section
 * promises, from a site that the command line has built.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { micromark } from 'micromark';
import sirv from 'sirv';
import { load, run } from '../packages/publish/test/built.ts';
import { ownBrowser } from './testing/own-browser.ts';
import type { Server } from 'node:http';
import type { Frame, Page } from 'puppeteer-core';
import type { AddressInfo } from 'node:net';

const DIST = path.resolve(process.env.DIST ?? 'dist');
const SITE = 'https://example.org/';
const SENTENCE = /more than 36,000\s+anti-personnel mines found/i;

const guide = readFileSync('docs/embedding.md', 'utf8');
interface Block {
  heading: string;
  kind: string;
  text: string;
}
/** Every fenced block, with the heading that it stands under. */
const blocks = [...guide.matchAll(/^#+ (.*)$|^```(\w+)\n([\s\S]*?)^```$/gm)].reduce<
  [found: Block[], heading: string]
>(
  ([found, heading], [, title, kind, text]) =>
    title === undefined ? [[...found, { heading, kind, text }], heading] : [found, title],
  [[], ''],
)[0];
const snippets = blocks.filter(({ kind }) => kind === 'html');
/** What is declared as drawn already, in the one snippet that has it. */
const DRAWN = /<template shadowrootmode="open"><link [^>]*>(.*)<slot>/;
const drawnSnippet = snippets.find(({ text }) => DRAWN.test(text))!.text;
/** Words that no script has changed yet. */
const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What the guide's figure is to the builder. */
const VALUES = {
  site: SITE,
  address: { route: 'f', name: 'ap-mines-found', edition: '2025-04-04' },
  words: {
    place: 'Azerbaijan',
    sentence: 'More than 36,000 anti-personnel mines found since 10 November 2020.',
    sources: [
      {
        before: 'ANAMA, via ',
        link: 'Embassy of Azerbaijan in the U.S.',
        after: ', 4 April 2025',
        href: 'https://washington.mfa.gov.az/en/news/abs-konqresinde-azerbaycanin-minatemizleme-fealiyyetine-dair-konfrans-kecirilib',
      },
    ],
    note: 'The source’s figure, not checked by us.',
    alt: 'More than 36,000 anti-personnel mines found since 10 November 2020.',
  },
  language: { code: 'en', direction: 'ltr' },
};

const ORDINARY = 'body { font: 1rem/1.6 sans-serif; max-width: 45rem }';

/** What is to be seen of each element: a part of its shadow tree, and nothing of it before the figure is there. */
const SHOWN = {
  'mine-stat': '[part=figure]',
  'clearance-progress': '[part=figure]',
  'mine-figures': '[part=figure]',
  'clearance-trend': '.plot.drawn',
  'ordnance-breakdown': '.plot.drawn',
  'mine-sources': '[part=entry]',
};

describe('docs/embedding.md', () => {
  const { pages, openTab, origin } = ownBrowser(before, after, DIST);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'embedding-'));
  let server: Server;
  let site: string;

  before(async () => {
    const files = sirv(path.join(folder, 'site'), { dev: true });
    server = http.createServer((request, response) => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      files(request, response, () => void response.writeHead(404).end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { code, stderr } = run(
      ...['build', smallFeed(), '--out', path.join(folder, 'site'), '--url', site],
      ...['--languages', 'en', '--scripts', DIST],
    );
    assert.equal(code, 0, stderr);
  });
  after(() => {
    server?.closeAllConnections();
    server?.close();
    rmSync(folder, { recursive: true });
  });

  /** The figures of one source, and a newer one: each figure more is a folder of pages and pictures to draw. */
  function smallFeed() {
    const feed = JSON.parse(readFileSync('packages/data/feeds/azerbaijan.json', 'utf8'));
    const file = path.join(folder, 'feed.json');
    const figures = feed.figures
      .filter(({ source, id }) => source === 'emb-2025-04-04' || id === 'aze-ap-2025-11-10')
      .map(({ conflictsWith: _others, outcome: _outcome, ...figure }) => figure);
    writeFileSync(file, JSON.stringify({ ...feed, figures }));
    return file;
  }

  /** A snippet as the reader of the guide pastes it: with the address of a real site, and the hash of a real file. */
  const filledIn = (text: string) =>
    text.replaceAll(SITE, site).replace('"sha384-…"', () => {
      const [, file] = /([^/"]+\.js)"/.exec(text)!;
      return `"${JSON.parse(readFileSync(path.join(DIST, 'sizes.json'), 'utf8'))[file].integrity}"`;
    });

  /** Opens an ordinary page with a snippet as printed. Elements printed alone, without room, follow the complete script. */
  async function open(printed: string) {
    const text = filledIn(printed);
    const needsScript = /<(?:mine|clearance|dog|ordnance)-/.test(text) && !text.includes('<script');
    const script = needsScript ? `<script src="${site}v1/mine-action-complete.js"></script>` : '';
    pages.set(
      '/host',
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>A stranger's page</title><style>${ORDINARY}</style>${script}</head><body><main>${text}</main></body></html>`,
    );
    const { tab, lines } = await openTab();
    tab.setDefaultTimeout(10_000);
    // High enough for all charts to be in view.
    await tab.setViewport({ width: 900, height: 4000 });
    await tab.goto(`${origin()}/host`);
    // That a newer figure is known is what the editor of a frozen one is told.
    const troubles = () => lines.filter((line) => !line.includes('a newer figure is known'));
    return { tab, troubles };
  }

  /** The words in the page's elements, once all show their figures. */
  async function figures(tab: Page) {
    await tab.waitForFunction(
      (shown) =>
        Object.entries(shown).every(([tag, part]) =>
          [...document.querySelectorAll(tag)].every((element) => element.shadowRoot?.querySelector(part)),
        ),
      {},
      SHOWN,
    );
    return tab.$$eval(Object.keys(SHOWN).join(), (elements) =>
      elements.map((element: Element) => ({
        tag: element.localName,
        words: element.shadowRoot!.textContent.replace(/\s+/g, ' '),
      })),
    );
  }

  /** The page in the frame, once it is there. */
  async function frameOf(tab: Page) {
    const frame = await (await tab.$('iframe'))!.contentFrame();
    await frame.waitForSelector('.stage');
    return frame;
  }

  /** What a page of the site says in its one figure. */
  async function wordsOf(page: Page | Frame) {
    await page.waitForFunction(() =>
      document.querySelector('main mine-stat')?.shadowRoot?.querySelector('[part=figure]'),
    );
    return page.$eval(
      'main mine-stat',
      ({ shadowRoot }) => shadowRoot!.querySelector<HTMLElement>('[part=figure]')!.innerText,
    );
  }

  async function until(holds: () => Promise<boolean>) {
    for (const end = Date.now() + 10_000; Date.now() < end; await wait(50)) if (await holds()) return;
    assert.fail('It did not come to be in 10 s.');
  }

  for (const [index, { heading, text }] of snippets.entries()) {
    const tags = [...text.matchAll(/<((?:mine|clearance|dog|ordnance)-[a-z]+)/g)].map(([, tag]) => tag);
    const named = (what: string) => `${what}: snippet ${index + 1}, “${heading}”`;

    if (tags.length > 0)
      it(named(`shows ${tags.join(', ')}`), async () => {
        const { tab, troubles } = await open(text);
        const shown = await figures(tab);
        assert.deepEqual(shown.map(({ tag }: { tag: string }) => tag).sort(), [...tags].sort());
        for (const { words } of shown) assert.match(words, /more than [\d,]+/i);
        assert.deepEqual(troubles(), []);
      });
    else if (text.includes('<iframe'))
      it(named('shows the figure in the frame, which is high enough'), async () => {
        const { tab, troubles } = await open(text);
        const frame = await frameOf(tab);
        const [, printed] = /height="(\d+)"/.exec(text)!;
        const height = () => tab.$eval('iframe', (element) => element.clientHeight);
        const needed = () => frame.$eval('.stage', (box) => Math.ceil(box.getBoundingClientRect().height));
        assert.match(await wordsOf(frame), SENTENCE);
        // The page's own margins stand beside the narrow one.
        for (const width of [376, 900]) {
          await tab.setViewport({ width, height: 900 });
          if (text.includes('<script')) await until(async () => (await height()) === (await needed()));
          else assert.equal(await height(), Number(printed));
          assert.ok((await needed()) <= (await height()), `at ${width} px`);
        }
        assert.deepEqual(troubles(), []);
      });
    else if (text.includes('<img'))
      it(named('shows the picture with its words'), async () => {
        const { tab, troubles } = await open(text);
        const { width, alt } = await tab.$eval('img', ({ naturalWidth, alt }) => ({
          width: naturalWidth,
          alt,
        }));
        assert.equal(width, 1200);
        assert.match(alt, SENTENCE);
        assert.match(await tab.$eval('main', (main) => main.innerText), SENTENCE);
        assert.deepEqual(troubles(), []);
      });
    else if (text.includes('<script'))
      it(named('shows the figure in the place of the link'), async () => {
        const { tab, troubles } = await open(text);
        await tab.waitForSelector('p > mine-stat');
        const [{ words }] = await figures(tab);
        assert.match(words, SENTENCE);
        assert.equal(await tab.$eval('mine-stat > a', (link) => link.checkVisibility()), false);
        assert.deepEqual(troubles(), []);
      });
    else
      it(named('is a link that says everything and leads to the figure'), async () => {
        const { tab, troubles } = await open(text);
        assert.match(await tab.$eval('main', (main) => main.innerText), SENTENCE);
        await Promise.all([tab.waitForNavigation(), tab.click('a')]);
        assert.match(await wordsOf(tab), SENTENCE);
        assert.deepEqual(troubles(), []);
      });
  }

  it('shows what is drawn already without the script, and the same with it, once', async () => {
    const { tab, troubles } = await open(drawnSnippet.replace(/<script.*<\/script>/, '<script></script>'));
    const read = (page: Page) =>
      page.$eval('mine-stat', ({ shadowRoot }) => [
        shadowRoot!.querySelector<HTMLElement>('.face')!.innerText,
        shadowRoot!.querySelector<HTMLAnchorElement>('[part=link]')!.href,
        Number.parseFloat(getComputedStyle(shadowRoot!.querySelector('.number')!).fontSize) > 30,
      ]);
    const without = await read(tab);
    const { tab: live, troubles: more } = await open(drawnSnippet);
    await live.waitForFunction(() => !document.querySelector('mine-stat')!.shadowRoot!.querySelector('link'));
    const withIt = await read(live);
    assert.deepEqual(without, withIt);
    assert.match(fold(String(without[0])), /more than 36,000 anti-personnel mines found/);
    assert.equal(without[2], true);
    assert.equal(
      await live.$eval('mine-stat', ({ shadowRoot }) => shadowRoot!.querySelectorAll('.face').length),
      1,
    );
    assert.deepEqual([...troubles(), ...more()], []);
  });

  it('shows the link in Markdown as what it is, and with the script as the figure', async () => {
    const { text } = blocks.find(({ kind }) => kind === 'markdown')!;
    const { tab, troubles } = await open(micromark(text));
    assert.match(await tab.$eval('main > p > a:only-child', ({ innerText }) => innerText), SENTENCE);
    const script = '<script async src="https://example.org/v1/mine-action.js"></script>';
    const { tab: live, troubles: more } = await open(script + micromark(text));
    await live.waitForSelector('p > mine-stat');
    assert.match((await figures(live))[0].words, SENTENCE);
    assert.deepEqual([...troubles(), ...more()], []);
  });

  it('prints every snippet as one box, beside the script where that is on the page already', async () => {
    for (const { text } of snippets) {
      const { tab } = await open(text);
      const all = await tab.$$eval('main > :not(script)', (boxes) => boxes.map(({ localName }) => localName));
      const isList = text.includes('…</');
      assert.ok(
        all.every((name: string) => name === 'div' || name === 'p'),
        text,
      );
      assert.ok(isList || all.length === 1, text);
      await tab.close();
    }
  });

  it('shows the frame of an address on a line of its own, also shut in as WordPress does', async () => {
    const address = blocks
      .find(({ kind }) => kind === 'text')!
      .text.trim()
      .replace(SITE, site);
    const { tab: asking } = await open('');
    await asking.goto(address);
    const answer = await asking.$eval('link[type="application/json+oembed"]', ({ href }) =>
      fetch(href).then((response) => response.json()),
    );
    assert.deepEqual([answer.version, answer.type], ['1.0', 'rich']);
    for (const html of [answer.html, answer.html.replace('<iframe', '<iframe sandbox="allow-scripts"')]) {
      const { tab, troubles } = await open(html);
      assert.match(await wordsOf(await frameOf(tab)), SENTENCE);
      assert.deepEqual(troubles(), []);
    }
  });

  it('shows the first snippet in a frame with scripts alone, as a builder of sites gives it', async () => {
    const quoted = snippets[0].text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const { tab, troubles } = await open(`<iframe sandbox="allow-scripts" srcdoc="${quoted}"></iframe>`);
    const frame = await (await tab.$('iframe'))!.contentFrame();
    await frame.waitForFunction(() =>
      document.querySelector('mine-stat')!.shadowRoot?.querySelector('[part=figure]'),
    );
    assert.deepEqual(troubles(), []);
  });

  it('prints what the builder makes', async () => {
    const { makeSnippet } = await load('embed/snippet.js');
    const values = { ...VALUES, drawn: DRAWN.exec(drawnSnippet)![1] };
    for (const [place, method] of [
      ['html', 'element'],
      ['html', 'drawn'],
      ['link', 'link'],
      ['frame', 'frame'],
      ['email', 'picture'],
    ]) {
      const { text } = makeSnippet(place, values, method);
      assert.ok(
        snippets.some((snippet) => snippet.text === text),
        text,
      );
    }
    for (const [kind, method] of [
      ['markdown', 'markdown'],
      ['text', 'address'],
    ])
      assert.equal(
        blocks.find((block) => block.kind === kind)!.text,
        makeSnippet('html', VALUES, method).text,
      );
  });
});
