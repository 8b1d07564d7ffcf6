import { expect } from '@open-wc/testing';
import type { Claim } from './claim.js';
import { type Parsed, parseFeed } from './feed.js';

const stated = (id: string, value: number, more: Partial<Claim> = {}): Claim => ({
  id,
  indicator: 'area-cleared',
  value,
  unit: 'hectare',
  qualifier: 'exact',
  status: 'reported',
  measure: 'stock',
  asOf: { date: '2025-04-04', basis: 'stated' },
  scope: { operators: 'all' },
  source: 'report',
  quote: { text: `${value} hectares`, lang: 'en' },
  speaker: { speech: 'document' },
  ...more,
});

const share: Claim = {
  id: 'share',
  indicator: 'area-cleared-share-of-contaminated',
  value: 16,
  unit: 'percent',
  qualifier: 'approximately',
  roundedTo: 1,
  status: 'derived',
  measure: 'ratio',
  asOf: { date: '2025-04-04', basis: 'stated' },
  scope: { operators: 'all' },
  derivation: { formula: 'cleared / land', inputs: ['cleared', 'land'], assumptions: [] },
};

const CLEARED = stated('cleared', 190_000, { qualifier: 'more-than', roundedTo: 1000 });
const LAND = stated('land', 11_667, {
  indicator: 'area-contaminated',
  unit: 'square-kilometer',
  qualifier: 'approximately',
  scope: { operators: 'not-applicable' },
});

const parsed = (...figures: Claim[]): Parsed =>
  parseFeed({
    format: 'mine-action-figures/1',
    id: 'own',
    title: 'Own',
    publisher: { name: 'Programme' },
    refArea: 'KHM',
    modified: '2025-04-04T00:00:00Z',
    sources: {
      report: {
        publisher: { name: 'Programme' },
        title: 'Report',
        publishedOn: '2025-04-04',
        language: 'en',
      },
    },
    figures,
  });

/** What is refused: "share, value 61: 16: the formula gives \u2026". */
const refused = (claim: Partial<Claim>, ...inputs: Claim[]): string[] =>
  parsed(...(inputs.length > 0 ? inputs : [CLEARED, LAND]), { ...share, ...claim }).problems.map(
    ({ figure, field, value, permitted }) => `${figure}, ${field} ${value}: ${permitted}`,
  );

const derivation = (formula: string, ...inputs: string[]): Partial<Claim> => ({
  derivation: { formula, inputs, assumptions: [] },
});

