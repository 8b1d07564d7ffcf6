/**
 * What stands only in English: messages of figures, and the words of the site around them. The latter are checked here
 * too, as no command compiles them before TypeScript does.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSources } from './load-sources.ts';

/** Words by key. */
type Words = Readonly<Record<string, string>>;

const root = fileURLToPath(new URL('..', import.meta.url));

/** Folders with one module of words a language, and what their words are called. */
const WORDS: readonly { readonly folder: string; readonly name: string; readonly mayBeEnglish?: RegExp }[] = [
  { folder: 'packages/publish/src/site/words', name: 'site' },
  // How each place takes a snippet, and what remains of it there, is said in English so far, and marked so.
  {
    folder: 'packages/publish/src/embed/messages',
    name: 'embed',
    mayBeEnglish: /^(?:how|paste|left)(?:-|$)/,
  },
];

/**
 * @param codes the languages in which figures are said
 * @returns {Promise<Map<string, string[]>>} by language, the words that stand only in English, as `site/quote`
 * @throws {Error} naming file and key of a word that English has not, or into which other things are put
 */
export async function untranslatedSiteWords(codes: readonly string[]) {
  const lacking = new Map(codes.map((code) => [code, [] as string[]]));
  for (const { folder, name, mayBeEnglish } of WORDS) {
    const written = (await readdir(path.join(root, folder))).map((file) => path.parse(file).name);
    const words = await loadSources<Record<string, Words>>(
      written.map((code) => `export { ${code} } from './${folder}/${code}.ts';`).join('\n'),
    );
    for (const code of new Set([...codes, ...written])) {
      if (code === 'en') continue;
      const lacks = checkWords(words[code] ?? {}, words.en, `${folder}/${code}.ts`).filter(
        (key) => !mayBeEnglish?.test(key),
      );
      lacking.set(code, [...(lacking.get(code) ?? []), ...lacks.map((key) => `${name}/${key}`)]);
    }
  }
  return lacking;
}

const putIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole);

/**
 * @returns {string[]} the keys of English that the words have not
 * @throws {Error} naming file and key
 */
export function checkWords(words: Words, english: Words, fileName: string) {
  for (const [key, text] of Object.entries(words)) {
    const complain = (what: string) => {
      throw new Error(`${fileName}, word "${key}": ${what}`);
    };
    if (!Object.hasOwn(english, key)) complain('English has no such word.');
    const [own, other] = [putIn(text), putIn(english[key])];
    const unknown = own.find((hole) => !other.includes(hole));
    if (unknown) complain(`English has no ${unknown}.`);
    const lost = other.find((hole) => !own.includes(hole));
    if (lost) complain(`leaves out ${lost}, which English puts in.`);
  }
  return Object.keys(english).filter((key) => !Object.hasOwn(words, key));
}

/** One line for each language that lacks something, with the names of what it lacks. */
export const untranslatedLines = (...lists: ReadonlyMap<string, readonly string[]>[]) =>
  [...new Set(lists.flatMap((list) => [...list.keys()]))].flatMap((code) => {
    const names = lists.flatMap((list) => list.get(code) ?? []);
    return names.length > 0 ? [`${code}: said in English: ${names.join(', ')}`] : [];
  });
