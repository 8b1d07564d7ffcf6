/**
 * Folders change places. Nothing here waits for anything, so that no signal comes between two steps; a command that is killed
 * between them is put right by the next one (`putBack`).
 */
import { existsSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import type { Kind } from './lock.js';
import type { Places } from './places.js';

/** How often a folder is emptied again into which somebody still writes. */
const TRIES = 20;

/** Workers that still write put files into folders that have just been emptied: then it is begun again. */
function remove(folder: string): void {
  for (let left = TRIES; ; left--)
    try {
      return rmSync(folder, { recursive: true, force: true, maxRetries: 1, retryDelay: 50 });
    } catch (error) {
      if (left === 0 || (error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
    }
}

/** Steps of which either all are taken or none. */
function renameAll(steps: readonly (readonly [from: string, to: string])[]): void {
  const taken: (readonly [string, string])[] = [];
  try {
    for (const [from, to] of steps) {
      if (!existsSync(from)) continue;
      renameSync(from, to);
      taken.push([from, to]);
    }
  } catch (error) {
    for (const [from, to] of taken.reverse()) renameSync(to, from);
    throw error;
  }
}

/** The release that was made becomes the site; the site becomes the last one. */
export function publish({ folder, last, unfinished, older }: Places): void {
  // An empty folder is no release that anybody would go back to.
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  renameAll([...(existsSync(folder) ? [[last, older] as const] : []), [folder, last], [unfinished, folder]]);
  remove(older);
}

/** The last one becomes the site, and the site the last one. */
export function swapBack({ folder, last, unfinished }: Places): void {
  renameAll([
    [last, unfinished],
    [folder, last],
    [unfinished, folder],
  ]);
}

/** Takes away a release that is not finished. */
export const discard = ({ unfinished }: Places): void => remove(unfinished);

/** After a command that was killed: what stood there before it began stands there again, whatever step it had come to. */
export function putBack(places: Places, kind: Kind): void {
  const { folder, last, unfinished, older } = places;
  if (!existsSync(folder) && existsSync(last)) renameSync(last, folder);
  if (kind === 'rollback') {
    if (existsSync(unfinished) && !existsSync(last)) renameSync(unfinished, last);
    return;
  }
  discard(places);
  if (existsSync(older) && !existsSync(last)) renameSync(older, last);
  remove(older);
}
