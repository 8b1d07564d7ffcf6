/**
 * Which languages there are, and which one a page's `lang` means. English is built in, each other language is a file
 * of its own that somebody has to fetch.
 */
import { pack } from '../generated/en.js';
import { FILES, SCRIPTS } from '../generated/languages.js';
import type { LanguagePack } from './language-pack.js';
import { languageOf } from './tags.js';

/** English is built in: it is what stands when no other language can. */
export const english: LanguagePack = pack;

const packs = new Map<string, LanguagePack>([[english.code, english]]);

/** Makes a language available: a later part registers its pack when it has loaded. */
export function addLanguage(pack: LanguagePack): void {
  packs.set(pack.code, pack);
}

/**
 * The pack for a language tag: `en-GB`, `en_US` and `EN` are all English.
 *
 * @returns `undefined` when the language is not there.
 */
export function findLanguage(tag: string): LanguagePack | undefined {
  const [primary = ''] = tag.trim().toLowerCase().split(/[-_]/);
  // One that was added has no script to be told by.
  return packs.get(languageOf(tag) ?? (Object.hasOwn(SCRIPTS, primary) ? '' : primary));
}

/** The codes of the languages that are there. */
export function languages(): readonly string[] {
  return [...packs.keys()];
}

/**
 * Fetches the file of a language.
 *
 * @param code one of those of `languageOf`
 * @returns its pack; `undefined` where the file holds something else
 * @throws whatever fetching throws
 */
export async function fetchLanguage(code: string): Promise<LanguagePack | undefined> {
  const file = (await FILES[code]?.()) as { readonly pack?: LanguagePack } | undefined;
  return file?.pack?.code === code ? file.pack : undefined;
}
