/**
 * The measurements. Each opens a cold page, does one thing, makes sure that the page shows what it should, and
 * returns plain numbers.
 */
import { SLOW_PHONE, withTab } from './browser.mjs';
import { TILES } from './faces.mjs';
import { connectAndDisconnect, readDrawn, readPaint, update } from './in-page.mjs';
import { median } from './numbers.mjs';
import { pathOf } from './pages.mjs';
import { traced } from './trace.mjs';

const CONTENT = { one: ['ap-mines-found'], three: ['ap-mines-found', 'progress', 'dogs'] };
const ROUNDS = 5;
const WARM_UP_CYCLES = 500;
const THOUSANDS = 3;
export const CYCLES = 1000;

const visibleText = ({ place, before, number, after, label, notes, source, summary }) =>
  [place, before, number, after, label, ...notes, source.before, source.link, source.after, summary]
    .join('')
    .replace(/\s+/g, '');

/** Stops the run unless every figure is drawn, in the words of ours. */
async function check(tab, what, names, faces) {
  const drawn = await tab.page.evaluate(readDrawn);
  if (drawn.length !== names.length)
    throw new Error(`${what}: ${drawn.length} of ${names.length} figures are drawn.`);
  names.forEach((name, index) => {
    const expected = visibleText(faces[name]);
    if (drawn[index] !== expected)
      throw new Error(`${what}: shows\n  ${drawn[index]}\nand not\n  ${expected}`);
  });
}

export const tileNames = (count, step = 0) =>
  Array.from({ length: count }, (_, index) => TILES[(index + step) % TILES.length]);

/** First load on a slow phone of `one` tile or the `three` elements. */
export const firstLoad = ({ browser, server, faces }, what, variant) =>
  withTab(browser, server, async (tab) => {
    await tab.slowDown();
    let bytes = 0;
    tab.client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    let all;
    const load = async () => ({ all } = await tab.cost(() => tab.open(pathOf(what, variant))));
    const { script, style, layout } = await traced(tab.page, server.origin, load);
    const paint = await tab.page.evaluate(readPaint);
    await check(tab, `${what}, ${variant}`, CONTENT[what], faces);
    // Back to what this machine takes: ratios stay, and the numbers compare with those of the other pages.
    const own = (ms) => ms / SLOW_PHONE.cpu;
    return { ...paint, bytes, script: own(script), cpu: own(script + style + layout), all: own(all) };
  });

/** Main-thread time of a page of `count` tiles, from its request until it has been painted. */
export const manyTiles = ({ browser, server, faces }, count, variant) =>
  withTab(browser, server, async (tab) => {
    const cost = await tab.cost(() => tab.open(pathOf(count, variant)));
    await check(tab, `${count} tiles, ${variant}`, tileNames(count), faces);
    return cost;
  });

/** Main-thread time of 100 tiles that change at once; several rounds on one page, the first one left out. */
export const updateTiles = ({ browser, server, faces }, variant) =>
  withTab(browser, server, async (tab) => {
    await tab.open(pathOf(100, variant));
    const rounds = [];
    for (let step = 1; step <= ROUNDS + 1; step++) {
      rounds.push((await tab.cost(() => tab.page.evaluate(update, TILES, faces, step))).all);
    }
    await check(tab, `updates, ${variant}`, tileNames(100, ROUNDS + 1), faces);
    return { first: rounds[0], later: rounds.slice(1) };
  });

/** Everything that the page holds on to, after the collector has taken what it can. */
async function held({ client }) {
  // What finalisers and weak references free becomes free with the next collection.
  for (let time = 0; time < 3; time++) await client.send('HeapProfiler.collectGarbage');
  // Only the heap of scripts: the engine's own is counted in pages, which come and go. Its nodes are counted singly.
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

/** What `action` costs and leaves behind. */
async function growth(tab, action) {
  const before = await held(tab);
  const { all } = await tab.cost(action);
  const after = await held(tab);
  return {
    time: all,
    ...Object.fromEntries(Object.keys(after).map((kind) => [kind, after[kind] - before[kind]])),
  };
}

/**
 * Time and growth of connecting and disconnecting, for a `fresh` tile each time and for the `same` one.
 *
 * Of several thousands of cycles the one that kept least is counted: what a tile keeps is kept in every one of them,
 * what the compiler keeps of its own work is not.
 */
export const cycles = ({ browser, server }, variant, html) =>
  withTab(browser, server, async (tab) => {
    await tab.open(pathOf(0, variant));
    const results = {};
    for (const kind of ['fresh', 'same']) {
      const run = (times) => tab.page.evaluate(connectAndDisconnect, html, times, kind === 'fresh');
      await run(WARM_UP_CYCLES);
      const thousands = [];
      for (let count = 0; count < THOUSANDS; count++) thousands.push(await growth(tab, () => run(CYCLES)));
      const least = (key) => Math.min(...thousands.map((each) => each[key]));
      results[kind] = {
        time: median(thousands.map(({ time }) => time)) / CYCLES,
        heap: least('heap') / CYCLES,
        nodes: least('nodes'),
        listeners: least('listeners'),
      };
    }
    return results;
  });
