/** Medians of all runs. */
import { median } from './numbers.ts';
import { COUNTS } from './pages.ts';

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

/** Of each variant what one tile more costs, in µs. */
function costPerTile(tiles) {
  const perTile = {};
  for (const variant of Object.keys(tiles[1000])) {
    // Run by run, so that a slow minute of the machine is in both parts of a difference.
    const differences = tiles[1000][variant].map(
      ({ all }, run) => (all - tiles[100][variant][run].all) / 900,
    );
    perTile[variant] = median(differences) * 1000;
  }
  return perTile;
}

const inAndOut = ({ fresh, same }) => ({ fresh: medians(fresh), same: medians(same) });

/** @param {object} raw every single result, by measurement, variant and run */
export function summarise(raw) {
  const load = { one: medians(raw.load.one), three: medians(raw.load.three) };
  // A page that moves in one run of seven moves.
  for (const what of ['one', 'three']) {
    for (const [variant, runs] of Object.entries(raw.load[what]))
      load[what].shift[variant] = Math.max(...runs.map(({ shift }) => shift));
  }
  return {
    load,
    tiles: Object.fromEntries(COUNTS.map((count) => [count, medians(raw.tiles[count]).all])),
    perTile: costPerTile(raw.tiles),
    updates: medians(raw.updates),
    memory: medians(raw.memory),
    blocks: Object.fromEntries(Object.entries(raw.blocks).map(([tag, runs]) => [tag, median(runs)])),
    cycles: inAndOut(raw.cycles),
    charts: inAndOut(raw.charts),
    ...raw.once,
  };
}
