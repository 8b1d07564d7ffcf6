/**
 * What lies beside the newest page of an entry for elements on other pages: `view.<language>.json`, what the entry shows
 * now, as the element draws it, and `editions.<language>.json`, every edition with its details. A page that names the
 * site asks for the first alone, and for the second when a reader opens the details or the tag names an older day. It loads
 * neither the feed nor what reads and words it.
 */
import { makeTable, selectionsOf } from '@mine-action/core/make-table';
import { type Feed, lastDay } from '@mine-action/data';
import { resolver } from '@mine-action/elements/resolver';
import { sentenceOf, viewKey, type ViewTable } from '@mine-action/wording';
import { definitionOf, isGroup } from '../elements.js';
import { datesOf, type SiteEntry } from './entries.js';
import { type PageContent, selectionIn } from './page-content.js';
import { entryPath } from './site.js';

/**
 * Whether the files hold the newest edition alone. What shows several figures repeats most of them, with their sources and
 * quotes, on each day: older days are resolved from the feed.
 */
const isLarge = ({ route }: SiteEntry): boolean => definitionOf(route).isOneFigure !== true;

/** What the `src` of a page's element names, from the root of the site: the folder of the views, or the feed. */
export const sourceOf = (entry: SiteEntry, edition: string): string =>
  entryPath(entry) + (isLarge(entry) && edition !== 'latest' ? 'feed.json' : '');

/**
 * @param part the entry's part of the feed
 * @param contents what stands at the entry's addresses, by edition
 */
export function viewsOf(
  entry: SiteEntry,
  part: Feed,
  contents: ReadonlyMap<string, PageContent>,
  language: string,
): Readonly<Record<'view' | 'editions', ViewTable>> {
  const definition = definitionOf(entry.route);
  const [newest] = contents.values();
  const selections = [
    // What the pages of the site ask for, and what a tag elsewhere may.
    ...(isLarge(entry) ? (newest ? [newest] : []) : [...contents.values()]).map((content) =>
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
  // A view holds from the day on which it was surely known.
  const days = [...new Set(datesOf(entry, part).map(lastDay))].reverse();
  const table = makeTable({
    resolver,
    language,
    feed: part,
    days: isLarge(entry) ? days.slice(-1) : days,
    entries: [...entries.values()],
  });
  return { view: newestOf(table), editions: { ...table, newer: newerIn(table) } };
}

/** The same with the newest view of each key, without details. */
function newestOf({ details: _, ...table }: ViewTable): ViewTable {
  const views = Object.entries(table.views)
    .map(([key, timeline]) => [key, timeline.slice(-1)] as const)
    // What was withdrawn is no newest view.
    .filter(([, [newest]]) => newest?.[1]);
  return { ...table, views: Object.fromEntries(views) };
}

/** For readers of an older edition; where there is none, nothing. */
function newerIn({ views }: ViewTable): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(views).flatMap(([key, timeline]) => {
      const newest = timeline[1] && timeline[timeline.length - 1]?.[1];
      return newest ? [[key, resolver.newer(sentenceOf(newest), newest.language.code)]] : [];
    }),
  );
}
