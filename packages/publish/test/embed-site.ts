/**
 * A small site with its builder, built from a part of the built-in figures and served on an address of its own, for
 * tests that work in a tab.
 */
import http from 'node:http';
import sirv from 'sirv';
import { feed, file, run } from './built.ts';
import type { AddressInfo } from 'node:net';

const INDICATORS = ['area-contaminated', 'area-cleared', 'ap-mines-found', 'uxo-found', 'mdd-donated'];
const EDITIONS: readonly string[] = ['2025-04-04', '2026-01-31'];

/** Few figures make a quick build: those of two days. */
function smallFeed(editions: readonly string[]) {
  const whole = feed();
  const figures = whole.figures.filter(
    ({ indicator, source, status }) =>
      INDICATORS.includes(indicator) &&
      status !== 'derived' &&
      editions.includes(whole.sources[source ?? '']?.publishedOn),
  );
  const kept = new Set(figures.map(({ id }: { id: string }) => id));
  const sources = new Set(figures.map(({ source }) => source));
  return {
    ...whole,
    figures: figures.map(({ conflictsWith = [], supersedes: _, outcome: __, ...claim }) => {
      const others = conflictsWith.filter((id) => kept.has(id));
      return others.length > 0 ? { ...claim, conflictsWith: others } : claim;
    }),
    sources: Object.fromEntries(Object.entries(whole.sources).filter(([key]) => sources.has(key))),
  };
}

/**
 * Builds the site and serves it, with what a test puts into `pages` by path.
 *
 * @param editions the days on which the sources of its figures were published
 * @param options of `build`, beside those that it needs
 */
export async function serveEmbedSite(editions = EDITIONS, options: readonly string[] = []) {
  const pages = new Map<string, string>();
  const server = http.createServer((request, response) => {
    const page = pages.get(new URL(request.url!, url).pathname);
    if (page === undefined) return site(request, response);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const folder = file('embed-site');
  const { code, stderr } = run(
    'build',
    file('small.json', smallFeed(editions)),
    '--out',
    folder,
    '--url',
    url,
    ...options,
  );
  if (code !== 0) {
    // It would keep the test from ending.
    server.close();
    throw new Error(`The site was not built: ${stderr}`);
  }
  // As the rules for web servers say: figures are read from pages of others.
  const site = sirv(folder, {
    dev: true,
    setHeaders: (response) => void response.setHeader('Access-Control-Allow-Origin', '*'),
  });
  return { url, folder, pages, close: () => server.close() };
}
