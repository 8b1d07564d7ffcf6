/**
 * What the last build made and from what, kept in the folder itself: so that the next one makes again only what has
 * changed, and takes away only what it has made itself.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Feed, lastDay, monthsBetween } from '@mine-action/data';
import { findLanguage } from '@mine-action/wording';
import { VERSION } from '../version.js';
import { findAbove } from './package-folder.js';
import type { Site } from './site.js';
import type { SiteEntry } from './entries.js';
import type { Titles } from './titles.js';
import { allWords } from './words.js';

export const MANIFEST = '.mine-action-site.json';

/** One entry, in all languages. */
export interface Made extends Pick<SiteEntry, 'route' | 'name'> {
  /** Of all that goes into its files. */
  readonly hash: string;
  /** The editions that have an address, `latest` first. */
  readonly editions: readonly string[];
  readonly files: readonly string[];
  /** A hash of what the pictures show, by the paths of the addresses that have pictures. */
  readonly pictures: Readonly<Record<string, string>>;
}

export interface Manifest {
  readonly views: readonly Made[];
  /** Files that belong to no view. */
  readonly others: readonly string[];
  /** Addresses that were taken away for good: each answers with a page that says so. */
  readonly gone?: readonly Gone[] | undefined;
  /** Files in the folder that no build has made, as far as somebody was told of them. */
  readonly beside?: readonly string[] | undefined;
}

/** An address that was taken away. */
export interface Gone {
  /** Below the site: `f/area-cleared/2025-04-04/`. */
  readonly path: string;
  /** The day on which it was taken away, `YYYY-MM-DD`. */
  readonly date: string;
}

/** Every file that a build has made, but the manifest itself. */
export const allFiles = (manifest: Manifest): readonly string[] => [
  ...manifest.others,
  ...manifest.views.flatMap(({ files = [] }) => files),
];

export const NOTHING: Manifest = { views: [], others: [] };

/** The manifest of a folder; `undefined` where it has none. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const text = await readFile(path.join(folder, MANIFEST), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return { ...NOTHING, ...(JSON.parse(text) as Partial<Manifest>) };
  } catch {
    // Anyone who broke it gets everything made again, and nothing taken away.
    return NOTHING;
  }
}

const hashOf = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

/** What a language says, in a form that can be compared. */
const wordsOf = (language: string): string => {
  const { messages, ...symbols } = findLanguage(language) ?? { messages: {} };
  return JSON.stringify([symbols, Object.entries(messages).map(([key, message]) => [key, String(message)])]);
};

/** The code that makes the pages: a checkout changes it without changing its version. */
export function programHash(): string {
  const folders = ['@mine-action/data', '@mine-action/wording', '@mine-action/core', '@mine-action/elements']
    .map((name) => path.dirname(fileURLToPath(import.meta.resolve(name))))
    .concat(path.dirname(findAbove('cli.js') ?? ''));
  const hash = createHash('sha256');
  for (const folder of folders.filter(existsSync))
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (/\.js$/.test(file)) hash.update(readFileSync(path.join(folder, file)));
  return hash.digest('base64url');
}

/** Makes hashes of entries; what is the same for all is looked at once. */
export function makeHasher(
  site: Site,
  program: string,
): (entry: SiteEntry, part: Feed, titles: readonly (Titles | undefined)[]) => string {
  const { today, url, languages, feed, pictures, look } = site;
  // Said in figures of other dates, not in theirs.
  const { modified: _modified, ...head } = feed;
  const words = languages.map(wordsOf);
  const common = hashOf(VERSION, program, url, languages, head, pictures, look, allWords(), words);
  return (entry, part, titles) => {
    // Of the day only what is said of it: ages in months, and plans whose day has passed.
    const ages = part.figures.map(({ asOf, due }) => [
      monthsBetween(lastDay(asOf.date), today),
      due !== undefined && today > lastDay(due),
    ]);
    return hashOf(common, entry, part.sources, part.figures, titles, ages);
  };
}
