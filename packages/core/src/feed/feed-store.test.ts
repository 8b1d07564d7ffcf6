/**
 * Feeds for all elements of a page, asked for in earnest. Only minutes are imagined: timers of a minute and more wait
 * until a test lets them pass.
 */
import { expect, waitUntil } from '@open-wc/testing';
import type { Feed } from '@mine-action/data';
import { leave, read } from './feed-store.js';
import type { Reading } from './remote-store.js';
import { OPEN, SCRIPT_ADDRESS, serve, type Served, takeWarnings } from '@mine-action/testing';

const textOf = (value: number): string =>
  JSON.stringify({
    format: 'mine-action-figures/1',
    id: 'invented',
    title: 'Invented figures',
    publisher: { name: 'Invented programme' },
    refArea: 'XXA',
    modified: '2026-01-01T00:00:00Z',
    sources: {
      paper: {
        publisher: { name: 'Invented paper' },
        title: 'Report',
        publishedOn: '2026-01-10',
        language: 'en',
      },
    },
    figures: [
      {
        id: 'cleared',
        indicator: 'area-cleared',
        value,
        unit: 'hectare',
        qualifier: 'exact',
        status: 'reported',
        measure: 'stock',
        asOf: { date: '2025-12-31', basis: 'stated' },
        scope: { operators: 'all' },
        source: 'paper',
        quote: { text: 'so many hectares', lang: 'en' },
        speaker: { speech: 'document' },
      },
    ],
  });

class TestReaderHost extends HTMLElement {
  asked = 0;
  requestUpdate(): void {
    this.asked += 1;
  }
}
customElements.define('test-reader-host', TestReaderHost);

const hostOnPage = (): TestReaderHost =>
  document.body.appendChild(document.createElement('test-reader-host') as TestReaderHost);

const valueIn = (reading: Reading<Feed>): number | undefined =>
  reading.state === 'ready' ? reading.content.figures[0]?.value : undefined;

/** Until the feed has been read, or could not be. */
async function known(host: TestReaderHost, src: string, refresh?: number): Promise<Reading<Feed>> {
  const reading = (): Reading<Feed> => read(host, src, refresh);
  await waitUntil(() => reading().state !== 'loading', 'an end', { timeout: 5000 });
  return reading();
}

