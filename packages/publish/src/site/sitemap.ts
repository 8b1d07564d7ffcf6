/**
 * The list of all addresses for search engines, in files of a size that they take, each with the day on which what stands
 * there last changed: a day without news is no reason to come again.
 */
import { type Claim, type Feed, knownOn, lastDay } from '@mine-action/data';
import { page, draw } from './draw.js';
import { claimsFor, type SiteEntry } from './entries.js';
import { partOf } from './feed-part.js';
import type { Output } from './output.js';

/** The limit is 50,000 addresses and 50 MB. */
const ADDRESSES_IN_FILE = 40_000;

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An address below the site. */
export interface Address {
  readonly path: string;
  /** The day on which it last changed, `YYYY-MM-DD`. */
  readonly day: string;
}

/**
 * The days on which an entry's pages last changed, by edition: the newest day on which one of its figures became known, was
 * corrected or withdrawn.
 *
 * @param today a month or a year is known at its end, and no page has changed tomorrow
 */
export const changesOf = (entry: SiteEntry, feed: Feed, today: string): ((edition: string) => string) =>
  changesIn(partOf(feed, claimsFor(entry, feed)).figures, feed, today);

/** The same for claims that stand on one page. */
export function changesIn(claims: readonly Claim[], feed: Feed, today: string): (edition: string) => string {
  const figures = claims.map((claim) => {
    const { corrections = [], withdrawn } = claim;
    const known = lastDay(knownOn(claim, feed));
    return [known, ...[...corrections, ...(withdrawn ? [withdrawn] : [])].map(({ date }) => date)];
  });
  return (edition) => {
    const days = figures
      // What became known later is not on the page of an earlier day.
      .filter(([known = '']) => edition === 'latest' || known <= edition)
      .flat();
    const newest = days.sort()[days.length - 1] ?? feed.modified.slice(0, 10);
    return newest < today ? newest : today;
  };
}

/** Writes `sitemap.xml`, and, where it is one file's too many, the parts that it then names. */
export async function writeSitemap(
  output: Output,
  url: string,
  addresses: readonly Address[],
): Promise<void> {
  const parts: (readonly Address[])[] = [];
  for (let from = 0; from < addresses.length; from += ADDRESSES_IN_FILE)
    parts.push(addresses.slice(from, from + ADDRESSES_IN_FILE));
  const [first = []] = parts;
  if (parts.length < 2) return output.write('sitemap.xml', listOf(url, first));
  for (const [index, part] of parts.entries())
    await output.write(`sitemap-${index + 1}.xml`, listOf(url, part));
  const names = parts.map(
    (part, index) =>
      page`<sitemap><loc>${url}sitemap-${index + 1}.xml</loc><lastmod>${newestOf(part)}</lastmod></sitemap>\n`,
  );
  await output.write(
    'sitemap.xml',
    XML +
      draw(
        page`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${names}</sitemapindex>\n`,
      ),
  );
}

const newestOf = (addresses: readonly Address[]): string =>
  addresses.reduce((newest, { day }) => (day > newest ? day : newest), '');

const listOf = (url: string, addresses: readonly Address[]): string =>
  XML +
  draw(
    page`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses.map(
      ({ path, day }) => page`<url><loc>${url}${path}</loc><lastmod>${day}</lastmod></url>\n`,
    )}</urlset>\n`,
  );
