/**
 * Finds the browsers to test in, and gets one where there is none.
 *
 * Chromium: CHROME_PATH, then an installed Chrome, Chromium or Edge, then Playwright's, then the one that npm has
 * installed with the project, then the system's packages. Firefox and WebKit: installed, or the system's packages.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'chromium-headless-shell',
];

function isExecutable(file: string) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of these commands that is on the PATH. */
export function which(commands: readonly string[]) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  for (const command of commands)
    for (const folder of folders)
      if (isExecutable(path.join(folder, command))) return path.join(folder, command);
  return undefined;
}

/** A browser, how it is started, and where it came from. */
interface Chromium {
  executablePath: string;
  args: string[];
  headless?: 'shell';
  from: string;
}

export async function findChromium(): Promise<Chromium> {
  const found = (executablePath: string, from: string, more: Partial<Chromium> = {}) => ({
    executablePath,
    args: FLAGS,
    from,
    ...more,
  });
  if (process.env.CHROME_PATH) return found(process.env.CHROME_PATH, 'CHROME_PATH');
  const installed = which(COMMANDS) ?? PLACES.find(existsSync);
  if (installed)
    return found(installed, 'installed', installed.endsWith('-shell') ? { headless: 'shell' } : {});
  const playwright = await import('playwright-core').then(
    (module) => module.chromium.executablePath(),
    () => undefined,
  );
  if (playwright && existsSync(playwright)) return found(playwright, 'Playwright');
  const fromNpm = await chromiumFromNpm();
  // Without the flags that come with it. It was made for functions in a cloud: all tabs in one process, where one that is
  // busy stops the others, and no rule of the same origin; no reader's browser is like that.
  if (fromNpm) return found(fromNpm, 'npm', { headless: 'shell' });
  if (installPackages('Chromium', ['chromium'])) return findChromium();
  throw new Error('No browser found. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
}

/** Unpacked once, however many ask at the same time: two that write one file leave a browser that never starts. */
let unpacked: ReturnType<typeof unpackChromium> | undefined;
const chromiumFromNpm = () => (unpacked ??= unpackChromium());

async function unpackChromium() {
  // The package unpacks the system libraries that it needs only where it believes to be on such a host.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    console.log('Unpacking the Chromium that came with npm …');
    return await chromium.executablePath();
  } catch {
    // An optional package: not there on platforms that it is not made for.
    return undefined;
  }
}

/** Installs packages of the system where that is possible; says so first. */
function installPackages(what: string, packages: string[]) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !which(['apt-get'])) return false;
  console.log(`Installing ${what} from the system's packages …`);
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  return run('update', '-qq') && run('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

export function findFirefox() {
  const installed = () => process.env.FIREFOX_PATH ?? which(['firefox', 'firefox-esr']);
  const found = installed() ?? (installPackages('Firefox', ['firefox-esr']) ? installed() : undefined);
  if (!found) throw new Error('Firefox not found. Install it, or set FIREFOX_PATH to it.');
  return found;
}

export function findWebKit() {
  const look = () => {
    const driver = which(['WebKitWebDriver']);
    const xvfb = which(['Xvfb']);
    const browser = ['x86_64', 'aarch64']
      .flatMap((machine) =>
        ['4.1', '4.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
      )
      .find(existsSync);
    return driver && xvfb && browser ? { driver, browser, xvfb } : undefined;
  };
  const found = look() ?? (installPackages('WebKit', ['webkit2gtk-driver', 'xvfb']) ? look() : undefined);
  if (!found) throw new Error('WebKit not found. On Debian install webkit2gtk-driver and xvfb.');
  return found;
}
