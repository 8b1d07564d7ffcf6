/** What one element costs a site that installs the package and bundles it with esbuild: everything in one file. */
import { bundleSources } from '../load-sources.mjs';
import { compress } from './server.mjs';

/** Bytes after Brotli. */
export async function npmBytes() {
  const text = await bundleSources(`import '@mine-action/elements/mine-stat';`, {
    minify: true,
    legalComments: 'none',
  });
  return compress(text, 'js').length;
}
