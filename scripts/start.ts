/**
 * `npm start`: installs what is missing and serves the site of the built-in figures on this machine, the example pages
 * beside it at `/examples/`. The server answers first. The figures are made while it runs, those first that somebody
 * opens, and then the elements' script, with which charts are drawn and figures follow their feed.
 *
 * PORT chooses the first port to try; the next free one is taken where it is in use. FEED names another feed, LANGUAGES
 * the languages of the pages (`en,az`; all unless set), SITE the folder for the site, PICTURES the editions that have
 * pictures (`all`; unless set only the newest). The next start makes again only what has changed.
 */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beside } from './build/in-place.ts';
import { root } from './ensure-installed.mjs';
import { waitingPage } from './start/waiting.ts';

process.chdir(root);

const site = path.resolve(process.env.SITE ?? 'site');
const begun = performance.now();
/** What is being done, in one line; nothing once all is made. */
let state: string | undefined = 'Reading the sources …';
/** The script that pages run first, until the site has its own. */
let frame: string | undefined;
let maker: ChildProcess | undefined;
/** How far the site is; without `what`, that its figures are made. */
interface Progress {
  what?: string;
  count: number;
  all: number;
}
const children = new Set<ChildProcess>();
let isStopping = false;

const say = (text: string) =>
  console.log(`  ${((performance.now() - begun) / 1000).toFixed(1).padStart(5)} s  ${text}`);

const { default: sirv } = await import('sirv');
const folders = new Map(['examples', 'dist'].map((name) => [name, sirv(name, { dev: true })]));
const ofSite = sirv(site, { dev: true });

const isPage = (pathname: string) => /\/(?:index\.html)?$/.test(pathname);

/** At an address where nothing lies: not yet, or never. */
function answerNone(pathname: string, response: ServerResponse) {
  if (state === undefined) {
    const page = path.join(site, '404.html');
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    return existsSync(page) ? createReadStream(page).pipe(response) : response.end('Not found');
  }
  if (pathname === '/assets/frame.js' && frame) {
    response.writeHead(200, { 'Content-Type': 'text/javascript' });
    return createReadStream(frame).pipe(response);
  }
  if (!isPage(pathname)) return response.writeHead(503, { 'Retry-After': '5' }).end('Not made yet');
  if (maker?.connected) maker.send({ wanted: pathname.slice(1) });
  response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '1' });
  return response.end(waitingPage(state));
}

const server = createServer((request, response) => {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const [, name] = pathname.split('/');
  // Parts of the script may be loaded from other origins, as from a real host.
  response.setHeader('Access-Control-Allow-Origin', '*');
  const serve = folders.get(name);
  if (!serve) return ofSite(request, response, () => void answerNone(pathname, response));
  request.url = (pathname.slice(name.length + 1) || '/') + search;
  return serve(request, response, () => {
    response.writeHead(state === undefined ? 404 : 503, { 'Content-Type': 'text/plain' }).end('Not found');
  });
});

/** Keeps a process that ends with this one, and ends this one where it fails. */
async function ended(child: ChildProcess) {
  children.add(child);
  const [code] = await once(child, 'exit');
  children.delete(child);
  if (code !== 0 && !isStopping) process.exit(1);
}

/** Builds `dist/`, unless the tests have built it already. Until all of it is there, pages have the one before or none. */
async function buildScripts() {
  if (process.env.NO_BUILD) return;
  say('Building the script of the elements in the background (about a minute) …');
  const rollup = ['node_modules/rollup/dist/bin/rollup', '--config', '--silent'];
  const { part, put, drop } = beside(root, 'dist');
  process.once('exit', drop);
  const env = { ...process.env, DIST: path.relative(root, part) };
  await ended(spawn(process.execPath, rollup, { stdio: ['ignore', 'inherit', 'inherit'], env }));
  if (!isStopping) put();
}

async function makeAll(url: string) {
  const { generate } = await import('./generate.ts');
  await generate();
  const { bundle } = await import('./start/bundle.ts');
  const { command, frame: script } = await bundle();
  frame = script;
  const {
    FEED: feed = 'packages/data/feeds/azerbaijan.json',
    LANGUAGES: languages,
    PICTURES = 'newest',
  } = process.env;
  const pictures =
    PICTURES === 'all' ? 'all' : PICTURES.split(',').map((day) => (day === 'newest' ? 'latest' : day));
  state = `Making the site from ${feed} …`;
  say(state);
  const options = { out: site, url, pictures, languages: languages?.split(',') };
  const made = fork(fileURLToPath(new URL('start/make-site.ts', import.meta.url)), [
    command,
    feed,
    JSON.stringify(options),
  ]);
  maker = made;
  // The first pages are not to wait for the script's build, which needs all there is of the machine.
  const begins = new Promise((resolve) => {
    made.on('message', ({ what, count, all }: Progress) => {
      resolve(undefined);
      if (what === undefined) return;
      state = `${what}: ${count} of ${all}`;
      if (count === 1 || count === all || count % 10 === 0) say(state);
    });
    made.once('exit', resolve);
  });
  const isMade = ended(made);
  await begins;
  await buildScripts();
  if (made.connected) made.send({ scripts: path.resolve('dist') });
  await isMade;
  state = undefined;
  say('All is made.');
}

let port = Number(process.env.PORT ?? 8080);
const last = port + 20;

server.on('error', (error) => {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port === last) throw error;
  console.log(`Port ${port} is in use; trying ${port + 1}.`);
  port += 1;
  server.listen(port, '127.0.0.1');
});

server.on('listening', () => {
  const url = `http://localhost:${port}/`;
  console.log(
    `\n  The figures, each at its address:   ${url}\n  The elements on pages of others:    ${url}examples/\n\n  Pages come as they are made. Ctrl+C stops it.\n`,
  );
  void makeAll(url);
});

server.listen(port, '127.0.0.1');

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    isStopping = true;
    for (const child of children) child.kill();
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
