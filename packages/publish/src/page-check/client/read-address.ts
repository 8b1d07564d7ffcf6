/**
 * Reads a page as the browser may: without cookies, without saying which page asks, and only where its server lets others read it.
 */
import { charsetNamed } from '../../evidence/page-words.js';
import { LARGEST_PAGE } from '../page-reader.js';

const PATIENCE_MS = 20_000;

/** @returns the page, or the key of what is to be said */
export async function readAddress(
  typed: string,
): Promise<{ readonly html: string; readonly address: string } | string> {
  if (typed === '') return 'check-empty';
  // As in the line at the top of a browser.
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return 'check-unreadable';
  try {
    const answer = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const type = answer.headers.get('content-type') ?? '';
    if (!answer.ok || !/html|^$/i.test(type)) return 'check-unreadable';
    const bytes = await bytesOf(answer);
    return bytes === undefined ? 'check-too-large' : { html: decoded(bytes, type), address: answer.url };
  } catch {
    return 'check-unreadable';
  }
}

async function bytesOf({ body }: Response): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) return new Uint8Array(await new Blob(pieces).arrayBuffer());
    size += piece.value.byteLength;
    if (size > LARGEST_PAGE) {
      void reader?.cancel();
      return undefined;
    }
    pieces.push(piece.value);
  }
}

function decoded(bytes: Uint8Array, type: string): string {
  const named = /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1];
  const own = named ?? charsetNamed(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)));
  try {
    return new TextDecoder(own ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
