/**
 * Pictures are drawn the same with all of Chart.js and with what is left of it in `drawing.js`, call for call.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { patchChartjs } from './build/patch-chartjs.ts';
import { generate } from './generate.ts';
import { loadSources } from './load-sources.ts';
import type { Plugin } from 'esbuild';
import type * as Drawing from '../packages/elements/src/chart/canvas/drawing.ts';
import type {
  ChartView,
  ColumnsPicture,
  Picture,
  RowsPicture,
  ViewTable,
} from '../packages/wording/src/index.ts';

await generate();

const patched: Plugin = {
  name: 'patched',
  setup({ onLoad }) {
    // All that ours uses of what Rollup hands to a plugin.
    const context = {
      parse: parseAst,
      error(message: string) {
        throw new Error(message);
      },
    };
    const transform = patchChartjs().transform as (
      this: typeof context,
      code: string,
      id: string,
    ) => { code: string };
    onLoad({ filter: /\/chart\.js\/dist\/.*\.js$/ }, async ({ path }) => ({
      contents: transform.call(context, await readFile(path, 'utf8'), path).code,
      loader: 'js',
    }));
  },
};

const load = (plugins: Plugin[]) =>
  loadSources<{ draw: typeof Drawing.draw; table: ViewTable }>(
    `export { draw } from './packages/elements/src/chart/canvas/drawing.ts';
    export { table } from './packages/elements/src/generated/views/charts-en.ts';`,
    { plugins },
  );

/** A canvas that keeps what it is told; words are as wide as they are long. */
function recorder() {
  const calls: unknown[][] = [];
  const values: Record<string | symbol, unknown> = {};
  const context = new Proxy(values, {
    get(_, name) {
      if (name === 'canvas') return surface;
      if (name === 'measureText')
        return (text: string) => ({
          width: text.length * (parseFloat(/([\d.]+)px/.exec(String(values.font))?.[1] ?? '') || 10) * 0.5,
        });
      if (name in values) return values[name];
      return (...given: unknown[]) => void calls.push([name, ...given]);
    },
    set(_, name, value) {
      values[name] = value;
      calls.push([name, value]);
      return true;
    },
  });
  const surface: object = { width: 0, height: 0, getContext: () => context };
  return { surface, calls };
}

const THEME = { text: '#111', muted: '#555', accent: '#05a', rest: '#ddd', line: '#999', family: 'serif' };
const THEMES = [
  { ...THEME, background: '#fff', sizePx: 16, direction: 'ltr' },
  { ...THEME, background: '#ddd', sizePx: 24, direction: 'rtl' },
];
const SIZES = [
  { width: 40, height: 30, ratio: 3 },
  { width: 240, height: 200, ratio: 2 },
  { width: 900, height: 500, ratio: 1, inset: { top: 90, right: 20, bottom: 60, left: 20 } },
];

const one = await load([patched]);
const whole = await load([]);

const pictures = Object.entries(whole.table.views).flatMap(([key, timeline]) =>
  timeline.flatMap(([day, view]) =>
    (view as ChartView).panels.flatMap(({ picture }) =>
      picture ? [[`${key} in ${day}`, picture] as const] : [],
    ),
  ),
);
function firstOf<Kind extends Picture['kind']>(kind: Kind) {
  return pictures
    .map(([, picture]) => picture)
    .find((each): each is Extract<Picture, { kind: Kind }> => each.kind === kind)!;
}
const line = firstOf('line');
const columns = firstOf('columns');
const rows = firstOf('rows');
const scaled = <Drawn extends ColumnsPicture | RowsPicture>(picture: Drawn, factor: number) => ({
  ...picture,
  bars: picture.bars.map((bar) => ({ ...bar, value: bar.value * factor })),
});
const ODD = [
  ['no column', { ...columns, bars: [] }],
  ['one row', { ...rows, bars: rows.bars.slice(0, 1) }],
  ['rows of nothing', scaled(rows, 0)],
  ['columns of very little', scaled(columns, 1e-9)],
  ['rows of very much', scaled(rows, 1e12)],
  ['fifty columns', { ...columns, bars: Array.from({ length: 50 }, () => columns.bars[0]) }],
  ['one point', { ...line, points: line.points.slice(0, 1), marks: [] }],
  [
    'a point for each of 3000 days',
    {
      ...line,
      points: Array.from({ length: 3000 }, (_, day) => ({ ...line.points[0], day, value: day ** 2 })),
    },
  ],
];

function drawn({ draw }, picture, theme, size) {
  const { surface, calls } = recorder();
  const drawing = draw(surface, picture, theme, size);
  drawing.highlight(0);
  const places = [drawing.place(0), drawing.place(1), drawing.nearest(50, 50)];
  drawing.redraw(columns, theme, size);
  drawing.destroy();
  return { calls, places };
}

describe('what is left of Chart.js', () => {
  it('has every kind of picture to draw', () => {
    assert.ok(pictures.length > 20);
    assert.deepEqual([...new Set(pictures.map(([, { kind }]) => kind))].sort(), ['columns', 'line', 'rows']);
  });

  for (const [name, picture] of [...pictures, ...ODD])
    it(`draws as all of it: ${name}`, () => {
      for (const theme of THEMES)
        for (const size of SIZES) {
          const found = drawn(one, picture, theme, size);
          assert.ok(found.calls.length > 20);
          assert.deepEqual(found, drawn(whole, picture, theme, size));
        }
    });
});
