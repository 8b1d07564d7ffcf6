/**
 * Finds every view that no table of the script holds, and what is to be said of it: those of a programme's own feed or
 * site, those that the resolver has to make, details, evidence, and a newer figure. A later part of the script: pages
 * with built-in figures do without it until a reader opens something.
 */
import type { Feed } from '@mine-action/data';
import {
  type DetailsView,
  type Evidence,
  type FigureRequest,
  findIn,
  sentenceOf,
  viewKey,
} from '@mine-action/wording';
import type { Unavailable, ViewTable } from '@mine-action/wording';
import { leaveFeeds, readFeed } from '../feed/feed-controller.js';
import type { Reading } from '../feed/remote-store.js';
import { nameOf, report, updateWhen } from '../report.js';
import { nowMs } from '../today.js';
import { findInTable, findPrepared } from './find-prepared.js';
import { feedOf, folderOf, leaveViews, readViews } from './published.js';
import { type Found, type NotResolved, type Problem, unavailable } from './resolution.js';
import type { Available, NewerEdition, ViewHost } from './view-controller.js';
import type { ViewFinder, ViewParts } from './view-parts.js';

const MINUTE_MS = 60_000;

/** A view, and since when its feed or site could not be renewed, in ms as `nowMs()` counts. */
type Dated = Found & { readonly notRenewedSince?: number | undefined };

export const finder: ViewFinder = {
  find(host, request, parts, prepared) {
    const isForeign = (host.src ?? host.feed) != null;
    if (!isForeign) leave(host);
    const found = isForeign ? findForeign(host, request, parts) : (prepared ?? resolveView(request, parts));
    const problems = found.known ? (found.problems ?? []) : found.problem ? [found.problem] : [];
    for (const problem of problems) reportProblem(host, problem);
    return found.known ? withNotes(host, found, parts) : found;
  },

  details(host, answer, parts): DetailsView | NotResolved {
    const found = findDetails(answer, parts);
    if (found) return found;
    const evidence = findEvidence(host, answer, parts);
    if (!evidence.known) return evidence;
    const resolved = parts.resolver.here?.resolve({ ...answer.request, feed: evidence.feed });
    return resolved?.known ? resolved.details() : unavailable('failed');
  },

  evidence: findEvidence,
  leave,
};

/** Nothing is read for it any more. */
function leave(host: ViewHost): void {
  leaveFeeds(host);
  leaveViews(host);
}

/** By the resolver, which knows every feed, language and unit, and what is the matter with a tag. */
function resolveView(
  request: FigureRequest,
  { resolver, prepared }: ViewParts,
  mayLoad = true,
): Found | NotResolved {
  if (!resolver.here) return unavailable('loading', mayLoad ? resolver.load() : undefined);
  const found = resolver.here.resolve(request);
  if (!found.known) return found;
  const { view, problems } = found;
  // A view is there when its words are.
  const words = resolver.here.words(view.language.code) ?? prepared.words;
  return { known: true, view, words, request, problems };
}

/** Of a file that is still read, or could not be: what reads it has said why. */
const notReady = (reading: Exclude<Reading<unknown>, { readonly state: 'ready' }>): NotResolved =>
  unavailable(reading.state, reading.state === 'loading' ? reading.until : undefined);

