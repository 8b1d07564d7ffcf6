/**
 * Why a folder could not be written, in one sentence.
 */
import { CommandError } from '../commands/command-error.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Make room on it',
  EDQUOT: 'your share of the disk is used up. Make room on it',
  EFBIG: 'a file would be larger than is permitted here. Ask the administrator of this machine',
  EACCES:
    'you are not allowed to write there. Ask the administrator of this machine, or choose another folder',
  EPERM:
    'you are not allowed to write there. Ask the administrator of this machine, or choose another folder',
  EROFS: 'nothing can be written on this disk. Choose another folder',
  ENOTDIR: 'a part of its path is a file and no folder. Choose another folder',
  EEXIST: 'a part of its path is a file and no folder. Choose another folder',
  ENAMETOOLONG: 'its path is too long. Choose a folder with a shorter one',
  // What Node says of a folder that cannot be made on a disk that may only be read.
  'mkdir ENOENT': 'the folder cannot be made there. Choose another folder',
  EBUSY: 'it is in use, or a disk of its own. Close what uses it, or choose a folder inside it',
  EXDEV: 'it lies on another disk than the folder around it. Choose a folder inside it',
};

/** What a worker hands on has lost its code; the message begins with it. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' && syscall === 'mkdir') return 'mkdir ENOENT';
  return code ?? /^([A-Z]{4,}): /.exec(error.message)?.[1] ?? '';
}

/**
 * The error as a sentence, where it is one of those that a disk has; otherwise the error itself.
 *
 * @param shownAs the folder as the command names it
 * @param rest what became of it, in one more sentence
 */
export function sayWriteFailure(error: unknown, shownAs: string, rest = ''): unknown {
  const reason = REASONS[codeOf(error)];
  return reason === undefined
    ? error
    : new CommandError(`${shownAs}: cannot be written: ${reason}.${rest && ` ${rest}`}`);
}
