/**
 * How much room a figure leaves for the truth.
 *
 * Figures are compared by what they leave open, not by their digits: "more than 36,000" and 39,201 agree, "about
 * 30,000" and 30,539 agree, and 129,000 that was rounded to thousands agrees with 129,831.
 */
import type { Quantity, Unit } from './claim.js';
import { add } from './decimal.js';
import { convert } from './units.js';

/** The least and the most that a figure may mean. */
export interface ValueRange {
  readonly low: number;
  readonly high: number;
}

/** What words like "about" are taken to allow where the source shows no rounding step: a twentieth. */
const ABOUT = 0.05;

export function rangeOf({ value, qualifier, roundedTo = 0, valueMin, valueMax }: Quantity): ValueRange {
  const about = Math.max(roundedTo, value * ABOUT);
  switch (qualifier) {
    case 'exact':
      // Which way a source rounded is not known.
      return { low: add(value, -roundedTo), high: add(value, roundedTo) };
    case 'approximately':
      return { low: value - about, high: value + about };
    case 'nearly':
      return { low: value - about, high: value };
    case 'more-than':
    case 'at-least':
      return { low: value, high: Infinity };
    case 'less-than':
    case 'at-most':
      return { low: 0, high: value };
    case 'range':
      return { low: valueMin ?? value, high: valueMax ?? value };
  }
}

/** The room of a figure in another unit; `undefined` where the units do not convert. */
export function rangeIn(unit: Unit, quantity: Quantity): ValueRange | undefined {
  const converted = convert(quantity, unit);
  return converted && rangeOf(converted);
}

const plus = (a: number, b: number): number => (Number.isFinite(a + b) ? add(a, b) : a + b);

/** What parts may be together. */
export const sumOfRanges = (ranges: readonly ValueRange[]): ValueRange =>
  ranges.reduce((total, { low, high }) => ({ low: plus(total.low, low), high: plus(total.high, high) }), {
    low: 0,
    high: 0,
  });

/** Whether both may be true. */
export const agree = (a: ValueRange, b: ValueRange): boolean => a.low <= b.high && b.low <= a.high;
