/**
 * One real browser, and pages in it that start cold: each in a context of its own, which gives it a process of its
 * own, so that no page profits from formatters, compiled scripts or styles of one that was measured before.
 */
import puppeteer from 'puppeteer-core';
import { findChromium } from '../find-browser.ts';
import type { Browser, CDPSession, Page, Viewport } from 'puppeteer-core';
import type { Faces } from './faces.ts';

/** A cheap phone: a quarter of this machine's speed, and the network of a crowded cell. */
export const SLOW_PHONE = { cpu: 4, latencyMs: 400, kbitPerSecond: 400 };

const VIEWPORT = { width: 412, height: 823 };

let interrupted = false;

/** Whether somebody ended the run; what fails after that is no news. */
export const isInterrupted = () => interrupted;

/** The browser; anyone who interrupts the run leaves no process and no profile behind. */
export async function launch() {
  const { executablePath, args = [], headless = true } = await findChromium();
  const browser = await puppeteer.launch({
    executablePath,
    args,
    headless,
    defaultViewport: VIEWPORT,
    protocolTimeout: 60_000,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => {
      interrupted = true;
      void browser.close().finally(() => process.exit(code));
    });
  }
  return browser;
}

/** Time of the main thread since the process began, in ms, by kind of work. */
async function spent(client: CDPSession) {
  const { metrics } = await client.send('Performance.getMetrics');
  const seconds = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  const ms = (name: string) => (seconds[name] ?? 0) * 1000;
  return {
    script: ms('ScriptDuration') + ms('V8CompileDuration'),
    style: ms('RecalcStyleDuration'),
    layout: ms('LayoutDuration'),
    all: ms('TaskDuration'),
  };
}

/** Main-thread time in ms, by kind of work. */
export type Cost = Awaited<ReturnType<typeof spent>>;

/** What one reading has more than another. */
export const differenceOf = <Kind extends string>(
  after: Record<Kind, number>,
  before: Record<Kind, number>,
) =>
  Object.fromEntries(
    (Object.keys(after) as Kind[]).map((kind) => [kind, after[kind] - before[kind]]),
  ) as Record<Kind, number>;

/** What is done with a cold page. */
export interface Tab {
  page: Page;
  client: CDPSession;
  slowDown(): Promise<void>;
  open(path: string): Promise<void>;
  cost(action: () => unknown): Promise<Cost>;
  painted(): Promise<unknown>;
}

/** What every measurement is handed. */
export interface Bench {
  browser: Browser;
  server: { readonly origin: string };
  faces: Faces;
}

/** In the page: waits until everything asked for so far has been painted. */
const painted = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50))));

/**
 * Opens a cold page and hands it to `work`; whatever happens, nothing of it is left.
 *
 * @param server its `/blank.html` starts the process before anything is counted
 * @param options a `lenient` page may complain, for files that are not there
 */
export async function withTab<Result>(
  browser: Browser,
  server: { readonly origin: string },
  work: (tab: Tab) => Promise<Result>,
  { viewport, lenient = false }: { viewport?: Viewport; lenient?: boolean } = {},
) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    if (viewport) await page.setViewport(viewport);
    const client = await page.createCDPSession();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    // Time on the processor, not on the clock: what else the machine does is not counted.
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(`${server.origin}/blank.html`);

    const tab: Tab = {
      page,
      client,
      slowDown: async () => {
        const bytesPerSecond = (SLOW_PHONE.kbitPerSecond * 1000) / 8;
        await client.send('Network.enable');
        await client.send('Network.emulateNetworkConditions', {
          offline: false,
          latency: SLOW_PHONE.latencyMs,
          downloadThroughput: bytesPerSecond,
          uploadThroughput: bytesPerSecond,
        });
        await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW_PHONE.cpu });
      },
      open: async (path) => {
        await page.goto(server.origin + path, { waitUntil: 'load' });
        await page.evaluate(painted);
      },
      /** What `action` costs the main thread, until its result has been painted. */
      cost: async (action) => {
        const before = await spent(client);
        await action();
        const after = await spent(client);
        return differenceOf(after, before);
      },
      painted: () => page.evaluate(painted),
    };
    const result = await work(tab);
    if (complaints.length > 0 && !lenient) throw new Error(`The page complained:\n${complaints.join('\n')}`);
    return result;
  } finally {
    await context.close();
  }
}
