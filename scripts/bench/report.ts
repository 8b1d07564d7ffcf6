/** The tables that are printed. */
import { SLOW_PHONE } from './browser.ts';
import { budgets } from './budgets.ts';
import { CHART_CYCLES, TILE_CYCLES } from './growth.ts';
import { round, table } from './numbers.ts';
import { COUNTS, EMPTY, VARIANTS } from './pages.ts';

const ALL = [...VARIANTS, EMPTY];

function measurements({ load, tiles, perTile, updates, memory, cycles }) {
  const line = (name: string, values, digits) => {
    const cell = (variant: string) => (values[variant] === undefined ? '' : round(values[variant], digits));
    const ratio = (to) => (values[to] > 0 ? (values.ours / values[to]).toFixed(2) : '');
    return [name, ...ALL.map(cell), ...['static', 'hand-written', 'lit'].map(ratio)];
  };
  const ofLoad = (name: string, { visible, bytes, shift, script, cpu, all }) => [
    line(`${name}: visible, ms`, visible, 0),
    line(`${name}: bytes received`, bytes, 0),
    line(`${name}: layout shift, largest`, shift, 3),
    line(`${name}: script, ms`, script, 1),
    line(`${name}: script, style, layout, ms`, cpu, 1),
    line(`${name}: main thread, ms`, all, 1),
  ];
  const inMicroseconds = (time) =>
    Object.fromEntries(Object.entries<number>(time).map(([key, value]) => [key, value * 1000]));
  const ofCycles = (name: string, { time, heap, nodes, listeners }) => [
    line(`${name}: each, µs`, inMicroseconds(time), 0),
    line(`${name}: heap kept each, B`, heap, 1),
    line(`${name}: nodes kept in all`, nodes, 0),
    line(`${name}: listeners kept in all`, listeners, 0),
  ];
  return table([
    ['medians', ...ALL, 'ours/static', '/hand-written', '/lit'],
    ...ofLoad('one tile', load.one),
    ...ofLoad('three', load.three),
    ...COUNTS.map((count) => line(`${count} tiles: main thread, ms`, tiles[count], 1)),
    line('per tile, 100 to 1,000, µs', perTile, 0),
    line('a tile: nodes', memory.nodes, 0),
    line('a tile: heap, B', memory.heap, 0),
    line('100 updated, first time, ms', updates.first, 2),
    line('100 updated, later, ms', updates.later, 2),
    ...ofCycles('new tile in and out', cycles.fresh),
    ...ofCycles('same tile in and out', cycles.same),
  ]);
}

const mark = { true: 'yes', false: 'NO', undefined: '' };

const count = (rows, key: string) => `${rows.filter((row) => row[key]).length} of ${rows.length}`;

function budgetTable(rows) {
  const measured = rows.filter(({ limitKept }) => limitKept !== undefined);
  const left = rows.length - measured.length;
  return [
    table([
      ['budget', 'limit', 'aim', 'measured', '/ limit', 'limit kept', 'aim reached', ''],
      ...rows.map((row) => [
        row.budget,
        row.limit,
        row.aim,
        row.measured,
        row.ratio,
        mark[row.limitKept],
        mark[row.aimReached],
        row.remark,
      ]),
    ]),
    '',
    `${count(measured, 'limitKept')} limits kept, ${count(measured, 'aimReached')} aims reached.` +
      (left ? ` ${left} were left out: --site measures them too, which takes a few minutes.` : ''),
  ];
}

/** Everything that a reader of the terminal wants to see. */
export function report(summary, sizes, { runs, version }) {
  const { cpu, latencyMs, kbitPerSecond } = SLOW_PHONE;
  const blocks = Object.entries<number>(summary.blocks).map(([tag, ms]) => `<${tag}> ${ms.toFixed(0)} ms`);
  return [
    '',
    `${version}; medians of ${runs} runs. Slow phone: CPU / ${cpu}, ${latencyMs} ms, ${kbitPerSecond} kbit/s; its CPU times are`,
    `given divided by ${cpu}. CPU times are those of the main thread, without waiting. ${TILE_CYCLES} cycles in and out, ${CHART_CYCLES} of a`,
    'chart. Of Shoelace a card with a badge, all words of the figure in it; nodes are those below the tag.',
    '',
    measurements(summary),
    '',
    `Longest task, feed of 5,500 days: ${blocks.join(', ')}.`,
    '',
    'Budgets; bytes are after Brotli.',
    '',
    ...budgetTable(budgets(summary, sizes, EMPTY)),
  ].join('\n');
}
