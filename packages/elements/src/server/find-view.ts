/**
 * Finds what a figure shows, on a server: in a feed or among the built-in figures by the resolver, as an element's controller
 * does on a page; on a site in the views that it has published. Here everything may be waited for, so that nothing drawn
 * says "loading".
 */
import type { Answer, Problem, ViewParts } from '@mine-action/core';
import { findInTable } from '@mine-action/core';
import type { DetailsView, FigureRequest, Unavailable, ViewTable } from '@mine-action/wording';
import { findIn, viewKey } from '@mine-action/wording/essentials';
import type { FigureElement } from '../figure-element.js';
import { viewParts } from '../view-parts.js';

/** What an element is to draw, with what it shows when it is asked for details. */
export interface Known {
  readonly answer: Answer;
  readonly details: DetailsView | Unavailable;
  /** What is the matter with the tag. */
  readonly problems: readonly Problem[];
}

/** With the resolver here no table of the built-in figures is needed. */
const PARTS: ViewParts = { ...viewParts, tables: {}, editions: {}, charts: {}, details: {} };

/** Loads what answers without waiting. */
export const loadParts = (): Promise<unknown> =>
  Promise.all([
    viewParts.finder.load().then((finder) => finder.loadWhole()),
    viewParts.resolver.load(),
    viewParts.evidence.load(),
    viewParts.shapes.load(),
  ]);

const FAILED: Unavailable = { known: false, reason: 'failed' };

/** Where nothing could be had. */
export const NOT_KNOWN: Known = { answer: FAILED, details: FAILED, problems: [] };

/** Asks again until nothing is on its way. @throws what loading threw */
export async function whenHere<Found extends object>(find: () => Found): Promise<Found> {
  for (;;) {
    const found = find();
    const { until } = found as Partial<Unavailable>;
    if (!until) return found;
    await until;
  }
}

/**
 * By the resolver, from the element's feed or the built-in figures.
 *
 * @param element with its feed, where it has one
 */
export async function findResolved(element: FigureElement, request: FigureRequest): Promise<Known> {
  const [finder, resolver] = await Promise.all([viewParts.finder.load(), viewParts.resolver.load()]);
  const resolved = await whenHere(() => resolver.resolve(request));
  const answer = await whenHere(() => finder.find(element, request, PARTS, undefined));
  const own = 'problem' in resolved && resolved.problem ? [resolved.problem] : [];
  return {
    answer,
    details: resolved.known ? resolved.details() : FAILED,
    problems: 'problems' in resolved && resolved.problems ? resolved.problems : own,
  };
}

/**
 * In the views that a site has published.
 *
 * @param tables newest views first, then every edition with its details; either may be missing
 * @param saysNewer whether readers are told that a newer figure is known
 */
export function findPublished(
  request: FigureRequest,
  tables: readonly ViewTable[],
  saysNewer: boolean,
): Known {
  const key = viewKey(request);
  for (const table of tables) {
    const found = findInTable(request, table);
    if (!found) continue;
    const { view } = found;
    const details = tables.map((each) => findIn(each.details, key, request.edition)).find((each) => each);
    const newest = tables.map((each) => findIn(each.views, key, 'latest')).find((each) => each);
    const newer =
      saysNewer && newest && JSON.stringify(newest) !== JSON.stringify(view)
        ? tables.map((each) => each.newer?.[key]).find((each) => each)
        : undefined;
    const notes = [...(view.remarks ?? []), ...(newer ? [newer] : [])];
    return { answer: { ...found, notes }, details: details ?? FAILED, problems: [] };
  }
  return NOT_KNOWN;
}

/** That there is no figure, in words of the language. */
export async function reasonIn(language: string): Promise<string> {
  const { words } = (await viewParts.tables[language]?.load()) ?? viewParts.prepared;
  return words.unavailable.other;
}
