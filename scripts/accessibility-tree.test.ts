/**
 * What a screen reader is handed, read from the browser's own accessibility tree: groups, charts, their tables and the
 * list of sources, of the built files.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findChromium } from './find-browser.ts';
import { heard } from '@mine-action/testing/accessibility-tree';
import type { Browser, Page } from 'puppeteer-core';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a reader hears of an element, for a page. */
const READER = (
  await build({
    stdin: { contents: `export * from '@mine-action/testing/reader';`, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'reader',
  })
).outputFiles[0].text;

const DIST = path.resolve(process.env.DIST ?? 'dist');

/** In full, and as it stands in the line under a figure. */
const EMBASSY = 'Embassy of the Republic of Azerbaijan in the United States';
const SHORT = 'Embassy of Azerbaijan in the U.S.';

describe('the accessibility tree', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  let body: string;

  before(async () => {
    const { executablePath, args, headless } = await findChromium();
    browser = await puppeteer.launch({ executablePath, headless: headless ?? true, args });
    server = http.createServer(async (request, response) => {
      const { pathname } = new URL(request.url!, 'http://localhost');
      if (pathname.endsWith('.js')) {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(await readFile(path.join(DIST, path.basename(pathname))).catch(() => ''));
      } else {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(
          `<!doctype html><html lang="en"><head><title>Host</title><script src="/mine-action.js"></script></head><body>${body}</body></html>`,
        );
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`;
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** A page whose elements show their figures, as on a day soon after the press release. */
  async function open(html: string, { width = 800, isCharted = false } = {}) {
    body = html;
    const tab = await browser.newPage();
    await tab.setViewport({ width, height: 1200 });
    await tab.goto(origin);
    await tab.evaluate(async () => {
      const elements = [...document.querySelectorAll('body > *')];
      await Promise.all(elements.map(({ localName }) => customElements.whenDefined(localName)));
      for (const element of elements) Object.assign(element, { today: '2025-06-01' });
    });
    await tab.waitForFunction(
      (selector: string) =>
        [...document.querySelectorAll('body > *')].every((each) => each.shadowRoot!.querySelector(selector)),
      {},
      isCharted ? '.plot.drawn' : '[part=figure]',
    );
    return tab;
  }

  const press = (tab: Page, selector: string) =>
    tab.evaluate(async (inside) => {
      const element = document.querySelector('body > *');
      element!.shadowRoot!.querySelector<HTMLElement>(inside)!.click();
      await (element as Element & { updateComplete: Promise<boolean> }).updateComplete;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, selector);

  const tableOf = (lines: string[]) => {
    const start = lines.findIndex((line: string) => line.startsWith('table |'));
    const end = lines.findLastIndex((line: string) => /^(cell|rowheader) \|/.test(line));
    return { start, end, lines: lines.slice(start, end + 1) };
  };

  for (const html of [
    '<mine-stat indicator="ap-mines-found"></mine-stat>',
    '<clearance-progress></clearance-progress>',
    '<dog-counter></dog-counter>',
    '<mine-figures heading="In figures" level="3" indicators="area-cleared ap-mines-found"></mine-figures>',
  ])
    it(`has the words that tests in the browser hear: ${html}`, async () => {
      const tab = await open(html);
      // Without roles and levels, and without the gaps between what is said.
      const words = (lines: readonly string[]) =>
        lines
          .map((line) => line.replace(/^(?:\w+ \| )(?:\d \| )?/, ''))
          .join('')
          .replace(/[\s[\]]+/g, '');
      const inPage = String(
        await tab.evaluate(`${READER}; reader.heard(document.querySelector('body > *'))`),
      );
      assert.equal(words([inPage]), words(await heard(tab)));
      await tab.close();
    });

  it('of a group is its heading, each figure as one sentence, and the source once', async () => {
    const tab = await open(
      '<mine-figures heading="In figures" level="3" indicators="area-cleared ap-mines-found no-such mdd-donated"></mine-figures>',
    );
    assert.deepEqual(await heard(tab), [
      'heading | 3 | In figures',
      'Azerbaijan',
      'More than 190,000 hectares of land cleared since 10 November 2020.',
      'More than 36,000 anti-personnel mines found since 10 November 2020.',
      'Figure not available.',
      '93 mine detection dogs donated by Marshall Legacy Institute to ANAMA since 2005.',
      'According to Marshall Legacy Institute.',
      'ANAMA, via',
      `link | ${SHORT}`,
      ', 4 April 2025',
      'DisclosureTriangle | Sources and method',
    ]);
    await tab.close();
  });

  it('of a chart is its headline, a slider that says points in words, the table, and buttons with names', async () => {
    const tab = await open('<clearance-trend indicator="ap-mines-found"></clearance-trend>', {
      isCharted: true,
    });
    const lines = await heard(tab);
    const { start, end } = tableOf(lines);
    const title = 'Anti-personnel mines found';
    assert.deepEqual(lines.slice(0, start), [
      'Azerbaijan',
      'More than 36,000 anti-personnel mines found by 4 April 2025.',
      `${title} · since 10 November 2020 · operators not stated by the source`,
      `group | Chart: ${title}`,
      `slider | Point by point: ${title} | 4 April 2025 (published): more than 36,000 (found). ${EMBASSY}, 4 April 2025.`,
    ]);
    assert.deepEqual(lines.slice(end + 1), [
      '4,286 anti-personnel mines found and neutralised in 2024.',
      'The sources say “found” of some of these figures and “found and neutralised” of others.',
      'ANAMA, via',
      `link | ${SHORT}`,
      ', 4 April 2025 · 2024:',
      'link | Azernews, distributed by MENAFN',
      ', 31 December 2024. All others are named in the table.',
      'DisclosureTriangle | Source and method',
      'button | Table | pressed: false',
      ...['CSV', 'PNG', 'SVG'].map((format) => `button | Download “${title}” as ${format}`),
    ]);
    await tab.close();
  });

  it('of a chart moves with its slider, and nothing else is announced', async () => {
    const tab = await open('<clearance-trend indicator="ap-mines-found"></clearance-trend>', {
      isCharted: true,
    });
    const before = await heard(tab);
    await tab.evaluate(() =>
      document.querySelector('clearance-trend')!.shadowRoot!.querySelector<HTMLElement>('.reader')!.focus(),
    );
    await tab.keyboard.press('Home');
    const lines = await heard(tab);
    const changed = lines.filter((line, index) => line !== before[index]);
    assert.deepEqual(changed, [
      'slider | Point by point: Anti-personnel mines found | 3 July 2021: 8,509 (ANAMA only; found). Bakinskiy Rabochiy, 6 July 2021.',
    ]);
    assert.equal(lines.length, before.length);
    await tab.close();
  });

  const bothOf = (text: string): string => `cell | ${text} (found and neutralised)`;

  for (const width of [800, 280]) {
    it(`of a table, heard or seen, is caption, columns, and rows with their heads: ${width} px`, async () => {
      const tab = await open('<clearance-trend indicator="ap-mines-found"></clearance-trend>', {
        width,
        isCharted: true,
      });
      const unseen = tableOf(await heard(tab)).lines;
      assert.deepEqual(unseen.slice(0, 9), [
        'table | Anti-personnel mines found',
        'caption',
        'columnheader | As of',
        'columnheader | Figure',
        'columnheader | Source',
        'rowheader | Operators not stated by the source',
        'rowheader | 1 April 2022 (published)',
        'cell | 19,000 (found)',
        'cell | AZERTAC, 1 April 2022',
      ]);
      assert.deepEqual(
        unseen.filter((line: string) => /^cell \| [\d,]+ \([a-z ]+\)$/.test(line)),
        [
          'cell | 19,000 (found)',
          ...['28,259', '30,539', '30,753', '31,175', '31,919'].map(bothOf),
          'cell | 32,940 (found)',
          ...['17,426', '34,996'].map(bothOf),
          ...['8,509', '10,200', '10,455'].map((text) => `cell | ${text} (found)`),
          bothOf('10,504'),
          ...['11,009', '10,463'].map((text) => `cell | ${text} (found)`),
        ],
        'each once',
      );
      assert.deepEqual(
        unseen.filter((line: string) => line.startsWith('link')),
        [],
      );
      await press(tab, 'button');
      const lines = await heard(tab);
      const { lines: seen } = tableOf(lines);
      assert.deepEqual(
        seen.filter((line: string) => !line.startsWith('link')),
        unseen,
      );
      assert.ok(seen.includes('link | Trend News Agency, 28 November 2023'));
      assert.deepEqual(
        lines.filter((line) => /^(slider|group)/.test(line)),
        [],
      );
      assert.ok(lines.includes('button | Table | pressed: true'));
      await tab.close();
    });
  }

  it('of what was found by kind says each kind once beside headline and table', async () => {
    const tab = await open('<ordnance-breakdown></ordnance-breakdown>', { isCharted: true });
    const lines = await heard(tab);
    assert.deepEqual(lines.slice(0, 5), [
      'Azerbaijan',
      'More than 36,000 anti-personnel mines, more than 21,000 anti-tank mines and more than 133,000 items of unexploded ordnance found since 10 November 2020.',
      'Explosive ordnance found · operators not stated by the source',
      'group | Chart: Explosive ordnance found',
      `slider | Point by point: Explosive ordnance found | Anti-personnel mines: more than 36,000. ${EMBASSY}, 4 April 2025.`,
    ]);
    for (const number of ['36,000', '21,000', '133,000'])
      assert.equal(lines.filter((line) => line === `cell | more than ${number}`).length, 1, number);
    assert.equal(lines.filter((line) => /^(image|img|figure)/.test(line)).length, 0);
    await tab.close();
  });

  it('of the sources is a heading and a list, each source a link with what is folded away', async () => {
    const tab = await open(
      '<mine-stat indicator="uxo-found"></mine-stat><mine-sources level="4"></mine-sources>',
    );
    const lines = await heard(tab);
    const start = lines.indexOf('heading | 4 | Sources of the figures on this page');
    const rest = lines.slice(start + 1);
    assert.deepEqual(
      rest.filter((line) => !line.startsWith('link')),
      [
        'list',
        'listitem | 1',
        `${EMBASSY}.`,
        '. 4 April 2025',
        'DisclosureTriangle | One figure on this page',
        'DisclosureTriangle | Cite',
        'The sources’ figures, not checked by us.',
      ],
    );
    assert.equal(rest.filter((line) => line.startsWith('link')).length, 1);
    await tab.close();
  });

  it('of citations is each with its name, and the button says what it copies and that it has', async () => {
    const tab = await open('<mine-sources></mine-sources><mine-stat indicator="uxo-found"></mine-stat>');
    await tab.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.resolve() } });
      for (const details of document.querySelector('mine-sources')!.shadowRoot!.querySelectorAll('details'))
        details.open = true;
    });
    await press(tab, '.citation button');
    const lines = await heard(tab);
    for (const name of ['Text', 'BibTeX', 'CSL-JSON'])
      assert.ok(lines.includes(`button | Copy: ${name}`), lines.join('\n'));
    assert.equal(lines.filter((line) => line === 'Copied').length, 1);
    assert.ok(lines.includes('link | See it in the source'));
    await tab.close();
  });
});
