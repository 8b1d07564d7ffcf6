/**
 * All entries of a site: what has not changed since the last build is left as it is, the rest is handed, entry by entry,
 * to as many workers as the machine has cores.
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Feed } from '@mine-action/data';
import { definitionOf } from '../elements.js';
import type { Progress } from '../progress.js';
import { partOf } from './feed-part.js';
import { makeHasher, type Made, type Manifest, programHash } from './manifest.js';
import { add, type Counts, NONE } from './output.js';
import type { Task, TaskDone } from './render-task.js';
import { entryPath, type Site } from './site.js';
import { claimsFor, type SiteEntry, entriesOf } from './entries.js';
import { type Titles, titlesOf } from './titles.js';
import { withWorkers } from './with-workers.js';
import type { Work, WorkerData } from './worker.js';

export interface Rendered {
  /** Every entry that has addresses. */
  readonly views: readonly Made[];
  readonly counts: Counts;
  /** Files of entries that nothing was done for. */
  readonly skipped: number;
  /** Characters on pictures drawn now that no font has, by language. */
  readonly missing: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface RenderOptions {
  /** The feed as the workers read it. */
  readonly feedFile: string;
  readonly folder: string;
  /** What the last build made. */
  readonly before: Manifest;
  readonly progress: Progress;
  /** Addresses that somebody waits for: their entries are made next. */
  readonly wanted?: ReadonlySet<string> | undefined;
}

interface Piece {
  readonly entry: SiteEntry;
  readonly hash: string;
  readonly titles: Titles;
  readonly series: Task['series'];
}

/** The worker stands beside this file, or, where the code was bundled, in the folder of the same name. */
const WORKER = ['./worker.js', './site/worker.js']
  .map((name) => fileURLToPath(new URL(name, import.meta.url)))
  .find(existsSync) as string;

export async function renderAll(site: Site, feed: Feed, options: RenderOptions): Promise<Rendered> {
  const { feedFile, folder, before, progress, wanted } = options;
  const program = programHash();
  const hashFor = makeHasher(site, program);
  const entries = entriesOf(feed);
  const allTitles = titlesOf(entries, feed, site);
  const made: Made[] = [];
  const pieces: Piece[] = [];
  let counts = NONE;
  let skipped = 0;
  const missing = new Map<string, Set<string>>();
  const last = new Map(before.views.map((each) => [keyOf(each), each]));
  for (const [place, entry] of entries.entries()) {
    const titles = allTitles[place] as Titles;
    const series = seriesOf(entry, entries, allTitles);
    const hash = hashFor(entry, partOf(feed, claimsFor(entry, feed)), [titles, series?.titles]);
    const old = last.get(keyOf(entry));
    if (old?.hash === hash && old.files.every((file) => existsSync(path.join(folder, file)))) {
      made.push(old);
      skipped += old.files.length;
    } else pieces.push({ entry, hash, titles, series });
  }

  const data: WorkerData = { site, feedFile, folder, program };
  await withWorkers(WORKER, data, async (handOut) => {
    const run = async (work: Work): Promise<TaskDone> => {
      const done = (await handOut(work)) as TaskDone;
      counts = add(counts, done.counts);
      for (const [language, characters] of Object.entries(done.missing))
        if (characters.length > 0)
          missing.set(language, new Set([...(missing.get(language) ?? []), ...characters]));
      return done;
    };
    const all = pieces.length;
    let done = 0;
    // No more is handed out than is being worked on: thousands of promises would wait in vain.
    const lane = async (): Promise<void> => {
      for (let piece = takeNext(pieces, wanted); piece; piece = takeNext(pieces, wanted)) {
        const { entry, hash, titles, series } = piece;
        const { pictures } = last.get(keyOf(entry)) ?? {};
        const { editions, files, pictures: drawn } = await run({ entry, pictures, titles, series });
        made.push({ route: entry.route, name: entry.name, hash, editions, files, pictures: drawn });
        progress.doneOf('figures written', ++done, all);
      }
    };
    const [first = '', ...others] = site.languages;
    // Readers begin there.
    const home = run({ language: first, entries });
    await Promise.all([home, ...Array.from({ length: availableParallelism() + 1 }, lane)]);
    await Promise.all(others.map((language) => run({ language, entries })));
  });
  return { views: made.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)), counts, skipped, missing };
}

/** Where one figure is shown over time; nothing for other views, and for what no page shows so. */
function seriesOf(
  { route, name }: SiteEntry,
  entries: readonly SiteEntry[],
  titles: readonly Titles[],
): Task['series'] {
  if (name === undefined || definitionOf(route).isInWords !== true) return undefined;
  const place = entries.findIndex(
    (other) => other.name === name && definitionOf(other.route).needsHistory === true,
  );
  return place < 0 ? undefined : { entry: entries[place] as SiteEntry, titles: titles[place] as Titles };
}

/** Takes out of the pieces that wait the first that somebody asks for, else the first. */
export function takeNext<Waiting extends Pick<Piece, 'entry'>>(
  pieces: Waiting[],
  wanted: ReadonlySet<string> = new Set(),
): Waiting | undefined {
  const isWanted = ({ entry }: Waiting): boolean =>
    [...wanted].some((address) => address.startsWith(entryPath(entry)));
  return pieces.splice(Math.max(0, pieces.findIndex(isWanted)), 1)[0];
}

const keyOf = ({ route, name = '' }: Pick<Made, 'route' | 'name'>): string => `${route}/${name}`;
