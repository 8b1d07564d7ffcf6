/** A MariaDB of a test's own, in a folder of its own, that only this machine reaches, by a socket. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { findProgram } from '../../../scripts/testing/debian.ts';

export interface Database {
  /** As WordPress names it: a socket. */
  readonly host: string;
  create(name: string): void;
  stop(): Promise<void>;
}

const PACKAGES = ['mariadb-server'];
const PATIENCE_MS = 60_000;

export async function startDatabase(folder: string): Promise<Database> {
  const server = findProgram('mariadbd', PACKAGES);
  const install = findProgram('mariadb-install-db', PACKAGES);
  const client = findProgram('mariadb', ['mariadb-client', ...PACKAGES]);
  const [data, socket] = [path.join(folder, 'data'), path.join(folder, 'db.sock')];
  mkdirSync(data, { recursive: true });
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const made = spawnSync(
    install,
    [
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      '--no-defaults',
      ...user,
    ].sort(
      // It wants this one first.
      (a) => (a === '--no-defaults' ? -1 : 1),
    ),
    { encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`MariaDB could not be set up: ${made.stderr}${made.stdout}`);
  const child = spawn(
    server,
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${path.join(folder, 'db.pid')}`,
      '--skip-networking',
      // What a test writes is gone with it: nothing need reach the disk.
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-buffer-pool-size=64M',
      ...user,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  endWithUs(child);
  let said = '';
  child.stderr?.on('data', (text) => (said += String(text)));
  const ask = (sql: string) =>
    spawnSync(client, ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute', sql], {
      encoding: 'utf8',
    });
  const begun = Date.now();
  while (!existsSync(socket) || ask('SELECT 1').status !== 0) {
    if (child.exitCode !== null || Date.now() - begun > PATIENCE_MS)
      throw new Error(`MariaDB did not start:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    host: `localhost:${socket}`,
    create(name) {
      const { status, stderr } = ask(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
      if (status !== 0) throw new Error(stderr);
    },
    stop: () => end(child),
  };
}

/** Ends a program that this test has started, and what that has started. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  signal(child, 'SIGTERM');
  await ended;
}

/** A program of a group of its own is ended with this process, however that ends. */
export function endWithUs(child: ChildProcess): void {
  const stop = () => signal(child, 'SIGKILL');
  process.once('exit', stop);
  child.once('exit', () => process.removeListener('exit', stop));
  for (const [name, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    if (process.listenerCount(name) === 0) process.once(name, () => process.exit(code));
}

function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (pid) process.kill(-pid, name);
  } catch {
    // It is gone already.
  }
}
