/**
 * Programs and files of Debian's packages, for tests that need the real thing: a web server, a CMS, a reader of codes.
 *
 * What is on the machine already is taken. Otherwise root installs the packages; anyone else has them unpacked below
 * `node_modules/.cache`, where nothing of the system is touched. No service is started either way.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { which } from '../find-browser.ts';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/debian', import.meta.url));
const POLICY = '/usr/sbin/policy-rc.d';

/**
 * The path of a program, such as `nginx`.
 *
 * @param packages the packages that hold it; the one of its name unless given
 * @throws where it is not there and cannot be had; says what to install
 */
export function findProgram(name: string, packages = [name]) {
  // Programs of the system are not on everybody's PATH.
  const installed = () =>
    which([name]) ?? ['/usr/sbin', '/sbin'].map((folder) => path.join(folder, name)).find(existsSync);
  const unpacked = (folder: string) =>
    ['usr/bin', 'usr/sbin', 'bin', 'sbin'].map((bin) => path.join(folder, bin, name)).find(existsSync);
  return (
    installed() ??
    get(name, packages, installed, (folder) => {
      const program = unpacked(folder);
      return program && withItsLibraries(program, folder);
    })
  );
}

/**
 * The path of a file or a folder, such as `/usr/share/wordpress`.
 *
 * Nothing is installed for it: a file needs none of what its package wants beside it, such as a web server.
 *
 * @param place where the package puts it
 * @param packages the packages that hold it
 */
export function findFile(place: string, packages: readonly string[]) {
  if (existsSync(place)) return place;
  const found =
    which(['apt-get']) &&
    path.join(
      unpack(packages, () => packages),
      place,
    );
  if (found && existsSync(found)) return found;
  throw new Error(missing(place, packages));
}

const missing = (what: string, packages: readonly string[]) =>
  `${what} is not there and could not be had. On Debian: apt-get install ${packages.join(' ')}`;

function get(
  what: string,
  packages: readonly string[],
  installed: () => string | undefined,
  unpacked: (folder: string) => string | undefined,
) {
  const found = which(['apt-get'])
    ? process.getuid?.() === 0
      ? install(packages) && installed()
      : unpacked(unpack(packages))
    : undefined;
  if (found) return found;
  throw new Error(missing(what, packages));
}

const run = (command: string, args: readonly string[], options?: { env?: NodeJS.ProcessEnv; cwd?: string }) =>
  spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], ...options });

/** Without its lists apt knows no package at all. */
function known(packages: readonly string[]) {
  return packages.every((name) => run('apt-cache', ['show', '--no-all-versions', name]).stdout !== '');
}

function install(packages: readonly string[]) {
  console.log(`Installing from Debian's packages: ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => run('apt-get', args, { env }).status === 0;
  const add = () => apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  return withoutServices(() => {
    if (!known(packages)) apt('update', '-qq');
    // Lists grow old: what they name may have been replaced.
    return add() || (apt('update', '-qq') && add());
  });
}

/** A package may start its service when it is installed; with this file there it must not. */
function withoutServices(install: () => boolean) {
  if (existsSync(POLICY)) return install();
  writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return install();
  } finally {
    rmSync(POLICY);
  }
}

/** What the packages need that is not installed, and they themselves. */
function withTheirNeeds(packages: readonly string[]): readonly string[] {
  const plan = run('apt-get', ['install', '--simulate', '--no-install-recommends', ...packages]).stdout;
  return [...plan.matchAll(/^Inst (\S+)/gm)].map(([, name]) => name);
}

/** Downloads and unpacks the packages and hands back the folder. */
function unpack(packages: readonly string[], choose = withTheirNeeds) {
  const folder = path.join(CACHE, packages.join('+'));
  if (existsSync(path.join(folder, 'usr'))) return folder;
  console.log(`Unpacking Debian's packages below node_modules/.cache: ${packages.join(', ')} …`);
  mkdirSync(folder, { recursive: true });
  const download = () => run('apt-get', ['download', ...choose(packages)], { cwd: folder }).status === 0;
  // The lists may be missing, or old; only root may fetch them.
  if (!download() && process.getuid?.() === 0 && run('apt-get', ['update', '-qq']).status === 0) download();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) {
    run('dpkg', ['-x', file, '.'], { cwd: folder });
    rmSync(path.join(folder, file));
  }
  return folder;
}

/** A program that finds the libraries that were unpacked beside it; it takes over the process of the shell. */
function withItsLibraries(program: string, folder: string) {
  const libraries = ['usr/lib', 'lib']
    .map((lib) => path.join(folder, lib))
    .filter(existsSync)
    .flatMap((lib) => [
      lib,
      ...readdirSync(lib)
        .filter((name) => name.endsWith('-linux-gnu'))
        .map((name) => path.join(lib, name)),
    ]);
  const script = `${program}.sh`;
  writeFileSync(script, `#!/bin/sh\nLD_LIBRARY_PATH='${libraries.join(':')}' exec '${program}' "$@"\n`);
  chmodSync(script, 0o755);
  return script;
}
