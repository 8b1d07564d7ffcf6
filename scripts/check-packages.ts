/**
 * Whether the packages work for anyone who installs them: `npm run check:packages`.
 *
 * Builds and packs them, checks what was packed with publint and attw, and then uses it as a project would: unpacked
 * into a `node_modules` of its own, without sources, imported by Node, bundled by Rollup, type-checked by TypeScript.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { rollup } from 'rollup';
import { makeEditorData } from './editor-data.ts';
import { generate } from './generate.ts';
import { publicPackages } from './release/public-packages.ts';

const PACKAGES = publicPackages().map(({ folder }) => path.basename(folder));
const FORMAT_NUMBER_AT_MOST = 2_000;

const root = fileURLToPath(new URL('..', import.meta.url));
/** Inside the root's `node_modules`, so that the packages' own dependencies are found there. */
const project = path.join(root, 'node_modules/.cache/packed');
const tool = (file: string) => path.join(root, 'node_modules', file);

interface RunOptions {
  cwd?: string;
  shell?: boolean;
}
/** How a program ended. */
interface Ran {
  ok: boolean;
  output: string;
}

/** Runs a program and hands back what it printed. */
function run(command: string, args: readonly string[], { cwd = root, shell = false }: RunOptions = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, shell, encoding: 'utf8' });
  return {
    ok: status === 0,
    stdout: stdout ?? '',
    output: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.trim(),
  };
}
const node = (args: readonly string[], options?: RunOptions) => run(process.execPath, args, options);
const npm = (args: readonly string[], options?: RunOptions) =>
  run('npm', args, { ...options, shell: process.platform === 'win32' });

let failures = 0;
/** One line for each check, and what went wrong under it. */
function tell(what: string, problems: readonly string[]) {
  if (problems.length > 0) failures++;
  console.log(`${problems.length > 0 ? 'FAIL' : 'ok  '} ${what}`);
  for (const problem of problems) console.log(problem.replace(/^/gm, '     '));
}
const tellRun = (what: string, { ok, output }: Ran) => tell(what, ok ? [] : [output]);

async function build() {
  await generate();
  // A file whose source is gone must not be packed.
  for (const name of PACKAGES)
    await rm(path.join(root, 'packages', name, 'dist'), { recursive: true, force: true });
  tellRun(
    'manifest',
    node([
      tool('@custom-elements-manifest/analyzer/cem.js'),
      'analyze',
      '--config',
      'custom-elements-manifest.config.mjs',
    ]),
  );
  await makeEditorData();
  tellRun(
    'build',
    node([tool('typescript/bin/tsc'), '--build', ...PACKAGES.map((name) => `packages/${name}`)]),
  );
}

/** What has no place in a package: tests and what they share, and the compiler's notes about this machine. */
const STRAY = /(?:^|[./])(?:test|testing)\.|\.tsbuildinfo$|^src\/.*\.(?:md|html)$|types-test/;

/**
 * The types of frameworks name their own package, which attw holds against them even where it is told to ignore old resolution.
 * And a file of JSON has a default export where a bundler reads it, which it takes for a mistake.
 */
const ATTW = [
  ...['--profile', 'esm-only', '--format', 'ascii', '--no-color', '--exclude-entrypoints'],
  ...['./jsx', './preact', './props', './solid', './svelte', './vue', './feeds/azerbaijan.json'],
];

/** Types that are never run, each of which compiles in a project or is marked as one that must not. */
const TYPES_TESTS = [
  'elements/types-test/react.tsx',
  'elements/types-test/feeds.ts',
  'react/types-test/components.tsx',
];

async function checkPacked(name: string) {
  const cwd = path.join(root, 'packages', name);
  const packed = npm(['pack', '--json', '--loglevel=error', '--pack-destination', project], { cwd });
  if (!packed.ok) return tell(`${name}: pack`, [packed.output]);
  const [{ filename, files }] = Object.values<{ filename: string; files: { path: string }[] }>(
    JSON.parse(packed.stdout),
  );
  const tarball = path.join(project, filename);
  tell(
    `${name}: contents`,
    files
      .map((file) => file.path)
      .filter((file: string) => STRAY.test(file))
      .map((file) => `${file} has no place in a package`),
  );

  const manifest = JSON.parse(await readFile(path.join(cwd, 'package.json'), 'utf8'));
  const { buffer } = new Uint8Array(await readFile(tarball));
  const { messages } = await publint({ strict: true, pack: { tarball: buffer } });
  tell(
    `${name}: publint`,
    messages.map((message) => `${message.type}: ${formatMessage(message, manifest, { color: false })}`),
  );

  // A package that is only run exports nothing whose types could be wrong.
  if (manifest.exports)
    tellRun(`${name}: attw`, node([tool('@arethetypeswrong/cli/dist/index.js'), tarball, ...ATTW]));

  const target = path.join(project, 'node_modules/@mine-action', name);
  await mkdir(target, { recursive: true });
  tellRun(
    `${name}: unpack`,
    run('tar', ['-xzf', filename, '-C', path.relative(project, target), '--strip-components=1'], {
      cwd: project,
    }),
  );
  await rm(path.join(target, 'src'), { recursive: true, force: true });
}

