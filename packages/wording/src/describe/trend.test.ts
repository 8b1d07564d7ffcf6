import { expect } from '@open-wc/testing';
import { type Claim, type Feed, isKnownIn, knownOn, seriesOf, yearsOf } from '@mine-action/data';
import { azerbaijanWithEarlier } from '@mine-action/data/azerbaijan-earlier';
import { formatNumber } from '../format/number.js';
import { SCRIPTS } from '../generated/languages.js';
import type { LanguagePack } from '../locale/language-pack.js';
import { english, fetchLanguage } from '../locale/languages.js';
import type { ChartView } from './chart.js';
import type { DescribeOptions, Unavailable } from './stat.js';
import { claimsOf, type TrendDisplay, namedIn, describeTrend, trendRemarks } from './trend.js';
import type { Timeline } from './trend-panels.js';

const feed = azerbaijanWithEarlier;

const timeline = (indicator: string, edition: string, of: Feed = feed): Timeline => ({
  feed: of,
  series: seriesOf(of, indicator, edition),
  years: yearsOf(of, indicator, edition),
});

const viewOrReason = (
  of: Timeline,
  more: Partial<DescribeOptions> = {},
  display: TrendDisplay = 'both',
): ChartView | Unavailable => describeTrend(of, display, { language: english, ...more });

function viewOf(of: Timeline, more?: Partial<DescribeOptions>, display?: TrendDisplay): ChartView {
  const view = viewOrReason(of, more, display);
  if (!view.known) throw new Error(view.reason);
  return view;
}

const only = (test: (claim: Claim) => boolean, change: Partial<Claim> = {}): Feed => ({
  ...feed,
  figures: feed.figures.filter(test).map((claim) => ({ ...claim, ...change })),
});