/** A site ends with a slash; what ends otherwise is a feed. */
function isSite(src: string): boolean {
  const [path = ''] = src.trim().split(/[?#]/);
  return path.endsWith('/') || /^https?:\/\/[^/]+$/.test(path);
}

/** Of the feed or the site that the tag names, or the feed that the page has set. */
function findForeign(host: ViewHost, request: FigureRequest, parts: ViewParts): Dated | NotResolved {
  const { definition, feed, refresh } = host;
  const src = host.src as string;
  if (feed != null || !isSite(src)) {
    // By the time that a feed has come, so has what words it; whether it comes is said then.
    if (!parts.resolver.here) parts.resolver.load().catch(() => {});
    return fromFeed(request, readFeed(host, feed, src, refresh), parts);
  }
  const folder = folderOf(src, host.baseURI, definition, request.selection);
  const reading = folder ? readViews(host, folder, request.language, refresh) : undefined;
  if (reading?.state === 'loading') return notReady(reading);
  const found = reading?.state === 'ready' ? findInTable(request, reading.content) : undefined;
  if (found && reading?.state === 'ready') return { ...found, notRenewedSince: reading.notRenewedSince };
  return fromFeed(request, readFeedOfSite(host, request.selection), parts);
}

function fromFeed(request: FigureRequest, reading: Reading<Feed>, parts: ViewParts): Dated | NotResolved {
  if (reading.state !== 'ready') return notReady(reading);
  const found = resolveView({ ...request, feed: reading.content }, parts);
  return found.known ? { ...found, notRenewedSince: reading.notRenewedSince } : found;
}

/** That of the figure's folder; of the whole site where it has none. */
const readFeedOfSite = (host: ViewHost, selection: FigureRequest['selection']): Reading<Feed> =>
  readFeed(
    host,
    undefined,
    feedOf(host.src as string, host.baseURI, host.definition, selection),
    host.refresh,
  );

/** The claims that a view rests on, from the feed of its site where that has published it. */
function findEvidence(
  host: ViewHost,
  { request, table }: Found,
  { resolver }: ViewParts,
): Evidence | Unavailable {
  let feed = request.feed;
  if (table && host.src != null) {
    const reading = readFeedOfSite(host, request.selection);
    if (reading.state !== 'ready') return notReady(reading);
    feed = reading.content;
  }
  if (!resolver.here) return unavailable('loading', resolver.load());
  const found = resolver.here.resolve({ ...request, feed });
  return found.known ? { known: true, feed: found.feed, claims: found.claims } : found;
}

const isBuiltIn = (table: ViewTable, { prepared, tables, editions }: ViewParts): boolean =>
  [prepared, tables[table.language]?.here, editions[table.language]?.here].includes(table);

/** What a table holds of a view's details, or a later part of it; nothing where neither does. */
function findDetails({ request, table }: Found, parts: ViewParts): DetailsView | NotResolved | undefined {
  const own = table && findIn(table.details, viewKey(request), request.edition);
  if (own) return own;
  const more = parts.details[request.language];
  if (!table || !isBuiltIn(table, parts) || !more || parts.resolver.here) return undefined;
  return more.here
    ? findIn(more.here.details, viewKey(request), request.edition)
    : unavailable('loading', more.load());
}

function reportProblem(host: ViewHost, { attribute, value, what, remedy }: Problem): void {
  // Of several codes the one that is meant.
  const isSaid = attribute !== undefined && host.hasAttribute(attribute);
  report(isSaid || !value ? nameOf(host, attribute) : `${nameOf(host)} "${value}"`, what, remedy, host);
}

/** With what its reader should know beside the sources: that it could not be renewed, and that a newer figure is known. */
function withNotes(host: ViewHost, found: Dated, parts: ViewParts): Available {
  const { here } = parts.resolver;
  const { code } = found.view.language;
  const stale = found.notRenewedSince;
  const newer = findNewer(host, found, parts);
  const notes = [
    stale === undefined ? undefined : here?.notRenewed((nowMs() - stale) / MINUTE_MS, code),
    newer !== undefined && host.editionNote
      ? (found.table?.newer?.[viewKey(found.request)] ?? here?.newer(newer.newer, code))
      : undefined,
  ];
  return { ...found, newer, notes: notes.filter((note) => note !== undefined) };
}

/** What the newest edition says, where the tag names an older one and the newest says another thing. */
function findNewer(
  host: ViewHost,
  { request, table, view }: Found,
  parts: ViewParts,
): NewerEdition | undefined {
  if (host.edition == null || request.edition === 'latest') return undefined;
  const latest = { ...request, edition: 'latest' };
  // Nothing is loaded for the editor's sake, and all of it for a reader's, where the table has no words for it.
  const mayLoad = host.editionNote === true && !table?.newer;
  const { resolver } = parts;
  if (mayLoad && !resolver.here) updateWhen(host, resolver.load());
  const newest =
    (host.src != null && table ? findInTable(latest, table) : undefined) ??
    (request.feed ? undefined : findPrepared(latest, host.definition, parts, mayLoad)) ??
    resolveView(latest, parts, mayLoad);
  if (!newest.known) {
    if (mayLoad) updateWhen(host, newest.until);
    return undefined;
  }
  const [shown, newer] = [sentenceOf(view), sentenceOf(newest.view)];
  if (newer === shown) return undefined;
  report(
    nameOf(host, 'edition'),
    `a newer figure is known. Shown: ${shown} Newer: ${newer}`,
    'Write edition="latest" to show it, or add edition-note to tell readers of it.',
    host,
  );
  return { shown, newer };
}
