import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { add, decimals, roundTo, shift } from './decimal.js';

/** A number as sources print it: up to fifteen digits, up to six of them behind the point. */
const printed = fc
  .tuple(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`));

const step = fc.integer({ min: -3, max: 6 }).map((power) => Number(`1e${power}`));

describe('decimal', () => {
  describe('shift', () => {
    const TABLE: readonly [value: number, places: number, expected: number][] = [
      [620.239, 2, 62023.9],
      [62023.9, -2, 620.239],
      [53081.8, -2, 530.818],
      [41915.77, -2, 419.1577],
      [419.1577, 2, 41915.77],
      [11667, 2, 1_166_700],
      [190_000, -2, 1900],
      [0.1, 1, 1],
      [0.1, -1, 0.01],
      [1.1, 2, 110],
      [4.35, 2, 435],
      [0, 5, 0],
      [-8372.9, 4, -83_729_000],
      [1e-7, 7, 1],
      [1.5e-7, 1, 0.0000015],
      [1e21, -21, 1],
      [1e21, 2, 1e23],
      [237821.5, 0, 237821.5],
    ];
    for (const [value, places, expected] of TABLE)
      it(`moves the point of ${value} by ${places} places to ${expected}`, () => {
        expect(shift(value, places)).to.equal(expected);
      });

    it('there and back is exact', () => {
      fc.assert(
        fc.property(printed, fc.integer({ min: -12, max: 12 }), (value, places) => {
          expect(shift(shift(value, places), -places)).to.equal(value);
        }),
        { numRuns: 2000 },
      );
    });

    it('keeps the digits', () => {
      const digitsOf = (value: number): string => value.toExponential().replace(/[-.]|e.*/g, '');
      fc.assert(
        fc.property(printed, fc.integer({ min: -12, max: 12 }), (value, places) => {
          expect(digitsOf(shift(value, places))).to.equal(digitsOf(value));
        }),
        { numRuns: 2000 },
      );
    });
  });

  describe('decimals', () => {
    const TABLE: readonly [value: number, expected: number][] = [
      [62023.9, 1],
      [41915.77, 2],
      [1000, 0],
      [0, 0],
      [0.1, 1],
      [-0.25, 2],
      [1e-7, 7],
      [1.5e-7, 8],
      [1e21, 0],
      [1.25e21, 0],
    ];
    for (const [value, expected] of TABLE)
      it(`counts ${expected} behind the point of ${value}`, () => {
        expect(decimals(value)).to.equal(expected);
      });
  });

  describe('add', () => {
    const TABLE: readonly [a: number, b: number, expected: number][] = [
      [0.1, 0.2, 0.3],
      [62023.9, 53081.8, 115105.7],
      [41915.77, 0.1, 41915.87],
      [190_000, 1_166_700, 1_356_700],
      [1.005, 0, 1.005],
      [8372.9, -8372.9, 0],
    ];
    for (const [a, b, expected] of TABLE)
      it(`makes ${expected} of ${a} and ${b}`, () => {
        expect(add(a, b)).to.equal(expected);
      });

    it('agrees with sums of whole numbers', () => {
      const whole = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
      fc.assert(
        fc.property(whole, whole, fc.integer({ min: 0, max: 4 }), (a, b, places) => {
          const sum = add(Number(`${a}e-${places}`), Number(`${b}e-${places}`));
          expect(sum).to.equal(Number(`${a + b}e-${places}`));
        }),
        { numRuns: 2000 },
      );
    });
  });

  describe('roundTo', () => {
    const TABLE: readonly [value: number, step: number, expected: number][] = [
      [191_555, 1000, 192_000],
      [191_499, 1000, 191_000],
      [13.472, 0.1, 13.5],
      [16.2855, 1, 16],
      [14.0046, 1, 14],
      [16.5, 1, 17],
      [0.04, 0.1, 0],
      [99.96, 0.1, 100],
    ];
    for (const [value, to, expected] of TABLE)
      it(`rounds ${value} to ${expected} in steps of ${to}`, () => {
        expect(roundTo(value, to)).to.equal(expected);
      });

    it('stays within half a step, on a multiple of it', () => {
      const value = fc.integer({ min: 0, max: 999_999_999 }).map((digits) => Number(`${digits}e-3`));
      fc.assert(
        fc.property(value, step, (number, to) => {
          const rounded = roundTo(number, to);
          expect(Math.abs(rounded - number)).to.be.at.most(to / 2 + 1e-9);
          expect(decimals(rounded)).to.be.at.most(decimals(to));
          expect(roundTo(rounded, to), 'rounded twice').to.equal(rounded);
        }),
        { numRuns: 2000 },
      );
    });
  });
});
