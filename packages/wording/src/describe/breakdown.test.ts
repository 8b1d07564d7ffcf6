import { expect } from '@open-wc/testing';
import {
  breakdownOf,
  type Claim,
  findClaim,
  type Kind,
  KINDS,
  pageOf,
  quoteAddress,
} from '@mine-action/data';
import { azerbaijanWithEarlier } from '@mine-action/data/azerbaijan-earlier';
import { english } from '../locale/languages.js';
import type { ChartView } from './chart.js';
import { breakdownRemarks, describeBreakdown } from './breakdown.js';

const feed = azerbaijanWithEarlier;
const options = { language: english };

const kindsIn = (edition: string): readonly Kind[] => breakdownOf(feed, edition) ?? [];

/** The press release's three kinds, changed each; without those that are changed into nothing. */
const changed = (...changes: readonly (Partial<Claim> | undefined)[]): Kind[] =>
  kindsIn('2025-04-04').map(({ indicator, claim }, index) => {
    const change = changes[index];
    return { indicator, claim: claim && change && { ...claim, ...change } };
  });

function viewOf(kinds: readonly Kind[]): ChartView {
  const view = describeBreakdown(kinds, feed, options);
  if (!view.known) throw new Error(view.reason);
  return view;
}

const panelOf = (kinds: readonly Kind[]): ChartView['panels'][number] => {
  const [panel, ...more] = viewOf(kinds).panels;
  if (!panel || more.length > 0) throw new Error('not one view');
  return panel;
};
const barsOf = (kinds: readonly Kind[]): readonly { label: string; text: string; value: number }[] => {
  const { picture } = panelOf(kinds);
  return picture?.kind === 'rows' ? picture.bars : [];
};
const remarksOf = (kinds: readonly Kind[]): string[] =>
  breakdownRemarks(kinds, options).map(({ term, text }) => `${term}: ${text}`);

const HEADLINES: readonly [edition: string, headline: string, context: string][] = [
  [
    '2025-04-04',
    'More than 36,000 anti-personnel mines, more than 21,000 anti-tank mines and more than 133,000 items of unexploded ordnance found since 10 November 2020.',
    'operators not stated by the source',
  ],
  [
    'latest',
    '39,201 anti-personnel mines, 22,637 anti-tank mines and 164,128 items of unexploded ordnance found and neutralised since November 2020.',
    'operators not stated by the source',
  ],
  [
    // A part that is newer, of ANAMA alone, stands behind the whole.
    '2021-12-31',
    '17,426 anti-personnel mines, 8,755 anti-tank mines and 22,230 items of unexploded ordnance found and neutralised since 10 November 2020.',
    'all operators',
  ],
];

