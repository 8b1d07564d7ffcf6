import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { azerbaijanWithEarlier } from './azerbaijan-earlier.js';
import { azerbaijan } from './azerbaijan.js';
import { breakdownOf, composition, type Kind } from './breakdown.js';
import { type Claim, type Feed, QUALIFIERS, type Qualifier, type Quantity } from './claim.js';
import { KINDS } from './codes.js';
import { DEFAULT_EDITION } from './default-edition.js';
import { knownOn } from './edition.js';

const whole = azerbaijanWithEarlier;
const [AP, AT, UXO] = KINDS;

const find = (indicator: string, date: string, more: Partial<Claim> = {}): Claim => ({
  id: `${indicator} ${date}`,
  indicator,
  value: 1,
  unit: 'item',
  qualifier: 'exact',
  status: 'reported',
  measure: 'cumulative',
  asOf: { date, basis: 'stated' },
  scope: { operators: 'all' },
  ...more,
});

const feed = (...figures: Claim[]): Feed => ({ ...whole, sources: {}, figures });

/** The ids of the three kinds; "none" for one that was not stated. */
const idsOf = (kinds: readonly Kind[] | undefined): string[] =>
  kinds?.map(({ claim }) => claim?.id ?? 'none') ?? ['nothing'];
const said = (...figures: Claim[]): string[] => idsOf(breakdownOf(feed(...figures), 'latest'));

