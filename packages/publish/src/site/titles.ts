/**
 * The titles of the pages of figures: short, and none like another. They stand in tabs, in lists of bookmarks and in search
 * results, beside each other; the sentence that says the figure is the page's heading.
 *
 * "Area cleared, Azerbaijan", "Area cleared, Azerbaijan, as known on 4 April 2025".
 */
import type { Claim, Feed } from '@mine-action/data';
import { figureOfName } from '@mine-action/data/site-address';
import {
  capitalise,
  english,
  findLanguage,
  type FeedNames,
  labelText,
  type LanguagePack,
  narrowing,
  placeName,
  selectKey,
  unitValues,
  wordsOf,
} from '@mine-action/wording';
import { definitionOf, isGroup } from '../elements.js';
import { indicatorText } from '../words.js';
import { claimsFor, type SiteEntry } from './entries.js';
import { dateText } from './sections.js';
import type { Site } from './site.js';
import { languageName, type PageWords, Words } from './words.js';

/** A title with the language that it is in, where that is not the page's. */
export interface Title {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** The titles of an entry's newest edition by language. */
export type Titles = Readonly<Record<string, Title>>;

/** What is said of a kind of page, by the first part of its path; that of a single figure says what is counted alone. */
const KINDS: Readonly<Record<string, keyof PageWords>> = {
  trend: 'trend',
  dogs: 'dogs',
  progress: 'progress',
};

/** What a figure is called: by a short name, else by the words that stand beside its number, else by its code. */
export function figureName(
  claim: Claim,
  language: LanguagePack,
  feed: FeedNames,
  code = claim.indicator,
): string {
  const short = `title-${code}`;
  const words = new Words(language.code);
  if (words.has(short)) return words.plain(short);
  // In the plural, as a name of many.
  const label = labelText(
    { ...claim, value: 5, qualifier: 'exact', scope: { operators: 'all' } },
    language,
    feed,
  );
  if (label === undefined) return indicatorText(code).replace(/^./, (letter) => letter.toUpperCase());
  const title = language.messages['series-title']({
    ...unitValues(claim.unit),
    indicator: selectKey(code),
    label,
    verb: 'none',
  });
  return capitalise(title, language);
}

/** What stands on the page, and the language that there are words for it in. */
function subjectIn(
  entry: SiteEntry,
  feed: Feed,
  page: LanguagePack,
  kind: keyof PageWords | null = KINDS[entry.route] ?? null,
): [language: LanguagePack, text: string] {
  const { route, name } = entry;
  const words = (language: LanguagePack): string[] => (kind ? [new Words(language.code).plain(kind)] : []);
  if (isGroup(entry)) return [page, new Words(page.code).group(name ?? route)];
  if (route === 'ordnance') return [page, page.messages['ordnance-title']({ verb: 'none' })];
  const claims = claimsFor(entry, feed);
  const { indicator: code, ...key } = figureOfName(name ?? '');
  const claim = claims.find(({ indicator }) => indicator === code) ?? claims[0];
  if (name === undefined || !claim) return [page, words(page)[0] ?? definitionOf(route).tag];
  const { language } = wordsOf([claim], { language: page }, feed);
  // A part is named, so that its page is never taken for that of the whole.
  const only = Object.keys(key).length > 0 ? narrowing(claim, feed, language) : [];
  return [language, [...words(language), figureName(claim, language, feed, code), ...only].join(' – ')];
}

/** What a page is about, for a heading above what it shows: without the place, and of a figure without how it is shown. */
export function subjectOf(entry: SiteEntry, feed: Feed, language: string): Title {
  const pack = findLanguage(language) ?? english;
  const [own, text] =
    entry.name === undefined ? subjectIn(entry, feed, pack) : subjectIn(entry, feed, pack, null);
  return { text, lang: own.code === language ? undefined : own.code };
}

/** Parts of a title, as the language lists them. */
const listed = (parts: readonly (string | undefined)[], { messages }: LanguagePack): string =>
  parts.filter((part) => part !== undefined).join(messages['between-names']());

/**
 * The titles of all entries, by their place in the list. Where two would be alike (a language without words of its own for
 * the figure; a name that two languages write in one way) the later one says which language its page is in, and if that
 * does not tell them apart, its address.
 */
export function titlesOf(
  entries: readonly SiteEntry[],
  feed: Feed,
  { languages }: Pick<Site, 'languages'>,
): readonly Titles[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    const titles: Record<string, Title> = {};
    for (const code of languages) {
      const page = findLanguage(code) ?? english;
      const [language, subject] = subjectIn(entry, feed, page);
      const plain = listed([subject, placeName(feed.refArea, language)], language);
      const inWords = listed([plain, languageName(code)], language);
      const address = [entry.route, entry.name, code].filter(Boolean).join('/');
      const text = [plain, inWords].find((each) => !taken.has(each)) ?? listed([plain, address], language);
      taken.add(text);
      titles[code] = { text, lang: language.code === code ? undefined : language.code };
    }
    return titles;
  });
}

/** The title of what was known on a day. */
export function titleOn({ text, lang }: Title, edition: string, language: string): Title {
  if (edition === 'latest') return { text, lang };
  const own = lang ?? language;
  const known = new Words(own).plain('as-known').replace('{date}', dateText(edition, own));
  return { text: listed([text, known], findLanguage(own) ?? english), lang };
}

/** The title of a page that is not about one figure: the site's own, with the language where the title is not in it. */
export const titleIn = ({ text, lang }: Title, language: string): Title =>
  lang === undefined ? { text } : { text: `${text} – ${languageName(language)}`, lang };
