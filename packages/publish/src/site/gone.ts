/**
 * Addresses that were taken away for good. A reader who follows a link to one is told so, instead of being told that there is no
 * such page; the list of them lies at the site itself, so that a build in another folder knows them too.
 */
import { parsePath } from '@mine-action/data/site-address';
import { placeables } from '../elements.js';
import { page } from './draw.js';
import type { Gone } from './manifest.js';
import type { Output } from './output.js';
import { drawPage, titleOf } from './page.js';
import { dateText } from './sections.js';
import { homePath, type Site, wayTo } from './site.js';
import { Words } from './words.js';

/** The list of them, at the root of the site; written only where there are any. */
export const GONE = 'gone.json';

/** What an address of a site is made of; a path from elsewhere must not lead out of the folder. */
const PATH = /^(?:[a-z\d][a-z\d+-]*\/)+$/;

const ROUTES = placeables.map(({ path, named }) => ({ path, isNamed: named !== undefined }));

/** The list as it was read; what is no entry of it is left out. */
export const readGone = (input: unknown): readonly Gone[] =>
  (Array.isArray(input) ? (input as readonly Partial<Gone>[]) : []).flatMap(({ path = '', date = '' }) =>
    PATH.test(path) && /^\d{4}-\d\d-\d\d$/.test(date) ? [{ path, date }] : [],
  );

/**
 * Whether somebody who says that an address is gone says it of another, too: the newest address of a figure stands for its days
 * and languages, the first page in a language for all in that language. A part of a figure has to be named by itself.
 */
export function covers(gone: string, path: string): boolean {
  if (gone === path) return true;
  const [given, other] = [gone, path].map((each) => parsePath(`/${each}`, ROUTES)?.address);
  if (/^[a-z]{2,3}\/$/.test(gone)) return path.startsWith(gone) || `${other?.language}/` === gone;
  if (!given || !other || given.route !== other.route || given.name !== other.name) return false;
  return (
    (given.edition === 'latest' || given.edition === other.edition) &&
    (given.language === undefined || given.language === other.language)
  );
}

/** Writes the page of each, and the list. */
export async function writeGone(output: Output, site: Site, gone: readonly Gone[]): Promise<void> {
  if (gone.length === 0) return;
  await output.writeJson(GONE, gone);
  for (const each of gone) await output.write(`${each.path}index.html`, drawGone(site, each));
}

function drawGone(site: Site, { path, date }: Gone): string {
  const [first = 'en'] = site.languages;
  const own = parsePath(`/${path}`, ROUTES)?.address.language;
  const language = own !== undefined && site.languages.includes(own) ? own : first;
  const words = new Words(language);
  const title = words.plain('gone');
  return drawPage({
    site,
    path,
    language,
    words,
    title: { text: `${title} – ${titleOf(site, language)}` },
    headline: title,
    description: words.plain('gone-text'),
    alternates: new Map(),
    // Search engines forget it.
    head: page`<meta name="robots" content="noindex">\n`,
    kind: 'none',
    main: page`<h1>${words.in('gone')}</h1>
<p class="lead">${words.in('gone-text')} <time datetime=${date}>${dateText(date, language)}</time></p>
<p class="lead"><a href=${wayTo(path, homePath(site, language))}>${words.in('all-figures')}</a></p>`,
  });
}
