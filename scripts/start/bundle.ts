/**
 * The command line as it is in the sources, bundled in a second: compiling all packages would take half a minute before
 * the first page is there.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { root } from '../ensure-installed.mjs';

const own = path.join(root, 'packages/publish');
/** Inside the package, so that its own dependencies are found from there. */
export const FOLDER = path.join(own, 'node_modules/.cache/start');

/** What is not ours is loaded from where it was installed. */
const { dependencies } = JSON.parse(readFileSync(path.join(own, 'package.json'), 'utf8'));
const EXTERNAL = Object.keys(dependencies)
  .filter((name) => !name.startsWith('@mine-action/'))
  .flatMap((name) => [name, `${name}/*`]);

const common: BuildOptions = { absWorkingDir: own, bundle: true, conditions: ['source'], logLevel: 'error' };

/**
 * @param folder where it is written, inside the package
 * @returns where the module of `build` lies, and the script that every page of a site runs first
 */
export async function bundle(folder = FOLDER) {
  await Promise.all([
    build({
      ...common,
      // The file by which the code is known (`site/manifest.ts`), the command and its worker.
      entryPoints: { cli: 'src/cli.ts', build: 'src/commands/build.ts', 'site/worker': 'src/site/worker.ts' },
      outdir: folder,
      splitting: true,
      platform: 'node',
      format: 'esm',
      external: EXTERNAL,
    }),
    build({
      ...common,
      entryPoints: ['src/site/frame.ts'],
      outfile: path.join(folder, 'frame.js'),
      format: 'iife',
      minify: true,
    }),
  ]);
  return { command: path.join(folder, 'build.js'), frame: path.join(folder, 'frame.js') };
}
