/**
 * The currencies of ISO 4217, read from CLDR by way of `Intl` when everything is built, so that no Node of an officer decides
 * which there are.
 */

/** Gold, units of account, "unknown": codes with an X that belong to no country but those of the unions that have a franc or a dollar. */
const isNone = (code: string): boolean => /^X(?!AF|CD|CG|OF|PF)/.test(code);

/** The module that the command line reads. */
export function currenciesModule(): string {
  const inUse = Intl.supportedValuesOf('currency').filter((code) => !isNone(code));
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
