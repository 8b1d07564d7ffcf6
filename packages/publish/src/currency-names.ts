/**
 * What currencies are called where one is chosen: by their codes, which stand in the feed, and by their names.
 */
import { CURRENCIES } from './generated/currencies.js';
import type { LanguageCode } from './languages.js';

/** By their codes. @example currencyNames('de').get('USD') // 'USD – US-Dollar' */
export function currencyNames(language: LanguageCode): ReadonlyMap<string, string> {
  // eslint-disable-next-line no-restricted-syntax -- in Node, and when the page of the desk is made: no browser's own names
  const names = new Intl.DisplayNames(language, { type: 'currency', fallback: 'none' });
  return new Map(
    CURRENCIES.map((code) => {
      const name = names.of(code);
      return [code, name === undefined ? code : `${code} – ${name}`];
    }),
  );
}
