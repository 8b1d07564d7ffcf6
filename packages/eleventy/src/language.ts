/**
 * In which language a figure is said.
 */
import { SCRIPTS } from '@mine-action/wording/languages/languages';

/** The first wish that figures can be had in; regions and codes of old are read too. English where there is none. */
export function languageFor(wishes: readonly (string | undefined)[]): string {
  const codes = wishes.map((wish = '') => wish.toLowerCase().split(/[-_]/)[0] ?? '');
  const known = codes.map((code) => (code === 'iw' ? 'he' : code));
  return known.find((code) => Object.hasOwn(SCRIPTS, code)) ?? 'en';
}

/** Which way a language is written. */
export const directionOf = (code: string): 'ltr' | 'rtl' =>
  /^(?:Arab|Hebr)$/.test(SCRIPTS[code] ?? '') ? 'rtl' : 'ltr';