describe('a calculated figure at the door', () => {
  it('stands where it is what its formula gives', () => {
    expect(refused({})).to.deep.equal([]);
    expect(refused({ roundedTo: undefined })).to.deep.equal([]);
    expect(refused({ value: 16.3, roundedTo: 0.1 }), 'finer, as its inputs allow').to.deep.equal([]);
    expect(refused({ scope: { operators: 'all' } })).to.deep.equal([]);
  });

  it('is refused with the value that was calculated, and the others stand', () => {
    const { feed, problems } = parsed(CLEARED, LAND, { ...share, value: 61 });
    expect(feed?.figures.map(({ id }) => id)).to.deep.equal(['cleared', 'land']);
    expect(problems).to.deep.equal([
      {
        figure: 'share',
        field: 'value',
        value: '61',
        permitted: '16: the formula gives approximately 16 percent, rounded to 1',
        severity: 'error',
      },
    ]);
  });

  const SPOILT: readonly [what: string, claim: Partial<Claim>, expected: RegExp][] = [
    [
      'a bound that is stronger',
      { qualifier: 'exact' },
      /^share, qualifier "exact": approximately: the formula gives/,
    ],
    [
      'a floor made of a floor and an approximate area',
      { qualifier: 'more-than' },
      /^share, qualifier "more-than": approximately/,
    ],
    ['another unit', { unit: 'hectare' }, /^share, derivation.formula .*gives this unit/],
    [
      'digits that its inputs do not have',
      { value: 16.285, roundedTo: 0.001 },
      /^share, value 16.285: 16.3: the formula gives approximately 16.3 percent/,
    ],
    [
      'a day of none of its inputs',
      { asOf: { date: '2025-12-31', basis: 'stated' } },
      /^share, asOf.date "2025-12-31": a day of one of its inputs: 2025-04-04$/,
    ],
    [
      'an area of its own',
      { scope: { operators: 'all', area: 'x-north' } },
      /^share, derivation.inputs\[0\] "cleared": a figure of the same area .*x-north.*this one counts the whole/,
    ],
    [
      'a part of its own',
      { disaggregation: { method: 'manual' } },
      /^share, derivation.inputs\[0\] "cleared": a figure of the same part .*manual/,
    ],
    [
      'an operator of its own',
      { scope: { operators: 'single', operator: 'HALO' } },
      /^share, derivation.inputs\[0\] "cleared": a figure of the same operator .*halo; this one counts the whole/,
    ],
    [
      'a formula that is none',
      derivation('alert(1)', 'cleared', 'land'),
      /^share, derivation.formula "alert\(1\)": a formula over all its inputs/,
    ],
    [
      'a formula with a figure that is no input',
      derivation('cleared / other', 'cleared', 'land'),
      /derivation.formula/,
    ],
    [
      'an input that is not in the formula',
      derivation('cleared + cleared', 'cleared', 'land'),
      /derivation.formula/,
    ],
  ];
  for (const [what, claim, expected] of SPOILT)
    it(`is refused with ${what}`, () => {
      expect(refused(claim)[0]).to.match(expected);
    });

  it('is refused where an input is a part, a plan, or of another kind', () => {
    const inNorth = { ...CLEARED, scope: { operators: 'all', area: 'x-north' } } as const;
    expect(refused({}, inNorth, LAND)[0]).to.match(/inputs\[0\] "cleared": .*the whole.*counts x-north/);
    const byHalo = { ...CLEARED, scope: { operators: 'single', operator: 'HALO' } } as const;
    expect(refused({}, byHalo, LAND)[0]).to.match(/inputs\[0\] "cleared": .*the whole; this one counts halo/);
    expect(refused({}, { ...CLEARED, disaggregation: { method: 'manual' } }, LAND)[0]).to.match(
      /counts manual/,
    );
    expect(refused({}, { ...CLEARED, status: 'planned', due: '2030' }, LAND)[0]).to.match(
      /this one is a plan/,
    );
    expect(refused({}, { ...CLEARED, unit: 'animal' }, LAND)[0]).to.match(/figures of one kind that/);
    expect(refused({}, CLEARED, { ...LAND, qualifier: 'more-than' })[0]).to.match(/bounds something/);
    expect(refused({}, CLEARED, { ...LAND, value: 0 })[0]).to.match(/divides by something and/);
  });

  it('of one operator names that operator', () => {
    const scope = { operators: 'single', operator: 'HALO' } as const;
    expect(refused({ scope }, { ...CLEARED, scope }, LAND)).to.deep.equal([]);
  });

  it('in another unit of area is what the formula gives in it', () => {
    const total: Partial<Claim> = {
      indicator: 'area-released',
      measure: 'stock',
      unit: 'square-kilometer',
      qualifier: 'exact',
      roundedTo: undefined,
      ...derivation('a + b', 'a', 'b'),
    };
    const [a, b] = [stated('a', 150), stated('b', 250)];
    expect(refused({ ...total, value: 4 }, a, b)).to.deep.equal([]);
    expect(refused({ ...total, value: 400 }, a, b)[0]).to.match(
      /^share, value 400: 4: the formula gives exact 4 square-kilometer$/,
    );
  });

  it('that is refused is no longer named by others', () => {
    const { feed, problems } = parsed({ ...CLEARED, conflictsWith: ['share'] }, LAND, {
      ...share,
      value: 61,
    });
    expect(feed?.figures[0]).not.to.have.property('conflictsWith');
    expect(problems.map(({ field }) => field)).to.deep.equal(['value', 'conflictsWith[0]']);
  });
});
