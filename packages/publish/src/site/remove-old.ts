/**
 * What an earlier build made and the new one did not is taken away, and nothing that anybody else put there.
 */
import { existsSync } from 'node:fs';
import { rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { allFiles, type Manifest } from './manifest.js';

/** @returns how many files were removed */
export async function removeOld(folder: string, before: Manifest, now: Manifest): Promise<number> {
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
