/**
 * Which figures a screen shows, and what is said of each: the same answers that the elements draw.
 */
import { type Feed, isCasualties, lastDay } from '@mine-action/data';
import { pathOf } from '@mine-action/data/site-address';
import type { DetailsView, DogsView, LanguagePack, ProgressView, StatView } from '@mine-action/wording';
import { CommandError } from '../commands/command-error.js';
import { datesOf, isOfPeopleHurt, type SiteEntry, entriesOf } from '../site/entries.js';
import { pageContent } from '../site/page-content.js';

/** One figure in one language. */
export interface Slide {
  readonly language: LanguagePack;
  readonly view: StatView | ProgressView | DogsView;
  readonly details: DetailsView;
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

/** What has a name of its own beside the codes of indicators: by the first part of the path, and the name that follows. */
const NAMED: Readonly<Record<string, Pick<SiteEntry, 'route' | 'name'>>> = {
  progress: { route: 'progress', name: undefined },
  dogs: { route: 'dogs', name: 'mdd-donated' },
};

function entryOf(name: string, entries: readonly SiteEntry[]): SiteEntry | undefined {
  const wanted = NAMED[name] ?? { route: 'f', name };
  return entries.find((entry) => entry.route === wanted.route && entry.name === wanted.name);
}

/** The path of what the edition shows: the newest, or the last publication that it surely knows. */
function pathIn(
  entry: SiteEntry,
  feed: Feed,
  edition: string,
  language: LanguagePack,
  first: LanguagePack,
): string {
  const date = edition === 'latest' ? edition : datesOf(entry, feed).find((each) => lastDay(each) <= edition);
  return pathOf({
    route: entry.route,
    name: entry.name,
    edition: date ?? 'latest',
    language: language === first ? undefined : language.code,
  });
}

/**
 * The slides in the order in which they are shown: each figure in all languages, then the next.
 *
 * @throws CommandError where a figure that is named is not known, or none is
 */
export function slidesOf(feed: Feed, wanted: SlidesWanted): readonly Slide[] {
  const hurt = wanted.names?.find(isCasualties);
  if (hurt !== undefined)
    throw new CommandError(
      `--figures ${hurt}: people killed or injured are not shown on a screen; they have pages of the site, in words.`,
    );
  const entries = entriesOf(feed).filter((entry) => !isOfPeopleHurt(entry));
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
  const entry = entryOf(name, entries);
  const [first] = languages;
  if (!entry || !first) return [];
  return languages.flatMap((language): Slide[] => {
    const content = pageContent(entry, feed, edition, language.code);
    if (!content) return [];
    const { view, details } = content;
    return [
      {
        language,
        view: view as Slide['view'],
        details,
        path: pathIn(entry, feed, edition, language, first),
      },
    ];
  });
}
