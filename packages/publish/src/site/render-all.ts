/**
 * All views of a site in all its languages: what has not changed since the last build is left as it is, the rest is
 * cut into pieces for as many workers as the machine has cores.
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Feed } from '@mine-action/data';
import { Piscina } from 'piscina';
import type { Progress } from '../commands/progress.js';
import { partOf } from './feed-part.js';
import { makeHasher, type Made, type Manifest, programHash } from './manifest.js';
import { add, type Counts, NONE } from './output.js';
import { filesOf, type TaskDone } from './render-task.js';
import type { Site } from './site.js';
import { claimsFor, type SiteEntry, entriesOf } from './entries.js';
import type { Work, WorkerData } from './worker.js';

export interface Rendered {
  /** Every view that has addresses, in every language. */
  readonly views: readonly Made[];
  readonly counts: Counts;
  /** Files of views that nothing was done for. */
  readonly skipped: number;
  /** Characters on pictures drawn now that no font has, by language. */
  readonly missing: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Piece {
  readonly view: SiteEntry;
  readonly language: string;
  readonly hash: string;
}

/** The worker stands beside this file, or, where the code was bundled, in the folder of the same name. */
const WORKER = ['./worker.js', './site/worker.js']
  .map((name) => fileURLToPath(new URL(name, import.meta.url)))
  .find(existsSync) as string;

/**
 * @param feedFile the feed as the workers read it
 * @param before what the last build made
 */
export async function renderAll(
  site: Site,
  feed: Feed,
  {
    feedFile,
    folder,
    before,
    progress,
  }: {
    readonly feedFile: string;
    readonly folder: string;
    readonly before: Manifest;
    readonly progress: Progress;
  },
): Promise<Rendered> {
  const program = programHash();
  const hashFor = makeHasher(site, program);
  const all = entriesOf(feed);
  const made: Made[] = [];
  const pieces: Piece[] = [];
  let counts = NONE;
  let skipped = 0;
  const missing = new Map<string, Set<string>>();
  const last = new Map(before.views.map((each) => [keyOf(each), each]));
  for (const entry of all) {
    const part = partOf(feed, claimsFor(entry, feed));
    for (const language of site.languages) {
      const hash = hashFor(entry, part, language);
      const old = last.get(keyOf({ ...entry, language }));
      const files = old?.hash === hash ? filesOf(old, site) : undefined;
      if (old && files?.every((file) => existsSync(path.join(folder, file)))) {
        made.push(old);
        skipped += files.length;
      } else pieces.push({ view: entry, language, hash });
    }
  }

  const data: WorkerData = { site, feedFile, folder, program };
  const pool = new Piscina({
    filename: WORKER,
    workerData: data,
    minThreads: 1,
    maxThreads: availableParallelism(),
  });
  const run = (work: Work): Promise<TaskDone> => pool.run(work) as Promise<TaskDone>;
  try {
    let done = 0;
    // No more is handed out than is being worked on: thousands of promises would wait in vain.
    const waiting = pieces.values();
    const lane = async (): Promise<void> => {
      for (const { view: entry, language, hash } of waiting) {
        const { pictures } = last.get(keyOf({ ...entry, language })) ?? {};
        const { counts: own, missing: unknown, ...rest } = await run({ entry, language, pictures });
        counts = add(counts, own);
        if (unknown.length > 0)
          missing.set(language, new Set([...(missing.get(language) ?? []), ...unknown]));
        made.push({ route: entry.route, name: entry.name, language, hash, ...rest });
        progress.doneOf('views written', ++done, pieces.length);
      }
    };
    await Promise.all(Array.from({ length: 2 * availableParallelism() }, lane));
    for (const language of site.languages) {
      const known = new Set(
        made.filter((each) => each.language === language && each.editions.length > 0).map(keyOf),
      );
      const entries = all.filter((entry) => known.has(keyOf({ ...entry, language })));
      const { counts: own, missing: unknown } = await run({ language, views: entries });
      counts = add(counts, own);
      if (unknown.length > 0) missing.set(language, new Set([...(missing.get(language) ?? []), ...unknown]));
    }
  } finally {
    await pool.destroy();
  }
  return { views: made.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)), counts, skipped, missing };
}

const keyOf = ({ route, name = '', language }: Pick<Made, 'route' | 'name' | 'language'>): string =>
  [route, name, language].join('/');
