/**
 * Where a release lies while it is made, and where the one before it is kept: beside the folder of the site, so that folders
 * only have to be renamed.
 */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../commands/command-error.js';

export interface Places {
  /** The site that readers see. */
  readonly folder: string;
  /** The folder as the command names it. */
  readonly shownAs: string;
  /** The release before it. */
  readonly last: string;
  /** A release that is being made. */
  readonly unfinished: string;
  /** The release before the last one, for the moment in which folders change places. */
  readonly older: string;
  readonly lock: string;
}

/** @throws CommandError where the folder can have nothing beside it */
export function placesOf(out: string): Places {
  const resolved = path.resolve(out);
  // A link to a folder stays one: what it leads to is exchanged.
  const folder = existsSync(resolved) ? realpathSync(resolved) : resolved;
  if (path.dirname(folder) === folder)
    throw new CommandError(`${out}: has nothing around it. Choose a folder inside it.`);
  if (`${process.cwd()}${path.sep}`.startsWith(folder + path.sep))
    throw new CommandError(
      `${out}: you are inside this folder, which is exchanged as a whole. Go out of it (cd ..) and name it from there.`,
    );
  return {
    folder,
    shownAs: out,
    last: `${folder}.last`,
    unfinished: `${folder}.release-unfinished`,
    older: `${folder}.release-older`,
    lock: `${folder}.release-lock`,
  };
}
