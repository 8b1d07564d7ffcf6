import { expect } from '@open-wc/testing';
import type { Claim, Feed } from './claim.js';
import { azerbaijan } from './azerbaijan.js';
import { codeOf, keyOf, nameOfCode, partsIn, spanOf } from './key.js';
import { type Query, select } from './select.js';

const claim = (id: string, value: number, more: Partial<Claim> = {}): Claim => ({
  id,
  indicator: 'area-cleared',
  value,
  unit: 'square-kilometer',
  qualifier: 'exact',
  status: 'reported',
  measure: 'cumulative',
  period: { start: '2020-01-01', end: '2025-07-31' },
  asOf: { date: '2025-07-31', basis: 'stated' },
  scope: { operators: 'all' },
  ...more,
});

const inArea = (area: string): Partial<Claim> => ({ scope: { operators: 'all', area } });
const by = (operator: string): Partial<Claim> => ({ scope: { operators: 'single', operator } });
const of = (sex: string): Partial<Claim> => ({ disaggregation: { sex } });
const year = (span: string, more: Partial<Claim> = {}): Partial<Claim> => ({
  measure: 'flow',
  period: { start: `${span}-01-01`, end: `${span}-12-31` },
  asOf: { date: `${span}-12-31`, basis: 'stated' },
  ...more,
});

const feed = (...figures: Claim[]): Feed => ({ ...azerbaijan, sources: {}, figures });

/** The value that is shown, or why there is none. */
function answer(figures: readonly Claim[], query: Partial<Query> = {}): number | string {
  const figure = select(feed(...figures), { indicator: 'area-cleared', edition: 'latest', ...query });
  return figure.known ? figure.claim.value : figure.reason;
}

describe('the key of a figure', () => {
  it('shows the whole where it is stated, whatever its place in the feed', () => {
    const parts = [claim('a', 24.18, inArea('C&S')), claim('b', 1, inArea('KRI'))];
    const whole = claim('whole', 25.18);
    expect(answer([...parts, whole])).to.equal(25.18);
    expect(answer([whole, ...parts])).to.equal(25.18);
  });

  it('shows no part as the whole, and says that only parts are known', () => {
    expect(answer([claim('a', 24.18, inArea('C&S')), claim('b', 1, inArea('KRI'))])).to.equal('only-parts');
    expect(answer([claim('a', 24.18, inArea('C&S'))])).to.equal('only-parts');
    expect(answer([claim('a', 7, of('women'))])).to.equal('only-parts');
    expect(answer([claim('a', 3, by('HALO')), claim('b', 5, by('FSD'))])).to.equal('only-parts');
  });

  it('takes a named operator for one, also where the source is said to count all', () => {
    const contradicting = { scope: { operators: 'all', operator: 'HALO' } } as const;
    expect(answer([claim('a', 3, contradicting), claim('b', 5, by('FSD'))])).to.equal('only-parts');
  });

  it('shows the only operator there is, whose name the figure carries', () => {
    expect(answer([claim('a', 3, by('HALO'))])).to.equal(3);
    expect(answer([claim('a', 3, by('HALO')), claim('b', 25)])).to.equal(25);
  });

  it('prefers an older whole to a newer part', () => {
    const newer = { ...by('ANAMA'), asOf: { date: '2025-11-22', basis: 'stated' } } as const;
    expect(answer([claim('part', 6286, newer), claim('whole', 18302)])).to.equal(18302);
  });

  it('is asked for by area, operator and part', () => {
    const figures = [
      claim('whole', 45),
      claim('a', 24, inArea('UA-65')),
      claim('b', 3, by('The HALO Trust')),
      claim('c', 7, of('women')),
      claim('d', 2, { ...inArea('UA-65'), disaggregation: { sex: 'women', age: 'children' } }),
    ];
    expect(answer(figures, { area: 'UA-65' })).to.equal(24);
    expect(answer(figures, { area: 'ua-65 ' })).to.equal(24);
    expect(answer(figures, { operator: 'The HALO Trust' })).to.equal(3);
    expect(answer(figures, { operator: 'the-halo-trust' })).to.equal(3);
    expect(answer(figures, { part: 'women' })).to.equal(7);
    expect(answer(figures, { area: 'UA-65', part: 'women, children' })).to.equal(2);
    expect(answer(figures, { area: 'UA-63' })).to.equal('part-unknown');
    expect(answer(figures, { part: 'women', operator: 'The HALO Trust' })).to.equal('part-unknown');
  });

  it('shows what is counted year by year as the figure of the newest year, or of the year asked for', () => {
    const figures = [claim('a', 1200, year('2024')), claim('b', 1500, year('2025'))];
    expect(answer(figures)).to.equal(1500);
    expect(answer(figures, { period: '2024' })).to.equal(1200);
    expect(answer(figures, { period: '2023' })).to.equal('part-unknown');
  });

  it('never takes a year for the total', () => {
    expect(answer([claim('a', 1500, year('2025')), claim('b', 9000)])).to.equal(9000);
    expect(answer([claim('a', 1500, year('2025')), claim('b', 9000)], { period: '2025' })).to.equal(1500);
  });

  it('does not mix the years of parts', () => {
    const figures = [claim('a', 1200, year('2024')), claim('b', 80, year('2025', of('women')))];
    expect(answer(figures)).to.equal(1200);
  });

  it('is read from a claim', () => {
    expect(keyOf(claim('a', 1))).to.deep.equal({
      area: undefined,
      operator: undefined,
      part: undefined,
      period: undefined,
    });
    expect(keyOf(claim('a', 1, year('2025', { ...inArea('Херсонська'), ...of('women') })))).to.deep.equal({
      area: 'херсонська',
      operator: undefined,
      part: 'women',
      period: '2025',
    });
  });

  it('keeps names of other scripts apart', () => {
    expect(codeOf('Херсонська')).not.to.equal(codeOf('Харківська'));
    expect(codeOf('هلمند')).to.equal('هلمند');
    expect(codeOf(' C&S ')).to.equal('c-s');
  });

  it('knows a part by its codes in any order', () => {
    expect(partsIn('women  children')).to.equal(partsIn('children,women'));
  });

  it('names what has a code', () => {
    const named = { areas: { 'UA-65': { name: { en: 'Kherson region' } } } };
    expect(nameOfCode(named, 'areas', 'ua-65')).to.deep.equal({ en: 'Kherson region' });
    expect(nameOfCode(named, 'areas', 'ua-63')).to.equal(undefined);
    expect(nameOfCode(named, 'parts', 'ua-65')).to.equal(undefined);
    const worded = { territories: { north: { name: 'The north' } } };
    expect(nameOfCode(worded, 'territories', 'north')).to.equal('The north');
    expect(nameOfCode(worded, 'territories', 'constructor')).to.equal(undefined);
  });
});

describe('a period', () => {
  for (const [start, end, span] of [
    ['2025-01-01', '2025-12-31', '2025'],
    ['2025', '2025', '2025'],
    ['2025-01', '2025-12', '2025'],
    ['2025-03-01', '2025-03-31', '2025-03'],
    ['2024-02-01', '2024-02-29', '2024-02'],
    ['2025-02', '2025-02', '2025-02'],
    ['2025-01-01', '2025-06-30', undefined],
    ['2024-01-01', '2025-12-31', undefined],
    ['2025-02-01', '2025-02-27', undefined],
  ] as const)
    it(`from ${start} to ${end} is ${span ?? 'neither a year nor a month'}`, () => {
      expect(spanOf({ start, end })).to.equal(span);
    });
});
