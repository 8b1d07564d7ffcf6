/**
 * `rollback`: the release before the last one becomes the site again.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readJson } from '../feed/read-text.js';
import { swapBack } from '../release/exchange.js';
import { takeLock } from '../release/lock.js';
import { placesOf } from '../release/places.js';
import { sayWriteFailure } from '../site/write-failure.js';
import { CommandError, EXIT } from './command-error.js';

/** "of 2025-10-15T09:00:00Z": the moment in which the feed of a site was last changed. */
async function momentOf(folder: string): Promise<string> {
  const feed = (await readJson(path.join(folder, 'feed.json')).catch(() => undefined)) as
    { readonly modified?: unknown } | undefined;
  return typeof feed?.modified === 'string' ? `the feed of ${feed.modified}` : 'a feed without a moment';
}

/** @returns the exit code */
export async function rollback({ out }: { readonly out: string }): Promise<number> {
  const places = placesOf(out);
  const free = takeLock(places, 'rollback');
  try {
    if (!existsSync(places.last))
      throw new CommandError(`${out}: no release before this one is kept (${path.basename(places.last)}).`);
    swapBack(places);
  } catch (error) {
    throw sayWriteFailure(error, out, 'The site is as it was.');
  } finally {
    free();
  }
  const [now, kept] = [await momentOf(places.folder), await momentOf(places.last)];
  process.stderr.write(
    `${out}: shows ${now} again. What it showed before is kept (${kept}): another rollback brings that back.\n`,
  );
  return EXIT.ok;
}
