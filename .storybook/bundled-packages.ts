/**
 * While stories are worked on, our packages are few files and not a hundred and forty: a page of stories asks for each
 * module by itself, and waits for each. A change in them is bundled again at once and the page is loaded again, as it
 * has to be anyway: no browser takes a second definition of an element.
 */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, context } from 'esbuild';
import type { Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = path.join(ROOT, '.cache', 'storybook-packages');

/** What stories ask of the packages, by the name of the file that it becomes. */
const ENTRIES: Readonly<Record<string, string>> = {
  '@mine-action/elements/define': 'define',
  '@mine-action/data': 'data',
  '@mine-action/data/feed': 'feed',
};

interface Exported {
  readonly exports: Readonly<Record<string, { readonly source?: string }>>;
}

/** The source behind a name, by the export condition `source`. */
function sourceOf(name: string): string {
  const [, own = '', ...rest] = name.split('/');
  const manifest = path.join(ROOT, 'packages', own, 'package.json');
  const { exports } = JSON.parse(readFileSync(manifest, 'utf8')) as Exported;
  const source = exports[['.', ...rest].join('/')]?.source;
  if (!source) throw new Error(`${name} has no source for Storybook.`);
  return path.join(path.dirname(manifest), source);
}

const options = (): BuildOptions => ({
  entryPoints: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [file, sourceOf(name)])),
  outdir: OUT,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  // One Lit for the elements and for Storybook: Vite bundles it.
  external: ['lit', 'lit/*', 'lit-html', 'lit-html/*', '@lit/*'],
  conditions: ['source', 'module', 'browser', 'development'],
  tsconfig: path.join(ROOT, 'tsconfig.base.json'),
  sourcemap: true,
  logLevel: 'warning',
});

/** For Storybook's development server alone; a static build bundles everything anyway. */
export const bundledPackages = (): Plugin => ({
  name: 'bundled-packages',
  enforce: 'pre',
  apply: 'serve',
  async config() {
    rmSync(OUT, { recursive: true, force: true });
    const bundling = await context(options());
    await bundling.rebuild();
    await bundling.watch();
  },
  resolveId(source) {
    const file = ENTRIES[source];
    return file ? path.join(OUT, `${file}.js`) : undefined;
  },
  handleHotUpdate({ file, server }) {
    if (!path.normalize(file).startsWith(OUT)) return undefined;
    server.ws.send({ type: 'full-reload' });
    return [];
  },
});
