/**
 * What lies beside the newest page of an entry for elements on other pages, as `view.<language>.json`: every edition of
 * what the entry shows, as the element draws it. Whoever names the site asks for this one file, and loads neither the feed
 * nor what reads and words it.
 */
import { makeTable, selectionsOf } from '@mine-action/core/make-table';
import type { Feed } from '@mine-action/data';
import { resolver } from '@mine-action/elements/resolver';
import { viewKey, type ViewTable } from '@mine-action/wording';
import { definitionOf, isGroup } from '../elements.js';
import { daysOf, type SiteEntry } from './entries.js';
import { type PageContent, selectionIn } from './page-content.js';

/**
 * @param part the entry's part of the feed
 * @param contents what stands at the entry's addresses, by edition
 */
export function viewsOf(
  entry: SiteEntry,
  part: Feed,
  contents: ReadonlyMap<string, PageContent>,
  language: string,
): ViewTable {
  const definition = definitionOf(entry.route);
  // Each day of a series holds all before it, and each of a group all its figures: the newest is here, and older ones are
  // resolved from the feed.
  const isLarge = definition.isChart === true || isGroup(entry);
  const [newest] = contents.values();
  const selections = [
    // What the pages of the site ask for, and what a tag elsewhere may.
    ...(isLarge ? (newest ? [newest] : []) : [...contents.values()]).map((content) =>
      selectionIn(entry, content),
    ),
    ...(isGroup(entry) ? [] : selectionsOf(definition, entry)),
  ];
  const entries = new Map(
    selections.map((selection) => [
      viewKey({ element: definition.tag, selection }),
      { definition, selection },
    ]),
  );
  const days = [...daysOf(entry, part)].reverse();
  return makeTable({
    resolver,
    language,
    feed: part,
    days: isLarge ? days.slice(-1) : days,
    entries: [...entries.values()],
  });
}
