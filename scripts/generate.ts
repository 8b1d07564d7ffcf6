/**
 * Makes the modules that are not written by hand: the built-in feed, checked and split, one language pack per
 * file of messages, what is made from the design tokens, and everything that lists elements or holds their views. Every
 * command that reads sources calls this first, so none of them can run on yesterday's.
 *
 * A message that stands only in English is said in English in every language. This lists them; `npm run check:messages`,
 * which a release calls, refuses them.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Feed } from '@mine-action/data';
import { checkFeed } from './feed/check-feed.ts';
import { inEnglish } from './feed/feed-texts.ts';
import { splitFeed } from './feed/split-feed.ts';
import { loadSources } from './load-sources.ts';
import { CODES, PLACES } from './places.ts';
import { compileLanguage } from './compile-language.ts';
import { generateElements } from './generate-elements.ts';
import { generateViews } from './generate-views.ts';
import { readTokens } from './tokens/read-tokens.ts';
import { currenciesModule, currencyNamesModule } from './currencies.ts';
import { tokenFiles } from './tokens/write-tokens.ts';
import { untranslatedLines, untranslatedSiteWords } from './untranslated.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readJson = async (file: string) => JSON.parse(await readFile(path.join(root, file), 'utf8'));

async function write(file: string, text: string) {
  const target = path.join(root, file);
  await mkdir(path.dirname(target), { recursive: true });
  const old = await readFile(target, 'utf8').catch(() => undefined);
  // An unchanged file keeps its time, so that watchers and incremental builds stay quiet.
  if (old !== text) await writeFile(target, text);
}

/** @returns {Promise<Map<string, string[]>>} by language, the messages that stand only in English */
export async function generate() {
  const feed = await readJson('packages/data/feeds/azerbaijan.json');
  checkFeed(feed, await readJson('packages/data/feeds/feed.schema.json'));
  const { english, others } = inEnglish(await withEvidence(feed));
  const { recent, earlier } = splitFeed(english, '2025-04-04');
  const source = 'feeds/azerbaijan.json';
  await write(
    'packages/data/src/generated/azerbaijan-recent.ts',
    feedModule('recent', 'Feed', recent, source),
  );
  await write(
    'packages/data/src/generated/azerbaijan-earlier.ts',
    feedModule('earlier', "Pick<Feed, 'sources' | 'figures'>", earlier, source),
  );
  for (const [code, texts] of Object.entries(others))
    await write(`packages/data/src/generated/texts-${code}.ts`, textsModule(texts, source));
  await write('packages/data/src/generated/texts.ts', textFilesModule(Object.keys(others), source));

  for (const [file, text] of Object.entries(tokenFiles(readTokens()))) await write(file, text);
  const messages = await generateLanguages();
  const definitions = await generateElements(write);
  await generateViews(write, [...messages.keys()]);
  return { definitions, messages };
}

/** The feed with the days on which its quotes were checked, as `publish build` puts them into any feed. */
async function withEvidence(feed: Feed) {
  const { stamp } = await loadSources<{ stamp(feed: Feed, folder: string): Promise<Feed> }>(`
    import { withEvidence } from './packages/publish/src/evidence/stamp.ts';
    import { readStore } from './packages/publish/src/evidence/store.ts';
    export const stamp = async (feed, folder) => withEvidence(feed, (await readStore(folder)).trusted);`);
  return stamp(feed, path.join(root, 'packages/data/feeds/evidence'));
}

const MESSAGES = 'packages/wording/messages';

