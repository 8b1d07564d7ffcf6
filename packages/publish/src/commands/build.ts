/**
 * `build`: a folder of static files in which every figure of a feed has an address.
 */
import { existsSync } from 'node:fs';
import { rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import '../all-languages.js';
import type { Feed } from '@mine-action/data';
import { findLanguage, languages as allLanguages } from '@mine-action/wording';
import { tellOfCasualties } from './casualties.js';
import { checkOffline } from '../evidence/check-offline.js';
import { withEvidence } from '../evidence/stamp.js';
import { evidenceFolder, readStore } from '../evidence/store.js';
import { CommandError, EXIT } from './command-error.js';
import { isError } from './finding.js';
import { writeEmbed } from '../embed/write.js';
import { makeProgress, type Progress } from './progress.js';
import { leaveOut } from '../feed/leave-out.js';
import { NotGood, readPublished } from '../feed/read-whole.js';
import { drawAtom } from '../site/atom.js';
import { writeCorrections } from '../site/corrections.js';
import { findScripts, writeSchemas, writeScripts, writeStyles } from '../site/assets.js';
import { entriesOf } from '../site/entries.js';
import { homeFiles } from '../site/home.js';
import { SIGNATURE, SIGNED_FEED } from '../site/signed.js';
import { type Made, type Manifest, MANIFEST, readManifest } from '../site/manifest.js';
import { notFound } from '../site/not-found.js';
import { add, type Counts, Output } from '../site/output.js';
import { renderAll, type Rendered } from '../site/render-all.js';
import { CHANGES, correctionsPath, entryPath, homePath, type Site } from '../site/site.js';
import { siteAddress } from '../site/site-url.js';
import { type Address, changesOf, writeSitemap } from '../site/sitemap.js';
import { checkSignature, type Checked, type KeyOptions } from '../signing/check.js';
import { BadSignature } from '../signing/signature.js';
import { today } from '../today.js';
import { count, numberText } from '../words.js';

export interface BuildOptions extends KeyOptions {
  readonly out: string;
  readonly url?: string | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly today?: string | undefined;
  /** The folder with the elements' script; where that is still being built, its promise. */
  readonly scripts?: string | Promise<string> | undefined;
  /** The editions whose pictures are drawn; all unless told otherwise. */
  readonly pictures?: Site['pictures'] | undefined;
  /** Keys of sources whose figures are left out. */
  readonly without?: readonly string[] | undefined;
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
  return siteAddress(url);
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
  const published = await readPublished(file);
  const feed = leaveOut(await stamped(published, file), options.without);
  tellOfCasualties('build', feed);
  const signature = await signatureOf(file, published, options);
  const site: Site = {
    url: urlOf(options.url),
    languages: languagesOf(options.languages),
    today: options.today ?? today(),
    feed: headOf(feed),
    pictures: options.pictures ?? 'all',
    signed: signature.state === 'holds' ? signature.signed : undefined,
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
  if (signature.state === 'holds') {
    await output.write(SIGNED_FEED, signature.bytes);
    await output.write(SIGNATURE, signature.signature);
  }
  await writeStyles(output);
  await writeSchemas(output);
  const rendered = await renderAll(site, feed, {
    feedFile: path.join(folder, 'feed.json'),
    folder,
    before: before ?? nothing,
    progress,
    wanted: options.wanted,
  });
  progress.end();
  warnOfMissing(rendered.missing);
  await writeOthers(output, site, feed, rendered.views);
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

/** The signature of the feed; one that does not hold lets nothing be built, and one that nobody has checked is left behind. */
async function signatureOf(file: string, feed: Feed, options: BuildOptions): Promise<Checked> {
  try {
    const checked = await checkSignature(file, feed, { ...options, today: options.today ?? today() });
    if (checked.state === 'unchecked')
      process.stderr.write(
        `${file}: it has a signature that was not checked, so the site does not name it. Add --key FILE, or --online.\n`,
      );
    return checked;
  } catch (error) {
    if (!(error instanceof BadSignature)) throw error;
    throw new NotGood(
      `${file}: the signature does not hold: ${error.message}. ${error.remedy}\nNothing was made of it.`,
    );
  }
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

/** The feed with the days of the evidence beside it, where there is any. */
async function stamped(feed: Feed, file: string): Promise<Feed> {
  const store = await readStore(evidenceFolder(file));
  const { findings } = checkOffline(feed, store, today());
  const wrong = [...store.findings, ...findings].filter(isError).length;
  if (wrong > 0)
    process.stderr.write(
      `${store.folder}: ${count(wrong, 'error')}; those quotes are shown without the day on which they were checked. See: mine-action-publish check-sources ${file}\n`,
    );
  return withEvidence(feed, store.trusted);
}

function headOf(feed: Feed): Site['feed'] {
  const { sources: _sources, figures: _figures, ...head } = feed;
  return head;
}

/** What belongs to the whole site. */
async function writeOthers(output: Output, site: Site, feed: Feed, views: readonly Made[]): Promise<void> {
  await writeCorrections(output, site, feed, views);
  await output.write(CHANGES, drawAtom(site, feed, views));
  await output.write('404.html', notFound(site));
  await output.write('robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${site.url}sitemap.xml\n`);
  const modified = feed.modified.slice(0, 10);
  const day = modified < site.today ? modified : site.today;
  await writeSitemap(output, site.url, [
    ...site.languages.map((language) => ({ path: homePath(site, language), day })),
    ...site.languages.map((language) => ({ path: correctionsPath(site, language), day })),
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
