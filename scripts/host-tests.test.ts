/**
 * Unit tests of pages that hold our elements, in the stand-ins for browsers that test runners bring: figures are drawn
 * there at once and without an uncaught error, whatever these lack; and the stub shows the words in the tag alone.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundleSources } from './load-sources.ts';

// Beside the packages: what is run there imports jsdom and happy-dom by their names.
const CACHE = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url));
const folder = mkdtempSync(path.join(CACHE, 'host-tests-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** How a test runner makes its window. */
const WINDOWS = {
  jsdom: `const { JSDOM, VirtualConsole } = await import('jsdom');
    const virtual = new VirtualConsole();
    virtual.on('jsdomError', (error) => said.push('jsdom: ' + error.message));
    const { window } = new JSDOM(page, { url: 'http://localhost/', virtualConsole: virtual });`,
  'happy-dom': `const { Window } = await import('happy-dom');
    const window = new Window({ url: 'http://localhost/' });
    window.document.write(page);`,
};
/** What some of them lack, and some hosts take away. */
const LACKING = [
  'ResizeObserver',
  'IntersectionObserver',
  'MutationObserver',
  'Intl',
  'matchMedia',
  'requestAnimationFrame',
  'fetch',
];

/**
 * Runs a test of a host in a process of its own, with the window's names as globals.
 *
 * @param lines what the host's test does; it hands back what it has found as \`result\`
 */
function runTest<Result>(
  kind: keyof typeof WINDOWS,
  code: string,
  lines: string,
  lacking: readonly string[] = [],
) {
  const file = path.join(folder, `${kind}-${lacking.length}.mjs`);
  writeFileSync(path.join(folder, 'bundle.mjs'), code);
  writeFileSync(
    file,
    `const said = [];
    // What ends the test itself.
    process.on('exit', () => process.stderr.write(said.join('\\n')));
    for (const event of ['uncaughtException', 'unhandledRejection'])
      process.on(event, (error) => said.push(event + ': ' + (error?.stack ?? error)));
    for (const name of ['warn', 'error']) console[name] = (...all) => said.push(name + ': ' + all[0]);
    const page = '<!doctype html><html lang="en"><title>Host</title><body></body></html>';
    ${WINDOWS[kind]}
    const put = (name, value) => Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    for (let from = window; from && from !== Object.prototype; from = Object.getPrototypeOf(from))
      for (const name of Object.getOwnPropertyNames(from))
        if (!(name in globalThis) || /^(?:Event|CustomEvent|EventTarget|navigator)$/.test(name)) {
          const value = window[name];
          put(name, typeof value === 'function' && /^[a-z]/.test(name) ? value.bind(window) : value);
        }
    put('window', window);
    for (const name of ${JSON.stringify(lacking)}) {
      put(name, undefined);
      try { Object.defineProperty(window, name, { value: undefined, configurable: true, writable: true }); } catch {}
    }
    // Style sheets that a script makes.
if (${lacking.length > 0})
      for (let from of [document, document.createElement('div').attachShadow({ mode: 'open' })])
        for (; from; from = Object.getPrototypeOf(from)) delete from.adoptedStyleSheets;
    const drawn = async (tag) => {
      const started = performance.now();
      const host = document.querySelector(tag);
      for (;;) {
        const figure = host.shadowRoot?.querySelector('[part="figure"]');
        if (figure) return { text: figure.textContent, ms: performance.now() - started };
        if (performance.now() - started > 5_000) return { text: 'nothing', ms: 5_000 };
        await new Promise((done) => setTimeout(done, 5));
      }
    };
    const begun = performance.now();
    await import('./bundle.mjs');
    const imported = performance.now() - begun;
    const result = {};
    ${lines}
    await new Promise((done) => setTimeout(done, 200));
    process.stdout.write(JSON.stringify({ result, said, imported }));
    process.exit();`,
  );
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [file], {
    encoding: 'utf8',
    cwd: folder,
  });
  assert.ok(stdout.startsWith('{'), `${stderr || stdout} (${status ?? signal})`);
  return JSON.parse(stdout) as { result: Result; said: string[]; imported: number };
}

