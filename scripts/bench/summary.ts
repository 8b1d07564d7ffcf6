/** Medians of all runs. */
import { median } from './numbers.ts';
import { COUNTS } from './pages.ts';

/** What was measured at once: numbers by name, or several where it was repeated on one page. */
type Measured = Record<string, number | number[]>;
type ByVariant = Record<string, Measured[]>;

/** Turns `{ static: [{ visible, … }, …], … }` into `{ visible: { static: 651, … }, … }`. */
function medians(runs: ByVariant) {
  const found: Record<string, Record<string, number>> = {};
  for (const [variant, results] of Object.entries(runs)) {
    for (const key of Object.keys(results[0])) {
      (found[key] ??= {})[variant] = median(results.flatMap((result) => result[key]));
    }
  }
  return found;
}

/** Of each variant what one tile more costs, in µs. */
function costPerTile(tiles: Record<number, ByVariant>) {
  const perTile: Record<string, number> = {};
  for (const variant of Object.keys(tiles[1000])) {
    // Run by run, so that a slow minute of the machine is in both parts of a difference.
    const differences = tiles[1000][variant].map(
      ({ all }, run) => (Number(all) - Number(tiles[100][variant][run].all)) / 900,
    );
    perTile[variant] = median(differences) * 1000;
  }
  return perTile;
}

const inAndOut = ({ fresh, same }: Record<string, ByVariant>) => ({
  fresh: medians(fresh),
  same: medians(same),
});

/** Every single result, by measurement, variant and run. */
export interface Raw<Once> {
  load: Record<'one' | 'three', ByVariant>;
  tiles: Record<number, ByVariant>;
  updates: ByVariant;
  memory: ByVariant;
  blocks: Record<string, number[]>;
  /** Of an element made afresh each time, and of one and the same. */
  cycles: Record<string, ByVariant>;
  charts: Record<string, ByVariant>;
  once: Once;
}

export function summarise<Once>(raw: Raw<Once>) {
  const load = { one: medians(raw.load.one), three: medians(raw.load.three) };
  // A page that moves in one run of seven moves.
  for (const what of ['one', 'three'] as const) {
    for (const [variant, runs] of Object.entries(raw.load[what]))
      load[what].shift[variant] = Math.max(...runs.map(({ shift }) => Number(shift)));
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
