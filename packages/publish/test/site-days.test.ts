/**
 * Past days: each has one page, in the site's first language, and answers in the others; and a site grows with its days
 * in a straight line.
 */
import assert from 'node:assert/strict';
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import sirv from 'sirv';
import { ownBrowser } from '../../../scripts/testing/own-browser.ts';
import { feed, load, readJson } from './built.ts';
import { largeFeed } from './large-feed.ts';
import { buildSite, filesIn, isThere, textOf, TODAY } from './site-built.ts';
import type { Page } from 'puppeteer-core';
import type { AddressInfo } from 'node:net';

await load('all-languages.js');
const { partOn } = await load('site/as-known.js');
const { entriesOf, claimsFor, datesOf } = await load('site/entries.js');
const { partOf } = await load('site/feed-part.js');
const { pageContent } = await load('site/page-content.js');
const { wordsOf } = await load('embed/words.js');
const { unpackWords } = await load('embed/words-file.js');

/** Cleared land over eight days, and mines. */
const series = () => {
  const whole = feed();
  const figures = whole.figures.filter(
    ({ indicator, measure, asOf }) =>
      indicator === 'ap-mines-found' ||
      (indicator === 'area-cleared' && measure !== 'flow' && asOf.date >= '2024'),
  );
  const ids = new Set(figures.map(({ id }: { id: string }) => id));
  return {
    ...whole,
    figures: figures.map(({ conflictsWith, supersedes, ...claim }) => ({
      ...claim,
      ...(conflictsWith?.every((id: string) => ids.has(id)) && { conflictsWith }),
      ...(ids.has(supersedes!) && { supersedes }),
    })),
  };
};