/** Each element, drawn; the list of sources beside a figure. */
const ALL = `
  const all = {
    'mine-stat': 'indicator="ap-mines-found"', 'clearance-progress': '', 'dog-counter': '',
    'clearance-trend': 'indicator="area-cleared"', 'ordnance-breakdown': '',
    'mine-figures': 'indicators="ap-mines-found uxo-found"', 'mine-sources': '',
  };
  for (const [tag, attributes] of Object.entries(all)) {
    const beside = tag === 'mine-sources' ? '<mine-stat indicator="ap-mines-found"></mine-stat>' : '';
    document.body.innerHTML = beside + '<' + tag + ' ' + attributes + '><p>Words.</p></' + tag + '>';
    result[tag] = await drawn(tag);
  }`;

for (const kind of Object.keys(WINDOWS) as (keyof typeof WINDOWS)[])
  describe(`a unit test of a host in ${kind}`, () => {
    let code = '';
    before(async () => {
      code = await bundleSources(`import '@mine-action/elements/define';`, { platform: 'browser' });
    });

    for (const lacking of [[], LACKING])
      it(`finds every figure drawn in less than a second${lacking.length > 0 ? ', where much is missing' : ''}`, () => {
        const { result, said, imported } = runTest<Record<string, { text: string; ms: number }>>(
          kind,
          code,
          ALL,
          lacking,
        );
        assert.equal(Object.keys(result).length, 7);
        for (const [tag, { text, ms }] of Object.entries(result)) {
          assert.match(text, /\d/, `${tag}: ${text}`);
          assert.ok(ms < 1_000, `${tag}: ${ms} ms`);
        }
        assert.match(
          result['mine-stat'].text,
          /More than 36,000 anti-personnel mines found since 10 November 2020/,
        );
        assert.ok(imported < 1_500, `${imported} ms`);
        assert.deepEqual(said, []);
      });

    it('finds the words in the tag, where the stub stands in for the elements', async () => {
      const stub = await bundleSources(`import '@mine-action/elements/stub';`, { platform: 'browser' });
      const { result, said } = runTest<object>(
        kind,
        stub,
        `const asked = [];
        globalThis.fetch = (address) => { asked.push(address); return new Promise(() => {}); };
        document.body.innerHTML = '<mine-stat src="https://example.org/" indicator="uxo-found">Our <b>own</b> words.</mine-stat>';
        const host = document.querySelector('mine-stat');
        host.feed = { any: 'feed' };
        Object.assign(result, { text: document.body.textContent, version: host.constructor.version, asked, root: host.shadowRoot,
          tags: ['mine-stat', 'clearance-progress', 'dog-counter', 'clearance-trend', 'ordnance-breakdown', 'mine-figures', 'mine-sources'].filter((tag) => customElements.get(tag)).length });`,
      );
      assert.deepEqual(result, { text: 'Our own words.', version: 'stub', asked: [], root: null, tags: 7 });
      assert.deepEqual(said, []);
      assert.ok(stub.length < 20_000, `${stub.length} characters`);
    });
  });

describe('docs/testing.md', () => {
  it('has examples that pass as they are printed', async () => {
    const [example] = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/testing.md', 'utf8'))!.slice(1);
    const code = await bundleSources(example.replace(/^import .* from 'vitest';\n/m, ''), {
      platform: 'browser',
      banner: {
        js: `const tests = globalThis.tests = []; const test = (name, run) => tests.push(run);
          const expect = (value) => ({ toContain: (part) => { if (!value.includes(part)) throw new Error(value); } });`,
      },
    });
    const { result, said } = runTest<{ passed: number }>(
      'jsdom',
      code,
      'for (const run of tests) { await run(); result.passed = (result.passed ?? 0) + 1; }',
    );
    assert.deepEqual(said, []);
    assert.equal(result.passed, 2);
  });
});
