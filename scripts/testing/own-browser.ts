/**
 * A browser for tests that need whole tabs, and a server with the built files and the pages that a test puts there.
 */
import { readFile } from 'node:fs/promises';
import http, { type ServerResponse } from 'node:http';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium } from '../find-browser.ts';
import type { AddressInfo } from 'node:net';

/** A browser that its caller closes. */
export async function launchOwn(more: readonly string[] = []) {
  const { executablePath, args, headless } = await findChromium();
  return puppeteer.launch({ executablePath, headless: headless ?? true, args: [...args, ...more] });
}

/** What a page throws need not be an error. */
export const messageOf = (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown));

export type OwnBrowser = ReturnType<typeof ownBrowser>;

/** Starts both before the tests and ends them after. */
export function ownBrowser(
  before: (start: () => Promise<void>) => void,
  after: (end: () => Promise<void>) => void,
  dist: string,
) {
  let browser: Browser;
  let server: http.Server;
  /** What the server answers, by path: a text, or a function that writes it piece by piece. */
  const pages = new Map<string, string | ((response: ServerResponse) => unknown)>();

  async function answer(pathname: string, response: ServerResponse) {
    const script =
      pathname.endsWith('.js') &&
      (await readFile(path.join(dist, pathname.replace(/^\/(?:dist\/)?/, ''))).catch(() => undefined));
    response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    const page = pages.get(pathname);
    if (typeof page === 'function') return page(response);
    response.statusCode = script || pages.has(pathname) ? 200 : 404;
    response.end(script || page || '');
  }

  before(async () => {
    browser = await launchOwn(['--js-flags=--expose-gc', '--enable-features=BackForwardCache']);
    server = http.createServer(
      (request, response) => void answer(new URL(request.url ?? '/', 'http://localhost').pathname, response),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** A tab that keeps every error and every line of the console. */
  async function openTab() {
    const tab = await browser.newPage();
    const lines: string[] = [];
    tab.on('pageerror', (error) => lines.push(`uncaught: ${messageOf(error)}`));
    tab.on(
      'console',
      (message) =>
        ['warn', 'error'].includes(message.type()) &&
        !message.text().includes('favicon') &&
        !message.location().url?.includes('favicon') &&
        lines.push(message.text()),
    );
    return { tab, lines };
  }

  return { pages, openTab, origin: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
