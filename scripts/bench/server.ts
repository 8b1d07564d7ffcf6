/**
 * Serves pages and scripts from memory on a free port, compressed with Brotli as a good host would, so that nothing
 * on the disk and no cache has a part in what is measured.
 */
import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AddressInfo } from 'node:net';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
};

/** Files are compressed once and well, as a host does that keeps them; pages quickly, as one does that makes them. */
const QUALITY: Record<string, number> = { html: 5, js: 11, css: 11, json: 11 };

/** The size of a text after Brotli, as `kind` of file. */
export const compress = (text: string, kind: string) => {
  const bytes = Buffer.from(text);
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: QUALITY[kind],
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
};

/** What was asked for: bytes of the body as sent, begin and end in ms. */
export interface Asked {
  path: string;
  bytes: number;
  begin: number;
  end: number;
}

/**
 * @param files content by path, such as `/one-static.html`
 * @param delay how many ms a file is late
 * @returns its origin; `takeLog` gives what was asked for since it was called last: path, bytes of the body as sent,
 *   begin and end in ms
 */
export async function serve(files: ReadonlyMap<string, string>, delay: (path: string) => number = () => 0) {
  const ready = new Map<string, { type: string; plain: Buffer; brotli: Buffer }>();
  let log: Asked[] = [];
  for (const [path, text] of files) {
    const kind = path.split('.').pop() ?? '';
    ready.set(path, { type: TYPES[kind], plain: Buffer.from(text), brotli: compress(text, kind) });
  }

  const server = createServer(async (request, response) => {
    const { pathname: path } = new URL(request.url!, 'http://localhost');
    if (path === '/favicon.ico') return response.writeHead(204).end();
    const file = ready.get(path);
    const entry = { path, bytes: 0, begin: performance.now(), end: Infinity };
    log.push(entry);
    response.on('finish', () => (entry.end = performance.now()));
    if (delay(path) > 0) await new Promise((resolve) => setTimeout(resolve, delay(path)));
    if (!file) return response.writeHead(404).end();
    const accepted = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    const body = accepted ? file.brotli : file.plain;
    entry.bytes = body.length;
    response.writeHead(200, {
      'content-type': file.type,
      'content-length': body.length,
      ...(accepted && { 'content-encoding': 'br' }),
      'access-control-allow-origin': '*',
      vary: 'accept-encoding',
    });
    return response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeLog: () => {
      const taken = log;
      log = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
