/**
 * One file from a stranger's server: without cookies, without saying who asks, within ten seconds and two megabytes.
 */
const LIMIT_MS = 10_000;
const LIMIT_BYTES = 2_000_000;

/**
 * The text of a file.
 *
 * @param isRenewal whether the cache has to ask the server first; otherwise the ordinary rules hold
 * @param limitMs how long all of it may take
 * @param ask what sends the request, in place of the platform itself
 * @throws {Error} in words for the page's editor: refused, too late, too long, not UTF-8
 */
export async function fetchText(
  address: string,
  isRenewal: boolean,
  limitMs: number = LIMIT_MS,
  ask: (
    address: string,
    options: RequestInit & { readonly signal: AbortSignal },
  ) => Promise<Response> = fetch,
): Promise<string> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), limitMs);
  try {
    // No header of our own: none needs to be asked for beforehand.
    const response = await ask(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: isRenewal ? 'no-cache' : 'default',
      signal: abort.signal,
    });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    // An answer that a program has made itself has no address.
    if (!/^(https?:|$)/.test(response.url))
      throw new Error('it was redirected to an address of another kind');
    return await textOf(response);
  } catch (error) {
    if (abort.signal.aborted) throw new Error(`no answer within ${limitMs / 1000} s`, { cause: error });
    throw error;
  } finally {
    clearTimeout(timer);
    // What is not read to its end need not be sent.
    abort.abort();
  }
}

async function textOf({ body }: Response): Promise<string> {
  if (!body) return '';
  const stream = body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [text, bytes] = ['', 0];
  for (;;) {
    const { done, value } = await stream.read();
    if (done) return text + decode(decoder);
    bytes += value.byteLength;
    if (bytes > LIMIT_BYTES) throw new Error(`it is longer than ${LIMIT_BYTES / 1_000_000} MB`);
    text += decode(decoder, value);
  }
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new Error('it is not text in UTF-8');
  }
}