/** What the elements are asked to draw outside browsers, each as a module that throws where they do not. */
const DRAWN = {
  'Node draws a figure': `
    import { renderFigure } from '@mine-action/elements/server';
    const html = await renderFigure('mine-stat', { indicator: 'uxo-found', edition: '2025-04-04' });
    if (!/133,000/.test(html) || typeof HTMLElement !== 'undefined') throw new Error(html);`,
  'jsdom draws a figure': `
    import { JSDOM } from 'jsdom';
    const { window } = new JSDOM('<body><mine-stat indicator="uxo-found" lang="en"></mine-stat></body>');
    for (const name of ['document', 'customElements', 'Document', 'HTMLElement', 'Node', 'ShadowRoot', 'CSSStyleSheet', 'MutationObserver'])
      Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
    globalThis.window = window;
    await import('@mine-action/elements/define');
    const figure = window.document.querySelector('mine-stat');
    await figure.updateComplete;
    if (!/133,000/.test(figure.shadowRoot.textContent)) throw new Error(figure.outerHTML);
    process.exit();`,
};

/** A server that renders pages imports what the browser will. */
function checkInNode() {
  for (const [what, code] of Object.entries(DRAWN))
    tellRun(what, node(['--input-type=module', '--eval', code], { cwd: project }));
  for (const name of ['elements', 'elements/define', 'react']) {
    const code = `await import('@mine-action/${name}');`;
    tellRun(
      `Node imports ${name} without harm`,
      node(['--input-type=module', '--eval', code], { cwd: project }),
    );
  }
}

/** The command line as anyone who installs it runs it. */
async function checkCommand() {
  const target = path.join(project, 'node_modules/@mine-action/publish');
  // What npm had to put beside the package, because the root has another version of it.
  const own = path.join(root, 'packages/publish/node_modules/commander');
  if (existsSync(own)) await cp(own, path.join(target, 'node_modules/commander'), { recursive: true });
  const { bin } = JSON.parse(await readFile(path.join(target, 'package.json'), 'utf8'));
  const feed = path.join(project, 'node_modules/@mine-action/data/feeds/azerbaijan.json');
  tellRun(
    'mine-action-publish validates the built-in feed',
    node([path.join(target, bin['mine-action-publish']), 'validate', feed], { cwd: project }),
  );
}

/** What Rollup makes of one line of a project; without what it would load later, unless all is asked for. */
async function bundle(line: string, { all = true } = {}) {
  const entry = path.join(project, 'entry.js');
  await writeFile(entry, line);
  const bundled = await rollup({
    input: entry,
    plugins: [nodeResolve()],
    external: all ? [] : (id) => /[\\/]canvas[\\/]draw\.js$/.test(id),
    onLog: () => {},
    logLevel: 'silent',
  });
  const { output } = await bundled.generate({ format: 'es', inlineDynamicImports: true });
  await bundled.close();
  return output[0].code.trim();
}

async function checkBundles() {
  const nothing = await bundle(`import {} from '@mine-action/elements';`);
  tell('unused classes leave nothing in a bundle', nothing === '' ? [] : [nothing.slice(0, 500)]);

  const number = await bundle(`export { formatNumber } from '@mine-action/wording';`);
  tell(
    `formatNumber alone is small in a bundle: ${number.length} B`,
    number.length <= FORMAT_NUMBER_AT_MOST
      ? []
      : [`at most ${FORMAT_NUMBER_AT_MOST} B:\n${number.slice(0, 500)}`],
  );

  const tags = [
    'mine-stat',
    'clearance-progress',
    'dog-counter',
    'clearance-trend',
    'ordnance-breakdown',
    'mine-figures',
    'mine-sources',
  ];
  const trend = await bundle(`import '@mine-action/elements/clearance-trend';`, { all: false });
  tell(
    'a chart leaves Chart.js for later',
    /LinearScale/.test(trend) ? ['chart.js is imported by more than chart/canvas/.'] : [],
  );

  const registering: [line: string, expected: string[]][] = [
    [`export * from '@mine-action/elements';`, []],
    ...tags.map((tag) => [`import '@mine-action/elements/${tag}';`, [tag]] satisfies [string, string[]]),
    [`import '@mine-action/elements/define';`, tags],
  ];
  for (const [line, expected] of registering) {
    const code = await bundle(line);
    const found = tags.filter((tag) => code.includes(`define('${tag}'`));
    const isExpected = found.length === expected.length && found.every((tag) => expected.includes(tag));
    tell(
      `${line} registers ${expected.join(', ') || 'nothing'} in a bundle`,
      isExpected
        ? []
        : [
            `It registers ${found.join(', ') || 'nothing'}. Look at sideEffects in package.json, and at what index.ts imports.`,
          ],
    );
  }
}

/** The published types, those for JSX among them, as strictly as a project can read them. */
async function checkTypes() {
  const files = TYPES_TESTS.map((file) => path.basename(file));
  for (const file of TYPES_TESTS)
    await copyFile(path.join(root, 'packages', file), path.join(project, path.basename(file)));
  for (const [module, moduleResolution] of [
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'Bundler'],
  ]) {
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'ES2022',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      jsx: 'react-jsx',
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
    };
    await writeFile(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    tellRun(
      `types in a project, moduleResolution ${moduleResolution}`,
      node([tool('typescript/bin/tsc'), '--project', project]),
    );
  }
}

await rm(project, { recursive: true, force: true });
await mkdir(project, { recursive: true });
await writeFile(
  path.join(project, 'package.json'),
  JSON.stringify({ name: 'a-project', private: true, type: 'module' }),
);
await build();
if (failures === 0) {
  for (const name of PACKAGES) await checkPacked(name);
  checkInNode();
  await checkCommand();
  await checkBundles();
  await checkTypes();
}
console.log(failures === 0 ? 'The packages are good.' : `${failures} checks failed.`);
process.exitCode = failures === 0 ? 0 : 1;
