/**
 * `npm start`: installs what is missing, builds the script, the packages and the site of the built-in figures, and
 * serves the site on this machine; the example pages stand beside it at `/examples/`.
 *
 * PORT chooses the first port to try; the next free one is taken where it is in use. FEED names another feed, LANGUAGES
 * the languages of the pages (`en,az`; all unless set), SITE the folder for the site, PICTURES the editions that have
 * pictures (`all`; unless set only the newest, since drawing all of them in every language takes minutes). The next
 * build makes again only what has changed.
 */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import path from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled, root } from './ensure-installed.mjs';

process.chdir(root);
ensureInstalled();

const site = path.resolve(process.env.SITE ?? 'site');

/** Runs a step in a process of its own and ends where it fails. */
function step(says, ...args) {
  console.log(says);
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(1);
}

/** The address that the pages name as their own is that of the server, so the port comes first. */
function buildSite(url) {
  // The tests have built the script already.
  if (!process.env.NO_BUILD) build();
  step('Compiling the packages …', 'node_modules/typescript/bin/tsc', '--build', 'packages/publish');
  const {
    FEED: feed = 'packages/data/feeds/azerbaijan.json',
    LANGUAGES: languages,
    PICTURES: pictures = 'newest',
  } = process.env;
  const drawn =
    pictures === 'newest'
      ? ', with pictures of the newest figures only (PICTURES=all draws every day’s)'
      : '';
  step(
    `Building the site from ${feed}${drawn} …`,
    ...['packages/publish/dist/cli.js', 'build', feed, '--out', site, '--url', url, '--pictures', pictures],
    ...(languages ? ['--languages', languages] : []),
  );
}

const { default: sirv } = await import('sirv');
const folders = new Map(['examples', 'dist'].map((name) => [name, sirv(name, { dev: true })]));
const ofSite = sirv(site, { dev: true });

const server = createServer((request, response) => {
  const { pathname, search } = new URL(request.url, 'http://localhost');
  const [, name] = pathname.split('/');
  const none = () => response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
  // Parts of the script may be loaded from other origins, as from a real host.
  response.setHeader('Access-Control-Allow-Origin', '*');
  const serve = folders.get(name);
  if (!serve) return ofSite(request, response, none);
  request.url = (pathname.slice(name.length + 1) || '/') + search;
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
  const url = `http://localhost:${port}/`;
  buildSite(url);
  console.log(
    `\n  The figures, each at its address:   ${url}\n  The elements on pages of others:    ${url}examples/\n\n  Ctrl+C stops it.`,
  );
});

server.listen(port, '127.0.0.1');

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
