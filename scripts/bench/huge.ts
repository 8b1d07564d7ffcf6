/**
 * The longest time that one element keeps the main thread of a page, where its feed has thousands of days.
 */
import { FED_TAGS, fed, HUGE, hugeLandText, SHOWS } from '@mine-action/testing/invented-feed';
import { type Bench, withTab } from './browser.ts';
import { longestTask } from './trace.ts';

export const HUGE_TAGS = FED_TAGS;

const pathOf = (tag: string) => `/huge-${tag}.html`;

/** The feed, and a page for each element that shows it. */
export const hugePages = (): [path: string, text: string][] => [
  ['/huge.json', hugeLandText()],
  ...FED_TAGS.map((tag): [string, string] => [
    pathOf(tag),
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
      '<title>A huge feed</title><script async src="/mine-action.js"></script></head>' +
      `<body><main>${fed(tag, 'src="/huge.json" edition="2026-06-01"')}</main></body></html>`,
  ]),
];

/** In the page: whether the element shows what it should, its chart drawn and its table whole. */
function isWhole(tag: string, shows, rows) {
  const root = document.querySelector(tag)!.shadowRoot;
  if (!root?.textContent.replace(/\s+/g, ' ').includes(shows)) return false;
  if (root.querySelector('.plot:not(.drawn), table[aria-busy]')) return false;
  return root.querySelectorAll('tbody tr').length >= rows;
}

/** Time on the processor of the longest task, in ms, until all is drawn. */
export const longestBlock = ({ browser, server }: Bench, tag: string) =>
  withTab(browser, server, (tab) =>
    longestTask(tab.page, server.origin, async () => {
      await tab.open(pathOf(tag));
      const rows = tag === 'clearance-trend' ? HUGE : 0;
      await tab.page.waitForFunction(isWhole, { polling: 100, timeout: 60_000 }, tag, SHOWS[tag], rows);
      await tab.painted();
    }),
  );
