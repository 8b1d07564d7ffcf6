/**
 * The desk as one file, opened from a disk: it makes what the command makes, and asks nobody for anything.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { ownBrowser } from '../../../scripts/testing/own-browser.ts';
import { file, readJson, run } from './built.ts';
import { AXE, choose, CHOICES, figures, press, seen, settled, TABLE, write, WRITTEN } from './desk-page.ts';
import { startDesk } from './desk-served.ts';
import { packed, withSize } from './workbooks.ts';
import type { Page } from 'puppeteer-core';

const SENTENCE = 'By 4 April 2025 more than 36,000 anti-personnel mines had been found.';
const ANSWERS: readonly (readonly [id: string, value: string])[] = [
  ['sentence-qualifier', 'more-than'],
  ['sentence-indicator', 'ap-mines-found'],
  ['sentence-unit', 'item'],
  ['sentence-measure', 'stock'],
  ['sentence-operators', 'not-stated'],
  ['sentence-speech', 'document'],
];
const ANSWERED: readonly (readonly [id: string, value: string])[] = [
  ['sentence-value', '36000'],
  ['sentence-as-of', '2025-04-04'],
  ['sentence-publisher', 'Example agency'],
  ['sentence-title', 'Press release'],
  ['sentence-published', '2025-04-04'],
];

/** Chooses files of the disk in a field. */
async function give(tab: Page, id: string, ...places: string[]) {
  const input = await tab.waitForSelector(`#${id}`);
  await (input as unknown as { uploadFile: (...all: string[]) => Promise<void> }).uploadFile(...places);
  await settled(tab);
}

/** All that is said of the table, and a figure from a sentence. */
async function fillIn(tab: Page, table: string) {
  await give(tab, 'file', table);
  await press(tab, 'Semicolon');
  for (const [id, value] of CHOICES) await choose(tab, id, value);
  for (const [id, value] of WRITTEN) await write(tab, id, value);
  await tab.click('#quote');
  await settled(tab);
  await press(tab, 'Days are of this calendar: Persian');
  await press(tab, '“Total” is the whole of the country');
  await write(tab, 'sentence-text', SENTENCE);
  await write(tab, 'sentence-language', 'en');
  await press(tab, 'Look for numbers');
  for (const [id, value] of ANSWERS) await choose(tab, id, value);
  for (const [id, value] of ANSWERED) await write(tab, id, value);
  await press(tab, 'Add this figure');
}

/** The files of a folder, with what is below it. */
const textsIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );

/** Without the moment at which each was made. */
const timeless = (texts: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      text.replace(/"modified": "[^"]+"/, '"modified": "…"'),
    ]),
  );

