/**
 * `npm test`: installs what is missing, builds, runs every test in a real browser and then those of the scripts,
 * and closes with the sum on a line of its own.
 *
 * BROWSERS=all runs the browser tests in Chromium, Firefox and WebKit; BROWSERS=firefox,webkit in those named.
 * Files named on the command line run alone.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { build } from './build.mjs';
import { ensureInstalled, root } from './ensure-installed.mjs';

process.chdir(root);
ensureInstalled();

build();

const wanted = process.argv.slice(2);
const sum = { passed: 0, failed: 0 };

const inBrowser = wanted.filter((file) => !file.endsWith('.mjs'));
if (wanted.length === 0 || inBrowser.length > 0) await testInBrowsers(inBrowser);
const inNode = wanted.length === 0 ? findNodeTests() : wanted.filter((file) => file.endsWith('.mjs'));
if (inNode.length > 0) await testInNode(inNode);

console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed > 0 || sum.passed === 0 ? 1 : 0);

async function testInBrowsers(files) {
  const { startTestRunner } = await import('@web/test-runner');
  const runner = await startTestRunner({
    autoExitProcess: false,
    argv: files.flatMap((file) => ['--files', file]),
  });
  await new Promise((resolve) => runner.on('finished', resolve));
  const count = (suite) => {
    for (const test of suite?.tests ?? []) sum[test.passed ? 'passed' : 'failed'] += 1;
    for (const inner of suite?.suites ?? []) count(inner);
  };
  for (const session of runner.sessions.all()) {
    const { failed } = sum;
    count(session.testResults);
    // A file that could not be loaded, or that threw outside its tests, has failed though none of its tests has.
    if (!session.passed && sum.failed === failed) sum.failed += 1;
  }
  await runner.stop();
}

async function testInNode(files) {
  const tests = run({ files: files.map((file) => path.resolve(file)), concurrency: 1 });
  tests.on('test:pass', ({ details }) => (sum.passed += details.type === 'suite' ? 0 : 1));
  tests.on('test:fail', ({ details }) => (sum.failed += details.type === 'suite' ? 0 : 1));
  await new Promise((resolve) => tests.compose(new spec()).on('end', resolve).pipe(process.stdout));
}

function findNodeTests() {
  return ['scripts', 'packages/publish/test'].flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((file) => file.endsWith('.test.mjs'))
      .map((file) => path.join(folder, file)),
  );
}
