/**
 * Files as text, or a sentence that says why not.
 */
import { createReadStream } from 'node:fs';
import { CommandError } from '../commands/command-error.js';
import { jsonOf, TextOfBytes } from './decode.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'you are not allowed to read it',
};

/** What to say of a file that the system does not hand out. */
export function unreadable(file: string, error: unknown): CommandError {
  const { code = '' } = error as NodeJS.ErrnoException;
  return new CommandError(`${file}: cannot be read: ${REASONS[code] ?? code}.`);
}

/** Bytes in pieces. */
export type Bytes = AsyncIterable<unknown> | Iterable<Uint8Array>;

/**
 * The file's text piece by piece, so that a long table never stands in memory as a whole.
 *
 * @param bytes what was read already, of a place that is no file
 */
export async function* textOf(file: string, bytes?: Bytes): AsyncGenerator<string> {
  const text = new TextOfBytes(file);
  try {
    for await (const piece of bytes ?? createReadStream(file)) yield text.take(piece as Uint8Array);
    yield text.take();
  } catch (error) {
    throw error instanceof CommandError ? error : unreadable(file, error);
  }
}

/** No feed and no mapping is as long; a longer text would need more memory than an office machine has to spare. */
const LONGEST = 50_000_000;

export async function readText(file: string): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of textOf(file)) {
    pieces.push(piece);
    length += piece.length;
    if (length > LONGEST)
      throw new CommandError(
        `${file}: is longer than ${LONGEST / 1_000_000} million characters, which is read of no file. Publish totals of months or years in place of every entry, or a feed for each region.`,
      );
  }
  return pieces.join('');
}

/** The file as JSON. */
export const readJson = async (file: string): Promise<unknown> => jsonOf(file, await readText(file));
