/**
 * WordPress itself: releases of it come inside a package of npm, a classic theme among Debian's. What has been unpacked is kept
 * below `node_modules/.cache`.
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { root } from '../../../scripts/ensure-installed.mjs';
import { findFile } from '../../../scripts/testing/debian.ts';
import { packFromNpm, run } from '../../../scripts/testing/npm-package.ts';

const CACHE = path.join(root, 'node_modules/.cache/wordpress');
const PACKAGE = '@wp-playground/wordpress-builds';
const VERSION = '0.9.19';
const INTEGRITY =
  'sha512-dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==';

/** The oldest release that the plugin is for, and the newest that the package holds. */
export const RELEASES = { oldest: '6.3', newest: 'beta' } as const;
export type Release = (typeof RELEASES)[keyof typeof RELEASES];

/** A theme of blocks, which each release brings with it, and a classic one. */
export const THEMES = {
  '6.3': 'twentytwentythree',
  beta: 'twentytwentyfour',
  classic: 'twentytwentyone',
} as const;

/**
 * The folder of a release, with nothing configured in it.
 *
 * @throws where it cannot be had
 */
export function wordpressFiles(release: Release): string {
  const folder = path.join(CACHE, `${VERSION}-${release}`);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const making = mkdtempSync(path.join(CACHE, 'making-'));
  try {
    unpack(release, making);
    renameSync(path.join(making, 'site'), folder);
  } catch (error) {
    // Another test was quicker.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
}

/** PHP lies in an archive, what browsers load beside it. */
function unpack(release: Release, making: string): void {
  const archive = packageFile();
  const inside = `package/src/wordpress/wp-${release}.zip`;
  run('tar', ['-xzf', archive, '-C', making, inside, `package/public/wp-${release}`]);
  const site = path.join(making, 'site');
  for (const [name, content] of Object.entries(unzipSync(readFileSync(path.join(making, inside))))) {
    const place = path.join(site, name);
    if (name.endsWith('/')) continue;
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
  cpSync(path.join(making, `package/public/wp-${release}`), site, { recursive: true });
  const themes = path.join(site, 'wp-content/themes');
  cpSync(
    findFile(`/usr/share/wordpress/wp-content/themes/${THEMES.classic}`, [
      `wordpress-theme-${THEMES.classic}`,
    ]),
    path.join(themes, THEMES.classic),
    { recursive: true, dereference: true },
  );
  rmSync(path.join(site, 'wp-config.php'), { force: true });
}

/** The package as npm hands it out, held to its hash. */
function packageFile(): string {
  const file = path.join(CACHE, `wordpress-builds-${VERSION}.tgz`);
  if (!existsSync(file)) {
    console.log(`Getting WordPress from npm: ${PACKAGE} ${VERSION}, 158 MB …`);
    const folder = mkdtempSync(path.join(CACHE, 'getting-'));
    try {
      const got = packFromNpm(`${PACKAGE}@${VERSION}`, folder);
      const hash = `sha512-${createHash('sha512').update(readFileSync(got)).digest('base64')}`;
      if (hash !== INTEGRITY) throw new Error(`${PACKAGE} ${VERSION} has another hash than it had: ${hash}`);
      renameSync(got, file);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return file;
}
