/**
 * Which figures a screen shows, and what is said of each: the same answers that the elements draw.
 */
import { type Available, resolver } from '@mine-action/core';
import type { Feed } from '@mine-action/data';
import { pathOf } from '@mine-action/data/site-address';
import type { DogsView, LanguagePack, ProgressView, StatView } from '@mine-action/wording';
import { CommandError } from '../commands/command-error.js';
import { daysOf, type SiteEntry, entriesOf } from '../site/entries.js';
import { indicatorText } from '../words.js';

/** One figure in one language. */
export interface Slide {
  readonly language: LanguagePack;
  readonly saying: Available<StatView | ProgressView | DogsView>;
  /** Path of its address below the site. */
  readonly path: string;
}

export interface SlidesWanted {
  readonly edition: string;
  readonly languages: readonly LanguagePack[];
  /** Codes of indicators, `progress`, or `dogs`; what is usual where none is named. */
  readonly names?: readonly string[] | undefined;
}

/** Shown where nothing else is asked for: of these, what the feed knows. */
const USUAL = [
  'progress',
  'area-cleared',
  'area-released',
  'ap-mines-found',
  'at-mines-found',
  'av-mines-found',
  'uxo-found',
  'cmr-found',
  'eore-people-reached',
  'va-people-assisted',
  'dogs',
];

function viewOf(name: string, entries: readonly SiteEntry[]): SiteEntry | undefined {
  return entries.find((entry) =>
    name === 'progress' || name === 'dogs'
      ? entry.route === name && (name === 'progress' || entry.name === 'mdd-donated')
      : entry.route === 'f' && entry.name === name,
  );
}

function tell(
  { route, name = '' }: SiteEntry,
  feed: Feed,
  edition: string,
  language: string,
): Slide['saying'] | undefined {
  const request = { feed, edition, language };
  const own =
    route === 'progress'
      ? resolver.progress(request, 'initial')
      : route === 'dogs'
        ? resolver.dogs(request, name)
        : resolver.stat(request, name);
  // A code of the programme's own: its letters are the only words there are.
  const resolved =
    !own.known && own.reason === 'label-missing'
      ? resolver.stat({ ...request, label: indicatorText(name) }, name)
      : own;
  return resolved.known ? resolved : undefined;
}

/** The path of what the edition shows: the newest, or the last day of publication that it knows. */
function pathIn(
  entry: SiteEntry,
  feed: Feed,
  edition: string,
  language: LanguagePack,
  first: LanguagePack,
): string {
  const day = edition === 'latest' ? edition : daysOf(entry, feed).find((each) => each <= edition);
  return pathOf({
    route: entry.route,
    name: entry.name,
    edition: day ?? 'latest',
    language: language === first ? undefined : language.code,
  });
}

/**
 * The slides in the order in which they are shown: each figure in all languages, then the next.
 *
 * @throws CommandError where a figure that is named is not known, or none is
 */
export function slidesOf(feed: Feed, wanted: SlidesWanted): readonly Slide[] {
  const entries = entriesOf(feed);
  const codes = entries.flatMap(({ route, name }) => (route === 'f' && name !== undefined ? name : []));
  if (wanted.names)
    return wanted.names.flatMap((name) => orRefuse(name, slidesFor(name, entries, feed, wanted)));
  const usual = USUAL.flatMap((name) => slidesFor(name, entries, feed, wanted));
  const slides = usual.length > 0 ? usual : codes.flatMap((name) => slidesFor(name, entries, feed, wanted));
  return orRefuse('any figure', slides);

  function orRefuse(name: string, slides: readonly Slide[]): readonly Slide[] {
    if (slides.length > 0) return slides;
    throw new CommandError(
      `Nothing is known of ${name} in the edition ${wanted.edition}. The feed has figures of: ${codes.join(', ')}.`,
    );
  }
}

function slidesFor(
  name: string,
  entries: readonly SiteEntry[],
  feed: Feed,
  { edition, languages }: SlidesWanted,
): readonly Slide[] {
  const entry = viewOf(name, entries);
  const [first] = languages;
  if (!entry || !first) return [];
  return languages.flatMap((language): Slide[] => {
    const view = tell(entry, feed, edition, language.code);
    return view ? [{ language, saying: view, path: pathIn(entry, feed, edition, language, first) }] : [];
  });
}
