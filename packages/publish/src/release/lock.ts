/**
 * One release at a time: a file beside the folder says who is making one. A command that was killed cannot take it away;
 * the next one sees that it is gone, says so, and puts everything back in its place.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { CommandError } from '../commands/command-error.js';
import { sayWriteFailure } from '../site/write-failure.js';
import { machineStart, now } from '../today.js';
import { putBack } from './exchange.js';
import type { Places } from './places.js';

export type Kind = 'release' | 'rollback';

interface Holder {
  readonly kind: Kind;
  readonly pid: number;
  readonly host: string;
  /** The moment it began, ISO 8601. */
  readonly started: string;
}

/** The lock's moment has whole seconds, and a clock may be set right meanwhile. */
const A_MOMENT = 5000;

const shortly = (moment: string): string => `${moment.slice(0, 16).replace('T', ' ')} UTC`;

/** Whether the process still runs. After a restart of the machine another one may have its number. */
function isRunning({ pid, started }: Holder): boolean {
  if (machineStart(uptime()) > Date.parse(started) + A_MOMENT) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Who holds the lock; nobody where there is none. */
function readHolder({
  lock,
  shownAs,
}: Places): { readonly holder: Holder; readonly text: string } | undefined {
  let text: string;
  try {
    text = readFileSync(lock, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw sayWriteFailure(error, shownAs);
  }
  try {
    const holder = JSON.parse(text) as Holder;
    if (Number.isInteger(holder.pid) && !Number.isNaN(Date.parse(holder.started))) return { holder, text };
  } catch {
    // Said below.
  }
  throw new CommandError(
    `${lock}: cannot be read. If no release of ${shownAs} is running, delete this file.`,
  );
}

const busy = ({ kind, pid, host, started }: Holder, { shownAs, lock }: Places): CommandError =>
  new CommandError(
    host === hostname()
      ? `${shownAs}: another ${kind} has been running since ${shortly(started)} (process ${pid}). Wait until it has ended.`
      : `${shownAs}: a ${kind} was begun on another machine (${host}, ${shortly(started)}). If it does not run any more, delete ${lock}.`,
  );

/** Takes a lock away whose process is gone; only that one, should somebody else have done so meanwhile. */
function takeAway(places: Places, stale: string): void {
  const aside = `${places.lock}.${process.pid}`;
  try {
    renameSync(places.lock, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (readFileSync(aside, 'utf8') === stale) return rmSync(aside);
  renameSync(aside, places.lock);
}

/**
 * Takes the lock.
 *
 * @returns gives it back
 * @throws CommandError where another one holds it, or nothing can be written beside the folder
 */
export function takeLock(places: Places, kind: Kind): () => void {
  const { lock, shownAs } = places;
  const found = readHolder(places);
  const isStale = found && found.holder.host === hostname() && !isRunning(found.holder);
  if (found && !isStale) throw busy(found.holder, places);
  const own: Holder = { kind, pid: process.pid, host: hostname(), started: now() };
  try {
    if (found) takeAway(places, found.text);
    writeFileSync(lock, JSON.stringify(own), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      const other = readHolder(places);
      if (other) throw busy(other.holder, places);
    }
    throw sayWriteFailure(error, shownAs, 'Nothing was changed.');
  }
  const free = (): void => rmSync(lock, { force: true });
  if (found) {
    const { kind: before, pid, started } = found.holder;
    process.stderr.write(
      `The ${before} that was begun at ${shortly(started)} (process ${pid}) was broken off: what it left is taken away.\n`,
    );
    try {
      putBack(places, before);
    } catch (error) {
      free();
      throw sayWriteFailure(error, shownAs);
    }
  }
  return free;
}
