/**
 * Arithmetic on the decimal digits that a source printed.
 *
 * Binary floating point turns 620.239 × 100 into 62023.899999999994. A figure must come back from a conversion
 * with the digits it went in with, so powers of ten move the decimal point in the text of the number, and sums
 * are made on whole numbers. Bounds: finite numbers; beyond 2^53 a whole number is no longer exact.
 */

/** `value` × 10^`places`, exact for every decimal of up to fifteen digits. */
export function shift(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** How many digits stand behind the decimal point: 1 for 62023.9, 0 for 1000. */
export function decimals(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const fraction = digits.split('.')[1]?.length ?? 0;
  return Math.max(0, fraction - Number(exponent));
}

/** The sum without binary noise: 0.1 + 0.2 is 0.3. */
export function add(a: number, b: number): number {
  const places = Math.max(decimals(a), decimals(b));
  return shift(Math.round(shift(a, places)) + Math.round(shift(b, places)), -places);
}

/** The multiple of `step` nearest to `value`; `step` is a power of ten such as 1000, 1 or 0.1. */
export function roundTo(value: number, step: number): number {
  const places = Math.round(Math.log10(step));
  return shift(Math.round(shift(value, -places)), places);
}
