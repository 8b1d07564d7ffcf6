/**
 * All files of one entry, in all languages: the piece of work that a worker is given.
 *
 * The newest edition has a page in each language. A past day has one, in the site's first language, and is left as lean
 * as it can be: what a series has in common stands on the newest page (docs/decisions/0022-growth.md). What a source dates
 * only by its month has that month in its address, and answers at the month's last day too, where it stood once
 * (docs/decisions/0025-dates-as-given.md).
 */
import { type Feed, lastDay } from '@mine-action/data';
import { altOf } from '../card/index.js';
import type { AddressWords } from '../embed/choices.js';
import { unitsOf } from '../embed/plan.js';
import { rectifiedTexts } from './changes.js';
import { packWords } from '../embed/words-file.js';
import { partOn, wordsByKnowledge } from './as-known.js';
import { type AddressPage, drawAddress, headingOf, pathOfPage } from './address-page.js';
import { claimsFor, datesOf, isOfPeopleHurt, type SiteEntry } from './entries.js';
import { listedDates } from './editions.js';
import { partOf } from './feed-part.js';
import type { Made } from './manifest.js';
import { oembed } from './oembed.js';
import { type Counts, Output } from './output.js';
import { pageContent, type PageContent } from './page-content.js';
import { pictureOf } from './page-picture.js';
import { Pictures } from './pictures.js';
import { entryPath, hasPictures, type Site } from './site.js';
import type { Title, Titles } from './titles.js';
import { viewsOf } from './views-file.js';
import { drawWithdrawn } from './withdrawn.js';
import { Words } from './words.js';

export interface Task {
  readonly entry: SiteEntry;
  /** What its pages are called. */
  readonly titles: Titles;
  /** Where the figure is shown over time, and what those pages are called. */
  readonly series?: { readonly entry: SiteEntry; readonly titles: Titles } | undefined;
  /** By address, a hash of what the pictures show that the last build has drawn. */
  readonly pictures?: Made['pictures'] | undefined;
}

/** What is the same for all pieces of work. */
export interface Workplace {
  readonly site: Site;
  readonly folder: string;
  /** A hash of the code that makes the pages. */
  readonly program: string;
}

export interface TaskDone extends Pick<Made, 'editions' | 'files' | 'pictures'> {
  readonly counts: Counts;
  /** Characters on its pictures that no font has, by language. */
  readonly missing: Readonly<Record<string, readonly string[]>>;
}

type Contents = ReadonlyMap<string, PageContent>;

/** What is known in some of the editions; those that know nothing are left out. */
function contentsOf(entry: SiteEntry, part: Feed, language: string, editions: readonly string[]): Contents {
  const contents = new Map<string, PageContent>();
  for (const edition of editions) {
    const content = pageContent(entry, part, edition, language);
    if (content) contents.set(edition, content);
  }
  return contents;
}

export async function renderTask(
  task: Task,
  { site: whole, folder, program }: Workplace,
  feed: Feed,
): Promise<TaskDone> {
  const { entry } = task;
  const site: Site = isOfPeopleHurt(entry) ? { ...whole, pictures: [] } : whole;
  const [first = ''] = site.languages;
  const part = partOf(feed, claimsFor(entry, feed));
  const output = new Output(folder);
  const pictures = new Pictures(output, program, site.look);
  const hashes: Record<string, string> = {};
  const missing: Record<string, readonly string[]> = {};
  const all = contentsOf(entry, part, first, ['latest', ...datesOf(entry, part)]);
  const editions = [...all.keys()];
  // One day makes no series.
  const series =
    task.series && pageContent(task.series.entry, part, 'latest', first) ? task.series : undefined;
  // Of what was withdrawn altogether the days before it keep their pages: other sites show them.
  if (all.size > 0) {
    await output.writeJson(`${entryPath(entry)}feed.json`, part);
    const parts = new Map(
      [...all].map(([edition, content]) => [
        edition,
        partOn(entry, part, edition, content, { language: first, today: site.today }),
      ]),
    );
    const words = new Map<string, Record<string, AddressWords>>();
    for (const language of site.languages) words.set(language, await renderIn(language, parts));
    await output.writeJson(`${entryPath(entry)}words.json`, packWords(words));
    if (!all.has('latest'))
      for (const language of site.languages)
        await output.write(
          `${pathOfPage({ site, entry, language, edition: 'latest' })}index.html`,
          drawWithdrawn({
            site,
            entry,
            language,
            title: task.titles[language] as Title,
            part,
            contents: all,
          }),
        );
  }
  return { editions, files: output.files, pictures: hashes, counts: output.counts, missing };

  /** @returns what is said of each edition, for the builder */
  async function renderIn(
    language: string,
    parts: ReadonlyMap<string, Feed>,
  ): Promise<Record<string, AddressWords>> {
    const isFirst = language === first;
    const contents = isFirst ? all : contentsOf(entry, part, language, ['latest', ...listedDates(all)]);
    const heading = headingOf(entry, new Words(language));
    const place = { site: site.url, today: site.today };
    const newest = contents.get('latest')?.card(place, heading);
    const words: Record<string, AddressWords> = {};
    const wordsAt = wordsByKnowledge(part);
    for (const [edition, { attributes, claims }] of all) {
      const hasPage = isFirst || edition === 'latest';
      const content = contents.get(edition);
      const card = hasPage ? content?.card(place, heading) : undefined;
      const alt = card && altOf(card);
      if (content && card && alt !== undefined) {
        const picture = pictureOf({ site, entry, language }, edition, alt, newest && altOf(newest));
        const title = task.titles[language] as Title;
        const shownOverTime = series && { entry: series.entry, title: series.titles[language] as Title };
        await renderPage(
          { site, entry, language, title, series: shownOverTime, part, contents, edition, alt, picture },
          card,
        );
      }
      const said = wordsAt({
        ...entry,
        units: unitsOf(entry, part),
        attributes,
        alt,
        hasPicture: hasPage && hasPictures(site, edition),
        // The rows of a series stand with the newest edition alone.
        hasTables: entry.route !== 'trend' || edition === 'latest',
        feed: edition === 'latest' ? part : (parts.get(edition) ?? part),
        language,
        edition,
        today: site.today,
      });
      const rectified = rectifiedTexts(claims, part, language);
      words[edition] = rectified ? { ...said, rectified } : said;
    }
    const { view, editions } = viewsOf(entry, part, all, language);
    await output.writeJson(`${entryPath(entry)}view.${language}.json`, view);
    await output.writeJson(`${entryPath(entry)}editions.${language}.json`, editions);
    missing[language] = pictures.takeMissing();
    return words;
  }

  async function renderPage(shown: AddressPage, card: ReturnType<PageContent['card']>): Promise<void> {
    const text = drawAddress(shown);
    const answer = oembed(shown);
    // Such an address is as deep as its own, so the page's links are the same; what it says of itself names the other.
    const old = shown.edition === 'latest' ? shown.edition : lastDay(shown.edition);
    const editions = new Set([shown.edition, ...(all.has(old) ? [] : [old])]);
    for (const edition of editions) {
      const path = pathOfPage({ ...shown, edition });
      await output.write(`${path}index.html`, text);
      await output.writeJson(`${path}oembed.json`, answer);
      if (hasPictures(site, shown.edition))
        hashes[path] = await pictures.write(path, card, {
          before: task.pictures?.[path],
          isFirst: shown.language === first,
          isNewest: shown.edition === 'latest',
        });
    }
  }
}
