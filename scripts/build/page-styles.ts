/**
 * The style sheet that a page may link beside the script, minified.
 */
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import type { Plugin } from 'rollup';

/**
 * @param source where it lies
 * @param fileName what it is called beside the script
 */
export function pageStyles(source: string, fileName: string): Plugin {
  return {
    name: 'page-styles',
    async generateBundle() {
      const { code } = await transform(await readFile(source, 'utf8'), { loader: 'css', minify: true });
      this.emitFile({ type: 'asset', fileName, source: code });
    },
  };
}
