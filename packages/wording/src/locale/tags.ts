/**
 * Which language a tag means. A language is written in one script here: a page in another script of the same language
 * is not read by those who read this one.
 */
import { SCRIPTS } from '../generated/languages.js';

/** Codes of old, and languages that are written alike. */
const SAME: Readonly<Record<string, string>> = { iw: 'he', prs: 'fa' };

/** Where a language is written in another script than elsewhere, unless the tag says which. */
const OTHERWISE = /^(?:zh-(?:tw|hk|mo)|az-(?:ir|iq))$/;

/**
 * The code of the language that a tag means: `fa-AF` and `prs` are `fa`, `zh-Hans-HK` is `zh`, and `zh-TW`, `zh-Hant`
 * and `az-Cyrl` are none.
 */
export function languageOf(tag: string): string | undefined {
  const [primary = '', next = ''] = tag.trim().toLowerCase().split(/[-_]/);
  const code = SAME[primary] ?? primary;
  if (!Object.hasOwn(SCRIPTS, code) || OTHERWISE.test(`${code}-${next}`)) return undefined;
  return /^[a-z]{4}$/.test(next) && next !== SCRIPTS[code]?.toLowerCase() ? undefined : code;
}
