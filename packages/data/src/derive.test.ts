import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { azerbaijanWithEarlier } from './azerbaijan-earlier.js';
import { sideOf } from './bounds.js';
import { type Claim, type Feed, type Quantity, type Qualifier, QUALIFIERS } from './claim.js';
import type { Basis } from './codes.js';
import { roundTo } from './decimal.js';
import { inputsOf, ratio, shareCleared, sum } from './derive.js';
import { knownOn } from './edition.js';
import { findClaim } from './find-claim.js';
import { type Figure, select } from './select.js';
import { convert } from './units.js';

const feed = azerbaijanWithEarlier;

const hectares = (qualifier: Qualifier, value: number, roundedTo?: number): Quantity => ({
  value,
  unit: 'hectare',
  qualifier,
  ...(roundedTo !== undefined && { roundedTo }),
});

const known = (id: string): Figure => ({ known: true, claim: findClaim(feed, id) as Claim, feed });

/** A figure of a feed that holds these two areas and nothing else. */
function figures(cleared: Partial<Claim>, contaminated: Partial<Claim>): [Figure, Figure] {
  const claim = (id: string, more: Partial<Claim>): Claim => ({
    id,
    indicator: id,
    value: 1,
    unit: 'hectare',
    qualifier: 'exact',
    status: 'reported',
    measure: 'stock',
    asOf: { date: '2025-01-01', basis: 'stated' },
    scope: { operators: 'all' },
    ...more,
  });
  const own: Feed = {
    ...feed,
    figures: [claim('area-cleared', cleared), claim('area-contaminated', contaminated)],
  };
  return own.figures.map((each): Figure => ({ known: true, claim: each, feed: own })) as [Figure, Figure];
}

/** What a share says, in short. */
function shortOf(figure: Figure): string {
  return figure.known
    ? `${figure.claim.qualifier} ${figure.claim.value} ${figure.claim.unit}`
    : figure.reason;
}

