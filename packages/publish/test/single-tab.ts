/**
 * The file for the venue, opened from disk with the network off and its clock in the test's hands.
 */
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { FEED, file, run } from './built.ts';
import type { OwnBrowser } from '../../../scripts/testing/own-browser.ts';
import type { Page } from 'puppeteer-core';

export const SITE = 'https://figures.example.org/mines/';

/** Builds the file; the figures are those of the press release unless asked otherwise. */
export function makeScreen(name: string, { feed = FEED, ...more }: Record<string, string | number> = {}) {
  const out = file(name);
  const options = { edition: '2025-04-04', today: '2025-06-01', url: SITE, ...more };
  const args = Object.entries(options).flatMap(([key, value]) =>
    value === undefined ? [] : [`--${key}`, String(value)],
  );
  const { code, stderr } = run('build', String(feed), '--single', '--out', out, ...args);
  assert.equal(code, 0, stderr);
  return out;
}

export interface ScreenOptions {
  day?: string;
  width?: number;
  height?: number;
  prepare?: (tab: Page) => Promise<unknown>;
}

/** In the page, before anything else: timers that only the test lets go, and a day that it sets. */
function takeClock(day: string) {
  const timers = new Map<number, { run: () => void; ms: number }>();
  let last = 0;
  window.setTimeout = ((run: () => void, ms: number) => {
    timers.set(++last, { run, ms });
    return last;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => void timers.delete(Number(id));
  window.waiting = () => [...timers.values()].map(({ ms }) => ms);
  window.letGo = () => {
    const all = [...timers.values()];
    timers.clear();
    for (const { run } of all) run();
  };
  const RealDate = Date;
  window.setDay = (text: string) => {
    const [year, month, number] = text.split('-').map(Number);
    (window as { Date: unknown }).Date = class extends RealDate {
      constructor() {
        super(year, month - 1, number, 12);
      }
    };
  };
  window.setDay(day);
}

/**
 * Opens the file.
 *
 * @param options `day` is the reader's; null leaves the clock alone
 * @returns the tab, what it asked for, and what it complained of
 */
export async function openScreen(
  openTab: OwnBrowser['openTab'],
  place: string,
  { day = '2025-06-01', width = 1920, height = 1080, prepare }: ScreenOptions = {},
) {
  const { tab, lines } = await openTab();
  const requests: string[] = [];
  tab.on('request', (request) => requests.push(request.url()));
  await tab.setViewport({ width, height });
  await tab.setOfflineMode(true);
  if (day) await tab.evaluateOnNewDocument(takeClock, day);
  await prepare?.(tab);
  const url = pathToFileURL(place).href;
  await tab.goto(url);
  return { tab, lines, requests, url };
}

/** What is in sight, with its white space folded. */
export const seen = (tab: Page) =>
  tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.slide')]
      .filter((slide) => slide.checkVisibility())
      .map((slide) => slide.innerText.replace(/\s+/g, ' ').trim()),
  );

/** The place of the figure in sight. */
export const shown = (tab: Page) => tab.evaluate(() => document.querySelector('.position')!.textContent);
