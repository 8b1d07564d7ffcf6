/**
 * The currencies that there are, by the codes of ISO 4217. Read from this Node's own list, which is that of CLDR: a page needs
 * none, since it shows the code as it stands.
 */

/** Those in use: what a question offers. */
export const CURRENCIES: readonly string[] = Intl.supportedValuesOf('currency');

/** "US Dollar"; nothing for letters that are no currency. Old ones have names too: a report of their years stands as written. */
export const currencyName = (code: string): string | undefined =>
  new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' }).of(code);
