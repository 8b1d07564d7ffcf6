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
import { hasPictures, inLanguage, type Site, viewPath } from './site.js';
import { tell, type Telling } from './tell.js';
import { claimsFor, daysOf, type SiteView } from './views.js';
import { Words } from './words.js';

export interface Task {
  readonly view: SiteView;
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
  { view, name, language, editions, pictures }: Omit<Made, 'hash'>,
  site: Pick<Site, 'languages'>,
): readonly string[] {
  const names = ['index.html', 'oembed.json', 'words.json'];
  return [
    ...(hasFeed({ language }, site, editions.length) ? [`${viewPath({ view, name })}feed.json`] : []),
    ...editions.flatMap((edition) => {
      const path = pathOf(inLanguage(site, { view, name, edition }, language));
      const own = edition in pictures ? [...names, ...PICTURE_FILES] : names;
      return own.map((name) => path + name);
    }),
  ];
}

/** What is known on each of the view's days, and now. */
export function tellAll(view: SiteView, part: Feed, language: string): ReadonlyMap<string, Telling> {
  const tellings = new Map<string, Telling>();
  for (const edition of ['latest', ...daysOf(view, part)]) {
    const telling = tell(view, part, edition, language);
    if (telling) tellings.set(edition, telling);
  }
  return tellings;
}

export async function renderTask(
  task: Task,
  { site, folder, program }: Workplace,
  feed: Feed,
): Promise<TaskDone> {
  const { view, language } = task;
  const part = partOf(feed, claimsFor(view, feed));
  const tellings = tellAll(view, part, language);
  const output = new Output(folder);
  const pictures = new Pictures(output, program);
  const shows: Record<string, string> = {};
  if (hasFeed(task, site, tellings.size)) await output.writeJson(`${viewPath(view)}feed.json`, part);
  const heading = headingOf(view, new Words(language));
  const place = { site: site.url, today: site.today };
  const newest = tellings.get('latest')?.card(place, heading);
  for (const [edition, telling] of tellings) {
    const card = telling.card(place, heading);
    const alt = altOf(card);
    const picture = pictureOf({ site, view, language }, edition, alt, newest && altOf(newest));
    const shown = { site, view, language, part, tellings, edition, alt, picture };
    const path = pathOf(addressOf(shown));
    await output.write(`${path}index.html`, drawAddress(shown));
    await output.writeJson(`${path}oembed.json`, oembed(shown));
    await output.writeJson(
      `${path}words.json`,
      wordsAt({
        ...view,
        units: unitsOf(view, part),
        attributes: telling.attributes,
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
    editions: [...tellings.keys()],
    pictures: shows,
    counts: output.counts,
    missing: [...pictures.missing],
  };
}
