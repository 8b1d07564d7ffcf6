/**
 * Which figures a screen shows, and what is said of each: the same answers that the elements draw.
 */
import { type Told, voice } from '@mine-action/core';
import type { Feed } from '@mine-action/data';
import { pathOf } from '@mine-action/data/site-address';
import type { DogsSaying, LanguagePack, ProgressSaying, Saying } from '@mine-action/wording';
import { CommandError } from '../command-error.js';
import { daysOf, type SiteView, viewsOf } from '../site/views.js';
import { indicatorText } from '../words.js';

/** One figure in one language. */
export interface Slide {
  readonly language: LanguagePack;
  readonly saying: Told<Saying | ProgressSaying | DogsSaying>;
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

function viewOf(name: string, views: readonly SiteView[]): SiteView | undefined {
  return views.find((view) =>
    name === 'progress' || name === 'dogs'
      ? view.view === name && (name === 'progress' || view.name === 'mdd-donated')
      : view.view === 'f' && view.name === name,
  );
}

function tell(
  { view, name = '' }: SiteView,
  feed: Feed,
  edition: string,
  language: string,
): Slide['saying'] | undefined {
  const question = { feed, edition, language };
  const own =
    view === 'progress'
      ? voice.progress(question, 'initial')
      : view === 'dogs'
        ? voice.dogs(question, name)
        : voice.stat(question, name);
  // A code of the programme's own: its letters are the only words there are.
  const told =
    !own.known && own.why === 'label-missing'
      ? voice.stat({ ...question, label: indicatorText(name) }, name)
      : own;
  return told.known ? told : undefined;
}

/** The path of what the edition shows: the newest, or the last day of publication that it knows. */
function pathIn(
  view: SiteView,
  feed: Feed,
  edition: string,
  language: LanguagePack,
  first: LanguagePack,
): string {
  const day = edition === 'latest' ? edition : daysOf(view, feed).find((each) => each <= edition);
  return pathOf({
    view: view.view,
    name: view.name,
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
  const views = viewsOf(feed);
  const codes = views.flatMap(({ view, name }) => (view === 'f' && name !== undefined ? name : []));
  if (wanted.names)
    return wanted.names.flatMap((name) => orRefuse(name, slidesFor(name, views, feed, wanted)));
  const usual = USUAL.flatMap((name) => slidesFor(name, views, feed, wanted));
  const slides = usual.length > 0 ? usual : codes.flatMap((name) => slidesFor(name, views, feed, wanted));
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
  views: readonly SiteView[],
  feed: Feed,
  { edition, languages }: SlidesWanted,
): readonly Slide[] {
  const view = viewOf(name, views);
  const [first] = languages;
  if (!view || !first) return [];
  return languages.flatMap((language): Slide[] => {
    const saying = tell(view, feed, edition, language.code);
    return saying ? [{ language, saying, path: pathIn(view, feed, edition, language, first) }] : [];
  });
}
