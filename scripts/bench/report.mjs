/** Medians of all runs, and the tables that are printed. */
import { SLOW_PHONE } from './browser.mjs';
import { budgets } from './budgets.mjs';
import { CYCLES } from './measure.mjs';
import { median, round, table } from './numbers.mjs';
import { COUNTS, EMPTY, VARIANTS } from './pages.mjs';

const ALL = [...VARIANTS, EMPTY];

/** Turns `{ static: [{ visible, … }, …], … }` into `{ visible: { static: 651, … }, … }`. */
function medians(runs) {
  const found = {};
  for (const [variant, results] of Object.entries(runs)) {
    for (const key of Object.keys(results[0])) {
      (found[key] ??= {})[variant] = median(results.flatMap((result) => result[key]));
    }
  }
  return found;
}

/** @param {object} raw every single result, by measurement, variant and run */
export function summarise(raw) {
  const load = { one: medians(raw.load.one), three: medians(raw.load.three) };
  // A page that moves in one run of seven moves.
  for (const what of ['one', 'three']) {
    for (const variant of VARIANTS)
      load[what].shift[variant] = Math.max(...raw.load[what][variant].map(({ shift }) => shift));
  }
  const tiles = Object.fromEntries(COUNTS.map((count) => [count, medians(raw.tiles[count]).all]));
  const perTile = {};
  for (const variant of ALL) {
    // Run by run, so that a slow minute of the machine is in both parts of a difference.
    const differences = raw.tiles[1000][variant].map(
      ({ all }, run) => (all - raw.tiles[100][variant][run].all) / 900,
    );
    perTile[variant] = median(differences) * 1000;
  }
  return {
    load,
    tiles,
    perTile,
    updates: medians(raw.updates),
    blocks: Object.fromEntries(Object.entries(raw.blocks).map(([tag, runs]) => [tag, median(runs)])),
    cycles: { fresh: medians(raw.cycles.fresh), same: medians(raw.cycles.same) },
  };
}

function measurements({ load, tiles, perTile, updates, cycles }) {
  const line = (name, values, digits) => {
    const cell = (variant) => (values[variant] === undefined ? '' : round(values[variant], digits));
    const ratio = (to) => (values[to] > 0 ? (values.ours / values[to]).toFixed(2) : '');
    return [name, ...ALL.map(cell), ratio('static'), ratio('hand-written')];
  };
  const ofLoad = (name, { visible, bytes, shift, script, cpu, all }) => [
    line(`${name}: visible, ms`, visible, 0),
    line(`${name}: bytes received`, bytes, 0),
    line(`${name}: layout shift, largest`, shift, 3),
    line(`${name}: script, ms`, script, 1),
    line(`${name}: script, style, layout, ms`, cpu, 1),
    line(`${name}: main thread, ms`, all, 1),
  ];
  const ofCycles = (name, { time, heap, nodes, listeners }) => [
    line(
      `${name}: each, µs`,
      Object.fromEntries(Object.entries(time).map(([key, value]) => [key, value * 1000])),
      0,
    ),
    line(`${name}: heap kept each, B`, heap, 1),
    line(`${name}: nodes kept in all`, nodes, 0),
    line(`${name}: listeners kept in all`, listeners, 0),
  ];
  return table([
    ['medians', ...ALL, 'ours/static', 'ours/hand-written'],
    ...ofLoad('one tile', load.one),
    ...ofLoad('three', load.three),
    ...COUNTS.map((count) => line(`${count} tiles: main thread, ms`, tiles[count], 1)),
    line('per tile, 100 to 1,000, µs', perTile, 0),
    line('100 updated, first time, ms', updates.first, 2),
    line('100 updated, later, ms', updates.later, 2),
    ...ofCycles('new tile in and out', cycles.fresh),
    ...ofCycles('same tile in and out', cycles.same),
  ]);
}

/** Everything that a reader of the terminal wants to see. */
export function report(summary, sizes, { runs, version }) {
  const rows = budgets(summary, sizes);
  const { cpu, latencyMs, kbitPerSecond } = SLOW_PHONE;
  const yes = (kept) => (kept ? 'yes' : 'NO');
  return [
    '',
    `${version}; medians of ${runs} runs. Slow phone: CPU / ${cpu}, ${latencyMs} ms, ${kbitPerSecond} kbit/s; its CPU times are`,
    `given divided by ${cpu}. CPU times are those of the main thread, without waiting. ${CYCLES} cycles in and out.`,
    '',
    measurements(summary),
    '',
    table([
      ['budget', 'limit', 'aim', 'measured', 'limit kept', 'aim reached'],
      ...rows.map((row) => [
        row.budget,
        row.limit,
        row.aim,
        row.measured,
        yes(row.limitKept),
        yes(row.aimReached),
      ]),
    ]),
    '',
    `${rows.filter((row) => row.limitKept).length} of ${rows.length} limits kept, ${rows.filter((row) => row.aimReached).length} of ${rows.length} aims reached.`,
  ].join('\n');
}