async function generateLanguages() {
  const english = await readJson(`${MESSAGES}/en.json`);
  const files = (await readdir(path.join(root, MESSAGES))).filter((file) => file.endsWith('.json')).sort();
  const scripts: [code: string, script: string][] = [];
  const readBy: Record<string, unknown> = {};
  const lacking = new Map();
  for (const name of files) {
    const file = name === 'en.json' ? english : await readJson(`${MESSAGES}/${name}`);
    const { code, text, untranslated } = compileLanguage(file, name, english);
    if (name !== `${code}.json`) throw new Error(`${name}: its "code" is "${code}".`);
    scripts.push([code, file.language.script]);
    readBy[code] = readersOf(file.readBy, name);
    lacking.set(code, untranslated);
    await write(`packages/wording/src/generated/${code}.ts`, text);
  }
  const isComplete = [...lacking.values()].every((keys) => keys.length === 0);
  await write('packages/wording/src/generated/languages.ts', languagesModule(scripts, isComplete));
  await write('packages/wording/src/generated/places.ts', placesModule());
  await write('packages/publish/src/generated/read-by.ts', readByModule(readBy));
  await write('packages/publish/src/generated/country-codes.ts', countriesModule());
  await write('packages/publish/src/generated/currencies.ts', currenciesModule());
  await write(
    'packages/publish/src/generated/currency-names.ts',
    currencyNamesModule(scripts.map(([code]) => code)),
  );
  return lacking;
}

/** Who has read the file of a language: each with name and day, so that nobody signs by halves. */
function readersOf(readBy: unknown, name: string) {
  const isSigned = (each: { name?: unknown; on?: unknown }) =>
    typeof each?.name === 'string' && each.name.trim() !== '' && /^\d{4}-\d{2}-\d{2}$/.test(String(each.on));
  if (!Array.isArray(readBy) || !readBy.every(isSigned))
    throw new Error(`${name}: "readBy" is a list of {"name": "…", "on": "2026-12-01"}; of nobody it is [].`);
  return readBy;
}

function readByModule(readBy: object) {
  return `// Made from ${MESSAGES} by scripts/generate.ts. Do not edit.

/** The native speakers of the field who have read the words of a language, with the day. */
export const READ_BY: Readonly<Record<string, readonly { readonly name: string; readonly on: string }[]>> =
  ${JSON.stringify(readBy)};
`;
}

function placesModule() {
  return `// Made by scripts/generate.ts from scripts/places.ts. Do not edit.

/** ISO 3166-1 alpha-3, one after another, in the order in which each language has their names. */
export const PLACES = '${PLACES.join('')}';
`;
}

function countriesModule() {
  return `// Made by scripts/generate.ts from scripts/places.ts. Do not edit.

/** ISO 3166-1 alpha-2 by alpha-3. */
export const ALPHA_2: Readonly<Record<string, string>> = ${JSON.stringify(CODES)};
`;
}

function languagesModule(scripts: readonly [code: string, script: string][], isComplete: boolean) {
  const others = scripts.filter(([code]) => code !== 'en');
  return `// Made from ${MESSAGES} by scripts/generate.ts. Do not edit.

/** Every language, with the script that it is written in. */
export const SCRIPTS: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(scripts))};

/** Whether every language has every message; what is for those that have not is then left out of the bundles. */
export const IS_COMPLETE: boolean = ${isComplete};

/** Fetches the file of a language; English is built in. */
export const FILES: Readonly<Record<string, () => Promise<unknown>>> = {
${others.map(([code]) => `  ${code}: () => import('./${code}.js'),`).join('\n')}
};
`;
}

function feedModule(name: string, type: string, value: object, source: string) {
  return `// Made from ${source} by scripts/generate.ts. Do not edit.
import type { Feed } from '../claim.js';

export const ${name}: ${type} = ${JSON.stringify(value, null, 1)};
`;
}

const textsModule = (
  texts: object,
  source: string,
) => `// Made from ${source} by scripts/generate.ts. Do not edit.

export const texts: Readonly<Record<string, string>> = ${JSON.stringify(texts, null, 1)};
`;

const textFilesModule = (
  codes: readonly string[],
  source: string,
) => `// Made from ${source} by scripts/generate.ts. Do not edit.

/** Fetches what the built-in figures say in words in a language; English is with them. */
export const FILES: Readonly<Record<string, () => Promise<unknown>>> = {
${[...codes]
  .sort()
  .map((code) => `  ${code}: () => import('./texts-${code}.js'),`)
  .join('\n')}
};
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { messages } = await generate();
    for (const line of untranslatedLines(messages, await untranslatedSiteWords([...messages.keys()])))
      console.log(line);
  } catch (error) {
    console.error(`generate: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