describe('ordnance found', () => {
  for (const [edition, headline, context] of HEADLINES)
    it(`in edition ${edition} is headed by all kinds, each with its bound`, () => {
      const view = viewOf(kindsIn(edition));
      expect(view.headline).to.equal(headline);
      expect(view.panels[0]?.context).to.deep.equal([context]);
    });

  it('of two kinds is headed by two, and says which is not stated', () => {
    const two = changed({}, undefined, { period: undefined });
    expect(viewOf(two).headline).to.equal(
      'More than 36,000 anti-personnel mines and more than 133,000 items of unexploded ordnance found since 10 November 2020.',
    );
    expect(panelOf(two).remarks).to.deep.equal(['Anti-tank mines: not stated for this day.']);
    expect(panelOf(kindsIn('latest')).remarks).to.deep.equal([]);
  });

  it('of one mine and one item is said of one', () => {
    const one = { value: 1, qualifier: 'exact' as const, period: undefined };
    expect(viewOf(changed(one, one, one)).headline).to.equal(
      '1 anti-personnel mine, 1 anti-tank mine and 1 item of unexploded ordnance found.',
    );
  });

  it('says the words of the source for mines against vehicles', () => {
    const kinds = changed({}, { indicator: 'av-mines-found' }, {});
    expect(viewOf(kinds).headline).to.contain(', more than 21,000 anti-vehicle mines and ');
    expect(barsOf(kinds)[1]?.label).to.equal('Anti-vehicle mines');
  });

  it('of nothing is not said', () => {
    for (const kinds of [[], changed(undefined, undefined, undefined)])
      expect(describeBreakdown(kinds, feed, options)).to.deep.equal({
        known: false,
        reason: 'indicator-unknown',
      });
  });

  it('names a source once that states all kinds, and each where there are several', () => {
    const linesOf = (kinds: readonly Kind[]): string[] =>
      viewOf(kinds).sources.map(({ before, link, after }) => before + link + after);
    expect(linesOf(kindsIn('2025-04-04'))).to.deep.equal([
      'ANAMA, via Embassy of Azerbaijan in the U.S., 4 April 2025',
    ]);
    const other = findClaim(feed, 'aze-at-2025-11-10') as Claim;
    expect(linesOf(changed({}, other, {}))).to.have.length(2);
    expect(linesOf(changed({}, other, {}))[1]).to.contain('Day.Az, 10 November 2025');
  });

  it('is as old as its day', () => {
    expect(viewOf(kindsIn('2025-04-04')).ageing.asOf).to.equal('2025-04-04');
    expect(viewOf(kindsIn('latest')).ageing.asOf).to.equal('2025-11-10');
  });

  it('has a bar for each kind that is stated, with the number and bound of its claim', () => {
    expect(barsOf(kindsIn('2025-04-04')).map(({ label, text, value }) => [label, text, value])).to.deep.equal(
      [
        ['Anti-personnel mines', 'more than 36,000', 36_000],
        ['Anti-tank mines', 'more than 21,000', 21_000],
        ['Unexploded ordnance', 'more than 133,000', 133_000],
      ],
    );
    expect(barsOf(changed({}, undefined, {}))).to.have.length(2);
  });

  it('is titled as its sources say: found, or found and neutralised', () => {
    expect(panelOf(kindsIn('2025-04-04')).title).to.equal('Explosive ordnance found');
    expect(panelOf(kindsIn('latest')).title).to.equal('Explosive ordnance found and neutralised');
    expect(panelOf(kindsIn('latest')).remarks).to.deep.equal([]);
  });

  it('of which one kind is only said to be found says no more of them all, and remarks on it', () => {
    const kinds = kindsIn('latest').map((kind, index) => ({
      ...kind,
      claim: kind.claim && { ...kind.claim, ...(index === 0 && { verb: 'discovered' }) },
    }));
    const { title, remarks, table } = panelOf(kinds);
    expect(viewOf(kinds).headline).to.match(/unexploded ordnance found since November 2020\.$/);
    expect(title).to.equal('Explosive ordnance found');
    expect(remarks).to.deep.equal([
      'The sources say “found” of some of these figures and “found and neutralised” of others.',
    ]);
    expect(table.groups.flatMap(({ rows }) => rows).map(({ value }) => value)).to.deep.equal([
      '39,201 (found)',
      '22,637 (found and neutralised)',
      '164,128 (found and neutralised)',
    ]);
  });

  it('has rows like its bars, and is heard as it is seen', () => {
    for (const [edition] of HEADLINES) {
      const kinds = kindsIn(edition);
      const { picture, table } = panelOf(kinds);
      if (picture?.kind !== 'rows') throw new Error('no rows');
      const rows = table.groups.flatMap((group) => group.rows);
      expect(rows).to.have.length(KINDS.length);
      for (const [index, { tooltip, label, text }] of picture.bars.entries()) {
        const { head, value, source } = rows[index] as (typeof rows)[number];
        expect([tooltip.title, tooltip.value, tooltip.source]).to.deep.equal([head, value, source.text]);
        expect([label, text]).to.deep.equal([head, value]);
        expect(tooltip.spoken).to.equal(`${head}: ${value}. ${source.text}.`);
        expect(source.href).to.equal(quoteAddress(pageOf(source.href), kinds[index]?.claim?.quote?.text));
      }
    }
  });

  describe('in its details', () => {
    const TERM = 'Shares of items found: ';
    const TABLE: readonly [edition: string, lines: readonly string[]][] = [
      [
        '2025-04-04',
        [
          'Anti-personnel mines: roughly 19% of more than 190,000 items found',
          'Anti-tank mines: roughly 11% of more than 190,000 items found',
          'Unexploded ordnance: roughly 70% of more than 190,000 items found',
          'Of the items found, not of what is in the ground. Calculated from numbers that are not exact; the shares are rough and carry no bound.',
        ],
      ],
      [
        'latest',
        [
          'Anti-personnel mines: about 17.3% of 225,966 items found',
          'Anti-tank mines: about 10% of 225,966 items found',
          'Unexploded ordnance: about 72.6% of 225,966 items found',
          'Of the items found, not of what is in the ground. Calculated.',
        ],
      ],
    ];
    for (const [edition, lines] of TABLE)
      it(`says the shares of edition ${edition}, and of what they are`, () => {
        expect(remarksOf(kindsIn(edition))).to.deep.equal(lines.map((text) => TERM + text));
      });

    it('says no shares of a sum that lacks a kind, bounds nothing or is zero', () => {
      const zero = { value: 0, qualifier: 'exact' as const };
      expect(remarksOf(changed({}, undefined, {}))).to.deep.equal([]);
      expect(remarksOf(changed({}, { qualifier: 'less-than' }, {}))).to.deep.equal([]);
      expect(remarksOf(changed(zero, zero, zero))).to.deep.equal([]);
    });
  });
});
