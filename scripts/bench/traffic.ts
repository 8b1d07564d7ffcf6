/**
 * What a page loads: bytes after Brotli, requests, and hops, which is how many of them have to come one after the other.
 *
 * Every answer is late by as much, so that whatever is asked for after another file has come was asked for because of
 * it, however the script does that.
 */
import { readFile } from 'node:fs/promises';
import { withTab } from './browser.ts';
import { publishedFiles } from './published.ts';
import { type Asked, serve } from './server.ts';
import type { Browser, Page } from 'puppeteer-core';

const LATE_MS = 100;
const INDICATOR = 'ap-mines-found';
const TILE = `indicator="${INDICATOR}"`;
const FEED = new URL('../../packages/data/feeds/azerbaijan.json', import.meta.url);

/** In the page: whether every element is drawn, and its chart too. */
const isDrawn = () =>
  [...document.querySelector('main')!.children].every(({ shadowRoot }) => {
    const plot = shadowRoot?.querySelector('.plot');
    return shadowRoot?.querySelector('[part="figure"]') && (!plot || plot.matches('.drawn'));
  });

const pageOf = (body: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Figures</title>` +
  `<script async src="/mine-action.js"></script></head><body><main>${body}</main></body></html>`;

/** What a page loaded. */
type Loaded = Awaited<ReturnType<ReturnType<typeof loaderOf>>>;

/** How many answers a request waited for, one after the other; the page itself is none of them. */
function hopsOf(log: readonly Asked[]) {
  const hops: number[] = [];
  log.forEach(({ begin }, index: number) => {
    const before = hops.filter((_, other) => log[other].end <= begin);
    hops[index] = 1 + Math.max(0, ...before);
  });
  return Math.max(0, ...hops);
}

/** All that was asked for, once nothing more is: the servers know, whatever the page does with the answers. */
async function untilQuiet(takeLog: () => Asked[], lateMs: number) {
  const log: Asked[] = [];
  let last = performance.now();
  while (performance.now() - last < 4 * lateMs) {
    await new Promise((resolve) => setTimeout(resolve, lateMs / 4));
    log.push(...takeLog());
    for (const { end } of log) last = Math.max(last, Math.min(end, performance.now()));
  }
  return log.sort((a, b) => a.begin - b.begin);
}

/** Loads a page of a server by its name, and says what that took. */
const loaderOf =
  (browser: Browser, server: { readonly origin: string }, takeLog: () => Asked[], lateMs = LATE_MS) =>
  (name: string) =>
    withTab(
      browser,
      server,
      async ({ page }: { page: Page }) => {
        takeLog();
        await page.goto(`${server.origin}/${name}.html`);
        await page.waitForFunction(isDrawn, { polling: 50, timeout: 30_000 });
        const log = await untilQuiet(takeLog, lateMs);
        const rest = log.filter(({ path }) => path !== `/${name}.html`);
        const sum = (entries: readonly Asked[]) => entries.reduce((bytes, entry) => bytes + entry.bytes, 0);
        return {
          bytes: sum(rest),
          whole: sum(log),
          requests: log.length,
          hops: hopsOf(rest),
          files: rest.map(({ path }) => path.slice(1)),
        };
      },
      { lenient: true },
    );

const lateBy =
  (ms = LATE_MS) =>
  (path: string) =>
    path.endsWith('.html') ? 0 : ms;

/**
 * What pages load that hold nothing but one element.
 *
 * @param built our scripts by path
 * @param bodies by name
 * @param lateMs how late each answer is: longer than a busy machine needs to ask for all that it can ask for at once
 */
export async function measureBodies(
  browser: Browser,
  built: ReadonlyMap<string, string>,
  bodies: Record<string, string>,
  lateMs = LATE_MS,
) {
  const pages = Object.entries(bodies).map(([name, body]): [string, string] => [
    `/${name}.html`,
    pageOf(body),
  ]);
  const server = await serve(new Map([...built, ['/blank.html', pageOf('')], ...pages]), lateBy(lateMs));
  const load = loaderOf(browser, server, server.takeLog, lateMs);
  try {
    const found: Record<string, Loaded> = {};
    for (const name of Object.keys(bodies)) found[name] = await load(name);
    return found;
  } finally {
    await server.close();
  }
}

/**
 * @param built our scripts by path
 * @param scripts the folder where they lie
 * @returns bytes, requests and hops beside the page's own, for the `english` figure, one in each of the `languages`, one
 *   of a stranger's site in each of them (`sites`) and of a stranger's `feed`, a `chart`, and of a `thousand` tiles on one
 *   feed how often that was asked for
 */
export async function measureTraffic(browser: Browser, built: ReadonlyMap<string, string>, scripts: string) {
  const languages = [...built.keys()]
    .map((path) => /^\/lang-(\w+)\.js$/.exec(path)?.[1])
    .filter((code) => code !== undefined);
  const files = new Map<string, string>([
    ...built,
    ['/blank.html', pageOf('')],
    ['/english.html', pageOf(`<mine-stat ${TILE}></mine-stat>`)],
    ['/chart.html', pageOf('<clearance-trend></clearance-trend>')],
    ...languages.map((code): [string, string] => [
      `/${code}.html`,
      pageOf(`<mine-stat ${TILE}></mine-stat>`, code),
    ]),
  ]);
  // The other programme has a server of its own, and with it another origin.
  const feed = await readFile(FEED, 'utf8');
  const published = await publishedFiles(feed, INDICATOR, scripts);
  const stranger = await serve(new Map([['/feed.json', feed], ...published]), () => LATE_MS);
  // With words of the author's, as every snippet has: a tag without says in the page's language that it waits.
  const ofSite = `<mine-stat ${TILE} src="${stranger.origin}/">Words.</mine-stat>`;
  for (const code of ['en', ...languages]) files.set(`/site-${code}.html`, pageOf(ofSite, code));
  const fed = `<mine-stat ${TILE} src="${stranger.origin}/feed.json"></mine-stat>`;
  files.set('/feed.html', pageOf(fed));
  files.set('/thousand.html', pageOf(fed.repeat(1000)));
  const server = await serve(files, lateBy());
  const takeLog = () => [...server.takeLog(), ...stranger.takeLog()];

  const load = loaderOf(browser, server, takeLog);

  try {
    const found: Record<string, Loaded> = {};
    for (const name of ['english', 'feed', 'chart', 'thousand']) found[name] = await load(name);
    const inOthers: Record<string, Loaded> = {};
    for (const code of languages) inOthers[code] = await load(code);
    const sites: Record<string, Loaded> = {};
    for (const code of ['en', ...languages]) sites[code] = await load(`site-${code}`);
    return { ...found, languages: inOthers, sites };
  } finally {
    await stranger.close();
    await server.close();
  }
}
