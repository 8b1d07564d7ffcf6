/**
 * The desk on this machine: a small server that only a browser of this machine reaches, and that asks nothing of any network.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { CommandError } from '../commands/command-error.js';
import type { LanguageCode } from '../languages.js';
import { findAbove } from '../site/package-folder.js';
import { ICON, TOKENS_CSS } from '../site/style-tokens.js';
import { LARGEST_FILE } from '../table/workbook/packed.js';
import { ACTIONS, type Answer } from './actions.js';
import { Guards } from './guards.js';
import { deskPage, refusedPage } from './page.js';
import { languageAsked } from './page-messages.js';
import type { Desk } from './session.js';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** A table may be as large as one that is read; everything else is small. */
const LARGEST_TABLE = LARGEST_FILE;
const LARGEST_ACTION = 2_000_000;

/** The browser asks for one page, its two files, and the elements. */
const SCRIPT = /^\/elements\/([\w-]+(?:\.[\w-]+)*\.js)$/;

const HTML = 'text/html; charset=utf-8';

/** The language that was chosen on the page, else the browser's. */
const languageOf = (url: URL, request: IncomingMessage): LanguageCode =>
  languageAsked(url.searchParams.get('lang'), request.headers['accept-language']);

interface Served {
  /** What the officer opens. */
  readonly address: string;
  readonly close: () => void;
}

interface ServerOptions {
  readonly port: number;
  /** The folder with the elements' script, and in it the desk's own. */
  readonly scripts: string;
}

class TooLarge extends Error {}

async function bodyOf(request: IncomingMessage, most: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > most) throw new TooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

const jsonOf = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new CommandError('What the page has sent is not JSON.');
  }
};

/** Where the desk's own script lies: beside the elements'. */
function ownScript(scripts: string): string {
  const place = path.join(scripts, 'desk', 'desk.js');
  if (existsSync(place)) return place;
  throw new CommandError('The desk has no script: build the scripts again (npm run build).');
}

/** @throws CommandError where the port is taken */
export async function serveDesk(desk: Desk, { port, scripts }: ServerOptions): Promise<Served> {
  const script = ownScript(scripts);
  const sheet = findAbove('assets/desk.css');
  if (sheet === undefined)
    throw new CommandError('The package is not whole: its folder "assets" is missing.');

  const send = (response: ServerResponse, status: number, kind: string, body: string | Buffer): void => {
    response.writeHead(status, { ...HEADERS, 'Content-Type': kind });
    response.end(body);
  };
  const sendJson = (response: ServerResponse, status: number, value: unknown): void =>
    send(response, status, 'application/json', JSON.stringify(value));

  const files: Readonly<Record<string, () => Promise<readonly [kind: string, body: string | Buffer]>>> = {
    '/desk.js': async () => ['text/javascript', await readFile(script)],
    '/desk.css': async () => ['text/css', TOKENS_CSS + (await readFile(sheet, 'utf8'))],
    '/icon.svg': () => Promise.resolve(['image/svg+xml', ICON]),
  };

  async function answerGet(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = url;
    if (pathname === '/') return send(response, 200, HTML, await deskPage(languageOf(url, request)));
    const own = files[pathname];
    if (own) return send(response, 200, ...(await own()));
    const name = SCRIPT.exec(pathname)?.[1];
    const place = name === undefined ? undefined : path.join(scripts, name);
    if (place === undefined || !existsSync(place)) return sendJson(response, 404, { trouble: 'Not found.' });
    send(response, 200, 'text/javascript', await readFile(place));
  }

  async function answerPost(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = url.pathname.slice(1);
    let answer: Answer;
    if (name === 'table')
      answer = await desk.takeTable(url.searchParams.get('name') ?? '', await bodyOf(request, LARGEST_TABLE));
    else if (Object.hasOwn(ACTIONS, name) && request.headers['content-type'] === 'application/json')
      answer = await (ACTIONS[name] as (typeof ACTIONS)[string])(
        desk,
        jsonOf(await bodyOf(request, LARGEST_ACTION)),
      );
    else return sendJson(response, 404, { trouble: 'Not found.' });
    sendJson(response, 200, answer);
  }

  async function answer(guards: Guards, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', guards.origin);
    const admission = guards.admit(request);
    if (admission === 'refused') return send(response, 403, HTML, refusedPage(languageOf(url, request)));
    if (admission === 'exchange') {
      response.writeHead(303, { ...HEADERS, 'Set-Cookie': guards.cookie, Location: '/' });
      response.end();
      return;
    }
    if (request.method === 'GET') return answerGet(url, request, response);
    if (request.method === 'POST') return answerPost(url, request, response);
    sendJson(response, 405, { trouble: 'Not known.' });
  }

  function fail(error: unknown, response: ServerResponse): void {
    if (response.headersSent) return void response.destroy();
    if (error instanceof TooLarge) {
      response.setHeader('Connection', 'close');
      return sendJson(response, 413, { trouble: 'The file is too large: at most 20 MB are read.' });
    }
    if (error instanceof CommandError) return sendJson(response, 200, { trouble: error.message });
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    sendJson(response, 500, { trouble: 'Something went wrong at the desk; the terminal says what.' });
  }

  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new CommandError(
          error.code === 'EADDRINUSE'
            ? `--port ${port}: another program uses this port. Leave --port out, and a free one is taken.`
            : `--port ${port}: cannot be used: ${error.message}.`,
        ),
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  // Whose address is the right one is known once the port is.
  const guards = new Guards((server.address() as AddressInfo).port);
  server.on('request', (request, response) => {
    answer(guards, request, response).catch((error: unknown) => fail(error, response));
  });
  return {
    address: guards.address,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
