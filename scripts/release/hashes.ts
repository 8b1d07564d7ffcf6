/**
 * What every file of a release is known by: its size, its SHA-256 for those who keep it, and its `integrity` for pages that load it.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from './compare-folders.ts';

export interface Hashes {
  readonly bytes: number;
  readonly sha256: string;
  /** As in `<script integrity>`. */
  readonly integrity: string;
}

export function hashesOf(content: Uint8Array): Hashes {
  return {
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  };
}

/** @returns by path below the folder, in order */
export const hashesIn = (folder: string): ReadonlyMap<string, Hashes> =>
  new Map(filesBelow(folder).map((file) => [file, hashesOf(readFileSync(path.join(folder, file)))]));

export const hashesJson = (hashes: ReadonlyMap<string, Hashes>) =>
  `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;

/** The same for readers; by folder, so that a page's own file is found. */
export function hashesTable(version: string, hashes: ReadonlyMap<string, Hashes>): string {
  const rows = [...hashes].map(
    ([file, { bytes, integrity, sha256 }]) => `| \`${file}\` | ${bytes} | \`${integrity}\` | \`${sha256}\` |`,
  );
  return `# Hashes of Mine Action Widgets ${version}

\`integrity\` goes into the tag that loads a file; it holds for one version, so load the file from the folder of its version. The
files that \`mine-action.js\` loads later are not covered by its own hash: \`mine-action-complete.js\` never loads another, and the
modules are covered one by one by \`import-map.json\`.

| file | bytes | integrity | SHA-256 |
| --- | ---: | --- | --- |
${rows.join('\n')}
`;
}

/** As `sha256sum --check` reads it. */
export const sums = (hashes: ReadonlyMap<string, Hashes>) =>
  [...hashes].map(([file, { sha256 }]) => `${sha256}  ${file}\n`).join('');
