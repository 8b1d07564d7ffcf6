/**
 * `npm run bench`: what our figures cost a page, beside static HTML and hand-written custom elements that show the
 * same words, in one run of a real browser. Ratios count, not milliseconds: those are this machine's.
 *
 * Informs and never fails on a slow result, since a timed test fails on a busy machine. Sizes fail in the build.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isInterrupted, launch } from './bench/browser.mjs';
import { FIGURES, readFaces } from './bench/faces.mjs';
import { HUGE_TAGS, hugePages, longestBlock } from './bench/huge.mjs';
import { cycles, firstLoad, manyTiles, updateTiles } from './bench/measure.mjs';
import { allPages, COUNTS, EMPTY, firstPages, tileHtml, VARIANTS } from './bench/pages.mjs';
import { report, summarise } from './bench/report.mjs';
import { serve } from './bench/server.mjs';

const HELP = `npm run bench -- [--runs 7] [--no-build] [--dist FOLDER] [--json FILE]

  --runs N       medians of N runs
  --no-build     measure dist/ as it is
  --dist FOLDER  measure the build in FOLDER, to compare two
  --json FILE    write every single result to FILE`;

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    'no-build': { type: 'boolean', default: false },
    dist: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const runs = Number(options.runs);
if (options.help || !Number.isInteger(runs) || runs < 1) {
  console.log(HELP);
  process.exit(options.help ? 0 : 1);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const started = Date.now();
const progress = (text) =>
  console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);

/** Builds into a folder of its own, so that a build for other ends neither disturbs nor is disturbed. */
async function buildAndRead() {
  progress('building');
  const folder = await mkdtemp(path.join(tmpdir(), 'mine-action-bench-'));
  try {
    const { status } = spawnSync(
      process.execPath,
      ['node_modules/rollup/dist/bin/rollup', '--config', '--silent'],
      {
        cwd: root,
        stdio: 'inherit',
        // A bundle over its limit is measured too.
        env: { ...process.env, DIST: folder, NOLIMIT: '1' },
      },
    );
    if (status !== 0) throw new Error('The build failed.');
    return await readBuilt(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The built scripts by path, and their sizes. */
async function readBuilt(folder) {
  const sizes = JSON.parse(await readFile(path.join(folder, 'sizes.json'), 'utf8'));
  const read = async (name) => [`/${name}`, await readFile(path.join(folder, name), 'utf8')];
  return { sizes, built: new Map(await Promise.all(Object.keys(sizes).map(read))) };
}

/** Runs `measure` for each variant in turn, again and again, so that no variant has the machine's best minute. */
async function interleaved(name, variants, measure, times = runs) {
  const results = Object.fromEntries(variants.map((variant) => [variant, []]));
  for (let run = 0; run < times; run++) {
    progress(`${name}, run ${run + 1} of ${times}`);
    // Another one begins each time.
    for (let turn = 0; turn < variants.length; turn++) {
      const variant = variants[(turn + run) % variants.length];
      results[variant].push(await measure(variant));
    }
  }
  return results;
}

/** Turns results that hold several measurements into one table of results for each of them. */
const apart = (results, keys) =>
  Object.fromEntries(
    keys.map((key) => [
      key,
      Object.fromEntries(
        Object.entries(results).map(([variant, list]) => [variant, list.map((each) => each[key])]),
      ),
    ]),
  );

async function measureAll(bench) {
  const load = {};
  for (const what of ['one', 'three']) {
    load[what] = await interleaved(`first load, ${what}`, VARIANTS, (variant) =>
      firstLoad(bench, what, variant),
    );
  }
  const tiles = await interleaved('many tiles', [...VARIANTS, EMPTY], async (variant) => {
    const costs = {};
    for (const count of COUNTS) costs[count] = await manyTiles(bench, count, variant);
    return costs;
  });
  const updates = await interleaved('100 updated at once', VARIANTS, (variant) =>
    updateTiles(bench, variant),
  );
  const blocks = await interleaved('a feed of 5,500 days', HUGE_TAGS, (tag) => longestBlock(bench, tag));
  // What is kept does not depend on how busy the machine is: two runs say as much as many.
  const inAndOut = await interleaved(
    '1,000 times in and out',
    VARIANTS,
    (variant) => cycles(bench, variant, tileHtml(variant, bench.faces)),
    Math.min(runs, 2),
  );
  return { load, tiles: apart(tiles, COUNTS), updates, blocks, cycles: apart(inAndOut, ['fresh', 'same']) };
}

async function main() {
  const isBuilt = options['no-build'] || options.dist;
  const { sizes, built } = isBuilt
    ? await readBuilt(options.dist ?? path.join(root, 'dist'))
    : await buildAndRead();
  const browser = await launch();
  let server = await serve(firstPages(built));
  try {
    progress(`reading what ${Object.keys(FIGURES).length} figures show`);
    const faces = await readFaces(browser, server);
    await server.close();
    server = await serve(new Map([...(await allPages(built, faces)), ...hugePages()]));
    const raw = await measureAll({ browser, server, faces });
    const summary = summarise(raw);
    console.log(report(summary, sizes, { runs, version: await browser.version() }));
    if (options.json) await writeFile(options.json, `${JSON.stringify({ sizes, summary, raw }, null, 2)}\n`);
    progress('done');
  } finally {
    await browser.close();
    await server.close();
  }
}

await main().catch((error) => {
  // The browser is being closed, and the process ends when it is.
  if (isInterrupted()) return new Promise(() => {});
  throw error;
});
