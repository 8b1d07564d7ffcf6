/**
 * Whose folder it is that a site is to be written into. What somebody else has put there is never written over: it is
 * named, and nothing is written at all.
 */
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from '../commands/command-error.js';
import { count, numberText } from '../words.js';
import { entriesOf } from './entries.js';
import { allFiles, type Manifest, MANIFEST, NOTHING, readManifest } from './manifest.js';
import { Output } from './output.js';
import { homeFiles } from './home.js';
import { entryPath } from './site.js';
import { type SiteWide, writeFoundations, writeRest } from './site-wide.js';

/** While a build writes: what was in the folder when it began. All other files are its own, should it be broken off. */
const UNFINISHED = '.mine-action-unfinished.json';

const NAMED_AT_MOST = 3;
const REMEDY = 'Choose another folder, such as public/figures/.';

export interface Folder {
  /** What the last build made. */
  readonly before: Manifest;
  /** Files that no build has made. */
  readonly others: readonly string[];
}

/** Up to three of them, and how many more there are. */
function named(files: readonly string[]): string {
  const more = files.length - NAMED_AT_MOST;
  return files.slice(0, NAMED_AT_MOST).join(', ') + (more > 0 ? ` and ${numberText(more)} more` : '');
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** Files and folders that lie in a folder; none where there is no such folder. */
async function namesIn(folder: string, shownAs: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    if (codeOf(error) === 'ENOTDIR')
      throw new CommandError(
        `${shownAs}: cannot be written: it, or a part of its path, is a file and no folder.`,
      );
    throw error;
  }
}

/**
 * A folder is ours where it is empty, or not there, or where a build has left its notes in it.
 *
 * @throws CommandError where it is somebody else's
 */
export async function readFolder(folder: string, shownAs: string): Promise<Folder> {
  const names = await namesIn(folder, shownAs);
  if (names.length === 0) return { before: NOTHING, others: [] };
  const before = await readManifest(folder);
  if (!before)
    throw new CommandError(
      `${shownAs}: holds files that no build has made: ${named([...names].sort())}. Nothing was written. ${REMEDY}`,
    );
  return { before, others: await othersIn(folder, before) };
}

/** Files of others, by their paths; what lies in hidden files and folders at the top is not looked at. */
async function othersIn(folder: string, before: Manifest): Promise<readonly string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(
    ({ name }) => !name.startsWith('.'),
  );
  const files = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  for (const entry of entries.filter((each) => each.isDirectory()))
    for (const each of await readdir(path.join(folder, entry.name), { recursive: true, withFileTypes: true }))
      if (!each.isDirectory())
        files.push(path.relative(folder, path.join(each.parentPath, each.name)).replaceAll(path.sep, '/'));
  const noted = await readFile(path.join(folder, UNFINISHED), 'utf8').catch(() => undefined);
  const known = noted === undefined ? undefined : (JSON.parse(noted) as readonly string[]);
  // Of a folder whose notes are broken nothing is known: all in it may be ours.
  if (known === undefined && before === NOTHING) return [];
  const made = new Set(allFiles(before));
  return files.filter((file) => (known ? known.includes(file) : !made.has(file))).sort();
}

/** Notes that a build has begun. */
export async function beginIn(folder: string, { before, others }: Folder): Promise<void> {
  const output = new Output(folder);
  await output.writeJson(UNFINISHED, others);
  // A build that was broken off can be begun again: the folder is known to be a site's.
  if (before === NOTHING) await output.writeJson(MANIFEST, NOTHING);
}

/** Notes what it has made. */
export async function endIn(folder: string, manifest: Manifest): Promise<void> {
  await new Output(folder).writeJson(MANIFEST, manifest);
  await rm(path.join(folder, UNFINISHED), { force: true });
}

/** Knows what would be written, and writes nothing. */
class Listing extends Output {
  override write(file: string): Promise<void> {
    this.files.push(file);
    return Promise.resolve();
  }
}

/** What a figure's folder holds: pages of days and languages, pictures and data. */
const OF_A_FIGURE =
  /^(?:\d{4}(?:-\d\d){0,2}\/)?(?:[a-z]{2,3}\/)?(?:index\.html|oembed\.json|card(?:-small)?\.(?:png|svg)|feed\.json|words\.json|(?:view|editions)\.[a-z]+\.json)$/;

/** @throws CommandError where somebody else's files stand where this site's would be written */
export async function refuseInTheWay(
  { before, others }: Folder,
  wide: SiteWide,
  scripts: string | Promise<string>,
  shownAs: string,
): Promise<void> {
  if (others.length === 0) return;
  const listing = new Listing('');
  await writeFoundations(listing, wide);
  await writeRest(listing, wide, before.views, before.gone ?? [], scripts);
  const ours = new Set([
    ...listing.files,
    ...wide.site.languages.flatMap((each) => homeFiles(wide.site, each)),
  ]);
  const places = entriesOf(wide.feed).map(entryPath);
  const inTheWay = others.filter(
    (file) =>
      ours.has(file) ||
      places.some((place) => file.startsWith(place) && OF_A_FIGURE.test(file.slice(place.length))),
  );
  if (inTheWay.length > 0)
    throw new CommandError(
      `${shownAs}: ${count(inTheWay.length, 'file')} that no build has made would be written over: ${named(inTheWay)}. Nothing was written. Move ${inTheWay.length === 1 ? 'it' : 'them'} away, or choose another folder, such as public/figures/.`,
    );
}
