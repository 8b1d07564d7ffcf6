/**
 * Loads what a page asks for by its tags: each part once, when the first of its tags is seen.
 */
import { lazy, type Lazy, reportMissing } from '@mine-action/core';
import { whenSeenInRoots } from './observe-page.js';

export type Parts = Readonly<Record<string, Lazy<unknown>>>;

/** A part that registers elements, and exports nothing. */
export const withTags = (fetch: () => Promise<unknown>): Lazy<boolean> =>
  lazy(async () => {
    await fetch();
    return true;
  });

/** Has a part loaded for an element. Where it does not come the author's words stand; an element that comes later tries again. */
export function loadFor({ localName: tag }: Element, part: Lazy<unknown> | undefined): void {
  part?.load?.().catch((error: unknown) => reportMissing(tag, error));
}

export function loadWhenSeen(parts: Parts): void {
  whenSeenInRoots((element) => loadFor(element, parts[element.localName]));
}
