import { expect } from '@open-wc/testing';
import { type Claim, findClaim, type Known, select } from '@mine-action/data';
import { azerbaijanWithEarlier } from '@mine-action/data/azerbaijan-earlier';
import { english } from '../locale/languages.js';
import { describeGroupDetails, type GroupItem, type GroupView, describeGroup } from './group.js';
import { describeStat, type DescribeOptions, type Unavailable } from './stat.js';
import type { Linked } from '../format/text.js';

const feed = azerbaijanWithEarlier;
const options: DescribeOptions = { language: english };

const known = (id: string, change: Partial<Claim> = {}): Known => ({
  known: true,
  claim: { ...(findClaim(feed, id) as Claim), ...change },
  feed,
});

const asked = (edition: string, ...indicators: string[]): (Known | Unavailable)[] =>
  indicators.map((indicator) => select(feed, { indicator, edition }));

function viewOf(figures: readonly (Known | Unavailable)[], more: Partial<DescribeOptions> = {}): GroupView {
  const view = describeGroup(figures, { ...options, ...more });
  if (!view.known) throw new Error(view.reason);
  return view;
}

const textOf = ({ before, link, after }: Linked): string => before + link + after;
/** What stands in each place: the statement and the source of its own, or the reason. */
const placesOf = ({ items }: GroupView): string[] =>
  items.map((item) =>
    item.known ? [item.statement, ...item.ownSources.map(textOf)].join(' | ') : `unknown: ${item.reason}`,
  );

const EMBASSY = 'Embassy of Azerbaijan in the U.S., 4 April 2025';
const AREA = 'More than 190,000 hectares of land cleared since 10 November 2020.';
const MINES = 'More than 36,000 anti-personnel mines found since 10 November 2020.';
const DOGS = '93 mine detection dogs donated by Marshall Legacy Institute to ANAMA since 2005.';

