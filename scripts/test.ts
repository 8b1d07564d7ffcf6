/**
 * `npm test`: builds, runs every test in a real browser and those of the scripts, and closes
 * with where the time went and the sum on a line of its own.
 *
 * `npm run test:release` (`--release`) is what a release must pass: Chromium, Firefox and WebKit, the tests named `*.release.test.ts`,
 * which take long or install much, the command line on every Node that is promised, and a release, made twice.
 *
 * BROWSERS=all runs the browser tests in Chromium, Firefox and WebKit; BROWSERS=firefox,webkit in those named.
 * Files named on the command line run alone, without a build where they read none.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { build } from './build.ts';
import { root } from './ensure-installed.mjs';
import { nodeOf, otherNodes } from './testing/other-nodes.ts';
import { readsDist } from './testing/reads-dist.ts';

const SLOWEST = 10;

/** Where tests run in Node; all others run in a browser. */
const NODE_FOLDERS = [
  'scripts',
  ...['publish', 'hugo', 'eleventy', 'wordpress'].map((name) => `packages/${name}/test`),
];

/** What runs on every Node that is promised: the command line, from reading tables to building sites and releasing them. */
const ON_EVERY_NODE = [
  ...['build', 'check-page', 'cli', 'export', 'import', 'release', 'signing', 'workbook', 'workers'].map(
    (name) => `packages/publish/test/${name}.test.ts`,
  ),
  'packages/eleventy/test/eleventy.test.ts',
];

process.chdir(root);

const isRelease = process.argv.includes('--release');
if (isRelease) process.env.BROWSERS ??= 'all';
const wanted = process.argv
  .slice(2)
  .filter((word) => word !== '--release')
  .map((file) => path.relative(root, file));
const runsInNode = (file: string) => NODE_FOLDERS.some((folder) => file.startsWith(`${folder}/`));
const isAll = wanted.length === 0;
const inBrowser = wanted.filter((file) => !runsInNode(file));
const inNode = isAll ? findNodeTests() : wanted.filter((file) => runsInNode(file));
const sum = { passed: 0, failed: 0 };
/** Seconds by step, and by file. */
const steps = new Map();
const files = new Map();

await timed('generated modules', async () => (await import('./generate.ts')).generate());
// A pattern may stand for anything.
if (isAll || wanted.some((file) => !existsSync(file) || readsDist(file))) await timed('build', build);

const hasBrowserTests = isAll || inBrowser.length > 0;
const hasNodeTests = inNode.length > 0;
// A browser has one tab at work at a time; several browsers keep two cores busy by themselves.
const together = hasBrowserTests && hasNodeTests && availableParallelism() > 1 && !process.env.BROWSERS;
const node = holdBack(together);
const browserTests = hasBrowserTests
  ? timed('tests in the browser', () => testInBrowsers(inBrowser)).then(node.release)
  : undefined;
if (!together) await browserTests;
if (hasNodeTests) await timed('tests in Node', () => testInNode(inNode, node.output));
await browserTests;
if (isRelease && isAll) {
  for (const version of otherNodes())
    await timed(`the command line on Node ${version}`, () => testOnNode(version, ON_EVERY_NODE));
  await timed('a release, made twice', () => {
    const { status } = spawnSync(process.execPath, ['scripts/run.mjs', 'check-release'], {
      stdio: 'inherit',
    });
    sum[status === 0 ? 'passed' : 'failed'] += 1;
  });
}

const seconds = (value: number) => `${value.toFixed(1).padStart(7)} s`;
console.log(
  `\nWhere the time went${together ? ' (tests in the browser and in Node ran side by side)' : ''}:`,
);
for (const [name, value] of steps) console.log(`${seconds(value)}  ${name}`);
if (files.size > 1) {
  console.log('The slowest files:');
  const slowest = [...files].sort(([, one], [, other]) => other - one).slice(0, SLOWEST);
  for (const [name, value] of slowest) console.log(`${seconds(value)}  ${name}`);
}
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed > 0 || sum.passed === 0 ? 1 : 0);

async function timed(name: string, work: () => unknown) {
  const started = performance.now();
  await work();
  steps.set(name, (performance.now() - started) / 1000);
}

/** What two print at once nobody can read: one waits until it is released. */
function holdBack(isHeld: boolean) {
  const lines: string[] = [];
  const output = new Writable({
    write(chunk, _, done) {
      if (isHeld) lines.push(chunk);
      else process.stdout.write(chunk);
      done();
    },
  });
  const release = () => {
    isHeld = false;
    for (const line of lines.splice(0)) process.stdout.write(line);
  };
  return { output, release };
}

async function testInBrowsers(names: readonly string[]) {
  const { startTestRunner } = await import('@web/test-runner');
  const runner = await startTestRunner({
    autoExitProcess: false,
    argv: names.flatMap((name) => ['--files', name]),
  });
  // The first page was opened before anybody could listen.
  const started = new Map();
  const begun = performance.now();
  runner!.sessions.on('session-status-updated', ({ id, status, testFile }) => {
    if (status === 'INITIALIZING') started.set(id, performance.now());
    const name = path.relative(root, testFile);
    if (status === 'FINISHED')
      files.set(name, (files.get(name) ?? 0) + (performance.now() - (started.get(id) ?? begun)) / 1000);
  });
  await new Promise((resolve) => runner!.on('finished', resolve));
  const count = (suite) => {
    for (const test of suite?.tests ?? []) sum[test.passed ? 'passed' : 'failed'] += 1;
    for (const inner of suite?.suites ?? []) count(inner);
  };
  for (const session of runner!.sessions.all()) {
    const { failed } = sum;
    count(session.testResults);
    // A file that could not be loaded, or that threw outside its tests, has failed though none of its tests has.
    if (!session.passed && sum.failed === failed) sum.failed += 1;
  }
  await runner!.stop();
}

async function testInNode(names: readonly string[], output: Writable) {
  // Each of them waits for browsers and builds most of its time.
  const concurrency = availableParallelism();
  const tests = run({ files: names.map((name: string) => path.resolve(name)), concurrency });
  tests.on('test:pass', ({ details }) => (sum.passed += details.type === 'suite' ? 0 : 1));
  tests.on('test:fail', ({ details }) => (sum.failed += details.type === 'suite' ? 0 : 1));
  tests.on('test:complete', ({ name, file, details }) => {
    if (name === file) files.set(path.relative(root, file), details.duration_ms / 1000);
  });
  await new Promise((resolve) => tests.compose(new spec()).pipe(output).on('finish', resolve));
}

/** Runs tests of Node once more, in a process of another one. */
async function testOnNode(version: string, names: readonly string[]) {
  console.log(`\nNode ${version}:`);
  const child = spawn(nodeOf(version), ['scripts/run.mjs', 'test', ...names], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let last = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    process.stdout.write(text);
    last = (last + text).slice(-100);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  const [, passed = 0, failed = 0] = (/(\d+) passed, (\d+) failed\s*$/.exec(last) ?? []).map(Number);
  sum.passed += passed;
  // One that came to no end has failed.
  sum.failed += code !== 0 && failed === 0 ? 1 : failed;
}

function findNodeTests() {
  return NODE_FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts') && (isRelease || !file.endsWith('.release.test.ts')))
      .map((file) => path.join(folder, file)),
  );
}
