/**
 * The stories outside Storybook: bundled from the sources, so that one page can hold as many as a script wants, and
 * served to a browser of its own.
 */
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import puppeteer, { type Viewport } from 'puppeteer-core';
import { findChromium } from '../find-browser.ts';
import { generate } from '../generate.ts';
import { messageOf } from './own-browser.ts';
import type { AddressInfo } from 'node:net';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};

/** `import address from './feed.json?url'`, as Vite reads it. */
const addresses: Plugin = {
  name: 'addresses',
  setup(build) {
    build.onResolve({ filter: /\?url$/ }, ({ path: file, resolveDir }) => ({
      path: path.resolve(resolveDir, file.replace(/\?url$/, '')),
      namespace: 'address',
    }));
    build.onLoad({ filter: /.*/, namespace: 'address' }, async ({ path: file }) => ({
      contents: await readFile(file),
      loader: 'file',
    }));
  },
};

/** The files that a page needs, by path. */
async function bundle(entry: string) {
  await generate();
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: ROOT, loader: 'ts', sourcefile: 'stories.ts' },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    outdir: path.join(ROOT, 'out'),
    publicPath: '/',
    entryNames: 'stories',
    conditions: ['source', 'module', 'browser'],
    tsconfig: path.join(ROOT, 'tsconfig.base.json'),
    plugins: [addresses],
    logLevel: 'silent',
  });
  return new Map<string, string | Uint8Array>(
    outputFiles.map(({ path: file, contents }) => [`/${path.basename(file)}`, contents]),
  );
}

const page = (hasStyles: boolean) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Stories</title>
    <link rel="icon" href="data:," />
    ${hasStyles ? '<link rel="stylesheet" href="/stories.css" />' : ''}
    <script type="module" src="/stories.js"></script>
  </head>
  <body></body>
</html>`;

/**
 * Opens a tab on a page that runs `entry`.
 *
 * @param entry a module, as if it stood in the root of the repository
 * @returns the tab, what it wrote to its console as warnings and errors, and how to close all of it
 */
export async function openStories(entry: string, viewport: Viewport) {
  const files = await bundle(entry);
  files.set('/', page(files.has('/stories.css')));
  const server = http.createServer(({ url }, response) => {
    const { pathname } = new URL(url ?? '/', 'http://localhost');
    response.setHeader('Content-Type', TYPES[path.extname(pathname) || '.html'] ?? 'text/plain');
    response.statusCode = files.has(pathname) ? 200 : 404;
    response.end(files.get(pathname) ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { executablePath, args, headless } = await findChromium();
  const browser = await puppeteer.launch({ executablePath, args, headless: headless ?? true });
  const tab = await browser.newPage();
  await tab.setViewport(viewport);
  const uncaught: string[] = [];
  tab.on('pageerror', (error) => uncaught.push(messageOf(error)));
  await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { tab, uncaught, close };
}
