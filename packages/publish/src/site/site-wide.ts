/**
 * The files of a site that belong to no single figure: those that are written before its pages, and those that name them.
 */
import type { Feed } from '@mine-action/data';
import { writeEmbed } from '../embed/write.js';
import type { Checked } from '../signing/check.js';
import { writeCheck } from '../page-check/page.js';
import { writeSchemas, writeScripts, writeStyles } from './assets.js';
import { drawAtom } from './atom.js';
import { writeCorrections } from './corrections.js';
import { entriesOf } from './entries.js';
import { writeGone } from './gone.js';
import type { Gone, Made } from './manifest.js';
import { LATEST, latestJson } from './latest.js';
import { notFound } from './not-found.js';
import type { Output } from './output.js';
import { writeSecurityTxt } from './security-txt.js';
import { CHANGES, correctionsPath, entryPath, homePath, type Site, sourcePath } from './site.js';
import { SIGNATURE, SIGNED_FEED } from './signed.js';
import { type Address, changesIn, changesOf, writeSitemap } from './sitemap.js';
import { sourcesStating, writeSources } from './source-page.js';

export interface SiteWide {
  readonly site: Site;
  readonly feed: Feed;
  readonly signature: Checked;
}

/** What the pages rest on: the feed, and what they look like. */
export async function writeFoundations(output: Output, { site, feed, signature }: SiteWide): Promise<void> {
  await output.writeJson('feed.json', feed);
  await output.write(LATEST, latestJson(feed, site.url));
  if (signature.state === 'holds') {
    await output.write(SIGNED_FEED, signature.bytes);
    await output.write(SIGNATURE, signature.signature);
  }
  await writeSecurityTxt(output, site);
  await writeStyles(output);
  await writeSchemas(output);
}

/** What names the pages, once it is known which there are. @param scripts the folder with the elements' script */
export async function writeRest(
  output: Output,
  { site, feed }: SiteWide,
  views: readonly Made[],
  gone: readonly Gone[],
  scripts: string | Promise<string>,
): Promise<void> {
  await writeOthers(output, site, feed, views);
  await writeGone(output, site, gone);
  const built = await scripts;
  await writeScripts(output, built);
  await writeEmbed({ output, site, feed, scripts: built, made: views });
  await writeCheck(output, site);
}

/** What belongs to the whole site. */
async function writeOthers(output: Output, site: Site, feed: Feed, views: readonly Made[]): Promise<void> {
  await writeCorrections(output, site, feed, views);
  await writeSources(output, site, feed, views);
  await output.write(CHANGES, drawAtom(site, feed, views));
  await output.write('404.html', notFound(site));
  await output.write('robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${site.url}sitemap.xml\n`);
  const modified = feed.modified.slice(0, 10);
  const day = modified < site.today ? modified : site.today;
  await writeSitemap(output, site.url, [
    ...site.languages.map((language) => ({ path: homePath(site, language), day })),
    ...site.languages.map((language) => ({ path: correctionsPath(site, language), day })),
    ...sourcesStating(feed).map((id) => ({
      path: sourcePath(id),
      day: changesIn(
        feed.figures.filter(({ source }) => source === id),
        feed,
        site.today,
      )('latest'),
    })),
    ...pagesOf(feed, site, views),
  ]);
}

/** The addresses of figures. */
function pagesOf(feed: Feed, { today }: Site, views: readonly Made[]): readonly Address[] {
  const entries = new Map(entriesOf(feed).map((entry) => [entryPath(entry), entry]));
  return views.flatMap((made): readonly Address[] => {
    const folder = entryPath(made);
    const entry = entries.get(folder);
    const changed = entry && changesOf(entry, feed, today);
    return made.files.flatMap((name) => {
      if (!changed || !name.endsWith('/index.html')) return [];
      const path = name.slice(0, -'index.html'.length);
      const [edition = ''] = path.slice(folder.length).split('/');
      // The last day of a month that has an address of its own: such a page answers, and nothing leads to it.
      if (/^\d{4}-/.test(edition) && !made.editions.includes(edition)) return [];
      return [{ path, day: changed(made.editions.includes(edition) ? edition : 'latest') }];
    });
  });
}
