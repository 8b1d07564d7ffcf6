/**
 * Which languages there are, and which one a page's `lang` means.
 */
import { pack } from './generated/en.js';
import type { LanguagePack } from './language-pack.js';

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
  return packs.get(primary);
}

/** The codes of the languages that are there. */
export function languages(): readonly string[] {
  return [...packs.keys()];
}
