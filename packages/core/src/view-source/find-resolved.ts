/**
 * Finds what takes the resolver: views of feeds and those that no table holds, the claims of a view, and what is to be said of
 * any view: what is the matter with its tag, that it could not be renewed, that a newer figure is known.
 */
import type { Feed } from '@mine-action/data';
import type { FigureRequest } from '@mine-action/wording';
import { sentenceOf, viewKey } from '@mine-action/wording/essentials';
import type { Reading } from '../feed/remote-store.js';
import { nameOf, report, updateWhen } from '../report.js';
import { nowMs } from '../today.js';
import { findInTable, findPrepared } from './find-prepared.js';
import { isSite } from './published.js';
import { type Found, type NotResolved, type Problem, unavailable } from './resolution.js';
import type { Available, NewerEdition, ViewHost } from './view-controller.js';
import type { Dated, ResolvedFinder, ViewParts } from './view-parts.js';

const MINUTE_MS = 60_000;

export const findResolved: ResolvedFinder = {
  find(host, request, parts, known, feed) {
    const found = known ?? (feed ? fromFeed(request, feed, parts) : resolveView(request, parts));
    const problems = found.known ? (found.problems ?? []) : found.problem ? [found.problem] : [];
    // The feed of one figure of a site has the sources of that figure alone: one list may serve all tags of a page.
    const isOfSite = host.src != null && isSite(host.src);
    for (const problem of problems)
      if (!(isOfSite && problem.attribute === 'without' && found.known)) reportProblem(host, problem);
    return found.known ? withNotes(host, found, parts) : found;
  },

  details(answer, parts, feed) {
    const evidence = findResolved.evidence(answer, parts, feed);
    if (!evidence.known) return evidence;
    const resolved = parts.resolver.here?.resolve({ ...answer.request, feed: evidence.feed });
    return resolved?.known ? resolved.details() : unavailable('failed');
  },

  evidence({ request }, { resolver }, reading) {
    if (reading && reading.state !== 'ready') return notReady(reading);
    if (!resolver.here) return unavailable('loading', resolver.load());
    const found = resolver.here.resolve(reading ? { ...request, feed: reading.content } : request);
    return found.known ? { known: true, feed: found.feed, claims: found.claims } : found;
  },
};

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

function fromFeed(request: FigureRequest, reading: Reading<Feed>, parts: ViewParts): Dated | NotResolved {
  if (reading.state !== 'ready') return notReady(reading);
  const found = resolveView({ ...request, feed: reading.content }, parts);
  return found.known ? { ...found, notRenewedSince: reading.notRenewedSince } : found;
}

function reportProblem(host: ViewHost, { attribute, value, what, remedy }: Problem): void {
  // Of several codes the one that is meant.
  const isSaid = attribute !== undefined && host.hasAttribute(attribute);
  report(isSaid || !value ? nameOf(host, attribute) : `${nameOf(host)} "${value}"`, what, remedy, host);
}

/** With what its reader should know beside the sources: what was found out since, that it could not be renewed, that a newer figure is known. */
function withNotes(host: ViewHost, found: Dated, parts: ViewParts): Available {
  const { here } = parts.resolver;
  const { code } = found.view.language;
  const stale = found.notRenewedSince;
  const newer = findNewer(host, found, parts);
  const notes = [
    ...(found.view.remarks ?? []),
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
