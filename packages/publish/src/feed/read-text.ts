/**
 * Files as text, or a sentence that says why not.
 *
 * Only UTF-8 is read. A table saved in another encoding has letters that look right to nobody, and a guess would put
 * them on a public page.
 */
import { createReadStream } from 'node:fs';
import { CommandError } from '../commands/command-error.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'you are not allowed to read it',
};

const SAVE_AS = 'Save it as "CSV UTF-8" (Excel: File, Save As; LibreOffice: character set Unicode UTF-8).';

/** What to say of a file that the system does not hand out. */
export function unreadable(file: string, error: unknown): CommandError {
  const { code = '' } = error as NodeJS.ErrnoException;
  return new CommandError(`${file}: cannot be read: ${REASONS[code] ?? code}.`);
}

function checkBeginning(file: string, bytes: Uint8Array): void {
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b)
    throw new CommandError(`${file}: this is a workbook or another packed file, not text. ${SAVE_AS}`);
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new CommandError(`${file}: the text is UTF-16, not UTF-8. ${SAVE_AS}`);
}

/** Bytes in pieces. */
export type Bytes = AsyncIterable<unknown> | Iterable<Uint8Array>;

/**
 * The file's text piece by piece, so that a long table never stands in memory as a whole.
 *
 * @param bytes what was read already, of a place that is no file
 */
export async function* textOf(file: string, bytes?: Bytes): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  try {
    for await (const chunk of bytes ?? createReadStream(file)) {
      const piece = chunk as Uint8Array;
      if (isFirst) checkBeginning(file, piece);
      isFirst = false;
      yield decoder.decode(piece, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    if (error instanceof CommandError) throw error;
    if (error instanceof TypeError) throw new CommandError(`${file}: the text is not UTF-8. ${SAVE_AS}`);
    throw unreadable(file, error);
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
export async function readJson(file: string): Promise<unknown> {
  const text = await readText(file);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new CommandError(`${file}: this is not JSON: ${(error as Error).message}`);
  }
}
