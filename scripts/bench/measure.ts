/**
 * The measurements. Each opens a cold page, does one thing, makes sure that the page shows what it should, and
 * returns plain numbers.
 */
import { type Bench, SLOW_PHONE, type Tab, withTab } from './browser.ts';
import { type Face, type Faces, TILES } from './faces.ts';
import { readDrawn, readPaint, update } from './in-page.ts';
import { pathOf } from './pages.ts';
import { traced } from './trace.ts';

const CONTENT: Record<string, string[]> = {
  one: ['ap-mines-found'],
  three: ['ap-mines-found', 'progress', 'dogs'],
};
const ROUNDS = 5;

const visibleText = ({ place, before, number, after, label, notes, source, summary }: Face) =>
  [place, before, number, after, label, ...notes, source.before, source.link, source.after, summary]
    .join('')
    .replace(/\s+/g, '');

/** Stops the run unless every figure is drawn, in the words of ours. */
async function check(tab: Tab, what: string, names: readonly string[], faces: Faces) {
  const drawn = await tab.page.evaluate(readDrawn);
  if (drawn.length !== names.length)
    throw new Error(`${what}: ${drawn.length} of ${names.length} figures are drawn.`);
  names.forEach((name: string, index: number) => {
    const expected = visibleText(faces[name]);
    if (drawn[index] !== expected)
      throw new Error(`${what}: shows\n  ${drawn[index]}\nand not\n  ${expected}`);
  });
}

export const tileNames = (count: number, step = 0) =>
  Array.from({ length: count }, (_, index) => TILES[(index + step) % TILES.length]);

/** First load on a slow phone of `one` tile or the `three` elements. */
export const firstLoad = ({ browser, server, faces }: Bench, what: string, variant: string) =>
  withTab(browser, server, async (tab) => {
    await tab.slowDown();
    let bytes = 0;
    tab.client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    let all = 0;
    const load = async () => ({ all } = await tab.cost(() => tab.open(pathOf(what, variant))));
    const { script, style, layout } = await traced(tab.page, server.origin, load);
    const paint = await tab.page.evaluate(readPaint);
    await check(tab, `${what}, ${variant}`, CONTENT[what], faces);
    // Back to what this machine takes: ratios stay, and the numbers compare with those of the other pages.
    const own = (ms: number) => ms / SLOW_PHONE.cpu;
    return { ...paint, bytes, script: own(script), cpu: own(script + style + layout), all: own(all) };
  });

/** Main-thread time of a page of `count` tiles, from its request until it has been painted. */
export const manyTiles = ({ browser, server, faces }: Bench, count: number, variant: string) =>
  withTab(browser, server, async (tab) => {
    const cost = await tab.cost(() => tab.open(pathOf(count, variant)));
    await check(tab, `${count} tiles, ${variant}`, tileNames(count), faces);
    return cost;
  });

/** Main-thread time of 100 tiles that change at once; several rounds on one page, the first one left out. */
export const updateTiles = ({ browser, server, faces }: Bench, variant: string) =>
  withTab(browser, server, async (tab) => {
    await tab.open(pathOf(100, variant));
    const rounds: number[] = [];
    for (let step = 1; step <= ROUNDS + 1; step++) {
      rounds.push((await tab.cost(() => tab.page.evaluate(update, TILES, faces, step))).all);
    }
    await check(tab, `updates, ${variant}`, tileNames(100, ROUNDS + 1), faces);
    return { first: rounds[0], later: rounds.slice(1) };
  });
