/**
 * Serves pages and scripts from memory on a free port, compressed with Brotli as a good host would, so that nothing
 * on the disk and no cache has a part in what is measured.
 */
import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
};

/** Files are compressed once and well, as a host does that keeps them; pages quickly, as one does that makes them. */
const QUALITY = { html: 5, js: 11, css: 11, json: 5 };

const compress = (bytes, kind) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: QUALITY[kind],
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/**
 * @param {Map<string, string>} files content by path, such as `/one-static.html`
 * @returns {Promise<{ origin: string, sizeOf(path: string): number, close(): Promise<void> }>}
 */
export async function serve(files) {
  const ready = new Map();
  for (const [path, text] of files) {
    const kind = path.split('.').pop();
    const plain = Buffer.from(text);
    ready.set(path, { type: TYPES[kind], plain, brotli: compress(plain, kind) });
  }

  const server = createServer((request, response) => {
    const file = ready.get(new URL(request.url, 'http://localhost').pathname);
    if (!file) {
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    const accepted = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    const body = accepted ? file.brotli : file.plain;
    response.writeHead(200, {
      'content-type': file.type,
      'content-length': body.length,
      ...(accepted && { 'content-encoding': 'br' }),
      vary: 'accept-encoding',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    sizeOf: (path) => ready.get(path).brotli.length,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
