/**
 * A folder of this machine as the shelf of a desk: with the files that the commands read and write, so that work can go on without
 * the desk.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../commands/command-error.js';
import { evidenceFolder, readStore } from '../evidence/store.js';
import { readJson } from '../feed/read-text.js';
import { writeText } from '../feed/write-text.js';
import { FEED, SENTENCES, sentencesIn } from './desk-files.js';
import type { Added } from './read-mapped-table.js';
import type { Shelf } from './shelf.js';

export function folderShelf(folder: string): Shelf {
  const placeOf = (name: string): string => path.join(folder, name);
  return {
    name: folder,
    placeOf,
    has: (name) => existsSync(placeOf(name)),
    evidence: async () => (await readStore(evidenceFolder(placeOf(FEED)))).evidence,
    put: async (files) => {
      for (const { name, text } of files) await writeText(placeOf(name), [text]);
    },
  };
}

/** What was added at a desk before, from the folder of its files; nothing where there is none. */
export async function readSentences(folder: string): Promise<Added> {
  const file = path.join(folder, SENTENCES);
  if (!existsSync(file)) return { figures: [], sources: {} };
  const added = sentencesIn(await readJson(file));
  if (added) return added;
  throw new CommandError(
    `${file}: is not what a desk has written. Take it away, or choose another folder with --out.`,
  );
}