describe('a group', () => {
  it('says the source that its figures share once', () => {
    const view = viewOf(asked('2025-04-04', 'area-cleared', 'ap-mines-found', 'area-contaminated'));
    expect(view.sources.map(textOf)).to.deep.equal([`ANAMA, via ${EMBASSY}`]);
    expect(placesOf(view)).to.deep.equal([
      AREA,
      MINES,
      'Approximately 11,667 square kilometres of land affected by mines and explosive remnants of war (estimate).',
    ]);
    expect(view.language).to.deep.equal({ code: 'en', direction: 'ltr', detailsTitle: 'Sources and method' });
  });

  it('links the shared source as a page, and the own one as a sentence', () => {
    const view = viewOf(asked('2025-04-04', 'area-cleared', 'ap-mines-found', 'national-area'));
    const { url } = feed.sources['emb-2025-04-04'] ?? {};
    expect(view.sources.map(({ href }) => href)).to.deep.equal([url]);
    const own = view.items.flatMap((item) => (item.known ? item.ownSources : []));
    expect(own.map(({ href }) => href)).to.deep.equal([
      'https://un.mfa.gov.az/en/category/general-information#:~:text=Territory%2086.6%20thousand%20square%20km',
    ]);
  });

  const OWN: readonly [what: string, edition: string, indicator: string, own: string][] = [
    ['who said it', '2025-04-04', 'mdd-donated', 'According to Marshall Legacy Institute.'],
    ['the publisher and the day', '2025-04-04', 'mdd-held', 'ANAMA, via Azernews, 6 May 2021'],
    [
      'that it is calculated',
      '2025-04-04',
      'area-cleared-share-of-contaminated',
      `Our calculation, from: ${EMBASSY}`,
    ],
  ];
  for (const [what, edition, indicator, own] of OWN)
    it(`says ${what} beside the figure where only that differs`, () => {
      const view = viewOf(asked(edition, 'area-cleared', 'ap-mines-found', indicator));
      expect(placesOf(view).map((place) => place.split(' | ')[1])).to.deep.equal([undefined, undefined, own]);
    });

  const WHOLE: readonly [what: string, figure: Known, own: RegExp][] = [
    [
      'another day',
      known('aze-mdd-donated-2025-04', { asOf: { date: '2025-03-31', basis: 'publication-date' } }),
      /, via Embassy .*, 31 March 2025$/,
    ],
    [
      'a day that is stated',
      known('aze-mdd-donated-2025-04', { asOf: { date: '2025-04-04', basis: 'stated' } }),
      /, via Embassy .*, as of 4 April 2025$/,
    ],
    ['another publication of the day', known('aze-cleared-2025-04-04'), /ANAMA, via AZERTAC, 4 April 2025$/],
  ];
  for (const [what, figure, own] of WHOLE)
    it(`says the whole source of ${what}`, () => {
      const figures = [known('aze-cleared-2025-04'), known('aze-ap-2025-04'), figure];
      expect(placesOf(viewOf(figures))[2]).to.match(own);
    });

  it('shares the source of most, and of two the first', () => {
    const [area, dogs] = [known('aze-cleared-2025-04'), known('aze-mdd-donated-2025-04')];
    const source = (...figures: Known[]): string => viewOf(figures).sources.map(textOf).join();
    expect(source(area, dogs)).to.contain('ANAMA, via ');
    expect(source(dogs, area)).to.contain('Marshall Legacy Institute, via ');
    expect(source(dogs, area, known('aze-ap-2025-04'))).to.contain('ANAMA, via ');
  });

  it('has an unknown figure in its place, with its reason', () => {
    expect(
      placesOf(viewOf(asked('2025-04-04', 'area-cleared', 'ap-mine-found', 'mdd-donated'))),
    ).to.deep.equal([
      AREA,
      'unknown: indicator-unknown',
      `${DOGS} | According to Marshall Legacy Institute.`,
    ]);
  });

  it('in a unit has what does not measure in it unknown', () => {
    const view = viewOf(asked('2025-04-04', 'mdd-donated', 'area-cleared'), { unit: 'square-kilometer' });
    expect(placesOf(view)).to.deep.equal([
      'unknown: unit-impossible',
      'More than 1,900 square kilometres of land cleared since 10 November 2020 (stated as more than 190,000 hectares).',
    ]);
  });

  const UNAVAILABLE: readonly [
    what: string,
    figures: readonly (Known | Unavailable)[],
    reason: Unavailable['reason'],
  ][] = [
    ['nothing', [], 'indicator-unknown'],
    ['unknown figures', asked('2021-04-01', 'area-cleared', 'foo'), 'not-yet-known'],
    ['a code without words', [known('aze-cleared-2025-04', { indicator: 'x-own' })], 'label-missing'],
  ];
  for (const [what, figures, reason] of UNAVAILABLE)
    it(`of ${what} is not said: ${reason}`, () => {
      expect(describeGroup(figures, options)).to.deep.equal({ known: false, reason });
    });

  it('is as old as the figures whose source is said for all', () => {
    const ages = (...indicators: string[]): string => viewOf(asked('latest', ...indicators)).ageing.asOf;
    expect(ages('area-cleared', 'ap-mines-found', 'at-mines-found')).to.equal('2025-11-10');
    expect(ages('mdd-held', 'ap-mines-found', 'at-mines-found')).to.equal('2025-11-10');
    expect(ages('mdd-held')).to.equal('2021-05-06');
  });

  it('has no date in the statement of any figure, but for its period and its plan', () => {
    for (const claim of feed.figures) {
      const [item] = viewOf([{ known: true, claim, feed }]).items as [GroupItem];
      const alone = describeStat({ known: true, claim, feed }, options);
      if (!alone.known) throw new Error(alone.reason);
      // The sentence said alone is the statement with its dating before the full stop.
      const statement = item.statement.replace(/\.$/, '');
      expect(alone.sentence.startsWith(`${statement}; `), claim.id).to.be.true;
      expect(alone.sentence.slice(statement.length), claim.id).to.match(
        /^; (as of|published|our calculation from figures of) [^;]+(; date of count not given)?\.$/,
      );
      expect(item.ownSources, claim.id).to.deep.equal([]);
    }
  });

  describe('in its details', () => {
    const details = describeGroupDetails(
      asked('2025-04-04', 'area-cleared', 'foo', 'area-cleared-share-of-contaminated', 'mdd-donated'),
      options,
    );

    it('has each statement under the figure that rests on it', () => {
      expect(
        details.statements.map(({ quantity, quote }) => [quantity, quote?.text.slice(0, 30)]),
      ).to.deep.equal([
        [AREA, 'since November 10, 2020, more '],
        [AREA, 'since November 10, 2020, more '],
        [
          'Approximately 11,667 square kilometres of land affected by mines and explosive remnants of war.',
          'Approximately 11,667 square ki',
        ],
        [DOGS, 'the Institute has donated 93 m'],
      ]);
    });

    it('has the calculations of all and remarks under what they are about, and says that nothing was checked', () => {
      expect(details.calculation[0]?.text).to.equal(
        'more than 190,000 hectares ÷ approximately 1,166,700 hectares = about 16%',
      );
      const under = (quantity: string): readonly string[] =>
        details.statements.find((each) => each.quantity === quantity)?.lines.map(({ text }) => text) ?? [];
      expect(under(AREA)).to.include('191,555 hectares (AZERTAC, 4 April 2025)');
      expect(under(DOGS)).to.include('Donated since 2005; not the number of dogs in service.');
      expect(under(DOGS)).not.to.include('191,555 hectares (AZERTAC, 4 April 2025)');
      expect(details.remarks).to.deep.equal([]);
      expect(details.notVerified).to.equal('The sources’ figures, not checked by us.');
    });
  });
});