describe('derive', () => {
  describe('the share of the area reported as contaminated that has been cleared', () => {
    const TABLE: readonly [cleared: string, basis: Basis, expected: string][] = [
      ['aze-cleared-2025-04', 'initial', 'approximately 16 percent'],
      ['aze-cleared-2025-04', 'remaining', 'approximately 14 percent'],
      ['aze-cleared-2025-04-04', 'initial', 'approximately 16 percent'],
      ['aze-cleared-2025-12-31', 'initial', 'approximately 21 percent'],
      ['aze-cleared-2025-12-31', 'remaining', 'approximately 18 percent'],
      // 237,821.5 of 190,000 + 1,166,700: 17.5. With the land cleared by November beside the area of April it would be 16.9.
      ['aze-cleared-2025-11-10', 'remaining', 'approximately 18 percent'],
      ['aze-cleared-2025-11-10', 'initial', 'approximately 20 percent'],
      ['aze-cleared-2024-10-16', 'initial', 'approximately 14 percent'],
    ];
    for (const [cleared, basis, expected] of TABLE)
      it(`is ${expected} for ${cleared}, if the contaminated area is the ${basis} one`, () => {
        expect(shortOf(shareCleared(known(cleared), known('aze-contaminated-2025-04'), basis))).to.equal(
          expected,
        );
      });

    it("is the feed's own claim where the feed carries it, with its assumptions", () => {
      const share = shareCleared(known('aze-cleared-2025-04'), known('aze-contaminated-2025-04'), 'initial');
      expect(share.known && share.claim).to.equal(findClaim(feed, 'aze-share-cleared-2025-04'));
    });

    it('keeps inputs, formula and assumption of either reading', () => {
      for (const [basis, formula, assumed] of [
        ['initial', 'aze-cleared-2025-07-31 / aze-contaminated-2025-04', /original total/],
        [
          'remaining',
          'aze-cleared-2025-07-31 / (aze-cleared-2025-04 + aze-contaminated-2025-04)',
          /what remained on its day/,
        ],
      ] as const) {
        const share = shareCleared(known('aze-cleared-2025-07-31'), known('aze-contaminated-2025-04'), basis);
        if (!share.known) throw new Error(share.reason);
        const { derivation, status, asOf, scope } = share.claim;
        expect(derivation?.formula).to.equal(formula);
        expect(derivation?.inputs).to.deep.equal(
          basis === 'initial'
            ? ['aze-cleared-2025-07-31', 'aze-contaminated-2025-04']
            : ['aze-cleared-2025-07-31', 'aze-cleared-2025-04', 'aze-contaminated-2025-04'],
        );
        expect(JSON.stringify(derivation?.assumptions)).to.match(assumed);
        expect(status).to.equal('derived');
        expect([asOf.date, scope.operators]).to.deep.equal(['2025-07-31', 'all']);
        expect(inputsOf(share.claim, feed).map(({ id }) => id)).to.deep.equal(derivation?.inputs);
      }
    });

    it('of what remained on a day is made of areas of that one day, or not at all', () => {
      const [cleared, contaminated] = figures(
        { value: 40, asOf: { date: '2025-11-10', basis: 'stated' } },
        { value: 100 },
      );
      expect(shortOf(shareCleared(cleared, contaminated, 'initial'))).to.equal('exact 40 percent');
      expect(
        shortOf(shareCleared(cleared, contaminated, 'remaining')),
        'no land cleared by that day',
      ).to.equal('not-derivable');
      if (!cleared.known || !contaminated.known) throw new Error();
      const sameDay: Claim = { ...cleared.claim, id: 'same-day', value: 25, asOf: contaminated.claim.asOf };
      const with25: Feed = { ...cleared.feed, figures: [...cleared.feed.figures, sameDay] };
      const share = shareCleared(
        { ...cleared, feed: with25 },
        { ...contaminated, feed: with25 },
        'remaining',
      );
      expect(shortOf(share)).to.equal('exact 32 percent');
      expect(share.known && share.claim.derivation?.formula).to.equal(
        'area-cleared / (same-day + area-contaminated)',
      );
    });

    it('of land cleared by the day of the area itself keeps a floor a floor', () => {
      const [cleared, contaminated] = figures({ qualifier: 'more-than', value: 25 }, { value: 75 });
      expect(shortOf(shareCleared(cleared, contaminated, 'remaining'))).to.equal('more-than 25 percent');
    });

    it("is not one region's of another's, nor of one part and another", () => {
      for (const [a, b] of [
        [{ scope: { operators: 'all', area: 'x-north' } }, {}],
        [{}, { scope: { operators: 'not-applicable', area: 'x-north' } }],
        [{ disaggregation: { method: 'manual' } }, {}],
      ] as const)
        for (const basis of ['initial', 'remaining'] as const)
          expect(shortOf(shareCleared(...figures(a, b), basis))).to.equal('not-derivable');
    });

    it('is not derived from more than one floor', () => {
      const [cleared, contaminated] = figures(
        { qualifier: 'more-than', value: 10 },
        { qualifier: 'more-than', value: 100 },
      );
      expect(shortOf(shareCleared(cleared, contaminated, 'initial'))).to.equal('not-derivable');
      expect(shortOf(shareCleared(cleared, contaminated, 'remaining'))).to.equal('not-derivable');
    });

    it('is not derived from what is only planned', () => {
      const [planned, contaminated] = figures({ status: 'planned', due: '2030', value: 10 }, { value: 100 });
      for (const basis of ['initial', 'remaining'] as const)
        expect(shortOf(shareCleared(planned, contaminated, basis))).to.equal('not-derivable');
    });

    it('is not derived from areas and dogs, nor from nothing', () => {
      const [dogs, area] = figures({ unit: 'animal' }, {});
      expect(shortOf(shareCleared(dogs, area, 'initial'))).to.equal('not-derivable');
      expect(shortOf(shareCleared(dogs, area, 'remaining'))).to.equal('not-derivable');
      expect(shortOf(shareCleared(...figures({}, { value: 0 }), 'initial'))).to.equal('not-derivable');
    });

    it('passes on why an area is not known', () => {
      const nothing: Figure = { known: false, reason: 'not-yet-known' };
      expect(shareCleared(nothing, known('aze-contaminated-2025-04'), 'initial')).to.equal(nothing);
      expect(shareCleared(known('aze-cleared-2025-04'), nothing, 'remaining')).to.equal(nothing);
    });
  });

  describe('a ratio', () => {
    const TABLE: readonly [a: Quantity, b: Quantity, expected: string][] = [
      [hectares('more-than', 190_000), hectares('exact', 1_166_700), 'more-than 16'],
      [hectares('less-than', 190_000), hectares('exact', 1_166_700), 'less-than 17'],
      [hectares('at-least', 199_999), hectares('exact', 1_000_000), 'at-least 19'],
      [hectares('at-most', 200_001), hectares('exact', 1_000_000), 'at-most 21'],
      [hectares('exact', 190_000), hectares('more-than', 1_166_700), 'less-than 17'],
      [hectares('exact', 166_000), hectares('exact', 1_166_702), 'approximately 14.2'],
      [hectares('exact', 191_555), hectares('exact', 1_166_702), 'approximately 16.4'],
      [hectares('exact', 142), hectares('exact', 1000), 'exact 14.2'],
      [hectares('exact', 129_000, 1000), hectares('exact', 1_166_702), 'approximately 11'],
      [hectares('more-than', 190_000), hectares('approximately', 1_166_700), 'approximately 16'],
      [hectares('more-than', 29), hectares('exact', 100), 'more-than 29'],
      [hectares('less-than', 7), hectares('exact', 100), 'less-than 7'],
      [hectares('at-least', 50), hectares('exact', 50), 'at-least 100'],
      // Nothing is said of as "more than 0 %" or "about 0 %", nor of what is not all as "about 100 %".
      [hectares('more-than', 1), hectares('exact', 1000), 'more-than 0.1'],
      [hectares('at-least', 1), hectares('exact', 3000), 'at-least 0.03'],
      [hectares('approximately', 4), hectares('exact', 1000), 'less-than 1'],
      [hectares('approximately', 5), hectares('exact', 1000), 'approximately 1'],
      [hectares('more-than', 4), hectares('approximately', 1000), 'less-than 1'],
      [hectares('exact', 4), hectares('exact', 10_000), 'less-than 0.1'],
      [hectares('exact', 4), hectares('exact', 1000), 'exact 0.4'],
      [hectares('exact', 0), hectares('exact', 1000), 'exact 0'],
      [hectares('less-than', 1), hectares('exact', 1000), 'less-than 1'],
      [hectares('approximately', 997), hectares('exact', 1000), 'more-than 99'],
      [hectares('exact', 99_997), hectares('exact', 100_000), 'more-than 99.9'],
      [hectares('approximately', 1000), hectares('exact', 1000), 'approximately 100'],
      [hectares('approximately', 1004), hectares('exact', 1000), 'approximately 100'],
    ];
    for (const [a, b, expected] of TABLE)
      it(`${a.qualifier} ${a.value} of ${b.qualifier} ${b.value} is ${expected} percent`, () => {
        const share = ratio(a, b);
        expect(share && `${share.qualifier} ${share.value}`).to.equal(expected);
        expect(share?.unit).to.equal('percent');
      });

    it('is refused where nothing can be said', () => {
      expect(ratio(hectares('more-than', 1), hectares('more-than', 2))).to.equal(undefined);
      expect(ratio(hectares('exact', 1), hectares('exact', 0))).to.equal(undefined);
      expect(ratio(hectares('exact', 1), hectares('exact', -2))).to.equal(undefined);
      expect(ratio(hectares('exact', -1), hectares('exact', 2))).to.equal(undefined);
      expect(ratio({ value: 1, unit: 'item', qualifier: 'exact' }, hectares('exact', 2))).to.equal(undefined);
    });

    it('converts its base to the unit of the part', () => {
      const whole: Quantity = { value: 11_667, unit: 'square-kilometer', qualifier: 'approximately' };
      expect(ratio(hectares('more-than', 190_000), whole)?.value).to.equal(16);
    });
  });

  describe('with true values that agree with what was stated', () => {
    const stated = fc.record({
      qualifier: fc.constantFrom(...QUALIFIERS),
      value: fc.integer({ min: 2, max: 1_000_000 }),
      distance: fc.integer({ min: 0, max: 100_000 }),
    });
    type Stated = typeof stated extends fc.Arbitrary<infer T> ? T : never;

    const quantityOf = ({ qualifier, value }: Stated): Quantity => hectares(qualifier, value);
    function truthOf({ qualifier, value, distance }: Stated): number {
      if (qualifier === 'more-than') return value + 1 + distance;
      if (qualifier === 'at-least') return value + distance;
      if (qualifier === 'less-than') return Math.max(1, value - 1 - distance);
      if (qualifier === 'at-most') return Math.max(1, value - distance);
      if (qualifier === 'exact') return value;
      return distance + 1;
    }
    const isTrue = (qualifier: Qualifier, difference: number): boolean =>
      (qualifier === 'more-than' && difference > 0) ||
      (qualifier === 'at-least' && difference >= 0) ||
      (qualifier === 'less-than' && difference < 0) ||
      (qualifier === 'at-most' && difference <= 0) ||
      (qualifier === 'exact' && difference === 0) ||
      qualifier === 'approximately';

    it('a sum holds', () => {
      fc.assert(
        fc.property(stated, stated, (a, b) => {
          const total = sum(quantityOf(a), quantityOf(b));
          if (total)
            expect(isTrue(total.qualifier, truthOf(a) + truthOf(b) - total.value), JSON.stringify(total)).to
              .be.true;
        }),
        { numRuns: 5000 },
      );
    });

    it('a ratio holds after rounding', () => {
      fc.assert(
        fc.property(stated, stated, (a, b) => {
          const share = ratio(quantityOf(a), quantityOf(b));
          if (!share) return;
          // "Approximately" allows any truth: "less than 1 %" then says how what was stated was rounded.
          const isVague = [a, b].some(({ qualifier }) => sideOf(qualifier) === 'around');
          const [over, under] = isVague ? [a.value, b.value] : [truthOf(a), truthOf(b)];
          // In millionths of a percent, all whole numbers.
          const difference =
            BigInt(over) * 100_000_000n - BigInt(Math.round(share.value * 1e6)) * BigInt(under);
          expect(isTrue(share.qualifier, Number(difference)), JSON.stringify(share)).to.be.true;
        }),
        { numRuns: 5000 },
      );
    });

    it('a ratio is no further off than rounding makes it', () => {
      fc.assert(
        fc.property(stated, stated, (a, b) => {
          const share = ratio(quantityOf(a), quantityOf(b));
          if (!share) return;
          const off = Math.abs((a.value * 100) / b.value - share.value);
          const step = (share.roundedTo as number) * (1 + 1e-9);
          if (share.qualifier === 'approximately') expect(off * 2).to.be.at.most(step);
          else expect(off).to.be.at.most(step);
        }),
        { numRuns: 5000 },
      );
    });
  });

  describe('a round number without a bound of its own, such as "129,000 hectares"', () => {
    // The source rounded, and does not say which way: the truth may be 129,831 or 128,600.
    const round = hectares('exact', 129_000, 1000);

    it('makes no floor, no ceiling and no exact sum', () => {
      for (const qualifier of QUALIFIERS) {
        expect(sum(round, hectares(qualifier, 10))?.qualifier, qualifier).to.equal('approximately');
        expect(sum(hectares(qualifier, 10), round)?.qualifier, qualifier).to.equal('approximately');
      }
    });

    it('makes no floor and no ceiling of a share, and no decimal', () => {
      for (const qualifier of QUALIFIERS) {
        expect(ratio(round, hectares(qualifier, 1_166_702)), qualifier).to.include({
          qualifier: 'approximately',
          value: 11,
        });
        expect(ratio(hectares(qualifier, 10_000), round), qualifier).to.include({
          qualifier: 'approximately',
          value: 8,
        });
      }
    });
  });

  describe('a sum', () => {
    it('is in the unit of its first term, without binary noise', () => {
      const base: Quantity = { value: 11_667, unit: 'square-kilometer', qualifier: 'approximately' };
      expect(sum(hectares('more-than', 190_000, 1000), base)).to.deep.equal(
        hectares('approximately', 1_356_700, 1000),
      );
      expect(sum(hectares('exact', 62023.9), hectares('exact', 53081.8))).to.deep.equal(
        hectares('exact', 115105.7),
      );
    });

    it('is as coarse as its coarsest term', () => {
      const round: Quantity = { value: 1, unit: 'square-kilometer', qualifier: 'more-than', roundedTo: 1 };
      expect(sum(hectares('more-than', 190_000, 10), round)?.roundedTo).to.equal(100);
    });

    it('is refused for a floor and a ceiling, and for what does not add up', () => {
      expect(sum(hectares('more-than', 1), hectares('less-than', 2))).to.equal(undefined);
      expect(sum(hectares('exact', 1), { value: 93, unit: 'animal', qualifier: 'exact' })).to.equal(
        undefined,
      );
    });
  });

  it('finds what the feed calculated when it is calculated again', () => {
    const derived = feed.figures.filter(({ status }) => status === 'derived');
    expect(derived.map(({ id }) => id)).to.deep.equal([
      'aze-contaminated-share-computed',
      'aze-share-cleared-2025-04',
    ]);
    for (const claim of derived) {
      const [a, b] = inputsOf(claim, feed) as [Claim, Claim];
      expect(claim.derivation?.formula).to.equal(`${a.id} / ${b.id}`);
      const share = (a.value / (convert(b, a.unit) as Claim).value) * 100;
      expect(claim.value, claim.id).to.equal(roundTo(share, claim.roundedTo as number));
      expect(claim.qualifier, claim.id).to.equal(ratio(a, b)?.qualifier);
    }
  });

  describe('the one current share of a programme', () => {
    const EDITIONS = [
      ...new Set(feed.figures.map((claim) => knownOn(claim, feed)).filter((day) => day >= '2025-04-04')),
      'latest',
    ].sort();
    const sharesIn = (edition: string, of = feed): [stat: Figure, progress: Figure] => {
      const [stat, cleared, contaminated] = [
        'area-cleared-share-of-contaminated',
        'area-cleared',
        'area-contaminated',
      ].map((indicator) => select(of, { indicator, edition }));
      return [stat as Figure, shareCleared(cleared as Figure, contaminated as Figure, 'initial')];
    };

    it('is the same as a figure and as progress, in every edition of the built-in figures', () => {
      expect(EDITIONS).to.have.length.above(4);
      for (const edition of EDITIONS) {
        const [stat, progress] = sharesIn(edition);
        expect(stat.known && stat.claim, edition).to.deep.equal(progress.known && progress.claim);
      }
      const values = EDITIONS.map((edition) => shortOf(sharesIn(edition)[0]));
      expect(values[0]).to.equal('approximately 16 percent');
      expect(values.at(-1)).to.equal('approximately 21 percent');
    });

    it('keeps what the feed assumes of the same contaminated area', () => {
      const [stat] = sharesIn('latest');
      expect(stat.known && stat.claim.derivation?.assumptions).to.deep.equal(
        findClaim(feed, 'aze-share-cleared-2025-04')?.derivation?.assumptions,
      );
      expect(stat.known && stat.claim.note).to.equal(undefined);
    });

    it('is what the feed carries where it can be made of nothing newer', () => {
      const own = {
        ...feed,
        figures: feed.figures.filter(({ indicator }) => indicator !== 'area-contaminated'),
      };
      const [stat] = sharesIn('latest', own);
      expect(stat.known && stat.claim.id).to.equal('aze-share-cleared-2025-04');
    });

    it('of a region is made of its own areas', () => {
      const inNorth = (id: string, value: number, date: string): Claim => ({
        ...(findClaim(feed, id) as Claim),
        id: `${id}-${date}`,
        value,
        qualifier: 'exact',
        roundedTo: undefined,
        unit: 'hectare',
        asOf: { date, basis: 'stated' },
        scope: { operators: 'all', area: 'x-north' },
      });
      const [old, newer, land] = [
        inNorth('aze-cleared-2025-04', 100, '2025-04-04'),
        inNorth('aze-cleared-2025-04', 300, '2025-06-01'),
        inNorth('aze-contaminated-2025-04', 1000, '2025-04-04'),
      ];
      const share: Claim = {
        ...(findClaim(feed, 'aze-share-cleared-2025-04') as Claim),
        id: 'north',
        value: 10,
        qualifier: 'exact',
        scope: { operators: 'all', area: 'x-north' },
        derivation: { formula: `${old.id} / ${land.id}`, inputs: [old.id, land.id], assumptions: [] },
      };
      const own = { ...feed, figures: [...feed.figures, old, newer, land, share] };
      const of = (area?: string): string =>
        shortOf(select(own, { indicator: 'area-cleared-share-of-contaminated', edition: 'latest', area }));
      expect(of('x-north')).to.equal('exact 30 percent');
      expect(of()).to.equal('approximately 21 percent');
    });
  });

  it('makes the same share in every edition of the built-in figures whichever unit is asked first', () => {
    for (const edition of ['2025-04-04', '2025-09-25', '2025-11-10', 'latest']) {
      const cleared = select(feed, { indicator: 'area-cleared', edition });
      const contaminated = select(feed, { indicator: 'area-contaminated', edition });
      if (!cleared.known || !contaminated.known) throw new Error(edition);
      const direct = ratio(cleared.claim, contaminated.claim);
      expect(ratio(convert(cleared.claim, 'square-meter') as Claim, contaminated.claim)).to.deep.equal(
        direct,
      );
    }
  });
});
