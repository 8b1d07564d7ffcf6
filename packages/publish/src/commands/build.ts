/**
 * `build`: a folder of static files in which every figure of a feed has an address.
 */
import { existsSync } from 'node:fs';
import { rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import '../all-languages.js';
import type { Feed } from '@mine-action/data';
import { findLanguage, languages as allLanguages } from '@mine-action/wording';
import { CommandError, EXIT } from './command-error.js';
import { writeEmbed } from '../embed/write.js';
import { makeProgress, type Progress } from './progress.js';
import { readWhole } from '../feed/read-whole.js';
import { findScripts, writeSchema, writeScripts, writeStyles } from '../site/assets.js';
import { homeFiles } from '../site/home.js';
import { type Made, type Manifest, MANIFEST, readManifest } from '../site/manifest.js';
import { notFound } from '../site/not-found.js';
import { add, type Counts, Output } from '../site/output.js';
import { renderAll, type Rendered } from '../site/render-all.js';
import { entryPath, homePath, type Site } from '../site/site.js';
import { writeSitemap } from '../site/sitemap.js';
import { today } from '../today.js';
import { count, numberText } from '../words.js';

export interface BuildOptions {
  readonly out: string;
  readonly url?: string | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly today?: string | undefined;
  /** The folder with the elements' script; where that is still being built, its promise. */
  readonly scripts?: string | Promise<string> | undefined;
  /** The editions whose pictures are drawn; all unless told otherwise. */
  readonly pictures?: Site['pictures'] | undefined;
  /** Addresses that somebody waits for: their figures are made next. */
  readonly wanted?: ReadonlySet<string> | undefined;
  /** Hears how far the build has come, in place of the terminal. */
  readonly progress?: Progress | undefined;
}

/** Where a site is tried out. */
const TRIAL_URL = 'http://localhost:8080/';

/** The site's own address, with a slash at its end. */
function urlOf(url: string | undefined): string {
  if (url === undefined) {
    process.stderr.write(
      `No --url: the pages name ${TRIAL_URL} as their address. Search engines, pictures and pasted snippets need the real one.\n`,
    );
    return TRIAL_URL;
  }
  const { protocol, username, password, origin, pathname } = URL.canParse(url)
    ? new URL(url)
    : { protocol: '', username: '', password: '', origin: '', pathname: '' };
  if (!/^https?:$/.test(protocol) || username || password)
    throw new CommandError(`${url}: write the site's address, such as https://example.org/figures/.`);
  return origin + pathname.replace(/\/*$/, '/');
}

function languagesOf(asked: readonly string[] | undefined): readonly string[] {
  if (asked === undefined) return allLanguages();
  const codes = asked.map((tag) => {
    const found = findLanguage(tag);
    if (!found)
      throw new CommandError(
        `${tag}: there are no words in this language. There are: ${allLanguages().join(', ')}.`,
      );
    return found.code;
  });
  return [...new Set(codes)];
}

/** @returns the exit code */
export async function build(file: string, options: BuildOptions): Promise<number> {
  const start = performance.now();
  const folder = path.resolve(options.out);
  // What is missing is said before anything is written.
  const scripts = options.scripts instanceof Promise ? options.scripts : findScripts(options.scripts);
  const feed = await readWhole(file);
  const site: Site = {
    url: urlOf(options.url),
    languages: languagesOf(options.languages),
    today: options.today ?? today(),
    feed: headOf(feed),
    pictures: options.pictures ?? 'all',
  };
  const before = await readManifest(folder);
  if (!before && existsSync(path.join(folder, 'index.html')))
    throw new CommandError(`${options.out}: holds a site that was not made here. Choose another folder.`);

  const nothing: Manifest = { views: [], others: [] };
  // A build that was broken off can be begun again: the folder is known to be a site's.
  if (!before) await new Output(folder).writeJson(MANIFEST, nothing);

  const output = new Output(folder);
  const progress = options.progress ?? makeProgress();
  await output.writeJson('feed.json', feed);
  await writeStyles(output);
  await writeSchema(output);
  const rendered = await renderAll(site, feed, {
    feedFile: path.join(folder, 'feed.json'),
    folder,
    before: before ?? nothing,
    progress,
    wanted: options.wanted,
  });
  progress.end();
  warnOfMissing(rendered.missing);
  await writeOthers(output, site, rendered.views);
  const built = await scripts;
  await writeScripts(output, built);
  await writeEmbed({ output, site, feed, scripts: built, made: rendered.views });
  const homes = site.languages.flatMap((language) => homeFiles(site, language));
  const manifest: Manifest = {
    views: rendered.views,
    others: [...output.files, ...homes],
  };
  const removed = await removeOld(folder, before ?? nothing, manifest);
  const counts = add(output.counts, rendered.counts);
  await new Output(folder).writeJson(MANIFEST, manifest);
  tell(options.out, counts, rendered.skipped, removed, performance.now() - start);
  return EXIT.ok;
}

/** A card whose letters were replaced must not go out unseen. */
function warnOfMissing(missing: Rendered['missing']): void {
  for (const [language, characters] of missing) {
    const named = [...characters].map(
      (character) =>
        `${character} (U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`,
    );
    process.stderr.write(
      `Pictures in ${language}: no font has ${named.join(', ')}; the sign \ufffd stands in its place.\n`,
    );
  }
}

function headOf(feed: Feed): Site['feed'] {
  const { sources: _sources, figures: _figures, ...head } = feed;
  return head;
}

/** What belongs to the whole site. */
async function writeOthers(output: Output, site: Site, views: readonly Made[]): Promise<void> {
  await output.write('404.html', notFound(site));
  await output.write('robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${site.url}sitemap.xml\n`);
  const pages = views.flatMap((view) =>
    view.files
      .filter((name) => name.endsWith('/index.html'))
      .map((name) => name.slice(0, -'index.html'.length))
      .filter((place) => isNamed(view, place)),
  );
  await writeSitemap(output, site.url, [
    ...site.languages.map((language) => homePath(site, language)),
    ...pages,
  ]);
}

/** Not the last day of a month that has an address of its own: such a page answers, and nothing leads to it. */
function isNamed({ route, name, editions }: Made, place: string): boolean {
  const [edition = ''] = place.slice(entryPath({ route, name }).length).split('/');
  return !/^\d{4}-/.test(edition) || editions.includes(edition);
}

const allFiles = (manifest: Manifest): readonly string[] => [
  ...manifest.others,
  ...manifest.views.flatMap(({ files = [] }) => files),
];

/** Takes away what an earlier build made and this one did not; nothing that anybody else put there. */
async function removeOld(folder: string, before: Manifest, now: Manifest): Promise<number> {
  const kept = new Set(allFiles(now));
  let removed = 0;
  for (const file of allFiles(before)) {
    const place = path.join(folder, file);
    // A manifest that somebody has changed must not lead out of the folder.
    if (kept.has(file) || !place.startsWith(folder + path.sep)) continue;
    if (!existsSync(place)) continue;
    await rm(place);
    removed += 1;
    await removeEmpty(path.dirname(place), folder);
  }
  return removed;
}

/** Folders that nothing is left in. */
async function removeEmpty(place: string, folder: string): Promise<void> {
  if (place === folder) return;
  try {
    await rmdir(place);
  } catch {
    return;
  }
  await removeEmpty(path.dirname(place), folder);
}

const MEGABYTE = 1024 * 1024;

function tell(
  out: string,
  { written, unchanged, bytes }: Counts,
  skipped: number,
  removed: number,
  ms: number,
): void {
  process.stderr.write(
    `${out}: ${count(written, 'file')} written, ${numberText(unchanged + skipped)} unchanged, ${numberText(removed)} removed; ${numberText(Math.round((bytes / MEGABYTE) * 10) / 10)} MB looked at; ${numberText(Math.round(ms / 100) / 10)} s.\n`,
  );
}
