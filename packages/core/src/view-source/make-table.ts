/**
 * Tables of views, made by the resolver: those that come with the library when it is built, and those beside the
 * addresses of a site when it is published.
 */
import { datesOfClaim, DEFAULT_EDITION, type Edition, type Feed, lastDay } from '@mine-action/data';
import { figureOfName } from '@mine-action/data/site-address';
import {
  type ChartView,
  type DetailsView,
  type FigureView,
  type Selection,
  type TableWords,
  type ViewTable,
  VIEWS_FORMAT,
  viewKey,
} from '@mine-action/wording';
import type { ElementDefinition, Subject } from '../definition.js';
import type { Resolver } from './resolution.js';

/** Units that pages ask for beside that of the source; others are left to the resolver. */
const UNITS: readonly string[] = ['square-kilometer'];

export interface TableOptions {
  readonly resolver: Resolver;
  readonly language: string;
  /** The programme's own feed; the built-in figures without it. */
  readonly feed?: Feed | undefined;
  /** Days on which what is known changes, oldest first; "latest" is none of them. */
  readonly days: readonly Edition[];
  readonly entries: readonly { readonly definition: ElementDefinition; readonly selection: Selection }[];
}

/** Every day from which on something in a feed was surely known, had been corrected or was withdrawn, oldest first. */
export function daysOfFeed(feed: Feed, from = ''): readonly string[] {
  const days = new Set(feed.figures.flatMap((claim) => datesOfClaim(claim, feed).map(lastDay)));
  return [...days].filter((day) => day >= from).sort();
}

/** What a page may select of a subject: the units that it may ask for, and each value of every other attribute. */
export function selectionsOf(
  { selects, named }: ElementDefinition,
  { name, indicators }: Subject,
): readonly Selection[] {
  const figure: Readonly<Record<string, string | undefined>> = name === undefined ? {} : figureOfName(name);
  let selections: readonly Selection[] = [{}];
  for (const [attribute, { values, initial }] of Object.entries(selects)) {
    const choices: readonly (string | undefined)[] =
      attribute === named || attribute in figure
        ? [figure[attribute] ?? name]
        : attribute === 'indicators'
          ? [indicators.join(' ')]
          : attribute === 'unit'
            ? [undefined, ...UNITS]
            : (values ?? [initial]);
    selections = selections.flatMap((each) => choices.map((value) => ({ ...each, [attribute]: value })));
  }
  return selections;
}

type Timelines<Entry> = Record<string, [from: string, entry?: Entry][]>;

/** Adds what holds from a day on, where it is not what held before: nothing, where all that was known was withdrawn. */
function add<Entry>(timelines: Timelines<Entry>, key: string, day: string, entry?: Entry): void {
  if (!entry && !timelines[key]) return;
  const timeline = (timelines[key] ??= []);
  const last = timeline[timeline.length - 1];
  if (!last || JSON.stringify(last[1]) !== JSON.stringify(entry)) timeline.push(entry ? [day, entry] : [day]);
}

/** As they are when they have been written and read: nothing is left undefined. */
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/**
 * Makes a table.
 *
 * @returns the views and their details, by key and day; nothing stands under a key that the resolver knows nothing of
 */
export function makeTable({ resolver, language, feed, days, entries }: TableOptions): Required<
  Pick<ViewTable, 'format' | 'language' | 'words' | 'views' | 'details'>
> & {
  readonly words: TableWords;
} {
  const views: Timelines<FigureView> = {};
  const details: Timelines<DetailsView> = {};
  for (const { definition, selection } of entries) {
    const key = viewKey({ element: definition.tag, selection });
    for (const edition of days) {
      const found = resolver.resolve({ element: definition.tag, selection, edition, language, feed });
      add(views, key, edition, found.known ? plain(found.view) : undefined);
      add(details, key, edition, found.known ? plain(found.details()) : undefined);
    }
  }
  const words = resolver.words(language);
  if (!words) throw new RangeError(`The words of ${language} are not there.`);
  return { format: VIEWS_FORMAT, language, words, views, details };
}

/**
 * The views of charts that come with the library, of those that draw something in some edition.
 *
 * @param feed with the figures of earlier years
 */
export function makeCharts(options: Omit<TableOptions, 'days'> & { readonly feed: Feed }): ViewTable {
  const table = makeTable({ ...options, days: daysOfFeed(options.feed, DEFAULT_EDITION) });
  const drawn = Object.entries(table.views).filter(([, timeline]) =>
    timeline.some(([, view]) => (view as ChartView | undefined)?.panels.some(({ picture }) => picture)),
  );
  const { details: _, ...views } = table;
  return { ...views, views: Object.fromEntries(drawn) };
}

/** Whether a tag selects no more than what it shows by itself: no unit, no other basis. */
const isPlain = ({ selects, named }: ElementDefinition, selection: Selection): boolean =>
  Object.entries(selects).every(([name, { initial }]) => name === named || selection[name] === initial);

/**
 * The views and the details that come with the library; of the views those of the first edition, and of these those that
 * a tag shows by itself.
 */
export function makeBuiltIn(
  options: Omit<TableOptions, 'feed' | 'days'> & { readonly figures: Feed },
): Readonly<Record<'plain' | 'first' | 'editions' | 'details', ViewTable>> {
  const { figures, ...rest } = options;
  const days = daysOfFeed(figures, DEFAULT_EDITION);
  const table = makeTable({ ...rest, days });
  const until = days.find((day) => day > DEFAULT_EDITION);
  const first = Object.entries(table.views).flatMap(([key, timeline]) =>
    timeline[0]?.[0] === DEFAULT_EDITION ? [[key, timeline.slice(0, 1)] as const] : [],
  );
  const plainKeys = new Set(
    rest.entries
      .filter(({ definition, selection }) => isPlain(definition, selection))
      .map(({ definition, selection }) => viewKey({ element: definition.tag, selection })),
  );
  const { details, ...all } = table;
  // Every part of the built-in figures that can be asked for comes with the words of the resolver.
  const { 'only-parts': _, ...unavailable } = all.words.unavailable;
  const views = { ...all, words: { ...all.words, unavailable } };
  return {
    plain: {
      ...views,
      views: Object.fromEntries(first.filter(([key]) => plainKeys.has(key))),
      ...(until && { until }),
    },
    first: { ...views, views: Object.fromEntries(first), ...(until && { until }) },
    editions: views,
    details: { ...views, views: {}, details },
  };
}
