/**
 * The release itself: made beside the site, then put in its place as a whole.
 */
import { existsSync } from 'node:fs';
import { tellOfOthers, warnOfMissing } from '../commands/build.js';
import { EXIT } from '../commands/command-error.js';
import { makeProgress } from '../commands/progress.js';
import { counted, numberSaid, say } from '../commands/say.js';
import { makeSite, pagesIn } from '../site/make-site.js';
import { allFiles, readManifest } from '../site/manifest.js';
import type { SiteWide } from '../site/site-wide.js';
import { sayWriteFailure } from '../site/write-failure.js';
import { discard, publish } from './exchange.js';
import { guarded } from './guarded.js';
import { takeLock } from './lock.js';
import type { Places } from './places.js';
import type { Published } from './published.js';
import { copySite } from './staging.js';
import { takenAway, vanishedText } from './vanished.js';

export interface Making extends SiteWide {
  readonly scripts: string;
}

export interface ReleaseSaid {
  readonly published: Published | undefined;
  /** Addresses that somebody says are gone, as paths. */
  readonly said: readonly string[];
  readonly dryRun?: boolean | undefined;
}

/** @returns the exit code */
export async function makeRelease(
  places: Places,
  making: Making,
  { published, said, dryRun }: ReleaseSaid,
): Promise<number> {
  const { unfinished, shownAs } = places;
  const free = takeLock(places, 'release');
  const undo = (): void => {
    try {
      discard(places);
    } finally {
      // What is left then is taken away by the next release; it need not be told that this one was killed.
      free();
    }
  };
  try {
    return await guarded(
      shownAs,
      async () => {
        await copySite(places);
        const manifest = await readManifest(unfinished);
        const before = new Set([
          ...pagesIn(manifest ? allFiles(manifest) : []),
          ...(published?.addresses ?? []),
        ]);
        const progress = makeProgress();
        const made = await makeSite({
          ...making,
          folder: unfinished,
          shownAs,
          progress,
          takeAway: (now) => [
            ...takenAway({ before, now, said }, making.site.today),
            ...(published?.gone ?? []),
          ],
        });
        progress.end();
        const now = pagesIn(allFiles(made.manifest));
        const vanished = vanishedText({ before, now, said }, making.site.url);
        if (vanished !== undefined) {
          process.stderr.write(`${vanished}${say('nothing-published')}\n`);
          undo();
          return EXIT.problems;
        }
        warnOfMissing(made.missing);
        tellOfOthers(shownAs, made.others);
        if (dryRun) undo();
        else {
          publish(places);
          free();
        }
        process.stdout.write(outcome(places, before, now, dryRun));
        return EXIT.ok;
      },
      undo,
    );
  } catch (error) {
    throw sayWriteFailure(error, shownAs, 'The site is as it was.');
  }
}

/** What readers have now, or would have. */
function outcome(
  { shownAs, last }: Places,
  before: ReadonlySet<string>,
  now: ReadonlySet<string>,
  dryRun: boolean | undefined,
): string {
  const fresh = [...now].filter((address) => !before.has(address)).length;
  const values = {
    place: shownAs,
    addresses: counted('addresses', now.size),
    fresh: numberSaid(fresh),
  };
  if (dryRun) return `${say('trial', values)}\n`;
  const kept = existsSync(last)
    ? `${say('before-kept')}\n  mine-action-publish rollback --out ${shownAs}\n`
    : '';
  return `${say('published', values)}\n${kept}`;
}
