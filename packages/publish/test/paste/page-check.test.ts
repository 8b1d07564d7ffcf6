/**
 * What the check of a page says of snippets that real filters have gone over: WordPress's own for every role, and sanitisers as they
 * come.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../built.ts';
import { SNIPPETS } from './figures.ts';
import { SANITISERS } from './sanitisers.ts';
import { askWordPress } from './wordpress.ts';

const { figuresOnPage } = await load('page-check/figures-on-page.js');
const { lookUp } = await load('page-check/look-up.js');
const { packWords } = await load('embed/words-file.js');

const PLAN = {
  site: 'https://example.org/',
  hasOwnFeed: true,
  languages: [
    { code: 'en', name: 'English', direction: 'ltr' },
    { code: 'ar', name: 'العربية', direction: 'rtl' },
  ],
};

/** What is said of one snippet by what came of it, in few words. */
async function said({ values }: (typeof SNIPPETS)[number], html: string): Promise<string> {
  const { edition, language = 'en' } = values.address as { edition: string; language?: string };
  const known = { attributes: {}, hasPicture: true, words: { '//': values.words } };
  const file = packWords(new Map([[language, { [edition]: known, latest: known }]]));
  const found = figuresOnPage(`<html lang="${language}"><body>${html}</body></html>`, PLAN, {
    address: 'https://ngo.example/post/',
  });
  const { figures } = await lookUp(found, PLAN, () => Promise.resolve(file));
  return figures
    .map(({ shown, reasons }: { shown: string; reasons: { code: string }[] }) =>
      [shown, ...reasons.map(({ code }) => code)].join(' '),
    )
    .join('; ');
}

/** Everything that is said of the snippets of a method; a figure more or less says the same. */
async function saidOf(method: string, clean: (snippet: { key: string; html: string }) => string) {
  const all = new Set<string>();
  for (const snippet of SNIPPETS.filter((each) => each.method === method))
    all.add(await said(snippet, clean(snippet)));
  return [...all].sort();
}

const wordpress = askWordPress(SNIPPETS);
const throughWordPress =
  (role: string) =>
  ({ key }: { key: string }): string =>
    wordpress.results[role].block[key].shown;

/** Two of the figures name no site: they are those of the script. */
const WHOLE = {
  element: ['figure', 'figure no-src'],
  drawn: ['figure', 'figure no-src'],
  link: ['link no-script'],
  frame: ['frame'],
  picture: ['picture'],
};
const LOST = ['words no-script tag-removed'];
const SANITISED = {
  element: LOST,
  drawn: LOST,
  link: ['link no-script'],
  frame: ['words tag-removed'],
  picture: ['picture'],
};
const AS_TEXT = ['words no-script tag-removed; nothing markup-as-text'];

/** What is said by what has gone over a snippet. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  nothing: WHOLE,
  'WordPress, administrator': WHOLE,
  'WordPress, author': SANITISED,
  'sanitize-html': { ...SANITISED, picture: ['words tag-removed'] },
  'js-xss': {
    ...SANITISED,
    element: AS_TEXT,
    drawn: AS_TEXT,
    frame: ['words tag-removed; nothing markup-as-text'],
  },
  'rehype-sanitize': SANITISED,
};

const FILTERS: Readonly<Record<string, (snippet: { key: string; html: string }) => string>> = {
  nothing: ({ html }) => html,
  'WordPress, administrator': throughWordPress('administrator'),
  'WordPress, author': throughWordPress('author'),
  ...Object.fromEntries(
    SANITISERS.map(({ key, clean }) => [key, ({ html }: { html: string }) => clean(html)]),
  ),
};

describe('a check of what filters leave', () => {
  for (const [name, clean] of Object.entries(FILTERS))
    it(`is right of each way to place a figure: ${name}`, async () => {
      const table: Record<string, readonly string[]> = {};
      for (const method of Object.keys(WHOLE)) table[method] = await saidOf(method, clean);
      assert.deepEqual(table, EXPECTED[name]);
    });
});
