/**
 * A small page made with a framework, as a project makes it: installed from npm, built by the framework's own tools, drawn on the
 * server by them.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../ensure-installed.mjs';
import { buildPackages, putPackages, run } from './our-packages.ts';

const APPS = path.join(root, 'packages/testing/frameworks');
/** Below no `node_modules`: there Next and svelte-check take everything for the code of others. */
const CACHE = path.join(root, '.cache/frameworks');

/** The figure that every page shows: on the server in words, in the browser drawn. */
export const NUMBER = '2,216.8';

export interface AppOptions {
  /** The folder below `packages/testing/frameworks`. */
  readonly source: string;
  /** Other versions than its `package.json` names. */
  readonly versions?: Readonly<Record<string, string>>;
  /** More files, by their names. */
  readonly files?: Readonly<Record<string, string>>;
}

/**
 * Puts an app and all that it needs into a folder of its own.
 *
 * @returns the folder
 */
export async function makeApp({ source, versions = {}, files = {} }: AppOptions) {
  await buildPackages();
  const from = path.join(APPS, source);
  const manifest = JSON.parse(await readFile(path.join(from, 'package.json'), 'utf8'));
  manifest.dependencies = { ...manifest.dependencies, ...versions };
  const text = JSON.stringify(manifest);
  const folder = path.join(CACHE, `${source}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`);
  if (!existsSync(folder)) await install(folder, text);
  await cp(from, folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), text);
  await cp(path.join(root, 'examples/own-feed.json'), path.join(folder, 'feed.json'));
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
  await putPackages(folder);
  return folder;
}

/** Once for the same versions; a run that is broken off leaves nothing that looks whole. */
async function install(folder: string, manifest: string) {
  const making = `${folder}-making-${process.pid}`;
  await mkdir(making, { recursive: true });
  await writeFile(path.join(making, 'package.json'), manifest);
  // What builds is ours already: Vite, which plugins only name as a peer.
  const args = [
    'install',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--legacy-peer-deps',
    '--no-package-lock',
  ];
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: making,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm install failed in ${making}:\n${stdout}${stderr}`);
  await rename(making, folder).catch(async (error) => {
    // Another was quicker.
    if (!existsSync(folder)) throw error;
    await rm(making, { recursive: true, force: true });
  });
}

/** Frameworks warn of what does not fit the server's page in development alone; readers get the other. */
export const MODES = ['production', 'development'] as const;
export type Mode = (typeof MODES)[number];

/** Where the app stands in the page that Vite makes, for its server to put it there. */
const PLACE = '<!--app-->';
const vite = path.join(root, 'node_modules/vite/bin/vite.js');

/** What a page's server sends, and the files that it loads. */
export interface Built {
  readonly folder: string;
  /** The whole page, with what stands in the place of the app; without the script where readers have none. */
  page(app: string, hasScript?: boolean): string;
}

/** What Vite makes for the browser. */
export async function buildWithVite(folder: string, entry: string, mode: Mode): Promise<Built> {
  const out = `out/${mode}`;
  await writeFile(path.join(folder, 'index.html'), pageOf(`<script type="module" src="/${entry}"></script>`));
  const args = ['build', '--mode', mode, '--outDir', out, '--logLevel', 'error'];
  run([vite, ...args], folder, { NODE_ENV: mode });
  const html = await readFile(path.join(folder, out, 'index.html'), 'utf8');
  return { folder: path.join(folder, out), page: (app, hasScript) => filled(html, app, hasScript) };
}

/** What webpack makes for the browser. */
export function buildWithWebpack(folder: string, mode: Mode): Built {
  const out = path.join(folder, 'out', mode);
  // In development webpack writes modules as texts to evaluate, unless told otherwise; a strict policy runs none.
  const code = `
    import webpack from 'webpack';
    import config from './webpack.config.js';
    const output = { ...config.output, path: ${JSON.stringify(out)} };
    webpack({ ...config, output, mode: '${mode}', devtool: false }, (error, stats) => {
      if (!error && !stats.hasErrors()) return;
      console.error(error ?? stats.toString());
      process.exitCode = 1;
    });`;
  run(['--input-type=module', '--eval', code], folder);
  const html = pageOf('<script defer src="/client.js"></script>');
  return { folder: out, page: (app, hasScript) => filled(html, app, hasScript) };
}

const pageOf = (script: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Figures</title>
    ${script}
  </head>
  <body><div id="app">${PLACE}</div></body>
</html>
`;

const filled = (html: string, app: string, hasScript = true) =>
  (hasScript ? html : html.replace(/<script.*?<\/script>/gs, '')).replace(PLACE, () => app);

/** What the framework's own server draws. */
export function drawOnServer(folder: string, entry: string) {
  run([vite, 'build', '--ssr', entry, '--outDir', 'out/server', '--logLevel', 'error'], folder);
  const code = `const { render } = await import('./out/server/${path.parse(entry).name}.js'); process.stdout.write(await render());`;
  return run(['--input-type=module', '--eval', code], folder, { NODE_ENV: 'production' });
}
