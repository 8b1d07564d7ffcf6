import { expect } from '@open-wc/testing';
import { calculate } from './calculate.js';
import type { Quantity, Qualifier, Unit } from './claim.js';
import { type Formula, idsIn, isSameFormula, parseFormula } from './formula.js';

const formulaOf = (text: string): Formula => {
  const formula = parseFormula(text);
  if (!formula) throw new Error(text);
  return formula;
};

describe('a formula', () => {
  const GOOD: readonly [text: string, terms: object, base?: object][] = [
    ['a / b', { a: 1 }, { b: 1 }],
    ['a \u00F7 b', { a: 1 }, { b: 1 }],
    ['a / (a + b)', { a: 1 }, { a: 1, b: 1 }],
    ['(a + b) / (c - d)', { a: 1, b: 1 }, { c: 1, d: -1 }],
    ['a + b + a', { a: 2, b: 1 }],
    ['a - b', { a: 1, b: -1 }],
    ['a \u2212 (b - c)', { a: 1, b: -1, c: 1 }],
    ['((a))', { a: 1 }],
  ];
  for (const [text, terms, base] of GOOD)
    it(`is "${text}"`, () => {
      const formula = formulaOf(text);
      expect(Object.fromEntries(formula.terms)).to.deep.equal(terms);
      expect(formula.base && Object.fromEntries(formula.base)).to.deep.equal(base);
    });

  const BAD = [
    '',
    ' ',
    'a /',
    '/ a',
    'a / b / c',
    'a + b / c',
    'a / b + c',
    'a * b',
    '(a + b',
    'a + b)',
    'a b',
    'a + + b',
    '()',
    'a / 2x!',
    'A / b',
    'alert(1)',
    'a / b; c',
    'constructor.x / b',
    '-',
    'a - ',
    'a ** b',
    `${'('.repeat(140)}a`,
  ];
  for (const text of BAD)
    it(`is not ${JSON.stringify(text)}`, () => {
      expect(parseFormula(text)).to.equal(undefined);
    });

  it('names its figures once each, in their order, and is the same however it is written', () => {
    expect(idsIn(formulaOf('b / (a + b)'))).to.deep.equal(['b', 'a']);
    expect(isSameFormula(formulaOf('a / (b + c)'), formulaOf('a \u00F7 (c + b)'))).to.be.true;
    for (const other of ['a / b', 'a / (b - c)', 'a + b', 'a / (b + c + c)'])
      expect(isSameFormula(formulaOf('a / (b + c)'), formulaOf(other)), other).to.be.false;
  });
});

