/**
 * Runs TypeScript sources in Node: bundled in memory, imported from there.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What esbuild makes of some lines of a module.
 *
 * @param lines which may import and export `./packages/…`
 */
export const buildSources = (lines, options = {}) =>
  build({
    stdin: { contents: lines, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['source'],
    tsconfig: 'tsconfig.base.json',
    ...options,
  });

/** The same as text. */
export async function bundleSources(lines, options) {
  const { outputFiles } = await buildSources(lines, options);
  return outputFiles[0].text;
}

/** The same for Node, imported. */
export async function loadSources(lines, options) {
  const code = await bundleSources(lines, { platform: 'node', ...options });
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
