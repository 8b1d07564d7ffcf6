/**
 * What one element costs a site that installs the package and bundles it with esbuild: what the page loads for it, which
 * is its own file and all that this imports at once. Parts that are imported when they are asked for are files of their
 * own, as bundlers make them.
 */
import type { BuildOptions } from 'esbuild';
import { buildSources } from '../load-sources.ts';
import { compress } from './server.ts';

/**
 * @param lines of a module that a site bundles
 * @param options further ones of esbuild
 * @returns bytes after Brotli of what its page loads at once
 */
export async function bundledBytes(lines: string, options: BuildOptions = {}) {
  const { metafile, outputFiles } = await buildSources(lines, {
    splitting: true,
    minify: true,
    legalComments: 'none',
    outdir: 'bundled',
    metafile: true,
    ...options,
  });
  const loaded = new Set<string>();
  const load = (file: string) => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const { path, kind, external } of metafile!.outputs[file].imports)
      if (kind === 'import-statement' && !external) load(path);
  };
  load(Object.keys(metafile!.outputs).find((file) => metafile!.outputs[file].entryPoint === '<stdin>')!);
  const texts = [...loaded].map((file) => outputFiles.find(({ path }) => path.endsWith(file))!.text);
  return texts.reduce((bytes, text) => bytes + compress(text, 'js').length, 0);
}

/** What the element of a tag costs. */
export const npmBytes = (tag: string) => bundledBytes(`import '@mine-action/elements/${tag}';`);

/** What it may cost, in bytes after Brotli, lowered when we get below it; the charts' drawing comes later. */
const LIMITS = {
  'mine-sources': 13_700,
  'mine-stat': 16_300,
  'clearance-trend': 20_000,
  'ordnance-breakdown': 19_900,
};
const OTHERS = 15_600;

/** The limit of a tag. */
export const npmLimit = (tag: string) => LIMITS[tag] ?? OTHERS;