describe('the desk as one file', () => {
  const { openTab } = ownBrowser(before, after, '.');
  const place = file('desk.html');
  const downloads = file('downloads');
  const asked: string[] = [];
  let tab: Page;
  let lines: string[];

  const open = async (address = pathToFileURL(place).href) => {
    // How downloads go ends with the tab that has said so.
    await tab?.close();
    const opened = await openTab();
    opened.tab.on('request', (request) => asked.push(request.url()));
    // The browser asks whether work is to be left behind.
    opened.tab.on('dialog', (dialog) => void dialog.accept());
    const session = await opened.tab.createCDPSession();
    mkdirSync(downloads, { recursive: true });
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    await opened.tab.bringToFront();
    await opened.tab.goto(address);
    await opened.tab.waitForSelector('#file');
    return opened;
  };
  /** Saves a file by its link. @param as another name for it @returns where it lies */
  const save = async (name: string, as = name) => {
    await tab.$eval(
      `#written a[download="${name}"]`,
      (link, other) => {
        link.setAttribute('download', other);
        (link as HTMLElement).click();
      },
      as,
    );
    for (let tries = 0; tries < 100 && !existsSync(path.join(downloads, as)); tries += 1) await wait(50);
    return path.join(downloads, as);
  };

  before(async () => {
    const { code, stdout } = run('desk', '--offline-file', place);
    assert.equal(code, 0);
    assert.match(stdout, /A double click opens it in a browser, .* without a network/);
    ({ tab, lines } = await open());
  });

  it('says each refusal beside its cell, mends it by choosing, and shows the figures', async () => {
    await give(tab, 'file', file('provinces.csv', TABLE));
    await press(tab, 'Semicolon');
    for (const [id, value] of CHOICES) await choose(tab, id, value);
    for (const [id, value] of WRITTEN) await write(tab, id, value);
    assert.match(
      (await seen(tab, '.list > li')).join('\n'),
      /is in the year 1403.* Line 2 column "Date" 1403\/05\/09/,
    );
    await tab.reload();
    await fillIn(tab, file('provinces.csv'));
    await tab.waitForFunction(
      () =>
        [...document.querySelectorAll('mine-stat')].filter((each) =>
          each.shadowRoot?.querySelector('[part=figure]'),
        ).length >= 4,
    );
    assert.match((await figures(tab)).join('\n'), /42\.75 hectares of land cleared/);
  });

  it('makes the files of the command, byte for byte', async () => {
    const served = await startDesk('--out', file('served'));
    const { tab: other } = await openTab();
    await other.goto(served.address);
    await fillIn(other, file('provinces.csv'));
    await press(other, 'Write the files');
    await other.waitForSelector('#written');
    await served.end();
    await other.close();
    await tab.bringToFront();

    await press(tab, 'Make the files');
    assert.equal(await tab.evaluate(() => document.activeElement?.id), 'written');
    const parts = unzipSync(readFileSync(await save('desk.zip')));
    const made = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
    const written = textsIn(file('served'));
    assert.deepEqual(Object.keys(made).sort(), [
      'evidence/example-agency-2025-04-04.json',
      'feed.json',
      'mapping.json',
      'sentences.json',
    ]);
    assert.deepEqual(timeless(made), timeless(written));
    for (const name of ['mapping.json', 'feed.json'])
      assert.equal(readFileSync(await save(name), 'utf8'), made[name]);
  });

  it('has the mapping with which import makes the same feed', () => {
    const { code, stderr } = run(
      'import',
      file('provinces.csv'),
      '--mapping',
      path.join(downloads, 'mapping.json'),
      '--out',
      file('imported.json'),
    );
    assert.equal(code, 0, stderr);
    const [own, imported] = [readJson(path.join(downloads, 'feed.json')), readJson(file('imported.json'))];
    assert.deepEqual(own.figures.slice(0, 3), imported.figures);
    assert.deepEqual({ ...own.sources['table'] }, imported.sources['table']);
  });

  it('compares with the feed that is chosen, and says how publishing goes on', async () => {
    await press(tab, 'Compare with what is published');
    assert.match((await seen(tab, '#trouble'))[0], /No published feed is chosen/);
    await give(tab, 'published', file('imported.json'));
    await press(tab, 'Compare with what is published');
    assert.match((await seen(tab, '#compared'))[0], /1 figure added: .*AP mines found: more than 36,000/);
    assert.match((await seen(tab, '#written'))[0], /To publish, send all of them to who publishes for you/);
    assert.deepEqual(await tab.$$('#publish, #trial'), []);
    // What was made is not what is chosen now.
    await choose(tab, 'status', 'estimated');
    assert.deepEqual(await tab.$$('#written, #compared'), []);
    await choose(tab, 'status', 'reported');
  });

  it('goes on in another language where it stands', async () => {
    await tab.select('#language', 'fr');
    await tab.click('.language button');
    await settled(tab);
    assert.deepEqual(await tab.evaluate(() => [document.documentElement.lang, document.title]), [
      'fr',
      'Publier un tableau',
    ]);
    assert.equal(await tab.$eval('#decimal', (each) => (each as HTMLSelectElement).value), ',');
    await tab.select('#language', 'en');
    await tab.click('.language button');
    await settled(tab);
  });

  it('has nothing that axe finds, and fits 360 px', async () => {
    await tab.evaluate(AXE);
    const { violations } = await tab.evaluate(() => window.axe.run());
    assert.deepEqual(
      violations.map(({ id, nodes }) => [id, nodes[0].html]),
      [],
    );
    await tab.setViewport({ width: 360, height: 740 });
    assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), 360);
    await tab.setViewport({ width: 1280, height: 900 });
  });

  it('goes on next time from the files that were saved', async () => {
    ({ tab, lines } = await open());
    const [evidence] = Object.keys(textsIn(file('served'))).filter((name) => name.startsWith('evidence'));
    await give(
      tab,
      'earlier',
      ...['mapping.json', 'sentences.json', evidence].map((name) => path.join(file('served'), name)),
    );
    assert.match((await seen(tab, '.now')).join('\n'), /Taken over: mapping\.json, sentences\.json/);
    await give(tab, 'file', file('provinces.csv'));
    await choose(tab, 'column-3-use', 'unused');
    assert.match((await seen(tab, '.now')).join('\n'), /Added: 1 from sentences/);
    await press(tab, 'Make the files');
    // The sentence is in the evidence already.
    assert.deepEqual(await seen(tab, '#written li'), ['mapping.json', 'feed.json', 'sentences.json']);
    await give(tab, 'earlier', path.join(file('served'), 'feed.json'));
    assert.match((await seen(tab, '#trouble'))[0], /feed\.json: this is a feed/);
  });

  it('reads a workbook, and makes ids of names in any script, as import does', async () => {
    const names = ['Херсонська', 'کابل', '喀布尔', 'Կենտրոն', 'ព្រះសីហនុ', '서울'];
    const rows = names.map((name, index) => `${name};2024-07-31;${index + 1}`).join('\n');
    const tables = [
      [
        'names.csv',
        file('names.csv', `Area;Date;Cleared (ha)\n${rows}\n`),
        { delimiter: ';', headerLine: 1 },
      ],
      ['report.xlsx', fileURLToPath(new URL('tables/report.xlsx', import.meta.url)), { headerLine: 2 }],
      ['report.ods', fileURLToPath(new URL('tables/report.ods', import.meta.url)), { headerLine: 2 }],
    ] as const;
    const saved = readJson(path.join(downloads, 'mapping.json'));
    for (const [name, table, form] of tables) {
      const { delimiter: _, calendar: __, columns, totals: ___, ...rest } = saved;
      const { 'scope.area': area, ...dated } = columns;
      const mapping = {
        ...rest,
        ...form,
        decimal: '.',
        columns: { ...dated, ...(name === 'names.csv' && { 'scope.area': 'Area' }) },
        ...(name === 'names.csv' && { id: 'area-{scope.area}' }),
        feed: { ...rest.feed, modified: '2024-09-15T00:00:00Z' },
        quoteCells: true,
      };
      assert.equal(area, 'Province');
      const { code, stderr } = run(
        'import',
        table,
        '--mapping',
        file(`${name}.json`, mapping),
        '--out',
        file(`${name}.feed.json`),
      );
      assert.equal(code, 0, stderr);
      ({ tab, lines } = await open());
      await give(tab, 'file', table);
      await give(tab, 'earlier', file(`${name}.json`));
      await press(tab, 'Make the files');
      assert.deepEqual(await seen(tab, '#trouble'), [], name);
      assert.equal(
        readFileSync(await save('feed.json', `${name}.made.json`), 'utf8'),
        readFileSync(file(`${name}.feed.json`), 'utf8'),
        name,
      );
    }
  });

  it('refuses what is larger unpacked than any table, whatever the file says of itself', async () => {
    const zeros = packed({ 'mimetype': Buffer.alloc(201_000_000) }); // prettier-ignore
    for (const [name, bytes] of [
      ['bomb.xlsx', zeros],
      ['lying.xlsx', withSize(zeros, 10)],
    ] as const) {
      await give(tab, 'file', file(name, bytes));
      assert.match((await seen(tab, '#trouble'))[0], new RegExp(`^${name}: unpacked, the workbook has`));
    }
  });

  it('is used by keyboard alone', async () => {
    ({ tab, lines } = await open());
    await give(tab, 'file', file('provinces.csv'));
    const reach = async (label: string) => {
      for (let step = 0; step < 150; step += 1) {
        await tab.keyboard.press('Tab');
        const called = await tab.evaluate(() => {
          const active = document.activeElement as HTMLInputElement | null;
          return [...(active?.labels ?? []), active].map((each) => each?.textContent ?? '').join(' ');
        });
        if (called.includes(label)) return;
      }
      assert.fail(`The key Tab does not lead to "${label}".`);
    };
    await reach('Files of the last time');
    await reach('Use Semicolon');
    await tab.keyboard.press('Enter');
    await settled(tab);
    await reach('What stands in “Province”?');
    await tab.keyboard.type('Region');
    await settled(tab);
    assert.equal(await tab.$eval('#column-0-use', (each) => (each as HTMLSelectElement).value), 'scope.area');
    await give(tab, 'earlier', path.join(file('served'), 'mapping.json'));
    await reach('The feed that is published');
    await reach('Make the files');
    await tab.keyboard.press('Enter');
    await settled(tab);
    await tab.keyboard.press('Tab');
    assert.equal(await tab.evaluate(() => document.activeElement?.getAttribute('download')), 'desk.zip');
  });

  it('asks nobody for anything, and could not', async () => {
    const own = (address: string) =>
      /^(?:data:|blob:)/.test(address) || address === pathToFileURL(place).href;
    assert.deepEqual(
      asked.filter((address) => !own(address)),
      [],
    );
    assert.deepEqual(lines, []);
    const heard: string[] = [];
    const server = http.createServer((request, response) => {
      heard.push(request.url ?? '');
      response.setHeader('Access-Control-Allow-Origin', '*').end('heard');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const answers = await tab.evaluate(async (address) => {
      const image = new Image();
      image.src = `${address}/image`;
      const script = document.createElement('script');
      script.src = `${address}/script`;
      document.head.append(script);
      const inline = document.createElement('script');
      inline.textContent = 'window.hasRun = true';
      document.head.append(inline);
      const fetched = await fetch(`${address}/fetch`).then(
        () => 'answered',
        () => 'refused',
      );
      return [fetched, String('hasRun' in window)];
    }, origin);
    await wait(300);
    server.close();
    assert.deepEqual(answers, ['refused', 'false']);
    assert.deepEqual(heard, []);
  });
});

describe('desk --offline-file', () => {
  it('says what has no place in it, and what a browser would not open', () => {
    const refused = (...args: string[]) => {
      const { code, stderr } = run('desk', ...args);
      assert.equal(code, 2);
      return stderr;
    };
    assert.match(
      refused('report.csv', '--offline-file', 'x.html'),
      /report\.csv has no place in it: leave it out/,
    );
    assert.match(refused('--url', 'https://example.org/', '--offline-file', 'x.html'), /--url has no place/);
    assert.match(refused('--offline-file', 'desk'), /give it a name that ends in \.html/);
  });

  it('fits a letter to somebody who has no network, with the licences of what is in it', () => {
    run('desk', '--offline-file', file('small.html'));
    const page = readFileSync(file('small.html'), 'utf8');
    assert.ok(page.length < 2_000_000, `${page.length} characters`);
    assert.match(page, /^csv-parse [\d.]+$/m);
    assert.match(page, /Permission is hereby granted, free of charge/);
    assert.equal(page.match(/<script/g)?.length, 2);
    assert.match(
      page,
      /content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; img-src data:; connect-src 'none'; form-action 'none'; base-uri 'none'"/,
    );
  });
});
