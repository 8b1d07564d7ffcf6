/**
 * Whose work each file contains: named in its first line, with the licences in full in `notices.txt`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'rollup';

const { version: VERSION } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Everything contained in any file of the build, by folder. */
const contained = new Map<string, { name: string; version: string; license: string; text: string }>();

/** The package that a file belongs to; its licence goes into `notices.txt`. */
export function packageOf(id: string) {
  const [, folder] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
  if (!folder || !existsSync(path.join(folder, 'package.json'))) return undefined;
  if (!contained.has(folder)) {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    // Without its text nobody may pass it on.
    if (!file)
      throw new Error(`${name} has no licence file: look for its licence before it goes into a bundle.`);
    const text = readFileSync(path.join(folder, file), 'utf8').trim();
    contained.set(folder, { name, version, license: license ?? text.split(/\s+/)[0], text });
  }
  return contained.get(folder);
}

/** The first line of a file, as Rollup's `banner`. */
export function banner({ moduleIds }: { moduleIds: readonly string[] }) {
  const byLicense = new Map<string, Set<string>>();
  for (const id of moduleIds) {
    const found = packageOf(id);
    if (found) byLicense.set(found.license, (byLicense.get(found.license) ?? new Set()).add(found.name));
  }
  const names = [...byLicense].map(([license, all]) => `${[...all].sort().join(', ')} (${license})`);
  const contains = names.length > 0 ? ` Contains ${names.join(' and ')}: see notices.txt.` : '';
  return `/* Mine Action Widgets ${VERSION}, MIT.${contains} */`;
}

/** Writes `notices.txt`, from the last output of a build. */
export function notices(): Plugin {
  return {
    name: 'notices',
    generateBundle() {
      const all = [...contained.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
      this.emitFile({
        type: 'asset',
        fileName: 'notices.txt',
        source: all
          .map(({ name, version, text }) => `${name} ${version}\n\n${text}\n`)
          .join(`\n${'-'.repeat(72)}\n\n`),
      });
    },
  };
}
