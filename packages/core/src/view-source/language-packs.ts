/**
 * The words of each language: fetched when it is first spoken.
 */
import {
  addLanguage,
  english,
  fetchLanguage,
  findLanguage,
  type LanguagePack,
  type Unavailable,
} from '@mine-action/wording';
import { type Lazy, lazy } from '../lazy.js';

/** The words of a language; English ones where it is not there, which say no more than that it is on its way. */
export const packOf = (code: string): LanguagePack => findLanguage(code) ?? english;

const fetched = new Map<string, Lazy<LanguagePack>>();

/** What an answer in the language waits for; nothing where its words are there. */
export function pendingLanguage(code: string): Unavailable | undefined {
  if (findLanguage(code)) return undefined;
  let language = fetched.get(code);
  if (!language) {
    language = lazy(async () => {
      const found = await fetchLanguage(code);
      if (found) addLanguage(found);
      return found;
    });
    fetched.set(code, language);
  }
  return { known: false, reason: 'loading', until: language.load() };
}
