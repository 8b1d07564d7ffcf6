/**
 * The pages of a site as their readers have them: without a script, with it, and inside a frame.
 */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ownBrowser } from '../../../scripts/testing/own-browser.ts';
import { feed } from './built.ts';
import { buildInEnglish, buildSite, isTakenOver, serveFolder, smallFeed } from './site-built.ts';
import type { Page } from 'puppeteer-core';
import type { AddressInfo } from 'node:net';

/** The small feed, with enough days for a trend. */
const withDays = () =>
  smallFeed((part) => {
    const more = feed().figures.filter(
      ({ id }: { id: string }) =>
        id === 'aze-cleared-2024-05-03' || id === 'aze-cleared-2023-09-04' || id === 'aze-uxo-2025-04',
    );
    return { ...part, figures: [...part.figures, ...more] };
  });

const VIEWS = [
  'f/ap-mines-found/2025-04-04/',
  'f/area-cleared/',
  'dogs/mdd-donated/2025-04-04/',
  'progress/2025-04-04/',
  'trend/area-cleared/',
  'ordnance/2025-04-04/',
  'figures/land/2025-04-04/',
  '',
];

/** What the page's first figure shows to the eye. */
const seen = (tab: Page) =>
  tab.evaluate(() =>
    document
      .querySelector('main [src]')!
      .shadowRoot!.querySelector('[part=figure] .face')!
      .parentElement!.innerText.replace(/\s+/g, ' ')
      .trim(),
  );

