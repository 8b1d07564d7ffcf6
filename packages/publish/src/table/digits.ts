/**
 * Digits of other scripts: ۱۲۳, १२३.
 */

/** Numbering systems that write a number by ten signs, each with its signs. */
const SYSTEMS: ReadonlyMap<string, readonly string[]> = new Map(
  Intl.supportedValuesOf('numberingSystem').flatMap((system): [string, readonly string[]][] => {
    const format = new Intl.NumberFormat('en', { numberingSystem: system });
    const signs = Array.from({ length: 10 }, (_, digit) => format.format(digit));
    return signs.every((sign) => /^\p{Nd}$/u.test(sign)) ? [[system, signs]] : [];
  }),
);

/** Names of the numbering systems, as Unicode has them. */
export const DIGITS: readonly string[] = [...SYSTEMS.keys()];

/** The system that a text has digits of, other than 0 to 9. */
export function systemOf(text: string): string | undefined {
  const [sign] = /(?![0-9])\p{Nd}/u.exec(text) ?? [];
  if (sign === undefined) return undefined;
  return DIGITS.find((system) => SYSTEMS.get(system)?.includes(sign));
}

/** The text with the digits of a system as 0 to 9; other digits stay as they are. */
export function toLatin(text: string, system: string | undefined): string {
  const signs = system === undefined ? undefined : SYSTEMS.get(system);
  if (!signs) return text;
  return Array.from(text, (sign) => {
    const digit = signs.indexOf(sign);
    return digit < 0 ? sign : String(digit);
  }).join('');
}
