/**
 * The page of the desk as an officer uses it in a test: choosing, writing, pressing, and reading what stands there.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { file } from './built.ts';

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
  const taken = await tab.select(at(id), value);
  assert.deepEqual(taken, [value], `${id} has no choice "${value}".`);
  await settled(tab);
}

/** Writes into a control and leaves it. */
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

/** Presses a control that may stand behind a heading which is closed. */
export async function click(tab: Page, id: string) {
  await tab.$eval(at(id), (each) => (each as HTMLElement).click());
  await settled(tab);
}

export async function press(tab: Page, label: string) {
  const button = await tab.waitForSelector(`::-p-xpath(//button[contains(., ${JSON.stringify(label)})])`);
  // Not below the line at the foot of the window.
  await button!.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  await button!.click();
  await settled(tab);
}

export const seen = (tab: Page, selector: string) =>
  tab.$$eval(selector, (all) =>
    all.map((each) => (each as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
  );

/** What the figures of the preview say. */
export const figures = (tab: Page) =>
  tab.$$eval('mine-stat', (all) =>
    all.map(
      (each) =>
        each.shadowRoot?.querySelector('[part=figure]')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    ),
  );

/** Waits until so many figures of the preview are drawn: of a whole that is not known there is none. */
export const drawn = (tab: Page, count: number) =>
  tab.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('mine-stat')].filter((each) =>
        each.shadowRoot?.querySelector('[part=figure]'),
      ).length === wanted,
    {},
    count,
  );

/** What the console has said, but for the elements' own word to an editor. */
export const strange = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('mine-action:'));

/** Id of what has the focus. */
export const focused = (tab: Page) => tab.evaluate(() => document.activeElement?.id ?? '');

/** What axe finds on the page as it is now. */
export async function faults(tab: Page) {
  await tab.evaluate(AXE);
  const { violations } = await tab.evaluate(() => window.axe.run());
  return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [id, nodes[0]?.html]);
}

/** Puts a file into the page's own control. */
export async function upload(tab: Page, name: string, content: string | Buffer) {
  const input = await tab.$('#file');
  await (input as unknown as { uploadFile: (place: string) => Promise<void> }).uploadFile(
    file(name, content),
  );
  await tab.waitForFunction((called) => document.body.innerText.includes(called), {}, name);
  await settled(tab);
}

/** What is chosen at the desk now. */
export const mappingOf = (tab: Page) =>
  tab.evaluate(async () => {
    const answer = await fetch('/state', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    return ((await answer.json()) as { mapping: Record<string, unknown> }).mapping;
  });

/** Begins with another table and other choices, at the same desk and in the same tab. */
export async function begin(
  tab: Page,
  name: string,
  content: string | Buffer,
  mapping: object,
  unused: string[] = [],
) {
  await tab.evaluate(
    async (choices) => {
      await fetch('/mapping', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(choices),
      });
    },
    { mapping, unused },
  );
  await tab.reload();
  await tab.waitForSelector('#file');
  await upload(tab, name, content);
}
