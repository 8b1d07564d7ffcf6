/**
 * The budgets that a browser or a file's size can show, each with its limit and its aim. Others are kept elsewhere:
 * the sizes of languages and charts by the build, the requests of many tiles for one feed by a test.
 */

/** Bytes of one reference: whatever kept less than that at each cycle kept nothing of the cycle. */
const NO_GROWTH = 4;

/** A ratio that rounds to the aim has reached it: the last digit is noise. */
const rounded = (value) => Math.round(value * 100) / 100;

/**
 * @param {object} summary medians, from `summarise`
 * @param {Record<string, { brotli: number }>} sizes from `dist/sizes.json`
 */
export function budgets({ load, perTile, updates, blocks, cycles }, sizes) {
  const ratio = (values, to) => rounded(values.ours / values[to]);
  const growth = Math.max(cycles.fresh.heap.ours, cycles.same.heap.ours);
  const kept = ['fresh', 'same'].flatMap((kind) => [cycles[kind].nodes.ours, cycles[kind].listeners.ours]);
  const shift = Math.max(load.one.shift.ours, load.three.shift.ours);
  const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const times = (of) => (value) => `${value.toFixed(2)} × ${of}`;
  const row = (budget, limit, aim, value, say) => ({
    budget,
    limit: say(limit),
    aim: say(aim),
    measured: say(value),
    limitKept: value <= limit,
    aimReached: value <= aim,
  });
  return [
    row('script-tag bundle, Brotli', 12_000, 9_000, sizes['mine-action.js'].brotli, kB),
    row('one figure visible, slow phone', 1.05, 1, ratio(load.one.visible, 'static'), times('static')),
    row('three figures visible, slow phone', 1.05, 1, ratio(load.three.visible, 'static'), times('static')),
    row('layout shift, largest of all loads', 0, 0, shift, (value) => value.toFixed(3)),
    row(
      'script CPU, three widgets, first load',
      1.3,
      0.5,
      ratio(load.three.cpu, 'hand-written'),
      times('hand-written'),
    ),
    row('CPU per tile, 100 to 1,000 tiles', 1.3, 1.1, ratio(perTile, 'hand-written'), times('hand-written')),
    row('100 tiles updated at once', 2, 1.5, ratio(updates.later, 'hand-written'), times('hand-written')),
    // Milliseconds of this machine, and no ratio: what keeps a reader waiting is a time.
    ...Object.entries(blocks).map(([tag, ms]) =>
      row(`longest block, feed of 5,500 days: <${tag}>`, 500, 200, ms, (value) => `${value.toFixed(0)} ms`),
    ),
    {
      ...row(
        'growth per connect and disconnect',
        50,
        0,
        growth < NO_GROWTH ? 0 : growth,
        (value) => `${value.toFixed(0)} B`,
      ),
      aimReached: growth < NO_GROWTH && kept.every((count) => count <= 0),
    },
  ];
}
