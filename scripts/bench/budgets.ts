/**
 * The budgets, each with its limit and its aim, in the order of the list of them. Some have two or three parts, which
 * are rows of their own. What is left out of a run stands in the list without a figure.
 */

/** Bytes of one reference: whatever kept less than that at each cycle kept nothing of the cycle. */
const NO_GROWTH = 4;

const bytes = (value: number) => `${value.toFixed(0)} B`;
const kB = (value: number) => `${(value / 1000).toFixed(1)} kB`;
const MB = (value: number) => `${(value / 1e6).toFixed(1)} MB`;
const times = (of: string) => (value: number) => `${value.toFixed(2)} × ${of}`;
const shift = (value: number) => value.toFixed(3);
const seconds = (value: number) => (value === Infinity ? 'no answer' : `${value.toFixed(1)} s`);
const plain = (value) => String(value);

const largest = (entries) =>
  entries.reduce((most: number[], entry: number[]) => (entry[1] > most[1] ? entry : most));
const ofHand = (values) => values.ours / values['hand-written'];

function growthOf({ fresh, same }, key: string) {
  const kept = Math.max(fresh.heap[key], same.heap[key]);
  const isStill = [fresh, same].every(({ nodes, listeners }) => nodes[key] <= 0 && listeners[key] <= 0);
  return { kept: kept < NO_GROWTH ? 0 : kept, more: isStill ? '' : ' (nodes or listeners are kept)' };
}

/** Each row: what, limit, aim, measured, how to say it, and a remark. `undefined` was left out. */
function rowsOf(
  { perTile, updates, cycles, charts, memory, traffic, shifts, npm, site, start },
  sizes,
  tile,
) {
  const { english, feed, chart, thousand } = traffic;
  const bytesOf = (pages: Record<string, { bytes: number }>) =>
    Object.entries(pages).map(([key, { bytes: all }]): [string, number] => [key, all]);
  const [code, language] = largest(bytesOf(traffic.languages));
  const [siteCode, published] = largest(bytesOf(traffic.sites));
  const tiles = growthOf(cycles, 'ours');
  const grown = growthOf(charts, 'ours');
  const perFigure = (of99: number) => site && Math.round((of99 / 99) * site.figures);
  const ratio = (key: string) => site && site.threefold[key] / site.once[key];
  return [
    ['script-tag bundle', 12_000, 10_000, sizes['mine-action.js'].brotli, kB],
    [`another language, beyond that (most: ${code})`, 4000, 3000, language - english.bytes, kB],
    [
      `another programme's site, beyond that (most: ${siteCode})`,
      4000,
      3000,
      published - english.bytes,
      kB,
      // Everything that reads and words feeds is no small thing, and a programme that wants it small publishes its site.
      `${traffic.sites[siteCode].hops} hops; its raw feed ${kB(feed.bytes - english.bytes)}, ${feed.hops} hops`,
    ],
    ['one element from npm, bundled by esbuild', 20_000, 15_000, npm, kB],
    ['a chart page, everything', 60_000, 52_000, chart.whole, kB, `${chart.requests} requests`],
    ['a chart page, hops', 2, 2, chart.hops, plain],
    [
      'figures not drawn whole and at their size',
      0,
      0,
      shifts.pages - shifts.whole,
      plain,
      `of ${shifts.pages}`,
    ],
    ['layout shift, documented snippet, late script', 0.05, 0.01, shifts.largest.snippet, shift],
    ['layout shift, few words or none', 0.1, 0.05, shifts.largest.words, shift],
    ['layout shift, our stylesheet', 0.01, 0, shifts.largest.sheet, shift],
    ['a tile: nodes', 30, 22, memory.nodes[tile], plain],
    ['a tile: heap', 1500, 1000, memory.heap[tile], bytes],
    ['CPU per tile, 100 to 1,000 tiles', 1.6, 1.2, ofHand(perTile), times('hand-written')],
    ['100 tiles updated at once', 2, 1.5, ofHand(updates.later), times('hand-written')],
    ['growth per connect and disconnect, tile', 50, 0, tiles.kept, bytes, tiles.more],
    ['growth per connect and disconnect, chart', 400, 0, grown.kept, bytes, grown.more],
    [
      '1,000 tiles on one feed: requests for it',
      1,
      1,
      thousand.files.filter((name: string) => name === 'feed.json').length,
      plain,
    ],
    // Set for 3,000 files, 60 MB and 20 s of 99 figures; the feed grows, and a site in a straight line with it (decision 22).
    ['site, 12 languages, newest pictures: files', perFigure(3000), perFigure(1500), site?.once.files, plain],
    ['site: bytes', perFigure(60e6), perFigure(25e6), site?.once.bytes, MB],
    ['site: CPU', perFigure(20), perFigure(10), site?.once.cpu, seconds],
    ['site of 3 × the figures: files', 3.3, 3, ratio('files'), times('once')],
    ['site of 3 × the figures: bytes', 3.3, 3, ratio('bytes'), times('once')],
    ['site of 3 × the figures: CPU', 3.3, 3, ratio('cpu'), times('once')],
    ['`npm start` after the install: first page', 15, 8, start, seconds],
  ];
}

/** A ratio that rounds to the limit keeps it: the last digit is noise. */
const rounded = (value: number) => Math.round(value * 1000) / 1000;

/**
 * @param {object} summary medians, from `summarise`
 * @param {Record<string, { brotli: number }>} sizes from `dist/sizes.json`
 * @param {string} tile the variant whose nodes and heap are a tile's own
 */
export const budgets = (summary, sizes, tile) =>
  rowsOf(summary, sizes, tile).map(([budget, limit, aim, value, say, remark = '']) => {
    const isKept = (bound: number) => (value === undefined ? undefined : rounded(value) <= bound);
    return {
      budget,
      limit: say(limit),
      aim: say(aim),
      measured: value === undefined ? 'left out' : say(value),
      ratio: value === undefined || limit === 0 ? '' : (value / limit).toFixed(2),
      limitKept: isKept(limit),
      aimReached: isKept(aim),
      remark: remark.trim(),
    };
  });