describe('reading feeds', () => {
  const { setTimeout: originalSet, clearTimeout: originalClear } = globalThis;
  const originalNow = Date.now;
  /** Those of a minute and more, by what stands for them, with their ms. */
  let timers: Map<object, readonly [pass: () => void, ms: number]>;
  let passed = 0;
  let isHidden = false;
  let listening = 0;

  /** The waiting times that are set, in minutes. */
  const minutes = (): number[] => [...timers.values()].map(([, ms]) => Math.round(ms / 60_000));

  /** Lets the next timer's time pass. */
  function pass(): void {
    const [[timer, [act, ms]]] = timers as unknown as [[object, [() => void, number]]];
    timers.delete(timer);
    passed += ms;
    act();
  }

  function show(isShown: boolean): void {
    isHidden = !isShown;
    document.dispatchEvent(new Event('visibilitychange'));
  }

  beforeEach(() => {
    timers = new Map();
    passed = 0;
    isHidden = false;
    globalThis.setTimeout = ((act: () => void, ms = 0, ...values: []) => {
      if (ms < 30_000) return originalSet(act, ms, ...values);
      const timer = {};
      timers.set(timer, [act, ms]);
      return timer;
    }) as typeof setTimeout;
    globalThis.clearTimeout = ((timer: number | object | undefined) => {
      if (typeof timer === 'object') timers.delete(timer);
      else originalClear(timer);
    }) as typeof clearTimeout;
    Date.now = () => originalNow() + passed;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
    const prototype = EventTarget.prototype as unknown as Record<string, (...values: unknown[]) => void>;
    for (const [name, count] of [
      ['addEventListener', 1],
      ['removeEventListener', -1],
    ] as const)
      Object.defineProperty(document, name, {
        configurable: true,
        value: (...values: unknown[]) => {
          if (values[0] === 'visibilitychange') listening += count;
          prototype[name]?.apply(document, values);
        },
      });
  });

  afterEach(() => {
    for (const host of document.querySelectorAll<TestReaderHost>('test-reader-host')) {
      leave(host);
      host.remove();
    }
    expect([...timers], 'timers that remain').to.deep.equal([]);
    expect(listening, 'listeners that remain').to.equal(0);
    Object.assign(globalThis, { setTimeout: originalSet, clearTimeout: originalClear });
    Date.now = originalNow;
    for (const name of ['hidden', 'addEventListener', 'removeEventListener'])
      Reflect.deleteProperty(document, name);
  });

  /** Once the server has been asked so often, and what it answered has been taken in. */
  async function askedTimes(file: Served, times: number): Promise<void> {
    await waitUntil(async () => (await file.asked()).length === times, `${times} requests`);
    await new Promise((resolve) => originalSet(resolve, 50));
  }

  it('asks once for an address, however many elements name it, and tells each of them', async () => {
    const file = await serve({ text: textOf(5), ms: 50 });
    const hosts = Array.from({ length: 1000 }, hostOnPage);
    for (const host of hosts) expect(read(host, file.path).state).to.equal('loading');
    await waitUntil(() => hosts.every(({ asked }) => asked > 0), 'all are told');
    for (const host of hosts) expect(valueIn(read(host, file.path))).to.equal(5);
    expect(await file.asked()).to.have.length(1);
    expect(hosts.map(({ asked }) => asked)).to.deep.equal(hosts.map(() => 1));
  });

  it('takes an address for the same however it is written', async () => {
    const file = await serve({ text: textOf(5) });
    const [host, { host: server }] = [hostOnPage(), location];
    for (const src of [file.path, ` ${file.address}\n`, `${file.path}#there`, `//${server}${file.path}`])
      expect(valueIn(await known(host, src)), src).to.equal(5);
    expect(await file.asked()).to.have.length(1);
  });

  it('asks for two addresses twice, and gives each element its own', async () => {
    const [one, two] = [await serve({ text: textOf(1) }), await serve({ text: textOf(2), headers: OPEN })];
    const [a, b] = [hostOnPage(), hostOnPage()];
    expect(valueIn(await known(a, one.address))).to.equal(1);
    expect(valueIn(await known(b, two.elsewhere))).to.equal(2);
    expect(valueIn(await known(a, two.elsewhere))).to.equal(2);
    expect([await one.asked(), await two.asked()].map(({ length }) => length)).to.deep.equal([1, 1]);
  });

  it('asks for nothing for an element that is not on the page', async () => {
    const file = await serve({ text: textOf(5) });
    const host = document.createElement('test-reader-host') as TestReaderHost;
    expect(read(host, file.path, 5)).to.deep.equal({ state: 'loading' });
    expect(await file.asked()).to.deep.equal([]);
    await known(hostOnPage(), file.path);
    expect(valueIn(read(host, file.path, 5))).to.equal(5);
    expect(host.asked).to.equal(0);
    expect(minutes()).to.deep.equal([]);
  });

  it('holds on to no element that has left while it was read', async () => {
    const file = await serve({ text: textOf(5), ms: 100 });
    const host = hostOnPage();
    read(host, file.path, 5);
    host.remove();
    leave(host);
    await askedTimes(file, 1);
    await new Promise((resolve) => originalSet(resolve, 150));
    expect(host.asked).to.equal(0);
    expect(minutes()).to.deep.equal([]);
  });

  const NO_ADDRESSES: readonly unknown[] = [
    SCRIPT_ADDRESS,
    'data:application/json,{}',
    'file:///feed.json',
    'blob:https://example.org/1',
    'ftp://example.org/feed.json',
    'https://name:word@example.org/feed.json',
    'https://name@example.org/feed.json',
    'https://',
    'http://[',
    '',
    ' \n',
    5,
    {},
    Symbol('address'),
  ];
  for (const src of NO_ADDRESSES)
    it(`takes ${typeof src === 'string' ? `"${src}"` : typeof src} for no address, and says so once`, () => {
      const host = hostOnPage();
      for (let turn = 0; turn < 2; turn++)
        expect(read(host, src as string)).to.deep.equal({ state: 'failed' });
      expect(takeWarnings()).to.deep.equal([
        `mine-action: src="${typeof src === 'string' ? src : typeof src}": is no address of a feed; no figure is shown from it. Write one that begins with https://, without a password.`,
      ]);
    });

  describe('of what is no feed', () => {
    const FAILURES: readonly [what: string, answer: Parameters<typeof serve>[0], reason: RegExp][] = [
      ['a page that is not there', { status: 404 }, /\(the server answered 404\).*Allow-Origin.*connect-src/],
      ['a server in trouble', { status: 500, text: textOf(1) }, /\(the server answered 500\)/],
      ['a page of another kind', { text: '<!doctype html><title>Sign in</title>' }, /\(it is not JSON\)/],
      ['an empty file', { text: '' }, /\(it is not JSON\)/],
      ['half a file', { text: textOf(1).slice(0, 300) }, /\(it is not JSON\)/],
      [
        'another JSON',
        { text: '{"type": "FeatureCollection"}' },
        /format: nothing; permitted: mine-action-figures\/1.*validate FILE/,
      ],
      ['a list', { text: '[]' }, /a list; permitted: a feed.*validate FILE/],
      ['nothing in JSON', { text: 'null' }, /validate FILE/],
      ['brackets without end', { text: '['.repeat(1_000_000) }, /\(it is not JSON\)/],
      [
        'brackets in brackets',
        { text: '['.repeat(500_000) + ']'.repeat(500_000) },
        /not JSON|a list; permitted/,
      ],
      ['what is too long', { text: textOf(1), bytes: 3_000_000 }, /\(it is longer than 2 MB\)/],
    ];
    for (const [what, answer, reason] of FAILURES)
      it(`says once who, what, why and the remedy, and asks once: ${what}`, async () => {
        const file = await serve(answer);
        const [a, b] = [hostOnPage(), hostOnPage()];
        for (const host of [a, b, a]) expect((await known(host, file.path)).state).to.equal('failed');
        const lines = takeWarnings();
        expect(lines).to.have.length(1);
        expect(lines[0]).to.contain(`mine-action: src="${file.address}": could not be read (`);
        expect(lines[0]).to.contain('no figure is shown from it. ');
        expect(lines[0]).to.match(reason);
        expect(lines[0]?.length).to.be.below(2500);
        expect(await file.asked()).to.have.length(1);
      });

    it('names what is wrong with one figure, and hands out the others', async () => {
      const feed = JSON.parse(textOf(5)) as { figures: object[] };
      feed.figures.push({ ...feed.figures[0], id: 'bad', value: '30o' });
      const file = await serve({ text: JSON.stringify(feed) });
      expect(valueIn(await known(hostOnPage(), file.path))).to.equal(5);
      expect(takeWarnings()).to.deep.equal([
        `mine-action: src="${file.address}": 1 problem: figure "bad", value: "30o"; permitted: a number from 0 to 1e15. Figures with a problem are not shown. Check the whole file with: npx @mine-action/publish validate FILE`,
      ]);
    });

    it('names the first five of many', async () => {
      const feed = JSON.parse(textOf(5)) as { figures: object[] };
      for (let count = 0; count < 100; count++)
        feed.figures.push({ ...feed.figures[0], id: `bad-${count}`, value: -1 });
      const file = await serve({ text: JSON.stringify(feed) });
      await known(hostOnPage(), file.path);
      const [line] = takeWarnings();
      expect(line).to.contain('100 problems: figure "bad-0", value: -1;').and.to.contain(' | and 95 more.');
      expect(line).to.not.contain('bad-5');
    });

    it('tries again for an element that comes after all others have gone', async () => {
      const file = await serve({ status: 503 });
      const host = hostOnPage();
      expect((await known(host, file.path)).state).to.equal('failed');
      takeWarnings();
      await file.answers({ text: textOf(5) });
      expect((await known(hostOnPage(), file.path)).state).to.equal('failed');
      for (const each of document.querySelectorAll<TestReaderHost>('test-reader-host')) leave(each);
      expect(valueIn(await known(hostOnPage(), file.path))).to.equal(5);
      expect(await file.asked()).to.have.length(2);
    });
  });

  describe('again', () => {
    it('asks for nothing again unless it is wanted', async () => {
      const file = await serve({ text: textOf(5) });
      await known(hostOnPage(), file.path);
      expect(minutes()).to.deep.equal([]);
    });

    it('takes what has changed, at every turn, and tells', async () => {
      const file = await serve({ text: textOf(5) });
      const host = hostOnPage();
      await known(host, file.path, 15);
      for (const [value, times] of [
        [6, 2],
        [7, 3],
      ] as const) {
        expect(minutes()).to.deep.equal([15]);
        await file.answers({ text: textOf(value) });
        const before = host.asked;
        pass();
        await askedTimes(file, times);
        expect(host.asked).to.equal(before + 1);
        expect(read(host, file.path, 15)).to.deep.include({ notRenewedSince: undefined });
        expect(valueIn(read(host, file.path, 15))).to.equal(value);
      }
    });

    it('keeps what was last read where it can no longer be read, with when that was, until it can', async () => {
      const file = await serve({ text: textOf(5) });
      const host = hostOnPage();
      const before = Date.now();
      await known(host, file.path, 15);
      const after = Date.now();
      for (const [answer, times] of [
        [{ status: 500 }, 2],
        [{ text: 'Sorry' }, 3],
      ] as const) {
        await file.answers(answer);
        pass();
        await askedTimes(file, times);
        const reading = read(host, file.path, 15);
        expect(valueIn(reading)).to.equal(5);
        expect(reading.state === 'ready' && reading.notRenewedSince).to.be.within(before, after);
      }
      expect(
        takeWarnings().map((line) => /could not be read again \(.*; the figures.*age\./.exec(line)?.[0]),
      ).to.deep.equal([
        'could not be read again (the server answered 500); the figures last read stay, with their age.',
        'could not be read again (it is not JSON); the figures last read stay, with their age.',
      ]);
      await file.answers({ text: textOf(6) });
      pass();
      await askedTimes(file, 4);
      expect(read(host, file.path, 15)).to.deep.include({ state: 'ready', notRenewedSince: undefined });
      expect(valueIn(read(host, file.path, 15))).to.equal(6);
    });

    it('asks again for what could not be read at first', async () => {
      const file = await serve({ status: 404 });
      const host = hostOnPage();
      expect((await known(host, file.path, 5)).state).to.equal('failed');
      takeWarnings();
      await file.answers({ text: textOf(5) });
      pass();
      await askedTimes(file, 2);
      expect(valueIn(read(host, file.path, 5))).to.equal(5);
    });

    for (const [refresh, wait] of [
      [0.001, 1],
      [1, 1],
      [15, 15],
      // A browser takes a longer time than this for none at all.
      [1e9, 35_791],
      [Number.MAX_VALUE, 35_791],
    ] as const)
      it(`waits ${wait} minutes where ${refresh} are written`, async () => {
        await known(hostOnPage(), (await serve({ text: textOf(5) })).path, refresh);
        expect(minutes()).to.deep.equal([wait]);
        expect([...timers.values()].every(([, ms]) => ms < 2 ** 31)).to.be.true;
      });

    for (const refresh of [0, -5, NaN, 'often' as unknown as number])
      it(`takes ${refresh} for no number of minutes, says so once, and asks once`, async () => {
        const [good, bad] = [await serve({ text: textOf(5) }), await serve({ status: 404 })];
        const host = hostOnPage();
        host.setAttribute('refresh', String(refresh));
        expect(valueIn(await known(host, good.path, refresh))).to.equal(5);
        expect((await known(host, bad.path, refresh)).state).to.equal('failed');
        // Each drawing asks; what has failed is not asked for again by it.
        for (let turn = 0; turn < 5; turn++) expect(read(host, bad.path, refresh).state).to.equal('failed');
        await askedTimes(bad, 1);
        expect(minutes()).to.deep.equal([]);
        expect(takeWarnings().filter((line) => !line.includes('404'))).to.deep.equal([
          `mine-action: <test-reader-host refresh="${refresh}">: this is no number of minutes; the feed is read once. Write a number of minutes, 1 or more.`,
        ]);
      });

    it('goes by the element that wants it soonest, as long as that is there', async () => {
      const file = await serve({ text: textOf(5) });
      const [a, b, c] = [hostOnPage(), hostOnPage(), hostOnPage()];
      await known(a, file.path);
      expect(minutes()).to.deep.equal([]);
      await known(b, file.path, 60);
      expect(minutes()).to.deep.equal([60]);
      await known(c, file.path, 5);
      expect(minutes()).to.deep.equal([5]);
      leave(c);
      expect(minutes()).to.deep.equal([60]);
      read(b, file.path, 30);
      expect(minutes()).to.deep.equal([30]);
      leave(b);
      expect(minutes()).to.deep.equal([]);
    });

    it('is not put off by elements that come and go', async () => {
      const file = await serve({ text: textOf(5) });
      await known(hostOnPage(), file.path, 60);
      passed += 40 * 60_000;
      const other = hostOnPage();
      read(other, file.path, 60);
      expect(minutes()).to.deep.equal([20]);
      leave(other);
      expect(minutes()).to.deep.equal([20]);
      passed -= 80 * 60_000;
      read(other, file.path, 60);
      expect(minutes(), 'a clock set back').to.deep.equal([60]);
    });

    it('asks for nothing while nobody looks, and once when somebody does', async () => {
      const file = await serve({ text: textOf(5) });
      const host = hostOnPage();
      await known(host, file.path, 15);
      expect(listening).to.equal(0);
      show(false);
      pass();
      expect(minutes()).to.deep.equal([]);
      expect(listening).to.equal(1);
      show(false);
      await new Promise((resolve) => originalSet(resolve, 100));
      expect(await file.asked()).to.have.length(1);
      await file.answers({ text: textOf(6) });
      show(true);
      show(true);
      await askedTimes(file, 2);
      expect(valueIn(read(host, file.path, 15))).to.equal(6);
      expect(minutes()).to.deep.equal([15]);
    });

    it('asks for nothing when somebody looks after the element has gone', async () => {
      const file = await serve({ text: textOf(5) });
      const host = hostOnPage();
      await known(host, file.path, 15);
      show(false);
      pass();
      leave(host);
      expect(listening).to.equal(0);
      show(true);
      await new Promise((resolve) => originalSet(resolve, 100));
      expect(await file.asked()).to.have.length(1);
    });
  });
});
