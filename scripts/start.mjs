/**
 * `npm start`: installs what is missing, builds, and serves the example page on this machine.
 *
 * PORT chooses the first port to try; the next free one is taken where it is in use.
 */
import { createServer } from 'node:http';
import { build } from './build.mjs';
import { ensureInstalled, root } from './ensure-installed.mjs';

process.chdir(root);
ensureInstalled();

// The tests have built already.
if (!process.env.NO_BUILD) build();

const { default: sirv } = await import('sirv');
const folders = new Map(['examples', 'dist'].map((name) => [name, sirv(name, { dev: true })]));

const server = createServer((request, response) => {
  const { pathname, search } = new URL(request.url, 'http://localhost');
  if (pathname === '/') return response.writeHead(302, { Location: '/examples/' }).end();
  const [, name] = pathname.split('/');
  const none = () => response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
  const serve = folders.get(name);
  if (!serve) return none();
  request.url = (pathname.slice(name.length + 1) || '/') + search;
  // Parts of the script may be loaded from other origins, as from a real host.
  response.setHeader('Access-Control-Allow-Origin', '*');
  return serve(request, response, none);
});

let port = Number(process.env.PORT ?? 8080);
const last = port + 20;

server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE' || port === last) throw error;
  console.log(`Port ${port} is in use; trying ${port + 1}.`);
  port += 1;
  server.listen(port, '127.0.0.1');
});

server.on('listening', () => {
  console.log(
    `\n  The elements on a page:       http://localhost:${port}/\n  Mine action in figures:       http://localhost:${port}/examples/in-figures.html\n\n  Ctrl+C stops it.`,
  );
});

server.listen(port, '127.0.0.1');

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