describe('a trend', () => {
  const HEADLINES: readonly [indicator: string, edition: string, headline: string, year?: string][] = [
    [
      'area-cleared',
      '2025-04-04',
      'More than 190,000 hectares of land cleared by 4 April 2025.',
      '62,023.9 hectares of land cleared in 2024.',
    ],
    [
      'area-cleared',
      'latest',
      'Nearly 249,000 hectares of land cleared by the end of 2025.',
      '69,205.7 hectares of land cleared in 2025.',
    ],
    [
      'area-cleared',
      '2025-09-25',
      '218,262 hectares of land cleared by 31 July 2025.',
      '62,023.9 hectares of land cleared in 2024.',
    ],
    ['area-cleared', '2021-04-02', '1,731 hectares of land cleared by 2 April 2021. ANAMA only.'],
    [
      'ap-mines-found',
      '2025-04-04',
      'More than 36,000 anti-personnel mines found by 4 April 2025.',
      '4,286 anti-personnel mines found and neutralised in 2024.',
    ],
    [
      'ap-mines-found',
      'latest',
      '39,201 anti-personnel mines found and neutralised by 10 November 2025.',
      '4,963 anti-personnel mines found and neutralised in 2025.',
    ],
    [
      'mdd-donated',
      '2025-04-04',
      '93 mine detection dogs donated by Marshall Legacy Institute to ANAMA by 4 April 2025.',
    ],
    [
      'mdd-donated',
      'latest',
      'Nearly 100 mine detection dogs donated by Marshall Legacy Institute to Azerbaijan by 29 October 2025.',
    ],
    ['mdd-held', 'latest', '30 mine detection dogs held as of 6 May 2021. ANAMA only.'],
    ['national-area', 'latest', '86,600 square kilometres of national territory as of 2022.'],
  ];
  for (const [indicator, edition, headline, year] of HEADLINES)
    it(`of ${indicator} in edition ${edition} is headed by its newest total, and says its newest year apart`, () => {
      const view = viewOf(timeline(indicator, edition));
      expect([view.headline, view.year]).to.deep.equal([headline, year]);
    });

  it('puts no total and no year into one sentence, in any language', async () => {
    for (const code of Object.keys(SCRIPTS)) {
      const pack = (code === 'en' ? english : await fetchLanguage(code)) as LanguagePack;
      for (const display of ['totals', 'both'] as const) {
        const { headline, year = '' } = viewOf(
          timeline('area-cleared', 'latest'),
          { language: pack },
          display,
        );
        const [total, flow] = [249_000, 69_205.7].map((value) => formatNumber(value, pack.numbers));
        expect([headline.includes(total ?? ''), headline.includes(flow ?? '')], headline).to.deep.equal([
          true,
          false,
        ]);
        expect([year.includes(total ?? ''), year.includes(flow ?? '')], year).to.deep.equal([false, true]);
      }
    }
  });

  it('of years alone is headed by the newest year that is not a plan', () => {
    const years = only(({ measure }) => measure === 'flow');
    expect(viewOf(timeline('area-cleared', 'latest', years)).headline).to.equal(
      '69,205.7 hectares of land cleared in 2025.',
    );
    expect(viewOf(timeline('ap-mines-found', '2025-04-04', years)).headline).to.equal(
      '4,286 anti-personnel mines found and neutralised in 2024.',
    );
  });

  it('of totals alone says no year', () => {
    const totals = only(({ measure }) => measure !== 'flow');
    expect(viewOf(timeline('area-cleared', '2025-04-04', totals)).headline).to.equal(
      'More than 190,000 hectares of land cleared by 4 April 2025.',
    );
  });

  it('whose years are drawn is headed by its newest year alone', () => {
    const headline = (display: TrendDisplay): string =>
      viewOf(timeline('area-cleared', 'latest'), {}, display).headline;
    expect(headline('years')).to.equal('69,205.7 hectares of land cleared in 2025.');
    expect(headline('totals')).to.equal(headline('both'));
    expect(viewOf(timeline('mdd-donated', '2025-04-04'), {}, 'years').headline).to.match(
      /^93 mine detection dogs/,
    );
  });

  it('is as old as what leads its headline', () => {
    const asOf = (edition: string, display?: TrendDisplay): string =>
      viewOf(timeline('area-cleared', edition), {}, display).ageing.asOf;
    expect(asOf('latest')).to.equal('2025-12-31');
    expect(asOf('2025-04-04')).to.equal('2025-04-04');
    expect(asOf('2025-04-04', 'years')).to.equal('2024-12-31');
  });

  const EMBASSY = 'ANAMA, via Embassy of Azerbaijan in the U.S., 4 April 2025';
  const YEAR = 'Azernews, distributed by MENAFN, 31 December 2024';
  const SOURCES: readonly [
    indicator: string,
    display: TrendDisplay,
    lines: readonly string[],
    hasOthers: boolean,
  ][] = [
    ['area-cleared', 'both', [EMBASSY, `2024: ${YEAR}.`], true],
    ['area-cleared', 'totals', [EMBASSY, `2024: ${YEAR}.`], true],
    ['area-cleared', 'years', [`ANAMA, via ${YEAR}`], true],
    [
      'national-area',
      'both',
      ['Permanent Mission of the Republic of Azerbaijan to the United Nations, 2022'],
      false,
    ],
  ];
  for (const [indicator, display, lines, hasOthers] of SOURCES)
    it(`of ${indicator}, ${display}, names the source of each figure in its headline, and that others have theirs`, () => {
      const { sources, otherSources } = viewOf(timeline(indicator, '2025-04-04'), {}, display);
      expect(sources.map(({ before, link, after }) => before + link + after)).to.deep.equal(lines);
      for (const { link, href } of sources) expect(href, link).to.match(/^https:/);
      expect(otherSources).to.equal(hasOthers ? english.messages['trend-sources']() : undefined);
    });

  const VIEWS: readonly [display: TrendDisplay, titles: readonly string[]][] = [
    ['both', ['Hectares of land cleared', 'Hectares of land cleared, year by year']],
    ['totals', ['Hectares of land cleared']],
    ['years', ['Hectares of land cleared, year by year']],
  ];
  for (const [display, titles] of VIEWS)
    it(`drawn as ${display} has views of its own, and tools with the title in their names`, () => {
      const { panels, tools, notVerified } = viewOf(timeline('area-cleared', 'latest'), {}, display);
      expect(panels.map(({ title }) => title)).to.deep.equal(titles);
      expect(tools.formats.map(({ name }) => name)).to.deep.equal(
        ['CSV', 'PNG', 'SVG'].map((format) => `Download “Hectares of land cleared” as ${format}`),
      );
      expect(notVerified).to.equal('The sources’ figures, not checked by us.');
    });

  it("bears the page's label, beside one and beside many", () => {
    const view = viewOf(timeline('area-cleared', '2025-04-04'), { label: ' of land released ' });
    expect(view.headline).to.equal('More than 190,000 hectares of land released by 4 April 2025.');
    expect(view.year).to.equal('62,023.9 hectares of land released in 2024.');
    expect(view.panels[0]?.title).to.equal('Hectares of land released');
    expect(view.tools.formats[0]?.name).to.equal('Download “Hectares of land released” as CSV');
    expect(viewOf(timeline('area-cleared', '2025-04-04'), { label: '  ' }).panels[0]?.title).to.equal(
      'Hectares of land cleared',
    );
  });

  it('of one mine is titled as of many', () => {
    const one = only(({ id }) => id === 'aze-ap-2025-04', { value: 1, qualifier: 'exact' });
    const view = viewOf(timeline('ap-mines-found', 'latest', one));
    expect(view.headline).to.equal('1 anti-personnel mine found by 4 April 2025.');
    expect(view.panels[0]?.title).to.equal('Anti-personnel mines found');
  });

  it('says “found and neutralised” of them all only where every source does, and remarks on a mixture once', () => {
    const MIXED = 'The sources say “found” of some of these figures and “found and neutralised” of others.';
    const mixed = viewOf(timeline('ap-mines-found', 'latest'));
    expect(mixed.panels[0]?.title).to.equal('Anti-personnel mines found');
    const remarksOf = (view: ChartView): string[] => view.panels.flatMap(({ remarks }) => remarks);
    expect(remarksOf(mixed).filter((remark) => remark === MIXED)).to.have.length(1);
    const values = mixed.panels.flatMap(({ table }) =>
      table.groups.flatMap(({ rows }) => rows.map(({ head, value }) => `${head}: ${value}`)),
    );
    expect(values)
      .to.include('4 April 2025 (published): more than 36,000 (found)')
      .and.to.include('10 November 2025 (published): 39,201 (found and neutralised)')
      .and.to.include('2024: 4,286 (all operators; found and neutralised)');

    const both = only(({ verb }) => verb === 'discovered-and-neutralised');
    const neutralised = viewOf(timeline('ap-mines-found', 'latest', both));
    expect(neutralised.panels[0]?.title).to.equal('Anti-personnel mines found and neutralised');
    expect(remarksOf(neutralised)).not.to.include(MIXED);
    const found = viewOf(
      timeline(
        'ap-mines-found',
        'latest',
        only(({ verb }) => verb === 'discovered'),
      ),
    );
    expect(found.panels[0]?.title).to.equal('Anti-personnel mines found');
    expect(remarksOf(found)).not.to.include(MIXED);
    expect(remarksOf(viewOf(timeline('area-cleared', 'latest')))).not.to.include(MIXED);
  });

  it('is said in another unit of its kind', () => {
    const view = viewOf(timeline('area-cleared', 'latest'), { unit: 'square-kilometer' });
    expect(view.headline).to.equal('Nearly 2,490 square kilometres of land cleared by the end of 2025.');
    expect(view.year).to.equal('692.057 square kilometres of land cleared in 2025.');
    expect(view.panels[0]?.title).to.equal('Square kilometres of land cleared');
  });

  const custom = only(({ id }) => id === 'aze-cleared-2025-04', { indicator: 'x-own' });
  const UNAVAILABLE: readonly [
    what: string,
    of: Timeline,
    more: Partial<DescribeOptions>,
    reason: Unavailable['reason'],
  ][] = [
    ['a unit of another kind', timeline('area-cleared', 'latest'), { unit: 'animal' }, 'unit-impossible'],
    ['mines in hectares', timeline('ap-mines-found', 'latest'), { unit: 'hectare' }, 'unit-impossible'],
    ['a code without words', timeline('x-own', 'latest', custom), {}, 'label-missing'],
    ['nothing', timeline('casualties-total', 'latest'), {}, 'series-missing'],
    [
      'a plan alone',
      timeline(
        'area-cleared',
        'latest',
        only(({ status }) => status === 'planned'),
      ),
      {},
      'series-missing',
    ],
  ];
  for (const [what, of, more, reason] of UNAVAILABLE)
    it(`of ${what} is not said: ${reason}`, () => {
      expect(viewOrReason(of, more)).to.deep.equal({ known: false, reason });
    });

  it("of a code without words is said with the page's", () => {
    expect(viewOf(timeline('x-own', 'latest', custom), { label: 'of something' }).headline).to.equal(
      'More than 190,000 hectares of something by 4 April 2025.',
    );
  });

  it('rests on every total and year that the feed holds, and on nothing else', () => {
    const editions = [...new Set(feed.figures.map((claim) => knownOn(claim, feed))), 'latest'];
    const indicators = new Set(feed.figures.map(({ indicator }) => indicator));
    for (const indicator of indicators)
      for (const edition of editions) {
        const held = feed.figures.filter(
          (claim) =>
            claim.indicator === indicator &&
            claim.scope.area === undefined &&
            isKnownIn(edition, claim, feed),
        );
        const isYear = ({ measure }: Claim): boolean => measure === 'flow';
        const reached = held.filter(({ status }) => ['reported', 'estimated'].includes(status));
        const expected = held.filter(
          (claim) =>
            ['cumulative', 'stock', 'flow'].includes(claim.measure) &&
            (reached.includes(claim) ||
              (claim.status === 'planned' &&
                isYear(claim) &&
                !reached.some(
                  (other) =>
                    isYear(other) && other.period?.start?.slice(0, 4) === claim.period?.start?.slice(0, 4),
                ))),
        );
        const ids = claimsOf(timeline(indicator, edition), 'both').map(({ id }) => id);
        expect(ids.sort(), `${indicator} ${edition}`).to.deep.equal(expected.map(({ id }) => id).sort());
      }
  });

  it('rests on years that stand apart, too', () => {
    const years = { measure: 'flow', period: { start: '2021', end: '2021' } } as const;
    const figures = feed.figures.map((claim) =>
      claim.id === 'aze-cleared-2021-07-03' ? { ...claim, ...years } : claim,
    );
    const of = timeline('area-cleared', 'latest', { ...feed, figures });
    expect(of.years.apart.map(({ id }) => id)).to.deep.equal(['aze-cleared-2021-07-03']);
    expect(claimsOf(of, 'years')).to.include(of.years.apart[0]);
  });

  it('names its newest total and its newest year that is reached', () => {
    const named = (display: TrendDisplay, of = feed, edition = 'latest'): string[] =>
      namedIn(timeline('area-cleared', edition, of), display).map(({ id }) => id);
    const both = ['aze-cleared-2025-12-31', 'aze-cleared-year-2025-anama'];
    expect(named('both')).to.deep.equal(both);
    expect(named('totals')).to.deep.equal(both);
    expect(named('years')).to.deep.equal(both.slice(1));
    expect(named('years', feed, '2021-07-06')).to.deep.equal(['aze-cleared-2021-07-03']);
    const years = only(({ measure }) => measure === 'flow');
    expect(named('both', years)).to.deep.equal(both.slice(1));
    expect(named('both', feed, '2021-04-01')).to.deep.equal([]);
  });

  describe('in its details', () => {
    const remarks = (indicator: string, edition: string, display: TrendDisplay = 'both'): string[] =>
      trendRemarks(timeline(indicator, edition), display, { language: english }).map(
        ({ term, text }) => `${term}: ${text}`,
      );
    const PACE = {
      default:
        'Mean pace: (176,237 hectares − 18,302 hectares) ÷ 1,142 days = about 138 hectares a day, from 15 October 2021 to 30 November 2024, all operators. Calculated, between two exact figures of one scope.',
      latest:
        'Mean pace: (218,262 hectares − 18,302 hectares) ÷ 1,385 days = about 144 hectares a day, from 15 October 2021 to 31 July 2025, all operators. Calculated, between two exact figures of one scope.',
      mines:
        'Mean pace: (34,996 − 17,426) ÷ 1,142 days = about 15.4 a day, from 15 October 2021 to 30 November 2024, all operators. Calculated, between two exact figures of one scope.',
    };
    const DRAWN =
      'How it is drawn: Each total is drawn on its day. The line only joins the totals; it does not say what was known in between. Totals of other scope are not joined to them.';
    const UNSTATED =
      'How it is drawn: The sources of these totals do not state whose work they count; that they continue one count is assumed, and the line is dotted.';
    const TABLE: readonly [indicator: string, edition: string, remarks: readonly string[]][] = [
      ['area-cleared', '2025-04-04', [PACE.default, DRAWN, UNSTATED]],
      ['area-cleared', 'latest', [PACE.latest, DRAWN, UNSTATED]],
      ['area-cleared', '2025-09-25', [PACE.latest, DRAWN]],
      ['ap-mines-found', 'latest', [PACE.mines, DRAWN, UNSTATED]],
      ['mdd-donated', 'latest', [DRAWN]],
      ['mdd-held', 'latest', [DRAWN]],
      ['national-area', 'latest', []],
      ['casualties-total', 'latest', []],
    ];
    for (const [indicator, edition, expected] of TABLE)
      it(`says of ${indicator} in edition ${edition} how it is drawn, and its pace where there is one`, () => {
        expect(remarks(indicator, edition)).to.deep.equal(expected);
        expect(remarks(indicator, edition, 'totals')).to.deep.equal(expected);
        expect(remarks(indicator, edition, 'years'), 'years draw no line').to.deep.equal([]);
      });
  });
});
