/**
 * The words for figures in a language, fetched and made known to all that asks for them.
 */
import { addLanguage, english, fetchLanguage, type LanguagePack } from '@mine-action/wording';
import type { LanguageCode } from './languages.js';

export async function packOf(language: LanguageCode): Promise<LanguagePack> {
  const pack = language === 'en' ? english : ((await fetchLanguage(language)) ?? english);
  addLanguage(pack);
  return pack;
}
