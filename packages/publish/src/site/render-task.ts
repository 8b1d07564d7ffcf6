/**
 * All files of one view in one language: the piece of work that a worker is given.
 */
import type { Feed } from '@mine-action/data';
import { pathOf } from '@mine-action/data/site-address';
import { altOf } from '../card/index.js';
import { unitsOf } from '../embed/plan.js';
import { wordsAt } from '../embed/words.js';
import { addressOf, drawAddress, headingOf } from './address-page.js';
import { partOf } from './feed-part.js';
import { oembed } from './oembed.js';
import type { Made } from './manifest.js';
import { type Counts, Output } from './output.js';
import { PICTURE_FILES, Pictures } from './pictures.js';
import { pictureOf } from './page-picture.js';
import { hasPictures, inLanguage, type Site, entryPath } from './site.js';
import { pageContent, type PageContent } from './page-content.js';
import { claimsFor, daysOf, type SiteEntry } from './entries.js';
import { Words } from './words.js';

export interface Task {
  readonly entry: SiteEntry;
  readonly language: string;
  /** By edition, a hash of what the pictures show that the last build has drawn. */
  readonly pictures?: Readonly<Record<string, string>> | undefined;
}

/** What is the same for all pieces of work. */
export interface Workplace {
  readonly site: Site;
  readonly folder: string;
  /** A hash of the code that makes the pages. */
  readonly program: string;
}

export interface TaskDone {
  /** The editions that have an address, `latest` first; none where the view has nothing to show. */
  readonly editions: readonly string[];
  /** A hash of what the pictures show, by the editions that have pictures. */
  readonly pictures: Readonly<Record<string, string>>;
  readonly counts: Counts;
  /** Characters on its pictures that no font has. */
  readonly missing: readonly string[];
}

/** The feed of a view lies once for all languages. */
const hasFeed = (
  { language }: Pick<Task, 'language'>,
  { languages }: Pick<Site, 'languages'>,
  count: number,
): boolean => language === languages[0] && count > 0;

/** The files that a view with these editions has in one language. */
export function filesOf(
  { route, name, language, editions, pictures }: Omit<Made, 'hash'>,
  site: Pick<Site, 'languages'>,
): readonly string[] {
  const names = ['index.html', 'oembed.json', 'words.json'];
  return [
    ...(hasFeed({ language }, site, editions.length) ? [`${entryPath({ route, name })}feed.json`] : []),
    ...editions.flatMap((edition) => {
      const path = pathOf(inLanguage(site, { route, name, edition }, language));
      const own = edition in pictures ? [...names, ...PICTURE_FILES] : names;
      return own.map((name) => path + name);
    }),
  ];
}

/** What is known on each of the view's days, and now. */
export function allPageContents(
  entry: SiteEntry,
  part: Feed,
  language: string,
): ReadonlyMap<string, PageContent> {
  const contents = new Map<string, PageContent>();
  for (const edition of ['latest', ...daysOf(entry, part)]) {
    const content = pageContent(entry, part, edition, language);
    if (content) contents.set(edition, content);
  }
  return contents;
}

export async function renderTask(
  task: Task,
  { site, folder, program }: Workplace,
  feed: Feed,
): Promise<TaskDone> {
  const { entry, language } = task;
  const part = partOf(feed, claimsFor(entry, feed));
  const contents = allPageContents(entry, part, language);
  const output = new Output(folder);
  const pictures = new Pictures(output, program);
  const shows: Record<string, string> = {};
  if (hasFeed(task, site, contents.size)) await output.writeJson(`${entryPath(entry)}feed.json`, part);
  const heading = headingOf(entry, new Words(language));
  const place = { site: site.url, today: site.today };
  const newest = contents.get('latest')?.card(place, heading);
  for (const [edition, content] of contents) {
    const card = content.card(place, heading);
    const alt = altOf(card);
    const picture = pictureOf({ site, entry, language }, edition, alt, newest && altOf(newest));
    const shown = { site, entry, language, part, contents, edition, alt, picture };
    const path = pathOf(addressOf(shown));
    await output.write(`${path}index.html`, drawAddress(shown));
    await output.writeJson(`${path}oembed.json`, oembed(shown));
    await output.writeJson(
      `${path}words.json`,
      wordsAt({
        ...entry,
        units: unitsOf(entry, part),
        attributes: content.attributes,
        alt,
        hasPicture: hasPictures(site, edition),
        feed: part,
        language,
        edition,
        today: site.today,
      }),
    );
    if (hasPictures(site, edition))
      shows[edition] = await pictures.write(path, card, task.pictures?.[edition]);
  }
  return {
    editions: [...contents.keys()],
    pictures: shows,
    counts: output.counts,
    missing: [...pictures.missing],
  };
}
