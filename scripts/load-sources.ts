/**
 * Runs TypeScript sources in Node: bundled in memory, imported from there.
 */
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type BuildResult } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What esbuild makes of some lines of a module.
 *
 * @param lines which may import and export `./packages/…`
 */
export const buildSources = (
  lines: string,
  options: BuildOptions = {},
): Promise<BuildResult<{ write: false }>> =>
  build({
    stdin: { contents: lines, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['source'],
    tsconfig: 'tsconfig.base.json',
    ...options,
    write: false,
  });

/** The same as text. */
export async function bundleSources(lines: string, options?: BuildOptions) {
  const { outputFiles } = await buildSources(lines, options);
  return outputFiles[0].text;
}

/** The same for Node, imported; what the lines export is the caller's to say. */
export async function loadSources<Exports = Record<string, unknown>>(
  lines: string,
  options?: BuildOptions,
): Promise<Exports> {
  const code = await bundleSources(lines, { platform: 'node', ...options });
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`) as Promise<Exports>;
}
