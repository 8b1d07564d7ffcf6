/**
 * Views in tables: what an element shows as plain data, made ahead of the time at which a page asks for it.
 *
 * A table holds every view of some requests in one language. One stands in the script (the figures of its own edition),
 * others are later parts of it, and a published site has two beside each address: `view.<language>.json`, and with
 * older editions and details `editions.<language>.json`. All are made by the resolver and read by `findPrepared` and the
 * finder; `schemas/view.schema.json` says what a file holds.
 */
import type { Edition, Feed } from '@mine-action/data';
import type { ChartView } from './describe/chart.js';
import type { DetailsView } from './describe/details.js';
import type { GroupView } from './describe/group.js';
import type { ProgressView } from './describe/progress.js';
import type { SourcedView } from './describe/stat.js';

/** Names the format of a file of views; a reader refuses every other. */
export const VIEWS_FORMAT = 'mine-action-views/1';

/**
 * What names a figure and how it is to be said: the attributes of the tag that decide on the view, by their names.
 *
 * @example { indicator: 'area-cleared', unit: 'square-kilometer' }
 */
export type Selection = Readonly<Record<string, string | undefined>>;

/** What an element asks for. */
export interface FigureRequest {
  /** Whose view it is: a tag. */
  readonly element: string;
  readonly selection: Selection;
  readonly edition: Edition;
  /** The code of a language that there is. */
  readonly language: string;
  /** The page's own feed; the built-in figures without it. */
  readonly feed?: Feed | undefined;
}

/** A view as an element draws it. */
export type FigureView = SourcedView;

/** A view from the day on which it became true, newest last; no view from that on which all that it could say was withdrawn. */
export type Timeline = readonly (readonly [from: string, view?: FigureView])[];

/** Words in a table's language that hang on the reader's day, or on what could not be had. */
export interface TableWords {
  /** How old a figure is, by its months and by its years: each list begins at the number that stands before it. */
  readonly ages: { readonly months: Ages; readonly years: Ages };
  /** Why there is nothing, by reason. */
  readonly unavailable: Readonly<Record<string, string>> & { readonly other: string };
}
export type Ages = readonly [from: number, ...texts: string[]];

export interface ViewTable {
  readonly format: typeof VIEWS_FORMAT;
  readonly language: string;
  readonly words: TableWords;
  /** By `viewKey`. */
  readonly views: Readonly<Record<string, Timeline>>;
  /** What the details of each view hold, by the same key and day; elsewhere where it is not here. */
  readonly details?:
    Readonly<Record<string, readonly (readonly [from: string, details?: DetailsView])[]>> | undefined;
  /** That a newer figure is known, for readers of an older edition, by the same key: what the newest view says, in words. */
  readonly newer?: Readonly<Record<string, string>> | undefined;
  /** The first day that a newer table knows more of. */
  readonly until?: string | undefined;
}

/**
 * The name of a request's view in a table: the tag, then what is selected, in the order of the letters.
 *
 * @example 'mine-stat?indicator=area-cleared&unit=square-kilometer'
 */
export function viewKey({ element, selection }: Pick<FigureRequest, 'element' | 'selection'>): string {
  const parts: string[] = [];
  for (const name of Object.keys(selection).sort())
    if (selection[name] !== undefined) parts.push(`${name}=${selection[name]}`);
  return `${element}?${parts.join('&')}`;
}

/**
 * What holds in an edition: the last that became true by that day, or within that month or year. Compared as text, as far as
 * the edition goes; all days stand before "latest".
 */
export function findIn<Entry>(
  timelines: Readonly<Record<string, readonly (readonly [from: string, entry?: Entry])[]>> | undefined,
  key: string,
  edition: Edition,
): Entry | undefined {
  const timeline = timelines && Object.hasOwn(timelines, key) ? timelines[key] : undefined;
  let found: Entry | undefined;
  if (timeline)
    for (const [from, entry] of timeline) if (from.slice(0, edition.length) <= edition) found = entry;
  return found;
}

type AnyView = Partial<
  Pick<ProgressView, 'sentence' | 'base'> & Pick<ChartView, 'headline' | 'year'> & Pick<GroupView, 'items'>
>;

/** What a view says first of all, as one text. */
export function sentenceOf(view: FigureView): string {
  const { sentence, headline, items } = view as AnyView;
  return sentence ?? headline ?? (items ?? []).map((item) => (item.known ? item.statement : '')).join(' ');
}

/** What it says in all, one sentence for each figure. */
export function sentencesOf(view: FigureView): readonly string[] {
  const { sentence, base, headline, year, items } = view as AnyView;
  if (items) return items.flatMap((item) => (item.known ? [item.statement] : []));
  return [sentence ?? headline, year, base].filter((text) => text !== undefined);
}
