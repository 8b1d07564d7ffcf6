/**
 * The currencies of ISO 4217, read from CLDR by way of `Intl` when everything is built, so that no Node of an officer decides
 * which there are.
 */

/** Gold, units of account, "unknown": codes with an X that belong to no country but those of the unions that have a franc or a dollar. */
const isNone = (code: string): boolean => /^X(?!AF|CD|CG|OF|PF)/.test(code);

const currenciesInUse = (): string[] => Intl.supportedValuesOf('currency').filter((code) => !isNone(code));

/** The module that the command line reads. */
export function currenciesModule(): string {
  const inUse = currenciesInUse();
  const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const all = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
  const old = all.filter((code) => !inUse.includes(code) && !isNone(code) && names.of(code) !== undefined);
  return `// Made by scripts/generate.ts from scripts/currencies.ts. Do not edit.

/** Currencies in use, by their codes in ISO 4217. */
export const CURRENCIES: readonly string[] = ${JSON.stringify(inUse)};

/** Those that were in use: a report of their years stands as it was written. */
export const OLD_CURRENCIES: readonly string[] = ${JSON.stringify(old)};
`;
}

/** The module with what they are called in each language, for those who choose one. */
export function currencyNamesModule(languages: readonly string[]): string {
  const namesIn = (language: string) => {
    const names = new Intl.DisplayNames(language, { type: 'currency' });
    return Object.fromEntries(currenciesInUse().map((code) => [code, names.of(code)]));
  };
  const all = Object.fromEntries(languages.map((language) => [language, namesIn(language)]));
  return `// Made by scripts/generate.ts from scripts/currencies.ts. Do not edit.

/** Names of the currencies in use, by language and code. */
export const CURRENCY_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(all)};
`;
}
