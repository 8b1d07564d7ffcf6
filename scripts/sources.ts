/**
 * What is built from, as one word: what the same sources have made already need not be made again.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './ensure-installed.mjs';
import { withImports } from './local-imports.ts';

/** What a build reads, beside the packages and the modules that are its configuration. */
const FILES = ['tsconfig.base.json', 'package-lock.json'];
/** What lies among the packages and is made, or is read by tests alone. */
const OTHERS =
  /(?:^|\/)(?:node_modules|dist|generated|bundle|test|testing)$|\.tsbuildinfo$|\.test\.ts$|\.md$|^packages\/elements\/(?:custom-elements|vscode)\b|^packages\/elements\/\w+\.d\.ts$|^packages\/wordpress\/(?:plugin|messages|test)\b|^packages\/hugo\b/;

/** Every file below a folder, by its path from the root. */
export function* filesIn(
  folder: string,
  isWanted: (place: string) => boolean = () => true,
): Generator<string> {
  for (const entry of readdirSync(path.resolve(root, folder), { withFileTypes: true })) {
    const place = `${folder}/${entry.name}`;
    if (!isWanted(place)) continue;
    if (entry.isDirectory()) yield* filesIn(place, isWanted);
    else yield place;
  }
}

/** One word for what stands in these files, and for their names. */
export function contentOf(files: string[]) {
  const hash = createHash('sha256');
  for (const file of files.sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.resolve(root, file)))
      .update('\0');
  return hash.digest('hex');
}

/**
 * One word for the sources as they are now.
 *
 * @param {string[]} more files, by their paths from the root
 */
export const sourcesNow = (more: string[] = []) =>
  contentOf([
    ...FILES,
    ...more,
    ...[...withImports(path.join(root, 'rollup.config.js')).keys()].map((file) => path.relative(root, file)),
    ...filesIn('packages', (place: string) => !OTHERS.test(place)),
  ]);
