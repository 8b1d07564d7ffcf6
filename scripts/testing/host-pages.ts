/**
 * Pages of strangers, as a test describes them: `/host-page?page=<JSON>` answers with the HTML and the headers that
 * the test asks for, so that policies are real ones.
 *
 * `/dist/…` answers with the built files byte for byte (with `?ms=…` after so many milliseconds), from the folder
 * that DIST names; `/probe.js` is what a host page runs first to be watched.
 *
 * `{{mine-action.js}}` in a page stands for the text of that file, as an optimiser puts it there; `/joined/<file>` is the
 * file between two others, under whatever name the test asks for it: `/joined/mine-action.js/cache-1a2b.js`.
 *
 * `/parts/<how>/<part>/…` answers as `/dist/…` does, but for one file, which is amiss as HOW says.
 *
 * `/feeds/<name>` answers with what a test has posted there, once it has: `{text, encoding, status, headers, ms, bytes, stalls}`;
 * `/feeds/<name>?asked` tells how often and with which headers it was asked for, and which answers were not heard out.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { TestRunnerConfig } from '@web/test-runner';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];
type Context = Parameters<Middleware>[0];
type Headers = Record<string, string>;

/** What a test has posted: how it is answered, and who asked. */
interface Feed {
  answer: {
    text?: string;
    encoding?: BufferEncoding;
    status?: number;
    headers?: Headers;
    ms?: number;
    bytes?: number;
    stalls?: boolean;
  };
  asked: object[];
}

const ROOT = new URL('../../', import.meta.url);
const DIST = process.env.DIST ? pathToFileURL(`${path.resolve(process.env.DIST)}/`) : new URL('dist/', ROOT);
const PROBE = new URL('packages/bundles/src/testing/probe.js', ROOT);

export function hostPages(): Middleware {
  return async (context, next) => {
    if (context.path === '/host-page') {
      const {
        html,
        type = 'text/html; charset=utf-8',
        headers = {},
      } = JSON.parse(String(context.query.page));
      const whole = html.includes('{{mine-action.js}}')
        ? html.split('{{mine-action.js}}').join(await textOf('mine-action.js'))
        : html;
      send(context, whole, { 'Content-Type': type, ...headers });
    } else if (context.path.startsWith('/joined/')) {
      const [, , file] = context.path.split('/');
      send(context, `var first = 1;\n${await textOf(file)}\n;(() => {})();\n`, SCRIPT);
    } else if (context.path === '/probe.js') {
      await sendFile(context, PROBE);
    } else if (context.path.startsWith('/dist/')) {
      await wait(Number(context.query.ms ?? 0));
      await sendFile(context, new URL(context.path.slice('/dist/'.length), DIST));
    } else if (context.path.startsWith('/parts/')) {
      const [, , how, part, ...rest] = context.path.split('/');
      const name = rest.join('/');
      if (path.basename(name) === part) await sendAmiss(context, how, new URL(name, DIST));
      else await sendFile(context, new URL(name, DIST));
    } else if (context.path.startsWith('/feeds/')) {
      await answerFeed(context);
    } else if (context.path === '/slowly') {
      await wait(Number(context.query.ms));
      await sendFile(context, new URL(path.basename(String(context.query.file)), DIST));
    } else {
      await next();
    }
  };
}

const SCRIPT = { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' };

const textOf = async (file: string) => readFile(new URL(path.basename(file), DIST), 'utf8');

/** What can be amiss with a file. */
const AMISS: Record<string, (context: Context, file: URL) => unknown> = {
  missing: (context) => send(context, '', SCRIPT, 404),
  failing: (context) => send(context, 'Internal error', SCRIPT, 500),
  'a-page': (context) =>
    send(context, '<!doctype html><title>Sign in</title>', { ...SCRIPT, 'Content-Type': 'text/html' }),
  'cut-off': async (context, file) => {
    const text = await readFile(file, 'utf8');
    send(context, text.slice(0, text.length / 2), SCRIPT);
  },
  throwing: (context) => send(context, 'throw new Error("on purpose");', SCRIPT),
  'something-else': (context) => send(context, 'export const other = 1;', SCRIPT),
  closed: async (context, file) =>
    send(context, await readFile(file, 'utf8'), { 'Content-Type': 'text/javascript' }),
  late: async (context, file) => {
    await wait(500);
    await sendFile(context, file);
  },
  // Until the page goes away.
  silent: (context) => void (context.respond = false),
};

/** What was asked for once under a HOW of another name: it is missing the first time only. */
const asked = new Set<string>();

function sendAmiss(context: Context, how: string, file: URL) {
  if (AMISS[how]) return AMISS[how](context, file);
  const isFirst = !asked.has(how + file.href);
  asked.add(how + file.href);
  return isFirst ? AMISS.missing(context, file) : sendFile(context, file);
}

/** What tests have posted, by path. */
const feeds = new Map<string, Feed>();

async function answerFeed(context: Context) {
  const { path: name, req, res } = context;
  const feed: Feed = feeds.get(name) ?? { answer: { status: 404 }, asked: [] };
  feeds.set(name, feed);
  if (context.method === 'POST') {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk);
    feed.answer = JSON.parse(Buffer.concat(chunks).toString());
    return send(context, '', {});
  }
  if ('asked' in context.query)
    return send(context, JSON.stringify(feed.asked), { 'Content-Type': 'application/json' });

  const {
    text = '',
    encoding = 'utf8',
    status = 200,
    headers = {},
    ms = 0,
    bytes = 0,
    stalls = false,
  } = feed.answer;
  const request = { method: context.method, headers: req.headers, isCut: false, sent: 0 };
  feed.asked.push(request);
  res.on('close', () => (request.isCut = !res.writableFinished));
  context.respond = false;
  await wait(ms);
  res.writeHead(status, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    ...headers,
  });
  res.write(text, encoding);
  // White space: a feed followed by it is a feed still.
  for (
    const space = ' '.repeat(50_000);
    request.sent < bytes && !res.destroyed;
    request.sent += space.length
  ) {
    res.write(space);
    while (res.writableNeedDrain && !res.destroyed) await wait(1);
  }
  if (!stalls) res.end();
}

async function sendFile(context: Context, file: URL) {
  const text = await readFile(file).catch(() => undefined);
  const headers = file.pathname.endsWith('.css') ? { ...SCRIPT, 'Content-Type': 'text/css' } : SCRIPT;
  send(context, text ?? '', headers, text === undefined ? 404 : 200);
}

/** Straight to the socket: the runner would write its own script into any page that passes it. */
function send(context: Context, text: string | Buffer, headers: Headers, status = 200) {
  context.respond = false;
  context.res.statusCode = status;
  for (const [name, value] of Object.entries({ 'Cache-Control': 'no-store', ...headers }))
    context.res.setHeader(name, value);
  context.res.end(text);
}
