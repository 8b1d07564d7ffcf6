/**
 * Makes a site in a folder: writes what is new, leaves what has not changed, takes away what is no longer of it.
 */
import path from 'node:path';
import type { Progress } from '../progress.js';
import { checkPath } from '../page-check/page.js';
import { homeFiles } from './home.js';
import type { Gone, Manifest } from './manifest.js';
import { add, type Counts, Output } from './output.js';
import { removeOld } from './remove-old.js';
import { renderAll, type Rendered } from './render-all.js';
import { refuseOtherSecurityTxt } from './security-txt.js';
import { correctionsPath, embedPath, sourcePath } from './site.js';
import { sourcesStating } from './source-page.js';
import { type SiteWide, writeFoundations, writeRest } from './site-wide.js';
import { beginIn, endIn, readFolder, refuseInTheWay } from './whose-folder.js';

export interface SiteMaking extends SiteWide {
  /** The folder with the elements' script. */
  readonly scripts: string | Promise<string>;
  readonly folder: string;
  /** The folder as the command names it. */
  readonly shownAs: string;
  readonly progress: Progress;
  readonly wanted?: ReadonlySet<string> | undefined;
  /** Addresses that are taken away, once it is known which pages there are; those of an earlier build stay so. */
  readonly takeAway?: ((pages: ReadonlySet<string>) => readonly Gone[]) | undefined;
}

export interface SiteMade extends Pick<Rendered, 'missing' | 'skipped'> {
  readonly counts: Counts;
  readonly removed: number;
  readonly manifest: Manifest;
  /** Files of others that nobody has been told of yet. */
  readonly others: readonly string[];
}

/** The addresses of the pages among files. */
export const pagesIn = (files: readonly string[]): ReadonlySet<string> =>
  new Set(
    files.flatMap((file) => (/(?:^|\/)index\.html$/.test(file) ? [file.slice(0, -'index.html'.length)] : [])),
  );

/** @throws CommandError where the folder is somebody else's */
export async function makeSite(making: SiteMaking): Promise<SiteMade> {
  const { folder, site, feed, scripts, progress, wanted, shownAs, takeAway = () => [] } = making;
  const found = await readFolder(folder, shownAs);
  await refuseInTheWay(found, making, scripts, shownAs);
  refuseOtherSecurityTxt(folder, found.before, site, shownAs);
  await beginIn(folder, found);
  const { before } = found;
  const output = new Output(folder);
  await writeFoundations(output, making);
  const rendered = await renderAll(site, feed, {
    feedFile: path.join(folder, 'feed.json'),
    folder,
    before,
    progress,
    wanted,
  });
  const { views } = rendered;
  const homes = site.languages.flatMap((language) => homeFiles(site, language));
  const pages = pagesIn([
    ...views.flatMap(({ files }) => files),
    ...homes,
    ...site.languages.map((language) => `${correctionsPath(site, language)}index.html`),
    ...sourcesStating(feed).map((id) => `${sourcePath(id)}index.html`),
    ...site.languages.map((language) => `${embedPath(site, language)}index.html`),
    ...site.languages.map((language) => `${checkPath(site, language)}index.html`),
  ]);
  // An address at which there is a page again is not gone; the day on which it first was stays.
  const all = [...takeAway(pages), ...(before.gone ?? [])].filter((each) => !pages.has(each.path));
  const gone = [...new Map(all.map((each) => [each.path, each])).values()];
  await writeRest(output, making, views, gone, scripts);
  const manifest: Manifest = {
    views,
    others: [...output.files, ...homes],
    ...(gone.length > 0 && { gone }),
    ...(found.others.length > 0 && { beside: found.others }),
  };
  const removed = await removeOld(folder, before, manifest);
  await endIn(folder, manifest);
  const mentioned = new Set(before.beside);
  return {
    counts: add(output.counts, rendered.counts),
    skipped: rendered.skipped,
    missing: rendered.missing,
    removed,
    manifest,
    others: found.others.filter((file) => !mentioned.has(file)),
  };
}
