/**
 * Views of the built-in figures, from tables that hold what the resolver has made.
 */
import { DEFAULT_EDITION, isEdition } from '@mine-action/data/essentials';
import type { FigureRequest, ViewTable } from '@mine-action/wording';
import { findIn, viewKey } from '@mine-action/wording/essentials';
import type { ElementDefinition } from '../definition.js';
import { type Found, type NotResolved, unavailable } from './resolution.js';
import type { ViewParts } from './view-parts.js';

/** What a table holds of a request. */
export function findInTable(request: FigureRequest, table: ViewTable): Found | undefined {
  const { edition } = request;
  const view = isEdition(edition) ? findIn(table.views, viewKey(request), edition) : undefined;
  return view && { known: true, view, words: table.words, request, table };
}

/**
 * A view from a table: that in the script, or one that is loaded for a language or for other editions.
 *
 * @param mayLoad whether a table that is not here is loaded
 * @returns nothing where no table holds it, and the resolver is asked
 */
export function findPrepared(
  request: FigureRequest,
  { isPrepared, isChart }: Pick<ElementDefinition, 'isPrepared' | 'isChart'>,
  { prepared, tables, editions, charts, resolver }: ViewParts,
  mayLoad = true,
): Found | NotResolved | undefined {
  const { edition, language, selection } = request;
  // Days are compared as text, and every day stands before "latest"; of a month of the first days the resolver is asked.
  if (!isPrepared || selection['label'] !== undefined || edition < DEFAULT_EDITION) return undefined;
  const isOfFirst = !(prepared.until && edition >= prepared.until.slice(0, edition.length));
  const found = isOfFirst && language === prepared.language && findInTable(request, prepared);
  if (found) return found;
  const more = (isChart ? charts : isOfFirst ? tables : editions)[language];
  // A resolver that is here needs no table; for a chart it would need the figures of earlier years.
  if (!more || (resolver.here && !isChart)) return undefined;
  return more.here
    ? findInTable(request, more.here)
    : unavailable('loading', mayLoad ? more.load() : undefined);
}