describe('finds by kind', () => {
  const BUILT_IN: readonly [edition: string, ids: readonly string[]][] = [
    [DEFAULT_EDITION, ['aze-ap-2025-04', 'aze-at-2025-04', 'aze-uxo-2025-04']],
    ['2025-05-30', ['aze-ap-2025-04', 'aze-at-2025-04', 'aze-uxo-2025-04']],
    ['2025-11-09', ['aze-ap-2025-05-22', 'aze-at-2025-05-22', 'aze-uxo-2025-05-22']],
    ['2025-11-10', ['aze-ap-2025-11-10', 'aze-at-2025-11-10', 'aze-uxo-2025-11-10']],
    ['latest', ['aze-ap-2025-11-10', 'aze-at-2025-11-10', 'aze-uxo-2025-11-10']],
    ['2021-10-22', ['aze-ap-2021-10-15', 'aze-at-2021-10-15', 'aze-uxo-2021-10-15']],
    ['2021-07-05', ['nothing']],
  ];
  for (const [edition, ids] of BUILT_IN)
    it(`of edition ${edition} are ${ids.join(', ')}`, () => {
      expect(idsOf(breakdownOf(whole, edition))).to.deep.equal(ids);
    });

  it('are the same from the recent part of the built-in figures as from the whole', () => {
    for (const edition of [DEFAULT_EDITION, '2025-11-09', '2025-11-10', 'latest'])
      expect(idsOf(breakdownOf(azerbaijan, edition))).to.deep.equal(idsOf(breakdownOf(whole, edition)));
  });

  it('are found by looking at each figure a few times, however many there are', () => {
    let theme = 0;
    const figures = Array.from({ length: 3000 }, (_, index) => {
      const claim = find(KINDS[index % 3] as string, `${2000 + (index % 25)}-01-01`);
      return Object.defineProperty({ ...claim }, 'asOf', {
        get: () => {
          theme += 1;
          return claim.asOf;
        },
      });
    });
    expect(idsOf(breakdownOf(feed(...figures), 'latest'))).to.deep.equal(
      KINDS.map((kind) => `${kind} 2024-01-01`),
    );
    expect(theme).to.be.below(20 * figures.length);
  });

  it('are of one operator where it is asked for, or where no whole and no other is known', () => {
    const by = (operator: string): readonly Claim[] =>
      KINDS.map((kind) =>
        find(kind, '2025', { id: `${kind} ${operator}`, scope: { operators: 'single', operator } }),
      );
    const of = (operator: string): string[] => KINDS.map((kind) => `${kind} ${operator}`);
    const everybody = KINDS.map((kind) => find(kind, '2024'));
    const all = feed(...by('ANAMA'), ...by('The HALO Trust'), ...everybody);
    expect(idsOf(breakdownOf(all, 'latest', { operator: 'the-halo-trust' }))).to.deep.equal(
      of('The HALO Trust'),
    );
    expect(idsOf(breakdownOf(all, 'latest', { operator: 'MAG' }))).to.deep.equal(['nothing']);
    expect(idsOf(breakdownOf(all, 'latest'))).to.deep.equal(everybody.map(({ id }) => id));
    expect(said(...by('ANAMA'), ...by('The HALO Trust'))).to.deep.equal(['nothing']);
    expect(said(...by('ANAMA'))).to.deep.equal(of('ANAMA'));
  });

  const [DAY, NEXT] = ['2025-01-01', '2025-01-02'];
  const three = (date: string): Claim[] => KINDS.map((kind) => find(kind, date));
  const TABLE: readonly [what: string, figures: readonly Claim[], ids: readonly string[]][] = [
    [
      'are those of the newest whole day',
      [...three(DAY), ...three(NEXT)],
      [`${AP} ${NEXT}`, `${AT} ${NEXT}`, `${UXO} ${NEXT}`],
    ],
    [
      'are rather whole than new',
      [...three(DAY), find(AP, NEXT), find(UXO, NEXT)],
      [`${AP} ${DAY}`, `${AT} ${DAY}`, `${UXO} ${DAY}`],
    ],
    [
      'are two where no day has three',
      [find(AP, DAY), find(AT, DAY), find(AP, NEXT), find(UXO, NEXT)],
      [`${AP} ${NEXT}`, 'none', `${UXO} ${NEXT}`],
    ],
    ['are nothing where no day has two', [find(AP, DAY), find(AT, NEXT)], ['nothing']],
    ['are nothing of one kind alone', [find(AP, DAY), find(AP, DAY, { id: 'again' })], ['nothing']],
    ['are nothing of nothing', [], ['nothing']],
    [
      'of a day with two claims are the first in the feed',
      [find(AP, DAY, { id: 'first' }), find(AP, DAY, { id: 'second' }), find(AT, DAY)],
      ['first', `${AT} ${DAY}`, 'none'],
    ],
    [
      'of two scopes on one day are of the one that stands first in the feed',
      [
        find(AP, DAY, { id: 'a', scope: { operators: 'not-stated' } }),
        find(AT, DAY, { id: 'd', scope: { operators: 'not-stated' } }),
        find(AP, DAY, { id: 'b' }),
        find(AT, DAY, { id: 'c' }),
      ],
      ['a', 'd', 'none'],
    ],
    [
      'take anti-vehicle mines for anti-tank mines',
      [find(AP, DAY), find('av-mines-found', DAY), find(UXO, DAY)],
      [`${AP} ${DAY}`, `av-mines-found ${DAY}`, `${UXO} ${DAY}`],
    ],
    [
      'do not count a kind twice that has two names',
      [find(AT, DAY), find('av-mines-found', DAY)],
      ['nothing'],
    ],
  ];
  for (const [what, figures, ids] of TABLE)
    it(what, () => {
      expect(said(...figures)).to.deep.equal(ids);
    });

  const MIXED: readonly [difference: string, more: Partial<Claim>][] = [
    ['day', { asOf: { date: NEXT, basis: 'stated' } }],
    ['exactness of the day', { asOf: { date: '2025-01', basis: 'stated' } }],
    ['scope', { scope: { operators: 'not-stated' } }],
    ['area', { scope: { operators: 'all', area: 'North' } }],
    ['unit', { unit: 'hectare' }],
    ['measure', { measure: 'stock' }],
    ['start', { period: { start: '1998' } }],
  ];
  for (const [difference, more] of MIXED)
    it(`are never of more than one ${difference}`, () => {
      expect(said(find(AP, DAY), find(AT, DAY, more))).to.deep.equal(['nothing']);
      expect(said(find(AP, DAY), find(AT, DAY, more), find(UXO, DAY))).to.deep.equal([
        `${AP} ${DAY}`,
        'none',
        `${UXO} ${DAY}`,
      ]);
    });

  const NO_FINDS: readonly [what: string, more: Partial<Claim>][] = [
    ['those of a period', { measure: 'flow' }],
    ['planned', { status: 'planned' }],
    ['estimated', { status: 'estimated' }],
    ['calculated', { status: 'derived' }],
  ];
  for (const [what, more] of NO_FINDS)
    it(`are never ${what}`, () => {
      expect(said(...KINDS.map((kind) => find(kind, DAY, more)))).to.deep.equal(['nothing']);
    });

  it('are of one count whatever the feed holds, and as many as any day has', () => {
    const rows = fc.array(
      fc.record({
        indicator: fc.constantFrom(...KINDS, 'av-mines-found'),
        date: fc.constantFrom('2024-12-31', DAY, NEXT),
        operators: fc.constantFrom<Claim['scope']['operators']>('all', 'not-stated'),
        start: fc.constantFrom(undefined, '2020'),
        published: fc.constantFrom('2025-01-03', '2026'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, fc.constantFrom('latest', '2025-06-01'), (drawn, edition) => {
        const figures = drawn.map(({ indicator, date, operators, start }, index) =>
          find(indicator, date, { scope: { operators }, period: { start }, source: String(index) }),
        );
        const sources = Object.fromEntries(
          drawn.map(({ published }, index) => [
            index,
            { publisher: { name: 'P' }, title: 'T', publishedOn: published, language: 'en' },
          ]),
        );
        const all: Feed = { ...whole, sources, figures };
        const known = figures.filter((each) => edition === 'latest' || knownOn(each, all) <= edition);
        const countOf = ({ asOf, scope, period }: Claim): string =>
          [asOf.date, scope.operators, period?.start].join();
        const kindsOn = (count: string): number =>
          new Set(
            known
              .filter((each) => countOf(each) === count)
              .map(({ indicator }) => indicator.replace('av-', 'at-')),
          ).size;
        const most = Math.max(0, ...known.map((each) => kindsOn(countOf(each))));
        const newest = known
          .filter((each) => kindsOn(countOf(each)) === most)
          .map(({ asOf }) => asOf.date)
          .sort()
          .pop();

        const kinds = breakdownOf(all, edition);
        const stated = kinds?.flatMap(({ claim }) => claim ?? []) ?? [];
        expect(stated.length).to.equal(most < 2 ? 0 : most);
        expect(new Set(stated.map(countOf)).size).to.be.at.most(1);
        if (most > 1) expect(stated[0]?.asOf.date).to.equal(newest);
        for (const each of stated) expect(known).to.include(each);
        for (const { indicator, claim } of kinds ?? [])
          expect(claim?.indicator.replace('av-', 'at-') ?? indicator).to.equal(indicator);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a composition', () => {
  const items = (qualifier: Qualifier, ...values: number[]): Quantity[] =>
    values.map((value) => ({ value, unit: 'item', qualifier }));
  const quantities = (edition: string): Claim[] =>
    breakdownOf(whole, edition)?.flatMap(({ claim }) => claim ?? []) ?? [];

  it('of floors is rough, in whole percent of a floor', () => {
    const found = composition(quantities(DEFAULT_EDITION));
    expect(found?.shares.map(({ value }) => value)).to.deep.equal([19, 11, 70]);
    expect(found?.isRough).to.be.true;
    expect(found?.total).to.deep.include({ value: 190_000, unit: 'item', qualifier: 'more-than' });
  });

  it('of exact numbers has one decimal, as a second reckoning in whole numbers has', () => {
    const parts = quantities('latest');
    const found = composition(parts);
    expect(found?.shares.map(({ value }) => value)).to.deep.equal([17.3, 10, 72.6]);
    expect(found?.isRough).to.be.false;
    expect(found?.total).to.deep.include({ value: 225_966, unit: 'item', qualifier: 'exact' });
    const whole = parts.reduce((sum, { value }) => sum + BigInt(value), 0n);
    const permille = parts.map(({ value }) => Number((BigInt(value) * 2000n + whole) / (2n * whole)));
    expect(found?.shares.map(({ value }) => value)).to.deep.equal(permille.map((each) => each / 10));
  });

  it('has shares in percent that are about', () => {
    for (const edition of [DEFAULT_EDITION, 'latest'])
      for (const share of composition(quantities(edition))?.shares ?? [])
        expect(share).to.deep.include({ unit: 'percent', qualifier: 'approximately' });
  });

  const TABLE: readonly [what: string, parts: readonly Quantity[], said: string][] = [
    [
      'an exact number and a floor',
      [...items('exact', 1), ...items('more-than', 3)],
      'rough 25 75 of more-than 4',
    ],
    [
      'rounded numbers',
      items('exact', 1000, 3000).map((each) => ({ ...each, roundedTo: 1000 })),
      'rough 25 75 of approximately 4000',
    ],
    ['one number', items('exact', 7), 'exact 100 of exact 7'],
    ['a floor and a ceiling', [...items('more-than', 1), ...items('less-than', 3)], 'nothing'],
    ['ceilings', items('at-most', 1, 3), 'rough 25 75 of at-most 4'],
    ['numbers that are about', items('nearly', 1, 2), 'rough 33 67 of approximately 3'],
    ['nothing but zeros', items('exact', 0, 0), 'nothing'],
    ['a zero and a number', items('exact', 0, 3), 'exact 0 100 of exact 3'],
    ['nothing', [], 'nothing'],
    [
      'units of two kinds',
      [...items('exact', 1), { value: 1, unit: 'hectare', qualifier: 'exact' }],
      'nothing',
    ],
  ];
  for (const [what, parts, expected] of TABLE)
    it(`of ${what} is ${expected}`, () => {
      const found = composition(parts);
      const { value, qualifier } = found?.total ?? {};
      const shares = found?.shares.map((share) => share.value).join(' ');
      expect(
        found ? `${found.isRough ? 'rough' : 'exact'} ${shares} of ${qualifier} ${value}` : 'nothing',
      ).to.equal(expected);
    });

  it('has shares within half a step of the quotient, fine only where all parts are exact', () => {
    const part = fc.record({
      value: fc.integer({ min: 1, max: 999_999 }),
      unit: fc.constant('item' as const),
      qualifier: fc.constantFrom<Qualifier>('exact', 'exact', ...QUALIFIERS),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const found = composition(parts);
        const sides = new Set(parts.map(({ qualifier }) => qualifier));
        if (!found) {
          expect([...sides].some((each) => ['more-than', 'at-least'].includes(each))).to.be.true;
          expect([...sides].some((each) => ['less-than', 'at-most'].includes(each))).to.be.true;
          return;
        }
        const isExact = sides.size === 1 && sides.has('exact');
        expect(found.isRough).to.equal(!isExact);
        const whole = parts.reduce((sum, { value }) => sum + value, 0);
        for (const [index, { value, roundedTo }] of found.shares.entries()) {
          expect(roundedTo).to.equal(isExact ? 0.1 : 1);
          expect(Math.abs(value - ((parts[index]?.value ?? 0) / whole) * 100)).to.be.at.most(
            (isExact ? 0.05 : 0.5) + 1e-9,
          );
          expect(String(value), 'no binary noise').to.match(isExact ? /^\d+(\.\d)?$/ : /^\d+$/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
