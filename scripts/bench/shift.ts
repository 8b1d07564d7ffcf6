/**
 * How far a page moves where the script comes 400 ms late, by what stands in the tag; and whether the figure is then
 * drawn whole, which is: as high, and its number as large, as where nothing stood there.
 */
import { readFile } from 'node:fs/promises';
import { COLUMNS } from '@mine-action/testing/layouts';
import { withTab } from './browser.ts';
import { readPaint } from './in-page.ts';
import { serve } from './server.ts';
import type { Browser } from 'puppeteer-core';

const { style, column } = COLUMNS['the column of an article'];

const LATE_MS = 400;
const WINDOWS: [width: number, height: number][] = [
  [320, 568],
  [412, 915],
  [800, 1024],
  [1280, 800],
  [1600, 900],
];
const TAGS = ['mine-stat', 'clearance-progress', 'dog-counter'];
const FEW_WORDS = 'So many so far.';
const DOCS = new URL('../../docs/embedding.md', import.meta.url);

/** For each tag that the documentation prints with words: its box, without the script and what is drawn already. */
async function printed() {
  const text = await readFile(DOCS, 'utf8');
  const snippets = [...text.matchAll(/```html\n(<div>[\s\S]*?)```/g)].map(([, code]) => code);
  const found = TAGS.map(
    (tag) => [tag, snippets.find((code) => new RegExp(`<${tag} (?!src)`).test(code)) ?? ''] as const,
  );
  return found
    .filter(([, code]) => code)
    .map(([tag, code]) => [tag, code.replace(/<(script|template)[\s\S]*?<\/\1>\n?/g, '')]);
}

const withWords = (snippet: string, words: string) =>
  snippet.replace(/(<[\w]+-[\w]+[^>]*>)[\s\S]*(<\/[\w]+-)/, `$1${words}$2`);

const SHEET = '<link rel="stylesheet" href="/mine-action.css">';

/** What a page puts into the tag, and into its head. */
const WAYS: Record<string, [head: string, change: (snippet: string) => string][]> = {
  snippet: [['', (snippet) => snippet]],
  words: [
    ['', (snippet: string) => withWords(snippet, '')],
    ['', (snippet: string) => withWords(snippet, FEW_WORDS)],
  ],
  sheet: [
    [SHEET, (snippet) => snippet],
    [SHEET, (snippet: string) => withWords(snippet, '')],
  ],
};

const pageOf = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>` +
  `<style>${style}</style>${head}<script async src="/mine-action.js"></script></head><body>${column.replace('%', () => body)}</body></html>`;

/** In the page: the size of the figure, once it is drawn. */
function sizeOf(tag: string) {
  const root = document.querySelector(tag)!.shadowRoot;
  const [figure, number] = ['figure', 'number'].map((part) =>
    root?.querySelector<HTMLElement>(`[part="${part}"]`),
  );
  return figure && number && `${figure.offsetHeight} px, number ${getComputedStyle(number).fontSize}`;
}

/** @returns the largest shift of each way, and of how many pages how many drew the figure whole */
export async function measureShift(browser: Browser, built: ReadonlyMap<string, string>) {
  const files = new Map<string, string>([...built, ['/blank.html', pageOf('', '')]]);
  const pages: { tag: string; way: string; path: string }[] = [];
  for (const [tag, snippet] of await printed()) {
    for (const [way, trials] of Object.entries(WAYS))
      trials.forEach(([head, change], index) => {
        const path = `/${tag}-${way}-${index}.html`;
        files.set(path, pageOf(head, change(snippet)));
        pages.push({ tag, way, path });
      });
  }
  const server = await serve(files, (path: string) => (path === '/mine-action.js' ? LATE_MS : 0));
  const open = ({ tag, path }: { tag: string; path: string }, [width, height]: [number, number]) =>
    withTab(
      browser,
      server,
      async ({ page, painted }) => {
        await page.goto(server.origin + path);
        await page.waitForFunction(sizeOf, { polling: 50, timeout: 30_000 }, tag);
        await painted();
        return { ...(await page.evaluate(readPaint)), size: await page.evaluate(sizeOf, tag) };
      },
      // Our elements tell the author of newer figures.
      { viewport: { width, height }, lenient: true },
    );
  try {
    const largest: Record<string, number> = {};
    const sizes = new Map<string, unknown[]>();
    for (const each of pages)
      for (const [index, window] of WINDOWS.entries()) {
        const { shift, size } = await open(each, window);
        largest[each.way] = Math.max(largest[each.way] ?? 0, shift);
        const key = `${each.tag} ${index}`;
        sizes.set(key, [...(sizes.get(key) ?? []), size]);
      }
    const all = [...sizes.values()];
    const whole = all.map((found) => found.filter((size) => size === found[1]).length);
    return {
      largest,
      whole: whole.reduce((a, b) => a + b),
      pages: all.flat().length,
    };
  } finally {
    await server.close();
  }
}
