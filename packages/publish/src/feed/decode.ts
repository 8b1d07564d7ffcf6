/**
 * Bytes as text, or a sentence that says why not.
 *
 * Only UTF-8 is read. A table saved in another encoding has letters that look right to nobody, and a guess would put
 * them on a public page.
 */
import { CommandError } from '../commands/command-error.js';

const SAVE_AS = 'Save it as "CSV UTF-8" (Excel: File, Save As; LibreOffice: character set Unicode UTF-8).';

function checkBeginning(place: string, bytes: Uint8Array): void {
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b)
    throw new CommandError(`${place}: this is a workbook or another packed file, not text. ${SAVE_AS}`);
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new CommandError(`${place}: the text is UTF-16, not UTF-8. ${SAVE_AS}`);
}

/** Takes bytes piece by piece and gives their text; a letter may begin in one piece and end in the next. */
export class TextOfBytes {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #isFirst = true;

  /** @param place what the bytes are called in messages */
  constructor(readonly place: string) {}

  /** @param piece nothing at the end @throws CommandError where it is no text in UTF-8 */
  take(piece?: Uint8Array): string {
    if (piece && this.#isFirst) checkBeginning(this.place, piece);
    this.#isFirst = false;
    try {
      return this.#decoder.decode(piece, { stream: piece !== undefined });
    } catch (error) {
      if (error instanceof TypeError)
        throw new CommandError(`${this.place}: the text is not UTF-8. ${SAVE_AS}`);
      throw error;
    }
  }
}

/** The text of bytes that are all there. */
export function textOfBytes(place: string, bytes: Uint8Array): string {
  const text = new TextOfBytes(place);
  return text.take(bytes) + text.take();
}

/** A text as JSON. @param place what it is called in messages */
export function jsonOf(place: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new CommandError(`${place}: this is not JSON: ${(error as Error).message}`);
  }
}
