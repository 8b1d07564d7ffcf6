/**
 * Starts each browser as the test runner wants it, and ends what it started.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import type { BrowserLauncher, TestRunnerCoreConfig } from '@web/test-runner';
import { findChromium, findFirefox, findWebKit } from '../find-browser.ts';

/** An option of the driver that the client's types do not know. */
const ofWebKit = (binary: string): object => ({
  'webkitgtk:browserOptions': { binary, args: ['--automation'] },
});

const START: Record<string, () => Promise<BrowserLauncher>> = {
  async chromium() {
    const { executablePath, args, headless, from } = await findChromium();
    console.log(`Chromium (${from}): ${executablePath}`);
    return chromeLauncher({
      // Two tabs at once starve each other of animation frames.
      concurrency: 1,
      launchOptions: { executablePath, args, headless: headless ?? true },
      // Every tab counts as the one in front: a hidden one gets no frames at all.
      async createPage({ context }) {
        const page = await context.newPage();
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    });
  },

  async firefox() {
    const executablePath = findFirefox();
    console.log(`Firefox: ${executablePath}`);
    return chromeLauncher({
      concurrency: 1,
      // The launcher's types mean the module; what it uses is on its default export.
      puppeteer: (await import('puppeteer-core')).default as unknown as typeof import('puppeteer-core'),
      launchOptions: { browser: 'firefox', executablePath },
      createBrowserContext: ({ browser }) => browser.defaultBrowserContext(),
      async createPage({ context }) {
        const page = await context.newPage();
        const setViewport = page.setViewport.bind(page);
        // The size is set by then; which way a screen is turned, Firefox 140 cannot be told.
        page.setViewport = (viewport) =>
          setViewport(viewport).catch((error: Error) => {
            if (!error.message.includes('setScreenOrientationOverride')) throw error;
          });
        return page;
      },
    });
  },

  async webkit() {
    const { driver, browser, xvfb } = findWebKit();
    console.log(`WebKit: ${browser}`);
    const screen = spawn(xvfb, ['-displayfd', '1', '-screen', '0', '1280x1024x24'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    process.on('exit', () => screen.kill());
    // It chooses a number that is free, and says it when it is there.
    const [number] = await once(screen.stdout, 'data');
    const port = 4500 + (process.pid % 400);
    const server = spawn(driver, [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: `:${String(number).trim()}` },
    });
    process.on('exit', () => server.kill());
    while (!(await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined))) {
      if (server.exitCode !== null) throw new Error(`${driver} did not start on port ${port}.`);
      await wait(50);
    }
    const launcher = webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: ofWebKit(browser),
    });
    // One at a time, each with the whole window: the launcher would lay several into small frames below one another,
    // where a page sees, shows and focuses something else than a reader's does, and no keys reach it.
    const initialize = launcher.initialize.bind(launcher);
    return Object.assign(launcher, {
      concurrency: 1,
      initialize: (config: TestRunnerCoreConfig) => initialize({ ...config, concurrency: 1 }),
    });
  },
};

/** @param {string} names `all`, or names separated by commas */
export async function launchers(names: string) {
  const wanted = names === 'all' ? Object.keys(START) : names.split(',');
  const started: BrowserLauncher[] = [];
  for (const name of wanted) {
    if (!START[name])
      throw new Error(`BROWSERS: no browser "${name}"; there are all, ${Object.keys(START).join(', ')}.`);
    started.push(await START[name]());
  }
  return started;
}
