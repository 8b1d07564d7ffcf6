/**
 * Opens the pages of an app in a browser, under a strict policy, and reads what stands there, from the first picture on.
 */
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launchOwn, messageOf } from '../testing/own-browser.ts';

/** No style, no picture, nothing of another origin, no script in the page itself. */
export const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/** What React and Lit say to all in development, whatever the page does. */
const ADVERT = /Download the React DevTools|Lit is in dev mode/;

/** Written into the page before all else: every number that ever stood where the figure stands. */
function keepNumbers() {
  const kept = ((window as unknown as { numbers: string[] }).numbers = []) as string[];
  const look = () => {
    for (const element of document.querySelectorAll('mine-stat')) {
      const drawn = element.shadowRoot?.querySelector('[part=number]')?.textContent?.trim();
      if (drawn && !kept.includes(drawn)) kept.push(drawn);
    }
    requestAnimationFrame(look);
  };
  look();
}

export interface Seen {
  /** The words of the figure as a reader sees them: drawn, or of the tag. */
  readonly words: string;
  /** Every number that was ever drawn. */
  readonly numbers: readonly string[];
  /** What the console was told, errors and breaches of the policy included. */
  readonly lines: readonly string[];
}

/** Every number that was ever drawn in the place of the figure. */
export const numbersOf = (tab: Page) =>
  tab.evaluate(() => (window as unknown as { numbers: string[] }).numbers);

export class AppServer {
  readonly #pages = new Map<string, string>();
  #folder = '';
  #policy = POLICY;
  #browser!: Browser;
  readonly #server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void this.#answer(pathname, response);
  });

  async start() {
    this.#browser = await launchOwn();
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  async end() {
    await this.#browser?.close();
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Files of this folder are answered from now on, or what another server has: `http://…`, without a slash at its end. */
  serve(folder: string) {
    this.#folder = folder;
  }

  /** The address of a page that this server answers from now on. */
  addressOf(html: string, at = '/page') {
    this.#pages.set(at, html);
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${at}`;
  }

  /** Opens a page and reads its figure: once it is drawn, or after all scripts have had their time. */
  async open(html: string, { isDrawn = true, policy = POLICY } = {}): Promise<Seen> {
    return this.visit(this.addressOf(html), { isDrawn, policy });
  }

  /** The same of any address. */
  async visit(address: string, { isDrawn = true, policy = POLICY } = {}): Promise<Seen> {
    this.#policy = policy;
    return this.look(address, async (tab, lines) => {
      await tab.waitForSelector('mine-stat');
      if (isDrawn)
        await tab.waitForFunction(() =>
          document.querySelector('mine-stat')?.shadowRoot?.querySelector('[part=number]'),
        );
      // What is said too late is said in the first moments after.
      await new Promise((resolve) => setTimeout(resolve, isDrawn ? 300 : 800));
      return {
        words: await tab.$eval('mine-stat', (element) => {
          const figure = element.shadowRoot?.querySelector<HTMLElement>('[part=figure]');
          return (figure ?? (element as HTMLElement)).innerText;
        }),
        numbers: await numbersOf(tab),
        lines,
      };
    });
  }

  /** Opens an address in a tab of its own, with the lines of its console as they come. */
  async look<Found>(address: string, read: (tab: Page, lines: readonly string[]) => Promise<Found>) {
    const tab = await this.#browser.newPage();
    const lines: string[] = [];
    tab.on('pageerror', (error) => lines.push(`uncaught: ${messageOf(error)}`));
    tab.on('console', (message) => {
      const isOfIcon = /favicon/.test(`${message.text()} ${message.location().url ?? ''}`);
      if (!isOfIcon && !ADVERT.test(message.text())) lines.push(`${message.type()}: ${message.text()}`);
    });
    await tab.evaluateOnNewDocument(keepNumbers);
    try {
      await tab.goto(address, { waitUntil: 'load' });
      return await read(tab, lines);
    } catch (error) {
      throw new Error(`${messageOf(error)}; the console has: ${lines.join(' | ') || 'nothing'}`, {
        cause: error,
      });
    } finally {
      await tab.close();
    }
  }

  async #read(pathname: string) {
    if (this.#folder.startsWith('http://')) {
      const response = await fetch(this.#folder + pathname);
      return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined;
    }
    const place = path.join(this.#folder, pathname);
    return place.startsWith(this.#folder) ? readFile(place).catch(() => undefined) : undefined;
  }

  async #answer(pathname: string, response: http.ServerResponse) {
    const content = this.#pages.get(pathname) ?? (await this.#read(pathname));
    const type = TYPES[path.extname(pathname)] ?? TYPES['.html'];
    response.writeHead(content === undefined ? 404 : 200, {
      'Content-Type': type,
      'Content-Security-Policy': this.#policy,
    });
    response.end(content ?? '');
  }
}
