/**
 * What currencies are called where one is chosen: by their codes, which stand in the feed, and by their names.
 */
import { CURRENCY_NAMES } from './generated/currency-names.js';
import type { LanguageCode } from './languages.js';

/** By their codes. @example currencyNames('de').get('USD') // 'USD – US-Dollar' */
export const currencyNames = (language: LanguageCode): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(CURRENCY_NAMES[language] ?? {}).map(([code, name]) => [
      code,
      name === code ? code : `${code} – ${name}`,
    ]),
  );
