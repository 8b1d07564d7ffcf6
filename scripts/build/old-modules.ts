/**
 * Packages in the module format of old Node, for a build that knows only the standard one: each becomes a single
 * module, bundled by esbuild as for a browser.
 */
import path from 'node:path';
import { build } from 'esbuild';
import { packageOf } from './notices.ts';

/** @param {readonly string[]} names of packages */
export function oldModules(names: readonly string[]) {
  return {
    name: 'old-modules',
    async load(id: string) {
      const file = id.replaceAll(path.sep, '/');
      if (!names.some((name) => file.includes(`/node_modules/${name}/`))) return null;
      const { outputFiles, metafile } = await build({
        entryPoints: [id],
        bundle: true,
        write: false,
        metafile: true,
        format: 'esm',
        platform: 'browser',
        // What they import has the standard format too, of which only what is used comes along.
        mainFields: ['module', 'main'],
        conditions: ['import'],
        // What is not minified names the files that it was made from.
        minify: true,
        logLevel: 'error',
      });
      // What is inside has its own licences.
      for (const input of Object.keys(metafile.inputs)) packageOf(path.resolve(input));
      return outputFiles[0].text;
    },
  };
}
