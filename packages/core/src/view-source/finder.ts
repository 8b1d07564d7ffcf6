/**
 * Finds every view that no table of the script holds: those of a programme's own site and feed, and those that the resolver has
 * to make; and what a reader finds on demand. A later part of the script: pages with built-in figures do without it
 * until a reader opens something.
 *
 * What a site has published is found here alone. All else takes `find-resolved.ts`, which is loaded for it.
 */
import type { Feed } from '@mine-action/data';
import type { DetailsView, FigureRequest, ViewTable } from '@mine-action/wording';
import { findIn, viewKey } from '@mine-action/wording/essentials';
import { leaveFeeds, readFeed } from '../feed/feed-controller.js';
import type { Reading } from '../feed/remote-store.js';
import { lazy, prefetch } from '../lazy.js';
import { findInTable } from './find-prepared.js';
import { feedOf, folderOf, isSite, leaveViews, readEditions, readNewest } from './published.js';
import { type Found, type NotResolved, unavailable } from './resolution.js';
import type { ViewHost } from './view-controller.js';
import type { Dated, ViewFinder, ViewParts } from './view-parts.js';

const resolved = lazy(async () => {
  const file: Partial<typeof import('./find-resolved.js')> = await import('./find-resolved.js');
  return file.findResolved;
});

export const finder: ViewFinder = {
  find(host, request, parts, prepared) {
    const { refresh } = host;
    const src = host.src as string;
    const isForeign = (src ?? host.feed) != null;
    // What stands for a feed that is to come: an empty attribute, or what frameworks make of an object.
    const feed = host.feed === '' || host.feed === '[object Object]' ? undefined : host.feed;
    if (!isForeign) leave(host);
    const isOfSite = src != null && feed == null && isSite(src);
    const found = isOfSite ? findPublished(host, request) : prepared;
    if (found && !found.known) return found;
    // A newer figure is looked for on behalf of those who named a day.
    const isPlain =
      request.edition === 'latest' ||
      host.edition == null ||
      (isForeign ? found && isNewest(found) : !host.editionNote);
    if (found && isPlain && !resolved.here) return { ...found, notes: found.view.remarks ?? [] };
    let reading: Reading<Feed> | undefined;
    if (!found) {
      // By the time that a feed has come, so has what words it; whether it comes is said then.
      prefetch(parts.resolver);
      if (isForeign) reading = isOfSite ? readFeedOfSite(host, request) : readFeed(host, feed, src, refresh);
    }
    return resolved.here?.find(host, request, parts, found, reading) ?? notHere(reading);
  },

  details(host, answer, parts) {
    const found = findDetails(host, answer, parts);
    if (found) return found;
    const reading = readClaims(host, answer, parts);
    return resolved.here?.details(answer, parts, reading) ?? notHere(reading);
  },

  evidence(host, answer, parts) {
    const reading = readClaims(host, answer, parts);
    return resolved.here?.evidence(answer, parts, reading) ?? notHere(reading);
  },

  leave,
  loadWhole: () => resolved.load(),
};

/** What resolves is loaded beside what is read; either may fail. */
const notHere = (reading: Reading<Feed> | undefined): NotResolved =>
  unavailable(
    'loading',
    Promise.all([resolved.load(), reading?.state === 'loading' ? reading.until : undefined]),
  );

/** Nothing is read for it any more. */
function leave(host: ViewHost): void {
  leaveFeeds(host);
  leaveViews(host);
}

/**
 * What the site has published of it; nothing where its feed has to be read. A day from which on nothing newer is known has
 * the newest view, and snippets name such a day: the other editions are asked for where it is an older one.
 */
function findPublished(host: ViewHost, request: FigureRequest): Dated | NotResolved | undefined {
  const folder = folderOfSite(host, request);
  for (const read of folder ? [readNewest, readEditions] : []) {
    const reading = read(host, folder as string, request.language, host.refresh);
    if (reading.state === 'loading') return unavailable('loading', reading.until);
    const found = reading.state === 'ready' ? findInTable(request, reading.content) : undefined;
    if (found && reading.state === 'ready') return { ...found, notRenewedSince: reading.notRenewedSince };
    if (request.edition === 'latest') break;
  }
  return undefined;
}

/** Whether the view is the newest that its table holds. */
const isNewest = ({ request, table, view }: Found): boolean =>
  table !== undefined && findInTable({ ...request, edition: 'latest' }, table)?.view === view;

const folderOfSite = (host: ViewHost, { selection }: FigureRequest): string | undefined =>
  folderOf(host.src as string, host.baseURI, host.definition, selection);

/** That of the figure's folder; of the whole site where it has none. */
const readFeedOfSite = (host: ViewHost, { selection }: FigureRequest): Reading<Feed> =>
  readFeed(
    host,
    undefined,
    feedOf(host.src as string, host.baseURI, host.definition, selection),
    host.refresh,
  );

/** The feed that a published view rests on, and what makes claims of it, of that and of every other. */
function readClaims(host: ViewHost, { request, table }: Found, parts: ViewParts): Reading<Feed> | undefined {
  prefetch(parts.resolver);
  return table && host.src != null ? readFeedOfSite(host, request) : undefined;
}

const isBuiltIn = (table: ViewTable, { prepared, tables, editions }: ViewParts): boolean =>
  [prepared, tables[table.language]?.here, editions[table.language]?.here].includes(table);

/** What a table holds of a view's details, a file of the site or a later part of the script; nothing where none does. */
function findDetails(
  host: ViewHost,
  { request, table }: Found,
  parts: ViewParts,
): DetailsView | NotResolved | undefined {
  const detailsIn = (found: ViewTable): DetailsView | undefined =>
    findIn(found.details, viewKey(request), request.edition);
  if (!table) return undefined;
  const own = detailsIn(table);
  if (own) return own;
  if (host.src != null) {
    const folder = folderOfSite(host, request);
    const reading = folder && readEditions(host, folder, request.language, host.refresh);
    if (!reading || reading.state === 'failed') return undefined;
    return reading.state === 'ready' ? detailsIn(reading.content) : unavailable('loading', reading.until);
  }
  const more = parts.details[request.language];
  if (!more || !isBuiltIn(table, parts) || parts.resolver.here) return undefined;
  return more.here ? detailsIn(more.here) : unavailable('loading', more.load());
}