describe('what a formula gives', () => {
  const quantity = (text: string): Quantity => {
    const [qualifier, value, unit, step] = text.split(' ');
    return {
      qualifier: qualifier as Qualifier,
      value: Number(value),
      unit: unit as Unit,
      ...(step !== undefined && { roundedTo: Number(step) }),
    };
  };
  const result = (formula: string, inputs: Record<string, string>, asked = {}): string => {
    const given = new Map(Object.entries(inputs).map(([id, text]) => [id, quantity(text)]));
    const found = calculate(formulaOf(formula), given, asked);
    return typeof found === 'string'
      ? found
      : [found.qualifier, found.value, found.unit, found.roundedTo]
          .filter((part) => part !== undefined)
          .join(' ');
  };

  const TABLE: readonly [
    formula: string,
    inputs: Record<string, string>,
    expected: string,
    asked?: object,
  ][] = [
    [
      'a / b',
      { a: 'more-than 190000 hectare 1000', b: 'approximately 11667 square-kilometer' },
      'approximately 16 percent 1',
    ],
    [
      'a / b',
      { a: 'approximately 11667 square-kilometer', b: 'exact 86600 square-kilometer 100' },
      'approximately 13 percent 1',
    ],
    // As fine as the digits of the inputs carry, where the feed asks for it.
    [
      'a / b',
      { a: 'approximately 11667 square-kilometer', b: 'exact 86600 square-kilometer 100' },
      'approximately 13.5 percent 0.1',
      { roundedTo: 0.1 },
    ],
    [
      'a / b',
      { a: 'approximately 11667 square-kilometer', b: 'exact 86600 square-kilometer 100' },
      'approximately 13.5 percent 0.1',
      { roundedTo: 0.001 },
    ],
    [
      'a / b',
      { a: 'exact 166000 hectare', b: 'exact 1166702 hectare' },
      'approximately 14.23 percent 0.01',
      { roundedTo: 0.01 },
    ],
    [
      'a / b',
      { a: 'exact 166000 hectare', b: 'exact 1166702 hectare' },
      'approximately 10 percent 10',
      { roundedTo: 10 },
    ],
    [
      'a + b',
      { a: 'more-than 36000 item 1000', b: 'more-than 21000 item 1000' },
      'more-than 57000 item 1000',
    ],
    ['a + b', { a: 'exact 1 square-kilometer', b: 'exact 50 hectare' }, 'exact 1.5 square-kilometer'],
    [
      'a + b',
      { a: 'exact 1 square-kilometer', b: 'exact 50 hectare' },
      'exact 150 hectare',
      { unit: 'hectare' },
    ],
    [
      'a + b',
      { a: 'exact 39201 item', b: 'exact 22000 item' },
      'approximately 61000 item 1000',
      { roundedTo: 1000 },
    ],
    ['a + b', { a: 'exact 0.1 hectare', b: 'exact 0.2 hectare' }, 'exact 0.3 hectare'],
    ['a + a + a', { a: 'exact 0.1 hectare' }, 'exact 0.3 hectare'],
    ['a - b', { a: 'more-than 100 hectare', b: 'exact 30 hectare' }, 'more-than 70 hectare'],
    // What is taken away from an exact total leaves less, where it is a floor.
    ['a - b', { a: 'exact 100 hectare', b: 'more-than 30 hectare' }, 'less-than 70 hectare'],
    ['a - b', { a: 'more-than 100 hectare', b: 'more-than 30 hectare' }, 'bounds-nothing'],
    ['a - b', { a: 'exact 10 hectare', b: 'exact 30 hectare' }, 'no-amount'],
    // A floor of a is a floor of its share of a and b, though it stands under the line too.
    ['a / (a + b)', { a: 'more-than 25 hectare', b: 'exact 75 hectare' }, 'more-than 25 percent 1'],
    ['a / (a + b)', { a: 'exact 25 hectare', b: 'more-than 75 hectare' }, 'less-than 25 percent 1'],
    ['a / (a + b)', { a: 'more-than 25 hectare', b: 'less-than 75 hectare' }, 'more-than 25 percent 1'],
    ['a / (a + b)', { a: 'more-than 25 hectare', b: 'more-than 75 hectare' }, 'bounds-nothing'],
    [
      '(a + b) / (a + c)',
      { a: 'more-than 25 hectare', b: 'exact 1 hectare', c: 'exact 75 hectare' },
      'approximately 26 percent 1',
    ],
    ['a / b', { a: 'exact 5 animal', b: 'exact 10 hectare' }, 'units-differ'],
    ['a + b', { a: 'exact 5 animal' }, 'units-differ'],
    ['a / b', { a: 'exact 5 hectare', b: 'exact 0 hectare' }, 'no-amount'],
    ['a / b', { a: 'exact 5 hectare', b: 'exact 10 hectare' }, 'units-differ', { unit: 'hectare' }],
    ['a + b', { a: 'exact 5 hectare', b: 'exact 10 hectare' }, 'units-differ', { unit: 'percent' }],
    // One vague input makes the whole vague, in whatever order they stand.
    [
      'a - b + c',
      { a: 'more-than 100 hectare', b: 'more-than 30 hectare', c: 'nearly 5 hectare' },
      'approximately 75 hectare',
    ],
    [
      'c + a - b',
      { a: 'more-than 100 hectare', b: 'more-than 30 hectare', c: 'nearly 5 hectare' },
      'approximately 75 hectare',
    ],
  ];
  for (const [formula, inputs, expected, asked] of TABLE)
    it(`is ${expected} for ${formula}: ${Object.values(inputs).join(', ')}${asked ? ` ${JSON.stringify(asked)}` : ''}`, () => {
      expect(result(formula, inputs, asked)).to.equal(expected);
    });
});
