/**
 * Pages of strangers, as a test describes them: `/host-page?page=<JSON>` answers with the HTML and the headers that
 * the test asks for, so that policies are real ones.
 *
 * `/dist/…` answers with the built files byte for byte (with `?ms=…` after so many milliseconds), from the folder
 * that DIST names; `/probe.js` is what a host page runs first to be watched.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const ROOT = new URL('../../', import.meta.url);
const DIST = process.env.DIST ? pathToFileURL(`${path.resolve(process.env.DIST)}/`) : new URL('dist/', ROOT);
const PROBE = new URL('packages/bundles/src/testing/probe.js', ROOT);

export function hostPages() {
  return async (context, next) => {
    if (context.path === '/host-page') {
      const { html, type = 'text/html; charset=utf-8', headers = {} } = JSON.parse(context.query.page);
      send(context, html, { 'Content-Type': type, ...headers });
    } else if (context.path === '/probe.js') {
      await sendFile(context, PROBE);
    } else if (context.path.startsWith('/dist/')) {
      await wait(Number(context.query.ms ?? 0));
      await sendFile(context, new URL(path.basename(context.path), DIST));
    } else if (context.path === '/slowly') {
      await wait(Number(context.query.ms));
      await sendFile(context, new URL(path.basename(context.query.file), DIST));
    } else {
      await next();
    }
  };
}

async function sendFile(context, file) {
  const text = await readFile(file).catch(() => undefined);
  const headers = { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' };
  send(context, text ?? '', headers, text === undefined ? 404 : 200);
}

/** Straight to the socket: the runner would write its own script into any page that passes it. */
function send(context, text, headers, status = 200) {
  context.respond = false;
  context.res.statusCode = status;
  for (const [name, value] of Object.entries({ 'Cache-Control': 'no-store', ...headers }))
    context.res.setHeader(name, value);
  context.res.end(text);
}
