/**
 * `npm run bench`: what our figures cost a page, beside static HTML, hand-written custom elements, a plain Lit tile and a
 * card of Shoelace that show the same words, in one run of a real browser; and every budget, kept or not. Ratios count,
 * not milliseconds: those are this machine's.
 *
 * Informs and never fails on a slow result, since a timed test fails on a busy machine. Sizes fail in the build.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isInterrupted, launch } from './bench/browser.ts';
import { FIGURES, readFaces } from './bench/faces.ts';
import { chartsInAndOut, tilesInAndOut } from './bench/growth.ts';
import { HUGE_TAGS, hugePages, longestBlock } from './bench/huge.ts';
import { firstLoad, manyTiles, updateTiles } from './bench/measure.ts';
import { ofOneTile } from './bench/memory.ts';
import { npmBytes } from './bench/npm.ts';
import { allPages, COUNTS, EMPTY, firstPages, VARIANTS, WHOLE_VARIANTS } from './bench/pages.ts';
import { report } from './bench/report.ts';
import { serve } from './bench/server.ts';
import { measureShift } from './bench/shift.ts';
import { measureSite, measureStart } from './bench/site.ts';
import { summarise } from './bench/summary.ts';
import { measureTraffic } from './bench/traffic.ts';
import type { Browser } from 'puppeteer-core';

const HELP = `npm run bench -- [--runs 7] [--site] [--no-build] [--dist FOLDER] [--json FILE]

  --runs N       medians of N runs
  --site         builds the site and starts the server, too, which takes a few minutes
  --no-build     measure dist/ as it is
  --dist FOLDER  measure the build in FOLDER, to compare two
  --json FILE    write every single result to FILE`;

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    site: { type: 'boolean', default: false },
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
const progress = (text: string) =>
  console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);

/** Builds into a folder of its own, so that a build for other ends neither disturbs nor is disturbed. */
function buildInto(folder: string) {
  progress('building');
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
}

/** Hands the folder of the built scripts to `work`. */
async function withBuilt(work) {
  if (options.dist) return work(path.resolve(options.dist));
  if (options['no-build']) return work(path.join(root, 'dist'));
  const folder = await mkdtemp(path.join(tmpdir(), 'mine-action-bench-'));
  try {
    buildInto(folder);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The built scripts by path, and their sizes. */
async function readBuilt(folder: string) {
  const sizes = JSON.parse(await readFile(path.join(folder, 'sizes.json'), 'utf8'));
  const read = async (name: string): Promise<[string, string]> => [
    `/${name}`,
    await readFile(path.join(folder, name), 'utf8'),
  ];
  return { sizes, built: new Map(await Promise.all(Object.keys(sizes).map(read))) };
}

/** Every result of each variant. */
type Runs<Result> = Record<string, Result[]>;

/** Runs `measure` for each variant in turn, again and again, so that no variant has the machine's best minute. */
async function interleaved<Result>(
  name: string,
  variants: readonly string[],
  measure: (variant: string) => Promise<Result>,
  times = runs,
) {
  const results: Runs<Result> = Object.fromEntries(variants.map((variant) => [variant, []]));
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
const apart = <Key extends string | number, Value>(results: Runs<Record<Key, Value>>, keys: readonly Key[]) =>
  Object.fromEntries(
    keys.map((key) => [
      key,
      Object.fromEntries(
        Object.entries(results).map(([variant, list]) => [variant, list.map((each) => each[key])]),
      ),
    ]),
  );

/** What depends on how busy the machine is: medians of many runs. */
async function measureAgain(bench) {
  const tiled = [...VARIANTS, EMPTY];
  const load = {
    one: await interleaved('first load, one', VARIANTS, (variant: string) =>
      firstLoad(bench, 'one', variant),
    ),
    three: await interleaved('first load, three', WHOLE_VARIANTS, (variant: string) =>
      firstLoad(bench, 'three', variant),
    ),
  };
  const tiles = await interleaved('many tiles', tiled, async (variant: string) => {
    const costs = {};
    for (const count of COUNTS) costs[count] = await manyTiles(bench, count, variant);
    return costs;
  });
  const updates = await interleaved('100 updated at once', VARIANTS, (variant: string) =>
    updateTiles(bench, variant),
  );
  const blocks = await interleaved('a feed of 5,500 days', HUGE_TAGS, (tag: string) =>
    longestBlock(bench, tag),
  );
  // What is kept does not depend on it: two runs say as much as many, and of charts, which are slow, one.
  const few = Math.min(runs, 2);
  const memory = await interleaved('memory', tiled, (variant: string) => ofOneTile(bench, variant), few);
  const cycles = await interleaved(
    '1,000 times in and out',
    VARIANTS,
    (variant: string) => tilesInAndOut(bench, variant),
    few,
  );
  const charts = await interleaved('charts in and out', ['ours'], () => chartsInAndOut(bench), 1);
  const kinds = ['fresh', 'same'];
  return {
    load,
    tiles: apart(tiles, COUNTS),
    updates,
    blocks,
    memory,
    cycles: apart(cycles, kinds),
    charts: apart(charts, kinds),
  };
}

/** What is the same in every run. */
async function measureOnce(browser: Browser, built: ReadonlyMap<string, string>, folder: string) {
  progress('what pages load');
  const traffic = await measureTraffic(browser, built, folder);
  progress('a script that comes late');
  const shifts = await measureShift(browser, built);
  progress('one element from npm');
  const found = { traffic, shifts, npm: await npmBytes('mine-stat') };
  if (!options.site) return found;
  progress('the site');
  const site = await measureSite(folder);
  progress('npm start');
  return { ...found, site, start: await measureStart() };
}

async function measureIn(folder: string) {
  const { sizes, built } = await readBuilt(folder);
  const browser = await launch();
  let server = await serve(firstPages(built));
  try {
    progress(`reading what ${Object.keys(FIGURES).length} figures show`);
    const faces = await readFaces(browser, server);
    await server.close();
    server = await serve(new Map([...(await allPages(built, faces)), ...hugePages()]));
    const again = await measureAgain({ browser, server, faces });
    const raw = { ...again, once: await measureOnce(browser, built, folder) };
    const summary = summarise(raw);
    console.log(report(summary, sizes, { runs, version: await browser.version() }));
    if (options.json) await writeFile(options.json, `${JSON.stringify({ sizes, summary, raw }, null, 2)}\n`);
    progress('done');
  } finally {
    await browser.close();
    await server.close();
  }
}

await withBuilt(measureIn).catch((error) => {
  // The browser is being closed, and the process ends when it is.
  if (isInterrupted()) return new Promise(() => {});
  throw error;
});