/** As a host without rules serves it: what is not there is answered by the page for that. */
async function plainHost(out: string) {
  const serve = sirv(out, { dev: true });
  const server = createServer((request, response) =>
    serve(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      createReadStream(path.join(out, '404.html')).pipe(response);
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port, close: () => server.close(() => {}) };
}

describe('the page of a past day', () => {
  const { openTab } = ownBrowser(before, after, '.');
  const DAY = '2025-04-04';
  const mines = `f/ap-mines-found/${DAY}/`;
  const trend = `trend/area-cleared/${DAY}/`;
  let out: string;
  let host: Awaited<ReturnType<typeof plainHost>>;
  before(async () => {
    // A plain host serves the site at its top.
    ({ out } = buildSite(
      'days',
      series(),
      '--languages',
      'en,az,ar',
      '--pictures',
      'newest',
      '--url',
      'https://example.org/',
    ));
    host = await plainHost(out);
  });
  after(() => host.close());
  const open = async (place: string, { script = true } = {}) => {
    const { tab, lines } = await openTab();
    await tab.setJavaScriptEnabled(script);
    await tab.goto(`${host.origin}/${place}`, { waitUntil: 'networkidle0' });
    return { tab, lines };
  };
  const figure = (tab: Page, selector = '.stage [src]') =>
    tab.$eval(selector, (element: HTMLElement) => ({
      lang: element.lang,
      dir: getComputedStyle(element).direction,
      text: element.shadowRoot!.querySelector('[part=figure]')!.textContent.replace(/\s+/g, ' '),
    }));

  it('is there in the first language, as it was known then; the newest is there in each', () => {
    for (const language of ['', 'az/', 'ar/'])
      assert.ok(isThere(out, `f/ap-mines-found/${language}index.html`), language);
    assert.deepEqual(
      filesIn(out).filter((name) => /\d{4}-\d\d-\d\d\/[a-z]{2}\//.test(name)),
      [],
    );
    assert.match(
      textOf(out, `${mines}index.html`),
      /<h1><bdi ?>Anti-personnel mines found, [^<]*, as known on 4 April 2025<[^]*<p>More than 36,000 anti-personnel mines/,
    );
    assert.match(textOf(out, `${trend}index.html`), /<p>More than 190,000 hectares/);
  });

  it('leads to the whole series, which stands once, and repeats no row of it', () => {
    const newest = textOf(out, 'trend/area-cleared/index.html');
    const page = textOf(out, `${trend}index.html`);
    const rows = [...newest.matchAll(/<th scope="row">([^<]+)<\/th>/g)].map(([, text]) => text);
    assert.ok(rows.length > 5);
    assert.doesNotMatch(page, /<table/);
    assert.match(page, /<a href="\.\.\/\.\.\/\.\.\/trend\/area-cleared\/">The whole series as a table<\/a>/);
    const [, data] = page.match(/<script type="application\/ld\+json">(.*?)<\/script>/s)!;
    const observed = JSON.parse(data)['@graph'].filter((node) => node['@type'] === 'Observation');
    assert.ok(observed.length > 0);
    for (const { subjectOf } of observed) assert.equal(subjectOf.datePublished, DAY);
  });

  it('has a figure of the table with the script all the same', async () => {
    const { tab } = await open(trend);
    await tab.waitForFunction(() => {
      const root = document.querySelector('clearance-trend')!.shadowRoot;
      return !root!.querySelector('link') && root!.querySelectorAll('tbody tr').length > 3;
    });
    await tab.close();
  });

  it('says its figure in another language, each way as that runs, and the page around it in its own', async () => {
    for (const [language, direction, text] of [
      ['az', 'ltr', /36\s000 ədəddən çox/],
      ['ar', 'rtl', /أكثر من/],
    ] as const) {
      const { tab } = await open(`${mines}?lang=${language}`);
      await tab.waitForFunction(
        (pattern) =>
          new RegExp(pattern).test(document.querySelector('.stage [src]')!.shadowRoot?.textContent ?? ''),
        {},
        text.source,
      );
      const { lang, dir } = await figure(tab);
      assert.deepEqual([lang, dir], [language, direction]);
      assert.equal(await tab.$eval('html', ({ lang: own }) => own), 'en');
      assert.equal(await tab.$eval('.stage [src] p', ({ lang: own }) => own), 'en');
      await tab.close();
    }
    const { tab } = await open(`${mines}?lang=ru`);
    assert.equal((await figure(tab)).lang, 'en', 'a language that the site does not have');
    await tab.close();
  });

  it('offers the other languages, and none of them as a page for search engines', () => {
    const page = textOf(out, `${mines}index.html`);
    assert.deepEqual(
      [...page.matchAll(/<li><a href="([^"]*)" hreflang="(\w+)" lang="\w+" dir="(\w+)"/g)].map(
        ([, ...all]) => all,
      ),
      [
        ['?lang=az', 'az', 'ltr'],
        ['?lang=ar', 'ar', 'rtl'],
      ],
    );
    assert.doesNotMatch(page, /rel="alternate" hreflang/);
  });

  it('answers at its address in another language on a host without rules, alone where a frame asks', async () => {
    for (const [place, isFramed] of [
      [`${mines}az/`, false],
      [`${mines}az`, false],
      [`${mines}az/?frame`, true],
    ] as const) {
      const { tab } = await open(place);
      await tab.waitForFunction(() =>
        document.querySelector('.stage [src]')?.shadowRoot?.textContent.includes('36\u00a0000 ədəddən çox'),
      );
      assert.equal(new URL(tab.url()).pathname, `/${mines}`);
      assert.equal(await tab.$eval('html', (root) => root.hasAttribute('data-frame')), isFramed);
      await tab.close();
    }
  });

  it('is one step away there for readers without a script', async () => {
    const { tab } = await open(`${mines}az/`, { script: false });
    const link = await tab.$('main .scriptless a');
    assert.match(await link!.evaluate(({ innerText }) => innerText), /the same figure in the first language/);
    await Promise.all([tab.waitForNavigation(), link!.click()]);
    assert.equal(tab.url(), `${host.origin}/${mines}`);
    assert.match((await figure(tab)).text, /36,000/);
    await tab.close();
  });

  it('is sought nowhere else than where it is: what is not there stays so', async () => {
    for (const place of ['f/uxo-found/', 'f/uxo-found/az/', 'nothing/az/']) {
      const { tab } = await open(place);
      assert.equal(tab.url(), `${host.origin}/${place}`);
      assert.match(await tab.title(), /There is no page at this address/);
      assert.equal(await tab.$eval('main .scriptless', (line) => line.checkVisibility()), false);
      await tab.close();
    }
  });
});

describe('the words of a past day', () => {
  it('are those of the whole feed, though little of it is asked', () => {
    const whole = feed();
    let [days, little] = [0, 0];
    for (const entry of entriesOf(whole)) {
      const part = partOf(whole, claimsFor(entry, whole));
      for (const edition of datesOf(entry, part)) {
        const content = pageContent(entry, part, edition, 'en');
        if (!content) continue;
        const own = partOn(entry, part, edition, content, { language: 'en', today: TODAY });
        days += 1;
        if (own !== part) little += 1;
        const { indicators, label } = content.attributes;
        const figure = { ...entry, indicators: indicators?.split(' ') };
        for (const choice of [{}, { display: 'annual' }, { display: 'table' }, { display: 'inline' }])
          for (const language of ['ru', 'ar']) {
            const said = (of) => {
              const query = { feed: of, language, edition, today: TODAY };
              const { tables: _, ...words } = wordsOf(figure, { ...choice, label }, query) ?? {};
              return words;
            };
            if (entry.route !== 'trend' && !['inline', undefined].includes(choice.display)) continue;
            assert.deepEqual(said(own), said(part), `${entry.route} ${entry.name} ${edition} ${language}`);
          }
      }
    }
    assert.ok(days > 200 && little > 0.9 * days, `${little} of ${days}`);
  });
});

describe('a site of three times the days', () => {
  const build = (count: number) => {
    const { out } = buildSite(`of-${count}`, largeFeed(count), '--languages', 'en,az', '--pictures', 'none');
    const names = filesIn(out).filter((name) => /^(?:f|dogs|trend|progress|ordnance|figures)\//.test(name));
    return { out, names, bytes: names.reduce((sum, name) => sum + statSync(path.join(out, name)).size, 0) };
  };

  it('has at most three times the files and the bytes, and pages of days that are no larger', () => {
    const [one, three] = [build(160), build(480)];
    assert.ok(three.names.length <= 3 * one.names.length, `${one.names.length}, ${three.names.length} files`);
    assert.ok(three.bytes <= 3.3 * one.bytes, `${one.bytes}, ${three.bytes} bytes`);
    for (const view of ['f/area-cleared', 'trend/area-cleared', 'figures/land', 'progress']) {
      // The picture of a trend has the days before its own in it; how large it may be is held by its own test.
      const sizeOn = ({ out }: { out: string }, day: string) =>
        textOf(out, `${view}/${day}/index.html`).replace(/<(\w+) class="still [^]*?<\/\1>/, '').length;
      const [before, later] = [sizeOn(one, '1980-06-15'), sizeOn(three, '1981-06-15')];
      assert.ok(later < 1.05 * before + 200, `${view}: ${before}, ${later} bytes`);
    }
    const editions = unpackWords(readJson(path.join(three.out, 'trend/area-cleared/words.json')), 'en');
    const tablesOf = (edition: string) =>
      Object.values(editions[edition].words).flatMap(({ tables: own = [] }) => own);
    assert.ok(tablesOf('latest').length > 0);
    assert.deepEqual(tablesOf('1981-06-15'), []);
  });
});
