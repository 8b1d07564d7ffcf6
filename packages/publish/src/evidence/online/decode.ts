/**
 * The text of a page from its bytes.
 *
 * A server may name one charset, the page another, and the bytes be in a third: pages from before UTF-8 behind a server
 * of today. Each reading that the bytes allow is handed out, the likeliest first; a sentence that is looked for stands
 * in the right one.
 */
import { charsetNamed } from '../page-words.js';

/** As much of a page as its own name for its charset has to stand in, and some more. */
const BEGINNING = 4096;

/** Reads bytes in a charset; nothing where it is none, or where they are no text in it. */
function decode(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** @param type the header `Content-Type` */
export function readingsOf(bytes: Uint8Array, type: string): readonly string[] {
  const ofHeader = /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1];
  const ofPage = charsetNamed(Buffer.from(bytes.subarray(0, BEGINNING)).toString('latin1'));
  const charsets = [markOf(bytes), ofHeader, ofPage, 'utf-8']
    .filter((each) => each !== undefined)
    .map((each) => each.toLowerCase());
  const texts = [...new Set(charsets)]
    .map((charset) => decode(bytes, charset))
    .filter((text) => text !== undefined);
  // Of a page with a broken byte: the rest of it.
  return [...texts, new TextDecoder().decode(bytes)];
}

/** The charset that a byte order mark stands for. */
function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}
