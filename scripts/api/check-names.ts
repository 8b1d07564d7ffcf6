/**
 * Whether every public name that is not as it was promised has a changeset that says so.
 *
 * `api/public.json` holds the names of the version that it names. Of a version that is not released yet nothing was promised:
 * its names may be written again (`npm run api`). After that they move on with the next version alone.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { unreleasedVersion } from '../release/changelog.ts';
import { readManifest } from '../release/public-packages.ts';
import { root } from '../ensure-installed.mjs';
import type { Changeset } from './changesets.ts';
import {
  bumpFor,
  changeLines,
  compareNames,
  farthest,
  isEnough,
  type NameChange,
  type Names,
} from './compare-names.ts';

export const PROMISED = 'api/public.json';

/** The names of one version. */
export interface Promised {
  readonly version: string;
  readonly names: Names;
}

export const readPromised = (): Promised => {
  const file = path.join(root, PROMISED);
  if (!existsSync(file)) throw new Error(`${PROMISED} is missing: git checkout ${PROMISED}`);
  return JSON.parse(readFileSync(file, 'utf8'));
};

export async function writePromised(promised: Promised): Promise<void> {
  const file = path.join(root, PROMISED);
  const text = JSON.stringify(promised);
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

/** How many names a message lists. */
const NAMED_AT_MOST = 20;

const shown = (changes: readonly NameChange[]): readonly string[] => {
  const lines = changeLines(changes);
  const more = lines.length - NAMED_AT_MOST;
  return more > 0 ? [...lines.slice(0, NAMED_AT_MOST), `and ${more} more`] : lines;
};

/**
 * @param names as they are now
 * @returns what is wrong and what to do, in lines; none where all is well
 */
export function namesWithoutChangeset(
  { version, names: before }: Promised,
  names: Names,
  changesets: readonly Changeset[],
  isUnreleased: boolean,
): readonly string[] {
  const changes = compareNames(before, names);
  const need = bumpFor(changes, version);
  const have = farthest(changesets.map(({ bump }) => bump));
  if (need === 'none' || isEnough(have, need)) return [];
  const has = have === 'none' ? 'there is none' : `the ${have} ones there are do not do`;
  return [
    `Public names are not those of ${PROMISED} (version ${version}), and no changeset says so:`,
    ...shown(changes).map((line) => `  ${line}`),
    `This asks for a changeset of kind "${need}"; ${has}. Write one: npx changeset`,
    ...(isUnreleased
      ? [`Version ${version} is not released yet, so its names may still be written again: npm run api`]
      : []),
  ];
}

/** Whether the names of the file may be written again: nobody has been promised them. */
export function isOpen({ version }: Promised): boolean {
  return readManifest('.').version !== version || unreleasedVersion() === version;
}
