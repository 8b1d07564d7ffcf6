/**
 * An Eleventy site with the plugin as it is in the sources, in a folder of its own, built by Eleventy's own command.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { madeOnce } from '../../../scripts/testing/made-once.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const COMMAND = path.join(root, 'node_modules/@11ty/eleventy/cmd.cjs');

const plugin = await madeOnce(import.meta.url, (folder) =>
  build({
    absWorkingDir: root,
    entryPoints: ['packages/eleventy/src/index.ts'],
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['source'],
    external: ['@11ty/eleventy-fetch', 'htmlparser2'],
    logLevel: 'error',
  }),
);

/** A layout as others write them: a text column with room at its sides. */
const LAYOUT = `<!doctype html><html lang="{{ lang or 'en' }}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title }}</title>
<style>body{margin:0;font:16px/1.5 sans-serif}main>*{max-width:40rem;margin-inline:auto;padding-inline:1rem}</style></head>
<body><main><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>`;

/** @param options of the plugin; @param content pages, by path below the site */
export function eleventySite(options: object, content: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'mine-action-eleventy-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
  };
  const configure = (chosen: object) =>
    write({
      'eleventy.config.mjs': `import mineAction from ${JSON.stringify(pathToFileURL(path.join(plugin, 'index.js')).href)};
export default function (config) {
  config.addPlugin(mineAction, ${JSON.stringify(chosen)});
}`,
    });
  configure(options);
  write({ '_includes/page.njk': LAYOUT, ...content });
  return {
    write,
    configure,
    /** Builds it as its owner would. */
    async build() {
      rmSync(path.join(folder, '_site'), { recursive: true, force: true });
      const child = spawn(process.execPath, [COMMAND], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
      const [out, error, [code]] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        once(child, 'exit') as Promise<[number]>,
      ]);
      return {
        code,
        said: out + error,
        read: (name: string) => readFileSync(path.join(folder, '_site', name), 'utf8'),
      };
    },
  };
}
