/** What a page keeps of figures that were connected and taken away again, and what it holds at all. */
import { type Bench, differenceOf, type Tab, withTab } from './browser.ts';
import { connectAndDisconnect, connectCharts } from './in-page.ts';
import { median } from './numbers.ts';
import { pathOf, tileHtml } from './pages.ts';

const ROUNDS = 3;
export const TILE_CYCLES = 1000;
export const CHART_CYCLES = 400;
const CHART = '<clearance-trend></clearance-trend>';

/** Everything that the page holds on to, after the collector has taken what it can. */
export async function held({ client }: Pick<Tab, 'client'>) {
  // What finalisers and weak references free becomes free with the next collection.
  for (let time = 0; time < 3; time++) await client.send('HeapProfiler.collectGarbage');
  // Only the heap of scripts: the engine's own is counted in pages, which come and go. Its nodes are counted singly.
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

/** Time, and what is held more than before. */
type Growth = Awaited<ReturnType<typeof growth>>;

/** What `action` costs and leaves behind. */
async function growth(tab: Tab, action: () => Promise<unknown>) {
  const before = await held(tab);
  const { all } = await tab.cost(action);
  const after = await held(tab);
  return {
    time: all,
    ...differenceOf(after, before),
  };
}

/**
 * Time and growth of each connecting and disconnecting, for a `fresh` element each time and for the `same` one.
 *
 * Of several rounds the one that kept least is counted: what an element keeps is kept in every one of them, what the
 * compiler keeps of its own work is not.
 */
const inAndOut = (
  { browser, server }: Bench,
  variant: string,
  cycles: number,
  act: typeof connectCharts,
  html: string,
) =>
  withTab(browser, server, async (tab) => {
    await tab.open(pathOf(0, variant));
    const results: Record<string, Growth> = {};
    for (const kind of ['fresh', 'same']) {
      const run = (times: number) => tab.page.evaluate(act, html, times, kind === 'fresh');
      await run(cycles / 2);
      const rounds: Growth[] = [];
      for (let count = 0; count < ROUNDS; count++) rounds.push(await growth(tab, () => run(cycles)));
      const least = (key: keyof Growth) => Math.min(...rounds.map((each) => each[key]));
      results[kind] = {
        time: median(rounds.map(({ time }) => time)) / cycles,
        heap: least('heap') / cycles,
        nodes: least('nodes'),
        listeners: least('listeners'),
      };
    }
    return results;
  });

export const tilesInAndOut = (bench: Bench, variant: string) =>
  inAndOut(bench, variant, TILE_CYCLES, connectAndDisconnect, tileHtml(variant, bench.faces));

export const chartsInAndOut = (bench: Bench) => inAndOut(bench, 'ours', CHART_CYCLES, connectCharts, CHART);
