/**
 * What one element costs a site that installs the package and bundles it with esbuild: what the page loads for it, which
 * is its own file and all that this imports at once. Parts that are imported when they are asked for are files of their
 * own, as bundlers make them.
 */
import { buildSources } from '../load-sources.ts';
import { compress } from './server.ts';

/**
 * @param {string} tag
 * @returns {Promise<number>} bytes after Brotli
 */
export async function npmBytes(tag: string) {
  const { metafile, outputFiles } = await buildSources(`import '@mine-action/elements/${tag}';`, {
    splitting: true,
    minify: true,
    legalComments: 'none',
    outdir: 'bundled',
    metafile: true,
  });
  const loaded = new Set<string>();
  const load = (file: string) => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const { path, kind } of metafile!.outputs[file].imports) if (kind === 'import-statement') load(path);
  };
  load(Object.keys(metafile!.outputs).find((file) => metafile!.outputs[file].entryPoint === '<stdin>')!);
  const texts = [...loaded].map((file) => outputFiles.find(({ path }) => path.endsWith(file))!.text);
  return texts.reduce((bytes, text) => bytes + compress(text, 'js').length, 0);
}
