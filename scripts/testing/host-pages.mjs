/**
 * Pages of strangers, as a test describes them: `/host-page?page=<JSON>` answers with the HTML and the headers that
 * the test asks for, so that policies are real ones. `/slowly?file=…&ms=…` serves a file of `dist/` late.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const DIST = new URL('../../dist/', import.meta.url);

export function hostPages() {
  return async (context, next) => {
    if (context.path === '/host-page') {
      const { html, type = 'text/html; charset=utf-8', headers = {} } = JSON.parse(context.query.page);
      for (const [name, value] of Object.entries(headers)) context.set(name, value);
      context.set('Content-Type', type);
      context.res.statusCode = 200;
      // Straight to the socket: the runner would write its own script into any page that passes it.
      context.respond = false;
      context.res.setHeader('Cache-Control', 'no-store');
      context.res.end(html);
      return;
    }
    if (context.path === '/slowly') {
      await wait(Number(context.query.ms));
      context.respond = false;
      context.res.setHeader('Content-Type', 'text/javascript');
      context.res.end(await readFile(new URL(path.basename(context.query.file), DIST)));
      return;
    }
    await next();
  };
}
