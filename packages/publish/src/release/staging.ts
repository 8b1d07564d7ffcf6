/**
 * A release is made in a copy of the site, beside it: what has not changed need not be drawn again, and what others have put
 * into the folder goes along.
 */
import { constants, existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { discard } from './exchange.js';
import type { Places } from './places.js';

/** Copies the site to where the release is made; where there is none yet, nothing is copied. */
export async function copySite(places: Places): Promise<void> {
  const { folder, unfinished } = places;
  // A command that was broken off may have gone on writing while it took away what it had written.
  discard(places);
  if (!existsSync(folder)) return;
  await cp(folder, unfinished, {
    recursive: true,
    // A program that brings the folder to a server by the times of its files brings only what is new.
    preserveTimestamps: true,
    verbatimSymlinks: true,
    // Where the disk can, both are the same bytes until one is changed.
    mode: constants.COPYFILE_FICLONE,
  });
}
