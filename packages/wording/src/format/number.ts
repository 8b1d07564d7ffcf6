/**
 * A number as it is printed. Never compact ("190K"), never more digits than the value has.
 */
import { decimals } from '@mine-action/data';
import type { NumberSymbols } from '../locale/language-pack.js';

/**
 * The digits of `value`, grouped as the language does.
 *
 * @param value a finite number
 * @returns text without a unit, such as `62,023.9`
 */
export function formatNumber(value: number, symbols: NumberSymbols): string {
  const [whole = '0', fraction] = Math.abs(value)
    .toFixed(Math.min(decimals(value), 20))
    .split('.');
  const grouped =
    whole.length < 3 + symbols.minimumGrouping ? whole : whole.replace(/\B(?=(\d{3})+$)/g, symbols.group);
  const text = (value < 0 ? '-' : '') + grouped + (fraction ? symbols.decimal + fraction : '');
  return inDigits(text, symbols.digits);
}

/** Digits 0 to 9 in those of the language, where it has its own. */
export const inDigits = (text: string, digits: string | undefined): string =>
  digits ? text.replace(/\d/g, (digit) => digits[Number(digit)] as string) : text;
