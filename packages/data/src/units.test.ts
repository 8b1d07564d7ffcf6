import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { azerbaijanWithEarlier } from './azerbaijan-earlier.js';
import { isCurrency, type Quantity, QUALIFIERS, type Unit, UNITS } from './claim.js';
import { ratio, sum } from './derive.js';
import { convert, isArea } from './units.js';

const AREAS: readonly Unit[] = ['hectare', 'square-kilometer', 'square-meter'];

const area = (value: number, unit: Unit, more: Partial<Quantity> = {}): Quantity => ({
  value,
  unit,
  qualifier: 'exact',
  ...more,
});

const digitsOf = (value: number): string => value.toExponential().replace(/[-.]|e.*/g, '');

const anArea: fc.Arbitrary<Quantity> = fc
  .record({
    digits: fc.integer({ min: 0, max: 999_999_999_999_999 }),
    places: fc.integer({ min: 0, max: 6 }),
    unit: fc.constantFrom(...AREAS),
    qualifier: fc.constantFrom(...QUALIFIERS),
    roundedTo: fc.option(fc.constantFrom(0.1, 1, 100, 1000), { nil: undefined }),
  })
  .map(({ digits, places, unit, qualifier, roundedTo }) => {
    const value = Number(`${digits}e-${places}`);
    const ends =
      qualifier === 'range' ? { valueMin: value, valueMax: Number(`${digits + 1}e-${places}`) } : {};
    return { value, unit, qualifier, ...(roundedTo !== undefined && { roundedTo }), ...ends };
  });

describe('units', () => {
  const TABLE: readonly [value: number, from: Unit, to: Unit, expected: number][] = [
    [11_667, 'square-kilometer', 'hectare', 1_166_700],
    [190_000, 'hectare', 'square-kilometer', 1900],
    [86_600, 'square-kilometer', 'hectare', 8_660_000],
    [1, 'hectare', 'square-meter', 10_000],
    [1, 'square-kilometer', 'square-meter', 1_000_000],
    [62_855_782, 'square-meter', 'hectare', 6285.5782],
    [62023.9, 'hectare', 'square-kilometer', 620.239],
    [53081.8, 'hectare', 'square-kilometer', 530.818],
    [41915.77, 'hectare', 'square-kilometer', 419.1577],
    [41915.77, 'hectare', 'square-meter', 419_157_700],
    [0.1, 'hectare', 'square-kilometer', 0.001],
    [0, 'hectare', 'square-kilometer', 0],
  ];
  for (const [value, from, to, expected] of TABLE) {
    it(`${value} ${from} is ${expected} ${to}`, () => {
      expect(convert(area(value, from), to)).to.deep.equal(area(expected, to));
    });
    it(`${expected} ${to} is ${value} ${from} again`, () => {
      expect(convert(area(expected, to), from)).to.deep.equal(area(value, from));
    });
  }

  it('moves the step of rounding and the ends of a range with the value', () => {
    expect(
      convert(
        area(150, 'square-kilometer', { qualifier: 'range', valueMin: 100, valueMax: 200.5, roundedTo: 0.5 }),
        'hectare',
      ),
    ).to.deep.equal(
      area(15_000, 'hectare', { qualifier: 'range', valueMin: 10_000, valueMax: 20_050, roundedTo: 50 }),
    );
    expect(convert(area(190_000, 'hectare', { roundedTo: 1000 }), 'square-kilometer')?.roundedTo).to.equal(
      10,
    );
  });

  it('adds no step and no ends where the source gave none', () => {
    expect(convert(area(1, 'hectare'), 'square-meter')).to.have.all.keys('value', 'unit', 'qualifier');
  });

  it('keeps all else of a claim', () => {
    for (const claim of azerbaijanWithEarlier.figures.filter(({ unit }) => isArea(unit))) {
      const { value: _value, unit: _unit, roundedTo: _roundedTo, ...rest } = claim;
      for (const unit of AREAS) expect(convert(claim, unit)).to.deep.include(rest);
    }
  });

  it('converts between areas and nothing else', () => {
    for (const from of UNITS)
      for (const to of UNITS) {
        const converted = convert(area(5, from), to);
        if (from === to || (AREAS.includes(from) && AREAS.includes(to)))
          expect(converted?.unit, `${from} to ${to}`).to.equal(to);
        else expect(converted, `${from} to ${to}`).to.equal(undefined);
      }
    expect(UNITS.filter(isArea)).to.have.members([...AREAS]);
  });

  it('there and back is exact, with bound, step and ends', () => {
    fc.assert(
      fc.property(anArea, fc.constantFrom(...AREAS), (quantity, unit) => {
        const there = convert(quantity, unit) as Quantity;
        expect(convert(there, quantity.unit)).to.deep.equal(quantity);
      }),
      { numRuns: 2000 },
    );
  });

  it('never changes the bound and never makes a digit', () => {
    fc.assert(
      fc.property(anArea, fc.constantFrom(...AREAS), (quantity, unit) => {
        const there = convert(quantity, unit) as Quantity;
        expect(there.qualifier).to.equal(quantity.qualifier);
        expect(digitsOf(there.value)).to.equal(digitsOf(quantity.value));
      }),
      { numRuns: 2000 },
    );
  });

  it('converts no currency into another, and adds none to another', () => {
    const [dollars, euros] = [area(5, 'USD'), area(5, 'EUR')];
    expect(convert(dollars, 'EUR')).to.equal(undefined);
    expect(convert(dollars, 'USD')).to.equal(dollars);
    expect(sum(dollars, euros)).to.equal(undefined);
    expect(sum(dollars, area(7, 'USD'))).to.deep.include({ value: 12, unit: 'USD' });
    expect(ratio(dollars, euros)).to.equal(undefined);
    expect(ratio(dollars, area(10, 'USD'))).to.deep.include({ value: 50, unit: 'percent' });
  });

  it('takes three capital letters for a currency and nothing else', () => {
    expect(['USD', 'AZN'].every(isCurrency)).to.equal(true);
    expect([...UNITS, 'usd', 'US', 'USDT', ''].some(isCurrency)).to.equal(false);
  });

  it('leaves a quantity that is in the unit already as it is', () => {
    const quantity = area(93, 'animal');
    expect(convert(quantity, 'animal')).to.equal(quantity);
  });
});
