/**
 * Pages with charts, groups and sources, for tests that need whole tabs.
 */
import type { Page } from 'puppeteer-core';
import type { OwnBrowser } from './own-browser.ts';
export const CHARTS = ['clearance-trend', 'ordnance-breakdown'];
export const TAGS = [...CHARTS, 'mine-figures', 'mine-sources'];
export const ALL =
  '<clearance-trend></clearance-trend><clearance-trend display="annual"></clearance-trend>' +
  '<ordnance-breakdown></ordnance-breakdown>' +
  '<mine-figures indicators="ap-mines-found area-cleared"></mine-figures><mine-sources></mine-sources>';

export const page = (body = ALL, script = '/mine-action.js', style = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><style>${style}</style><script src="${script}"></script></head><body>${body}</body></html>`;

/** Opens a page in a tab of its own, high enough for all charts to be in view. */
export async function openPage(
  { pages, openTab, origin }: OwnBrowser,
  name: string,
  html: string,
  prepare: (tab: Page) => unknown = () => {},
) {
  pages.set(`/${name}`, html);
  const { tab, lines } = await openTab();
  const requests: string[] = [];
  tab.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await tab.setViewport({ width: 900, height: 4000 });
  await prepare(tab);
  await tab.goto(`${origin()}/${name}`);
  return { tab, lines, requests };
}

/** Waits until every chart of the page is drawn. */
export const charted = (tab: Page) =>
  tab.waitForFunction(
    (tags: string) =>
      [...document.querySelectorAll(tags)].length > 0 &&
      [...document.querySelectorAll(tags)].every((each) => each.shadowRoot?.querySelector('.plot.drawn')),
    {},
    CHARTS.join(),
  );
