/**
 * The archives of a release: a tarball of each public package as npm packs it, the theme component for Hugo, the WordPress plugin.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { root } from '../ensure-installed.mjs';
import { buildPlugin } from '../wordpress/build-plugin.ts';
import { filesBelow } from './compare-folders.ts';
import { linksOutside } from './metadata.ts';
import { publicPackages } from './public-packages.ts';

/** No moment of the build is in an archive; the earliest that the format of archives knows of. */
const NO_MOMENT = '1980-01-01T12:00:00';

/** What is no part of the theme component. */
const NOT_IN_THEME = /^(?:test\/|package\.json$|node_modules\/)/;

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** @returns links of READMEs that lead nowhere outside this repository */
export function packPackages(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return publicPackages().flatMap(({ name, folder: place }) => {
    const { status, stdout, stderr } = spawnSync(
      'npm',
      ['pack', '--json', '--loglevel=error', '--pack-destination', folder],
      { cwd: path.join(root, place), encoding: 'utf8', shell: process.platform === 'win32' },
    );
    if (status !== 0) throw new Error(`${name} could not be packed:\n${stdout}${stderr}`);
    // npm 10 hands out a list, npm 11 the same by name.
    const [{ files }] = Object.values<Packed>(JSON.parse(stdout));
    const names = new Set(files.map((file) => file.path));
    for (const wanted of ['LICENSE', 'README.md', 'package.json'])
      if (!names.has(wanted)) throw new Error(`${name}: its tarball has no ${wanted}.`);
    return linksOutside(place, names);
  });
}

/** The theme component, in a folder that can be put into `themes/` as it is. */
export function packTheme(folder: string, version: string): void {
  const from = path.join(root, 'packages/hugo');
  const files = filesBelow(from).filter((file) => !NOT_IN_THEME.test(file));
  const entries: Zippable = Object.fromEntries(
    files.map((file) => [`mine-action/${file}`, readFileSync(path.join(from, file))]),
  );
  entries['mine-action/LICENSE'] = readFileSync(path.join(root, 'LICENSE'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, `mine-action-hugo-${version}.zip`),
    zipSync(entries, { level: 9, mtime: NO_MOMENT }),
  );
}

/** The plugin, of what lies in `dist/`. */
export async function packPlugin(folder: string): Promise<void> {
  const { archive } = await buildPlugin('dist/wordpress');
  mkdirSync(folder, { recursive: true });
  cpSync(archive, path.join(folder, path.basename(archive)));
}
