/**
 * A checkout of one commit in a folder of its own: its files and no others, with the libraries of its lock file.
 *
 * What somebody has lying about in the working copy (files that git ignores, an older build) can so get into no release.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { linkPackages } from '../bench/clone.ts';
import { root } from '../ensure-installed.mjs';

/** The commit that is released, and when it was made: the only moment that is in a release. */
export interface Commit {
  readonly id: string;
  /** Seconds since 1970, as `SOURCE_DATE_EPOCH` has them. */
  readonly seconds: number;
}

const AT_MOST = 1024 * 1024 * 1024;

/** @throws {Error} with what git says */
export function git(...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: AT_MOST,
  });
  if (status !== 0)
    throw new Error(`git ${args.join(' ')} failed: ${(stderr || error?.message || '').trim()}`);
  return stdout;
}

export function currentCommit(): Commit {
  const [id, seconds] = git('log', '-1', '--format=%H %ct').trim().split(' ');
  return { id, seconds: Number(seconds) };
}

/** Files that are not as the commit has them, as `git status` names them. */
export const changedFiles = (): readonly string[] =>
  git('status', '--porcelain', '--untracked-files=normal').split('\n').filter(Boolean);

function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env) {
  const shell = process.platform === 'win32' && command === 'npm';
  // What a command prints on the way is for people; stdout is the caller's.
  const { status } = spawnSync(command, args, { cwd, env, shell, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${cwd}; see above.`);
}

/** The files of a commit, in a folder that is made. */
export function exportCommit({ id }: Commit, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const tar = path.join(folder, '..', `${path.basename(folder)}.tar`);
  git('archive', '--format=tar', `--output=${tar}`, id);
  run('tar', ['-xf', tar, '-C', folder], root);
}

/** The libraries that the lock file names, and no others. */
export const installFrozen = (folder: string): void =>
  run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], folder);

/** For a trial: those that are installed here, linked. */
export async function linkInstalled(folder: string): Promise<void> {
  await linkPackages(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  for (const name of await readdir(path.join(folder, 'packages'))) {
    const from = path.join(root, 'packages', name, 'node_modules');
    await linkPackages(from, path.join(folder, 'packages', name, 'node_modules')).catch((error) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
}

/** Runs the checkout's own `scripts/release/make.ts`, so that a commit is released by its own code. */
export function makeIn(folder: string, out: string, commit: Commit, base: string | undefined): void {
  const args = ['scripts/run.mjs', 'release/make', out, commit.id, ...(base ? [base] : [])];
  run(process.execPath, args, folder, {
    ...process.env,
    SOURCE_DATE_EPOCH: `${commit.seconds}`,
    TZ: 'UTC',
    LC_ALL: 'C',
    // What is asked for on this machine for a build of its own is none of a release's.
    DIST: undefined,
    NOLIMIT: undefined,
    UNMINIFIED: undefined,
  });
}
