import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { convert, type Quantity, type Qualifier, QUALIFIERS, type Unit, UNITS } from '@mine-action/data';
import { english } from '../locale/languages.js';
import { joinQuantity, quantityParts, quantityText } from './quantity.js';

const say = (qualifier: Qualifier, value: number, unit: Unit, more: Partial<Quantity> = {}): string =>
  quantityText({ qualifier, value, unit, ...more }, english);

const BOUNDS: readonly [qualifier: Qualifier, words: string][] = [
  ['exact', ''],
  ['approximately', 'approximately '],
  ['more-than', 'more than '],
  ['at-least', 'at least '],
  ['less-than', 'less than '],
  ['at-most', 'at most '],
  ['nearly', 'nearly '],
  // Without both ends a range is no more than its value.
  ['range', ''],
];

const UNIT_WORDS: readonly [unit: Unit, one: string, many: string][] = [
  ['hectare', ' hectare', ' hectares'],
  ['square-kilometer', ' square kilometre', ' square kilometres'],
  ['square-meter', ' square metre', ' square metres'],
  ['percent', '%', '%'],
  ['year', ' year', ' years'],
  ['team', ' team', ' teams'],
  ['kilometer', ' kilometre', ' kilometres'],
  ['hour', ' hour', ' hours'],
  // The label says what is counted.
  ['item', '', ''],
  ['person', '', ''],
  ['animal', '', ''],
];

describe('a quantity in words', () => {
  it('has words for every bound and every unit', () => {
    expect(BOUNDS.map(([qualifier]) => qualifier)).to.have.members([...QUALIFIERS]);
    expect(UNIT_WORDS.map(([unit]) => unit)).to.have.members([...UNITS]);
  });

  for (const [qualifier, bound] of BOUNDS)
    for (const [unit, one, many] of UNIT_WORDS)
      it(`says ${qualifier} in ${unit}: "${bound}190,000${many}"`, () => {
        expect(say(qualifier, 190_000, unit)).to.equal(`${bound}190,000${many}`);
        expect(say(qualifier, 2, unit)).to.equal(`${bound}2${many}`);
        expect(say(qualifier, 1, unit)).to.equal(`${bound}1${one}`);
        expect(say(qualifier, 0, unit)).to.equal(`${bound}0${many}`);
        expect(say(qualifier, 1.5, unit)).to.equal(`${bound}1.5${many}`);
      });

  const TABLE: readonly [text: string, said: string][] = [
    [say('more-than', 190_000, 'hectare', { roundedTo: 1000 }), 'more than 190,000 hectares'],
    [say('approximately', 11_667, 'square-kilometer'), 'approximately 11,667 square kilometres'],
    [say('nearly', 249_000, 'hectare'), 'nearly 249,000 hectares'],
    [say('approximately', 14, 'percent'), 'approximately 14%'],
    [say('exact', 13.5, 'percent'), '13.5%'],
    [say('exact', 20, 'year'), '20 years'],
    [say('exact', 93, 'animal'), '93'],
    [say('range', 18, 'year', { valueMin: 14, valueMax: 23 }), '14 to 23 years'],
    [
      say('range', 18_000, 'hectare', { valueMin: 14_000, valueMax: 23_000.5 }),
      '14,000 to 23,000.5 hectares',
    ],
  ];
  for (const [text, said] of TABLE)
    it(`says "${said}"`, () => {
      expect(text).to.equal(said);
    });

  it('calls a calculated share "about", and keeps a source\'s "approximately"', () => {
    const share: Quantity = { value: 16, unit: 'percent', qualifier: 'approximately' };
    expect(quantityText(share, english)).to.equal('approximately 16%');
    expect(quantityText(share, english, { calculated: true })).to.equal('about 16%');
    for (const qualifier of QUALIFIERS.filter((each) => each !== 'approximately'))
      expect(quantityText({ ...share, qualifier }, english, { calculated: true })).to.equal(
        say(qualifier, 16, 'percent'),
      );
  });

  it('leaves the unit away where it is said elsewhere, and never the bound', () => {
    const area: Quantity = { value: 190_000, unit: 'hectare', qualifier: 'more-than' };
    expect(quantityText(area, english, { role: 'part' })).to.equal('more than 190,000');
  });

  it('keeps a percent sign with its number and a unit apart from it', () => {
    expect(quantityParts({ value: 14, unit: 'percent', qualifier: 'approximately' }, english)).to.deep.equal({
      before: 'approximately ',
      number: '14%',
      after: '',
    });
    expect(quantityParts({ value: 1, unit: 'hectare', qualifier: 'more-than' }, english)).to.deep.equal({
      before: 'more than ',
      number: '1',
      after: ' hectare',
    });
  });

  describe('whatever the quantity', () => {
    const quantity: fc.Arbitrary<Quantity> = fc
      .record({
        digits: fc.integer({ min: 0, max: 999_999_999 }),
        places: fc.integer({ min: 0, max: 3 }),
        unit: fc.constantFrom(...UNITS),
        qualifier: fc.constantFrom(...QUALIFIERS),
        roundedTo: fc.constantFrom(1, 100, 1000),
      })
      .map(({ digits, places, ...rest }) => ({ value: Number(`${digits}e-${places}`), ...rest }));

    it('prints the digits of its value and no other', () => {
      fc.assert(
        fc.property(quantity, (each) => {
          const numbers = quantityText(each, english).match(/\d[\d,.]*/g) ?? [];
          expect(numbers.map((text) => Number(text.replace(/,/g, '')))).to.deep.equal([each.value]);
        }),
        { numRuns: 2000 },
      );
    });

    it('makes no digit by conversion', () => {
      const significant = (text: string): string => text.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '');
      fc.assert(
        fc.property(
          quantity,
          fc.constantFrom<Unit>('hectare', 'square-kilometer', 'square-meter'),
          (each, unit) => {
            const converted = convert(each, unit);
            if (converted)
              expect(significant(quantityText(converted, english))).to.equal(
                significant(quantityText(each, english)),
              );
          },
        ),
        { numRuns: 2000 },
      );
    });

    it('says the bound as a word, never as a sign', () => {
      fc.assert(
        fc.property(
          quantity,
          fc.boolean(),
          fc.constantFrom('alone', 'part', 'whole', 'bar'),
          (each, calculated, role) => {
            const parts = quantityParts(each, english, { calculated, role });
            expect(joinQuantity(parts)).not.to.match(/[≥≤<>~≈≃+±]/);
            const bound = BOUNDS.find(([qualifier]) => qualifier === each.qualifier)?.[1];
            expect(parts.before).to.equal(calculated && bound === 'approximately ' ? 'about ' : bound);
          },
        ),
        { numRuns: 1000 },
      );
    });
  });
});
