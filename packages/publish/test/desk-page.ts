/**
 * The page of the desk in a browser, as somebody uses it: a table, what is chosen of it, and what is seen.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

export const AXE = readFileSync(
  new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);

/** As an office in Kabul may keep it: the days are Persian, and the last row adds up the others. */
export const TABLE =
  'Province;Date;Cleared (ha);Remarks\nKabul;1403/05/09;12,5;\nHerat;1403/05/09;30,25;\nTotal;1403/05/09;42,75;\n';

export const CHOICES: readonly (readonly [id: string, value: string])[] = [
  ['column-0-use', 'scope.area'],
  ['column-1-use', 'date'],
  ['column-2-use', 'number'],
  ['column-3-use', 'unused'],
  ['column-2-indicator', 'area-cleared'],
  ['column-2-unit', 'hectare'],
  ['decimal', ','],
  ['thousands', 'none'],
  ['dates', 'year-month-day'],
  ['qualifier', 'exact'],
  ['status', 'reported'],
  ['measure', 'cumulative'],
  ['asOf.basis', 'stated'],
  ['scope.operators', 'all'],
];
export const WRITTEN: readonly (readonly [id: string, value: string])[] = [
  ['period.start', '2020-01-01'],
  ['publisher', 'Example programme'],
  ['country', 'ZZZ'],
  ['feed-title', 'Mine action in figures'],
  ['feed-id', 'example'],
  ['source-title', 'Monthly report'],
  ['source-published', '2024-09-15'],
  ['source-language', 'en'],
];

/** The control of an id, which may hold points. */
export const at = (id: string) => `[id="${id}"]`;

/** Waits until the desk has answered all that was sent. */
export const settled = (tab: Page) =>
  tab.waitForFunction(() => document.getElementById('desk')?.hasAttribute('data-waiting') === false);

export async function choose(tab: Page, id: string, value: string) {
  await tab.waitForSelector(at(id));
  await tab.select(at(id), value);
  await settled(tab);
}

export async function write(tab: Page, id: string, value: string) {
  await tab.waitForSelector(at(id));
  await tab.$eval(
    at(id),
    (input, text) => {
      (input as HTMLInputElement).value = text;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    value,
  );
  await settled(tab);
}

export const press = async (tab: Page, label: string) => {
  const button = await tab.waitForSelector(`::-p-xpath(//button[contains(., ${JSON.stringify(label)})])`);
  await button!.click();
  await settled(tab);
};

export const seen = (tab: Page, selector: string) =>
  tab.$$eval(selector, (all) =>
    all.map((each) => (each as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
  );

export const figures = (tab: Page) =>
  tab.$$eval('mine-stat', (all) =>
    all.map(
      (each) =>
        each.shadowRoot?.querySelector('[part=figure]')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    ),
  );
