/**
 * A browser for tests that need whole tabs, and a server with the built files and the pages that a test puts there.
 */
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../find-browser.ts';

/** A browser that its caller closes. */
export async function launchOwn(more = []) {
  const { executablePath, args, headless } = await findChromium();
  return puppeteer.launch({ executablePath, headless: headless ?? true, args: [...args, ...more] });
}

/** Starts both before the tests and ends them after. */
export function ownBrowser(before, after, dist) {
  let browser;
  let server;
  /** What the server answers, by path: a text, or a function that writes it piece by piece. */
  const pages = new Map();

  async function answer(pathname, response) {
    const script =
      pathname.endsWith('.js') &&
      (await readFile(path.join(dist, pathname.replace(/^\/(?:dist\/)?/, ''))).catch(() => undefined));
    response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    if (typeof pages.get(pathname) === 'function') return pages.get(pathname)(response);
    response.statusCode = script || pages.has(pathname) ? 200 : 404;
    response.end(script || pages.get(pathname) || '');
  }

  before(async () => {
    browser = await launchOwn(['--js-flags=--expose-gc', '--enable-features=BackForwardCache']);
    server = http.createServer(
      (request, response) => void answer(new URL(request.url, 'http://localhost').pathname, response),
    );
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** A tab that keeps every error and every line of the console. */
  async function openTab() {
    const tab = await browser.newPage();
    const lines = [];
    tab.on('pageerror', (error) => lines.push(`uncaught: ${error.message}`));
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

  return { pages, openTab, origin: () => `http://127.0.0.1:${server.address().port}` };
}
