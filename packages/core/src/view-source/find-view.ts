/**
 * Where a view is found: in the first place that has it. No place is a second implementation of another: tables hold
 * what the resolver has made.
 */
import { DEFAULT_EDITION, type Feed, parseEdition } from '@mine-action/data';
import {
  type DetailsView,
  type Evidence,
  type FigureRequest,
  type FigureView,
  findIn,
  type TableWords,
  type Unavailable,
  viewKey,
  type ViewTable,
} from '@mine-action/wording';
import type { ElementDefinition } from '../definition.js';
import type { Lazy } from '../lazy.js';
import type { NotResolved, Problem } from './resolution.js';
import type { ViewParts } from './view-parts.js';

/** A view, where it was found, and the words that hang on the reader's day. */
export interface Found {
  readonly known: true;
  readonly view: FigureView;
  readonly words: TableWords;
  readonly request: FigureRequest;
  /** The table that holds it; nothing where the resolver has made it. */
  readonly table?: ViewTable | undefined;
  /** What is the matter with a part of what is shown. */
  readonly problems?: readonly Problem[] | undefined;
}

export const unavailable = (reason: Unavailable['reason'], until?: Promise<unknown>): NotResolved => ({
  known: false,
  reason,
  until,
});

/** A part that is here; nothing, and it is loaded, where it is not and may be. */
const here = <Part>(part: Lazy<Part>, mayLoad: boolean): Part | NotResolved =>
  part.here ?? unavailable('loading', mayLoad ? part.load() : undefined);

const isAbsent = (part: object): part is NotResolved => 'known' in part;

/** What a table holds of a request. */
export function findInTable(request: FigureRequest, table: ViewTable): Found | undefined {
  const view = parseEdition(request.edition) && findIn(table.views, viewKey(request), request.edition);
  return view && { known: true, view, words: table.words, request, table };
}

/** By the resolver, which knows every feed, language and unit, and what is the matter with a tag. */
export function resolveView(request: FigureRequest, parts: ViewParts, mayLoad = true): Found | NotResolved {
  const resolver = here(parts.resolver, mayLoad);
  if (isAbsent(resolver)) return resolver;
  const found = resolver.resolve(request);
  if (!found.known) return found;
  const { view, problems } = found;
  // A view is there when its words are.
  const words = resolver.words(view.language.code) ?? parts.prepared.words;
  return { known: true, view, words, request, problems };
}

/**
 * A view of the figures that come with the library.
 *
 * @param mayLoad whether what is not here is loaded
 */
export function findBuiltIn(
  request: FigureRequest,
  { isPrepared, isChart }: Pick<ElementDefinition, 'isPrepared' | 'isChart'>,
  parts: ViewParts,
  mayLoad = true,
): Found | NotResolved {
  const { edition, language, selection } = request;
  const { prepared, resolver } = parts;
  // Days are compared as text, and every day stands before "latest".
  if (!isPrepared || selection['label'] !== undefined || edition < DEFAULT_EDITION)
    return resolveView(request, parts, mayLoad);
  const isOfFirst = !(prepared.until && edition >= prepared.until);
  const found = isOfFirst && language === prepared.language && findInTable(request, prepared);
  if (found) return found;
  const more = (isChart ? parts.charts : isOfFirst ? parts.tables : parts.editions)[language];
  // A resolver that is here needs no table; for a chart it would need the figures of earlier years.
  if (!more || (resolver.here && !isChart)) return resolveView(request, parts, mayLoad);
  const table = here(more, mayLoad);
  if (isAbsent(table)) return table;
  return findInTable(request, table) ?? resolveView(request, parts, mayLoad);
}

/**
 * The claims that a view rests on.
 *
 * @param feed that of the site where the view was published; nothing for the built-in figures
 */
export function findEvidence(
  { request }: Pick<Found, 'request'>,
  feed: Feed | undefined,
  parts: ViewParts,
): Evidence | NotResolved {
  const resolver = here(parts.resolver, true);
  if (isAbsent(resolver)) return resolver;
  const found = resolver.resolve({ ...request, feed: request.feed ?? feed });
  return found.known ? { known: true, feed: found.feed, claims: found.claims } : found;
}

const isBuiltIn = (table: ViewTable, { prepared, tables, editions }: ViewParts): boolean =>
  [prepared, tables[table.language]?.here, editions[table.language]?.here].includes(table);

/** What a table holds of a view's details, or a later part of it; nothing where neither does. */
export function findDetails(
  { request, table }: Found,
  parts: ViewParts,
): DetailsView | NotResolved | undefined {
  const own = table && findIn(table.details, viewKey(request), request.edition);
  if (own) return own;
  const more = parts.details[request.language];
  if (!table || !isBuiltIn(table, parts) || !more || parts.resolver.here) return undefined;
  const later = here(more, true);
  return isAbsent(later) ? later : findIn(later.details, viewKey(request), request.edition);
}