describe('a site in the browser', () => {
  const { openTab } = ownBrowser(before, after, '.');
  let out: string;
  before(() => ({ out } = buildInEnglish('in-browser', withDays())));
  const origin = serveFolder(before, after, () => out);

  /** Opens a page and keeps what moves in it and what its policy refuses. */
  async function open(place: string, { script = true, width = 1000 } = {}) {
    const { tab, lines } = await openTab();
    await tab.setViewport({ width, height: 900 });
    await tab.setJavaScriptEnabled(script);
    await tab.evaluateOnNewDocument(() => {
      window.shifts = [];
      new PerformanceObserver((list) =>
        window.shifts.push(
          ...list
            .getEntries()
            .map(
              (entry) =>
                [(entry as PerformanceEntry & { value: number }).value, entry.startTime] as [number, number],
            ),
        ),
      ).observe({ type: 'layout-shift', buffered: true });
    });
    await tab.goto(origin() + place, { waitUntil: 'networkidle0' });
    return { tab, lines };
  }

  it('shows bound, number, source and quote with JavaScript off', async () => {
    const { tab } = await open('f/ap-mines-found/2025-04-04/', { script: false });
    const text = await seen(tab);
    assert.match(
      text,
      /Azerbaijan · since 10 November 2020 more than 36,000 anti-personnel mines found ANAMA, via Embassy/,
    );
    assert.equal(
      await tab.$eval('.evidence blockquote', (quote) => quote.innerText),
      'more than 36 thousand anti-personnel mines … have been discovered',
    );
    const size = await tab.evaluate(() => {
      const number = document.querySelector('mine-stat')!.shadowRoot!.querySelector('.number');
      return Number.parseFloat(getComputedStyle(number!).fontSize);
    });
    assert.ok(size > 40, `the style sheet of the shadow root holds: ${size} px`);
  });

  it('shows a chart and, one press away, its table with JavaScript off', async () => {
    for (const [place, value] of [
      ['trend/area-cleared/', /more than 190,000 hectares/],
      ['ordnance/2025-04-04/', /more than 21,000 .*more than 133,000/],
    ] as const) {
      const { tab } = await open(place, { script: false });
      const rows = await tab.evaluate(() => {
        const root = document.querySelector('main [src]')!.shadowRoot;
        root!.querySelector<HTMLDetailsElement>('details:has(table)')!.open = true;
        const { height, width } = root!.querySelector('table')!.getBoundingClientRect();
        return { height, width, text: root!.querySelector('table')!.innerText.replace(/\s+/g, ' ') };
      });
      assert.ok(rows.height > 80 && rows.width > 300, `${place} ${JSON.stringify(rows)}`);
      assert.match(rows.text, value);
      assert.ok(
        await tab.evaluate(() =>
          document.querySelector('main [src]')!.shadowRoot!.querySelector('.still')!.checkVisibility(),
        ),
      );
    }
  });

  it('is taken over by the script without doubling, moving or breaking the policy', async () => {
    for (const [place, width] of VIEWS.flatMap((view) => [[view, 1000] as const, [view, 320] as const])) {
      const { tab, lines } = await open(place, { width });
      await tab.waitForFunction(isTakenOver);
      await tab.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      const found = await tab.evaluate(async () => {
        const served = window.Document.parseHTMLUnsafe(await (await fetch(location.href)).text());
        const rootsOf = (page: Document) =>
          [...page.querySelectorAll('main [lang][src]')].map(({ shadowRoot }) => shadowRoot);
        const wordsOf = (page: Document) =>
          rootsOf(page).map((root) =>
            // The script's templates have no blank nodes between blocks, those of the server do.
            [...root!.querySelectorAll('.face, .headline, .base:not(.still *)')].map((each) =>
              each.textContent.replace(/\s+/g, ''),
            ),
          );
        return {
          shifts: window.shifts,
          figures: rootsOf(document).map((root) => root!.querySelectorAll('[part=figure]').length),
          words: wordsOf(document),
          served: wordsOf(served),
        };
      });
      assert.deepEqual(found.shifts, [], `${place} at ${width} px`);
      assert.deepEqual(new Set(found.figures), new Set([1]), place);
      assert.ok(found.words.flat().length > 0);
      assert.deepEqual(found.words, found.served, place);
      // Only that an older edition is shown, for anyone who edits the page.
      assert.deepEqual(
        lines.filter((line) => !line.includes('a newer figure is known')),
        [],
        place,
      );
      await tab.close();
    }
  });

  it('draws its charts', async () => {
    const { tab } = await open('trend/area-cleared/');
    await tab.waitForFunction(() =>
      document.querySelector('clearance-trend')!.shadowRoot!.querySelector('.plot.drawn canvas'),
    );
  });

  it('keeps what the server drew where neither views nor feed come', async () => {
    const { out: broken } = buildInEnglish('feedless', smallFeed());
    for (const name of ['view.en.json', 'feed.json']) rmSync(path.join(broken, 'f/ap-mines-found', name));
    const serve = serveOnce(broken);
    const { tab } = await openTab();
    await tab.goto(`${await serve.start()}f/ap-mines-found/2025-04-04/`, { waitUntil: 'networkidle0' });
    assert.match(await seen(tab), /more than 36,000 anti-personnel mines/);
    serve.end();
  });

  it('shows the table of a chart where the script does not come', async () => {
    const { out: broken } = buildInEnglish('scriptless', withDays());
    rmSync(path.join(broken, 'v1/mine-action.js'));
    const serve = serveOnce(broken);
    const { tab } = await openTab();
    await tab.goto(`${await serve.start()}trend/area-cleared/`, { waitUntil: 'networkidle0' });
    const height = await tab.evaluate(
      () => document.querySelector('clearance-trend')!.shadowRoot!.querySelector('table')!.offsetHeight,
    );
    assert.ok(height > 80, `${height} px`);
    serve.end();
  });

  it('shows its figure alone in a frame, and tells the page around it how high that is', async () => {
    for (const isSandboxed of [false, true]) {
      const { tab } = await openTab();
      // A page without a policy of its own.
      await tab.goto(`${origin()}robots.txt`);
      await tab.evaluate(
        (src, isSandboxed) => {
          window.posted = [];
          window.addEventListener('message', ({ data }) => window.posted.push(data));
          const frame = document.createElement('iframe');
          if (isSandboxed) frame.setAttribute('sandbox', 'allow-scripts');
          Object.assign(frame, { width: 400, height: 150, src });
          document.body.append(frame);
        },
        `${origin()}f/ap-mines-found/2025-04-04/?frame`,
        isSandboxed,
      );
      await tab.waitForFunction(() => window.posted.length > 0);
      await new Promise((resolve) => setTimeout(resolve, 1200));
      const [frame] = tab.frames().filter((each) => each.parentFrame());
      const { height, whole, text } = await frame.evaluate(() => ({
        height: document.querySelector('.stage')!.getBoundingClientRect().height,
        whole: document.documentElement.scrollHeight,
        text: document.body.innerText.trim(),
      }));
      const posted = await tab.evaluate(() => window.posted);
      assert.deepEqual(posted.at(-1), { type: 'mine-action:height', height: Math.ceil(height) });
      assert.ok(posted.length <= 3, JSON.stringify(posted));
      // Nothing else has room there, and no word of the page around the figure is left.
      assert.ok(whole <= Math.max(150, Math.ceil(height)), `${whole} px`);
      assert.doesNotMatch(text, /Other editions|Azerbaijan: mine-action figures/);
    }
  });

  /** What of the row under the figure is seen, by its words, and the least side of each for a finger. */
  const row = (tab: Page) =>
    tab.$$eval('.actions :is(a, button)', (all) =>
      all
        .filter((each) => each.checkVisibility())
        .map((each) => ({ text: each.textContent, height: Math.round(each.getBoundingClientRect().height) })),
    );

  it('can be embedded and taken without a script, and shared where the browser can', async () => {
    const { tab } = await open('f/ap-mines-found/', { script: false, width: 390 });
    const links = await row(tab);
    assert.deepEqual(
      links.map(({ text }) => text),
      ['Embed', 'Picture (PNG)', 'Data (JSON)'],
    );
    for (const { text, height } of links) assert.ok(height >= 44, `${text}: ${height} px`);
    await tab.close();

    const { tab: able, lines } = await openTab();
    await able.evaluateOnNewDocument(() => {
      window.posted = [];
      Object.assign(Object.getPrototypeOf(navigator), {
        share: (what: object) => Promise.resolve(void window.posted.push(what)),
      });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(void window.posted.push(text)) },
      });
    });
    await able.goto(`${origin()}f/ap-mines-found/2025-04-04/?lang=az`, { waitUntil: 'networkidle0' });
    const buttons = (await row(able)).map(({ text }) => text);
    assert.deepEqual(buttons.slice(0, 3), ['Share', 'Copy link', 'Embed']);
    await able.click('.actions [name=share]');
    await able.click('.actions [name=copy]');
    await able.waitForFunction(
      () => document.querySelector('.actions [role=status]')!.textContent === 'Link copied',
    );
    const [shared, copied] = await able.evaluate(
      () => window.posted as [{ text: string; url: string }, string],
    );
    assert.match(shared.text, /^More than 36,000 anti-personnel mines found since 10 November 2020/);
    assert.deepEqual(
      [shared.url, copied],
      Array(2).fill('https://example.org/figures/f/ap-mines-found/2025-04-04/'),
    );
    assert.deepEqual(
      lines.filter((line) => !line.includes('a newer figure is known')),
      [],
    );
    await able.close();
  });

  it('offers no sharing that the browser has not', async () => {
    const { tab } = await openTab();
    await tab.evaluateOnNewDocument(() => {
      delete (Object.getPrototypeOf(navigator) as { share?: unknown }).share;
      delete (Object.getPrototypeOf(navigator) as { clipboard?: unknown }).clipboard;
    });
    await tab.goto(`${origin()}f/ap-mines-found/`, { waitUntil: 'networkidle0' });
    assert.deepEqual(
      (await row(tab)).map(({ text }) => text),
      ['Embed', 'Picture (PNG)', 'Data (JSON)'],
    );
    await tab.close();
  });

  it('is short: the first page has at most six screens of a phone, a figure five, a trend eight', async () => {
    for (const [place, most] of [
      ['', 6],
      ['f/area-cleared/', 5],
      ['trend/area-cleared/', 8],
    ] as const) {
      const { tab } = await open(place, { width: 390 });
      const height = await tab.evaluate(() => document.documentElement.scrollHeight);
      assert.ok(height <= most * 844, `${place}: ${height} px`);
      assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), 390, place);
      await tab.close();
    }
  });

  it('opens its languages without a script, inside the window', async () => {
    const { out: two } = buildSite(
      'two-languages',
      smallFeed(),
      '--languages',
      'en,ar',
      '--pictures',
      'none',
    );
    const serve = serveOnce(two);
    const { tab } = await openTab();
    await tab.setJavaScriptEnabled(false);
    await tab.setViewport({ width: 320, height: 640 });
    const start = await serve.start();
    for (const place of ['', 'ar/', 'f/ap-mines-found/', 'f/ap-mines-found/ar/']) {
      await tab.goto(start + place);
      await tab.click('.languages summary');
      const { left, right, height, width } = await tab.$eval('.languages a', (link) => {
        const box = link.getBoundingClientRect();
        return {
          left: box.left,
          right: box.right,
          height: box.height,
          width: document.documentElement.scrollWidth,
        };
      });
      assert.ok(left >= 0 && right <= 320 && height >= 44, `${place}: ${left} to ${right}, ${height} px`);
      assert.equal(width, 320, place);
    }
    serve.end();
  });

  it('gets its height from our script on a page of another origin, also where that comes later', async () => {
    // A page of others, which loads the script from the site: the sandboxed frame has no origin at all.
    const host = await serveText('<!doctype html><meta charset="utf-8"><title>Page of others</title>');
    for (const isLate of [false, true]) {
      const { tab } = await openTab();
      await tab.goto(host.address);
      const given = await tab.evaluate(
        async (site, isLate) => {
          const loaded = (node) => new Promise((resolve) => (node.onload = resolve));
          const frame = document.createElement('iframe');
          frame.setAttribute('sandbox', 'allow-scripts');
          Object.assign(frame, { width: 400, height: 150, src: `${site}f/ap-mines-found/2025-04-04/?frame` });
          const script = document.createElement('script');
          script.src = `${site}v1/mine-action.js`;
          const parts = isLate ? [frame, script] : [script, frame];
          for (const part of parts) {
            const done = loaded(part);
            document.body.append(part);
            await done;
            // Long enough for the frame to have told its height, and become silent.
            await new Promise((resolve) => setTimeout(resolve, 800));
          }
          return frame.clientHeight;
        },
        origin(),
        isLate,
      );
      const [frame] = tab.frames().filter((each) => each.parentFrame());
      const own = await frame.evaluate(
        () => document.querySelector('.stage')!.getBoundingClientRect().height,
      );
      assert.ok(own > 100);
      assert.equal(given, Math.ceil(own), isLate ? 'the script comes last' : 'the script comes first');
      await tab.close();
    }
    host.end();
  });

  it('leaves its own lists of links to figures as they are', async () => {
    const { tab } = await open('f/ap-mines-found/');
    await tab.waitForFunction(isTakenOver);
    const found = await tab.evaluate(() => ({
      links: document.querySelectorAll('section li a[href]').length,
      figures: document.querySelectorAll('section mine-stat').length,
    }));
    assert.ok(found.links > 0);
    assert.equal(found.figures, 0);
  });

  it('tells nothing where it stands in no frame, or is shown whole', async () => {
    const { tab } = await openTab();
    await tab.evaluateOnNewDocument(() => {
      window.posted = [];
      window.addEventListener('message', ({ data }) => window.posted.push(data));
    });
    await tab.goto(`${origin()}progress/2025-04-04/?frame`, { waitUntil: 'networkidle0' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.deepEqual(await tab.evaluate(() => window.posted), []);
  });
});

/** A server for one test. */
function serveOnce(folder: string) {
  let first;
  let last;
  const address = serveFolder(
    (start) => (first = start),
    (end) => (last = end),
    () => folder,
  );
  return {
    start: async () => {
      await first();
      return address();
    },
    end: () => last(),
  };
}

/** One page on an origin of its own. */
async function serveText(html: string) {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(html),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    end: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
