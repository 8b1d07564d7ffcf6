/**
 * The list of all addresses for search engines, in files of a size that they take.
 */
import { page, draw } from './draw.js';
import type { Output } from './output.js';

/** The limit is 50,000 addresses and 50 MB. */
const ADDRESSES_IN_FILE = 40_000;

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Writes `sitemap.xml`, and, where it is one file's too many, the parts that it then names. */
export async function writeSitemap(output: Output, url: string, paths: readonly string[]): Promise<void> {
  const parts: (readonly string[])[] = [];
  for (let from = 0; from < paths.length; from += ADDRESSES_IN_FILE)
    parts.push(paths.slice(from, from + ADDRESSES_IN_FILE));
  const [first = []] = parts;
  if (parts.length < 2) return output.write('sitemap.xml', listOf(url, first));
  for (const [index, part] of parts.entries())
    await output.write(`sitemap-${index + 1}.xml`, listOf(url, part));
  const names = parts.map((_, index) => page`<sitemap><loc>${url}sitemap-${index + 1}.xml</loc></sitemap>\n`);
  await output.write(
    'sitemap.xml',
    XML +
      draw(
        page`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${names}</sitemapindex>\n`,
      ),
  );
}

const listOf = (url: string, paths: readonly string[]): string =>
  XML +
  draw(
    page`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${paths.map(
      (path) => page`<url><loc>${url}${path}</loc></url>\n`,
    )}</urlset>\n`,
  );
