/**
 * Installs what is missing, so that every command works in a fresh clone on a machine with only Node and npm. Uses
 * nothing that would itself have to be installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** npm writes this copy of the lock file when an installation has come to its end. */
const INSTALLED = path.join(root, 'node_modules/.package-lock.json');

/** @type {(file: string) => Record<string, { version: string, optional?: boolean }>} */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Whether all that the lock file names is there, but for what is optional: that of other platforms. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const there = packagesOf(INSTALLED);
  return Object.entries(packagesOf(path.join(root, 'package-lock.json')))
    .filter(([place, { optional }]) => place.includes('node_modules/') && !optional)
    .every(([place, { version }]) => place in there && there[place].version === version);
}

export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing the packages that package-lock.json names (about a minute) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'npm ci failed; see above. Nothing else was started. If package.json has changed: npm install, which renews the lock file.',
    );
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstalled();
