import { expect } from '@open-wc/testing';
import {
  type Claim,
  type Feed,
  isRounded,
  type Qualifier,
  seriesOf,
  type Unit,
  yearsOf,
} from '@mine-action/data';
import { azerbaijanWithEarlier } from '@mine-action/data/azerbaijan-earlier';
import { formatNumber } from '../format/number.js';
import { english } from '../locale/languages.js';
import type { ColumnsPicture, LinePicture, Shape } from './picture.js';
import type { TableRow, ChartPanel } from './chart.js';
import { type TrendContext, totalsView, yearsView } from './trend-panels.js';

const feed = azerbaijanWithEarlier;

function shown(indicator: string, edition: string, unit?: Unit, of: Feed = feed): TrendContext {
  const series = seriesOf(of, indicator, edition);
  const years = yearsOf(of, indicator, edition);
  const own = series[0]?.points[0]?.unit ?? years.years[0]?.claim.unit ?? 'hectare';
  return { feed: of, series, years, unit: unit ?? own, title: 'Title', language: english, edition };
}

const line = (panel: ChartPanel): LinePicture => {
  if (panel.picture?.kind !== 'line') throw new Error('no line');
  return panel.picture;
};
const columns = (panel: ChartPanel): ColumnsPicture => {
  if (panel.picture?.kind !== 'columns') throw new Error('no columns');
  return panel.picture;
};
const rowsOf = ({ table }: ChartPanel): TableRow[] => table.groups.flatMap(({ rows }) => rows);
const markersOf = ({ legend }: ChartPanel): string[] => legend.map(({ marker }) => marker);
/** The signs that a picture is drawn with. */
const drawnIn = ({ picture }: ChartPanel): string[] =>
  picture?.kind === 'line'
    ? picture.points.map(({ shape }) => shape)
    : (picture?.bars.map(({ fill }) => fill) ?? []);
const total = (date: string, more: Partial<Claim> = {}): Claim => ({
  id: date,
  indicator: 'area-cleared',
  value: 1000,
  unit: 'hectare',
  qualifier: 'exact',
  status: 'reported',
  measure: 'cumulative',
  asOf: { date, basis: 'stated' },
  scope: { operators: 'all' },
  source: 'emb-2025-04-04',
  ...more,
});
const year = (of: string, more: Partial<Claim> = {}): Claim =>
  total(`${of}-12-31`, { measure: 'flow', period: { start: of, end: of }, ...more });
const own = (...figures: Claim[]): TrendContext =>
  shown('area-cleared', 'latest', undefined, { ...feed, figures });

/** That some figures stand apart and in the table alone. */
const apart = (n: number, scopes: string): string =>
  english.messages['trend-apart']({ n, count: String(n), scopes });

describe('the view of totals', () => {
  it('draws each point on its day, with its value and its shape', () => {
    const of = shown('area-cleared', '2025-04-04');
    const { points } = line(totalsView(of));
    const expected = of.series[0]?.points ?? [];
    expect(points.map(({ value }) => value)).to.deep.equal(expected.map(({ value }) => value));
    expect(points.map(({ day }) => new Date(day * 86_400_000).toISOString().slice(0, 10))).to.deep.equal(
      expected.map(({ asOf }) => asOf.date),
    );
    expect(points.map(({ shape }) => shape).join(' ')).to.equal(
      'about about floor exact exact about floor exact exact exact floor exact exact floor floor about exact floor exact about about floor',
    );
  });

  it('draws what other teams did apart, with its own words, and joins only what is stated to be one count', () => {
    const latest = totalsView(shown('area-cleared', 'latest'));
    const { points, isAssumed, apart: others = [] } = line(latest);
    expect(isAssumed).to.be.true;
    expect(others.map((group) => [group.text, group.points.length, group.isAssumed])).to.deep.equal([
      ['all operators', 4, false],
      ['Ministry of Defence only', 7, false],
      ['ANAMA only', 8, false],
    ]);
    expect(points.some(({ value }) => value === 218_262)).to.be.false;
    const [all] = others;
    expect(all?.points.map(({ tooltip }) => `${tooltip.title}: ${tooltip.value}`)).to.deep.equal([
      '15 October 2021: 18,302 hectares (all operators)',
      '14 February 2024: 118,502.6 hectares (all operators)',
      '30 November 2024: 176,237 hectares (all operators)',
      '31 July 2025: 218,262 hectares (all operators)',
    ]);
    expect(all?.points[0]?.tooltip.spoken).to.contain('(all operators)');
    expect(latest.legend.slice(-2)).to.deep.equal([
      { marker: 'dotted', text: 'assumed to be one count' },
      { marker: 'apart', text: 'all operators; Ministry of Defence only; ANAMA only' },
    ]);

    const stated = totalsView(shown('area-cleared', '2025-09-25'));
    expect([line(stated).isAssumed, line(stated).apart?.map((group) => group.isAssumed)]).to.deep.equal([
      false,
      [true, false, false],
    ]);
    const plain = totalsView(own(total('2023'), total('2024', { value: 2000 })));
    expect([line(plain).isAssumed, line(plain).apart, plain.legend]).to.deep.equal([false, [], []]);
  });

  it('names in its file the sources of all that is drawn', () => {
    expect(totalsView(shown('area-cleared', 'latest')).drawnFrom).to.contain('TRT Français');
  });

  const SHAPES: readonly [qualifier: Qualifier, shape: Shape][] = [
    ['exact', 'exact'],
    ['more-than', 'floor'],
    ['at-least', 'floor'],
    ['less-than', 'ceiling'],
    ['at-most', 'ceiling'],
    ['approximately', 'about'],
    ['nearly', 'about'],
    ['range', 'about'],
  ];
  for (const [qualifier, shape] of SHAPES)
    it(`draws "${qualifier}" as ${shape}, and what the source rounded never as exact`, () => {
      const rounded = total('2024-01-01', { qualifier, roundedTo: 1000 });
      const { points } = line(totalsView(own(total('2023-01-01', { qualifier }), rounded)));
      expect(points.map((point) => point.shape)).to.deep.equal([shape, isRounded(rounded) ? 'about' : shape]);
    });

  const dayOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
  const said = (points: LinePicture['points'] = []): string[] =>
    points.map(({ day, tooltip }) => `${dayOf(day)}: ${tooltip.spoken}`);

  it('draws two statements of one day as a pair, and both can be pointed at, heard and read', () => {
    const panel = totalsView(shown('area-cleared', '2025-04-04'));
    const { points, tied } = line(panel);
    const PAIR = [
      '2025-04-04: 4 April 2025 (published): more than 190,000 hectares. Embassy of the Republic of Azerbaijan in the United States, 4 April 2025.',
      '2025-04-04: 4 April 2025 (published): 191,555 hectares. AZERTAC, 4 April 2025.',
    ];
    expect([...said(points).slice(-1), ...said(tied)]).to.deep.equal(PAIR);
    expect(rowsOf(panel).filter(({ head }) => head.startsWith('4 April 2025'))).to.have.length(2);
    expect(panel.drawnFrom).to.contain('AZERTAC, 4 April 2025');
  });

  it('draws what says the very same of a day once', () => {
    const other = { source: 'azertag-2025-04-04', id: 'other' };
    const { points, tied } = line(totalsView(own(total('2023'), total('2024'), total('2024', other))));
    expect([points.length, tied]).to.deep.equal([2, undefined]);
    const [more] = line(totalsView(own(total('2023'), total('2024'), total('2024', { ...other, value: 9 }))))
      .tied as LinePicture['points'];
    expect(more?.value).to.equal(9);
  });

  it('prints the last value at its point with its bound', () => {
    const lastText = (edition: string): unknown => line(totalsView(shown('area-cleared', edition))).lastText;
    expect(['2025-04-04', '2025-09-25', 'latest'].map(lastText)).to.deep.equal([
      'more than 190,000',
      '218,262',
      'nearly 249,000',
    ]);
  });

  const STARTS: readonly [what: string, of: TrendContext, start: string | undefined][] = [
    ['the day that a source states', shown('area-cleared', 'latest'), '2020-11-10: since 10 November 2020'],
    [
      'the day that another figure of the count states',
      shown('uxo-found', 'latest'),
      '2020-11-10: since 10 November 2020',
    ],
    ['nothing that is stated', own(total('2023'), total('2024')), undefined],
    [
      'what began so long ago that the axis would be empty',
      own(total('2023', { period: { start: '1998' } }), total('2024', { period: { start: '1998' } })),
      undefined,
    ],
    [
      'a year',
      own(total('2021-06-01', { period: { start: '2020' } }), total('2024', { period: { start: '2020' } })),
      '2020-01-01: since 2020',
    ],
  ];
  for (const [what, of, expected] of STARTS)
    it(`begins its axis where the count begins: ${what}`, () => {
      const { start, marks, points } = line(totalsView(of));
      expect(start && `${dayOf(start.day)}: ${start.text}`).to.equal(expected);
      const first = Math.min(...points.map(({ day }) => day));
      if (!start) return;
      expect(start.day).to.be.at.most(first);
      expect(Math.min(...marks.map(({ day }) => day))).to.be.at.least(start.day);
    });

  const MARKS: readonly [first: string, last: string, marks: readonly string[]][] = [
    [
      '2022-04-01',
      '2025-04-04',
      ['2022-01-01: 2022', '2023-01-01: 2023', '2024-01-01: 2024', '2025-01-01: 2025'],
    ],
    ['2023-01-01', '2024-01-01', ['2023-01-01: 2023', '2024-01-01: 2024']],
    ['2023-12-31', '2024-01-01', ['2023-01-01: 2023', '2024-01-01: 2024']],
    ['2023-02-01', '2023-11-15', ['2023-02-01: February 2023', '2023-11-15: November 2023']],
    ['2022', '2023-11', ['2022-01-01: 2022', '2023-01-01: 2023']],
    ['2023-11', '2023', ['2023-01-01: 2023', '2023-11-01: November 2023']],
  ];
  for (const [first, last, marks] of MARKS)
    it(`marks its days from ${first} to ${last} with ${marks.join(', ')}`, () => {
      const picture = line(totalsView(own(total(first), total(last, { value: 2000 }))));
      expect(
        picture.marks.map(
          ({ day, text }) => `${new Date(day * 86_400_000).toISOString().slice(0, 10)}: ${text}`,
        ),
      ).to.deep.equal(marks);
    });

  const ANAMA: Partial<Claim> = { scope: { operators: 'single', operator: 'ANAMA' } };
  const REMARKS: readonly [what: string, of: TrendContext, remarks: readonly string[]][] = [
    ['points of one scope', own(total('2023'), total('2024')), []],
    ['no point', own(year('2023')), ['No totals of this are known.']],
    ['one point', own(total('2023')), ['Only one dated figure of this is known. One figure makes no trend.']],
    ['one of another scope', own(total('2023'), total('2024'), total('2022', ANAMA)), []],
    [
      'one of another scope and another start',
      own(
        total('2023', { period: { start: '2020' } }),
        total('2024', { period: { start: '2020' } }),
        total('2022', { ...ANAMA, period: { start: '1998' } }),
      ),
      [apart(1, 'ANAMA only')],
    ],
    [
      'one of another scope, of a part',
      own(total('2023'), total('2024'), total('2022', { ...ANAMA, disaggregation: { method: 'manual' } })),
      [],
    ],
    [
      'one of another scope, of another area',
      own(
        total('2023'),
        total('2024'),
        total('2022', { scope: { operators: 'single', operator: 'ANAMA', area: 'North' } }),
      ),
      [],
    ],
    [
      'one point, and others of another scope',
      own(total('2024'), total('2023', ANAMA)),
      ['Only one dated figure of this is known. One figure makes no trend.', apart(1, 'ANAMA only')],
    ],
    ['a newer point that stands alone', own(total('2024', ANAMA), total('2022'), total('2023')), []],
    ['the land cleared', shown('area-cleared', 'latest'), []],
  ];
  for (const [what, of, remarks] of REMARKS)
    it(`of ${what} remarks ${remarks.length === 0 ? 'nothing' : 'on it'}`, () => {
      const panel = totalsView(of);
      expect(panel.remarks).to.deep.equal(remarks);
      expect(Boolean(panel.picture)).to.equal((of.series[0]?.points.length ?? 0) > 1);
    });

  const CONTEXTS: readonly [indicator: string, edition: string, context: readonly string[]][] = [
    ['area-cleared', '2025-04-04', ['since 10 November 2020', 'operators not stated by the source']],
    ['area-cleared', 'latest', ['since 2020', 'operators not stated by the source']],
    ['area-cleared', '2025-09-25', ['since 10 November 2020', 'all operators']],
    ['area-cleared', '2021-07-06', ['since 10 November 2020', 'ANAMA only']],
    ['mdd-donated', '2025-04-04', ['since 2005']],
    ['mdd-donated', 'latest', []],
    ['national-area', 'latest', []],
    ['casualties-total', 'latest', []],
  ];
  for (const [indicator, edition, context] of CONTEXTS)
    it(`of ${indicator} in edition ${edition} is narrowed by ${context.join(', ') || 'nothing'}`, () => {
      expect(totalsView(shown(indicator, edition)).context).to.deep.equal(context);
    });

  it('has a group of rows for each scope, that which is drawn first', () => {
    const headings = (of: TrendContext): unknown[] =>
      totalsView(of).table.groups.map(({ heading }) => heading);
    expect(headings(shown('area-cleared', '2025-04-04'))).to.deep.equal([
      'Operators not stated by the source',
      'All operators',
      'Ministry of Defence only',
      'ANAMA only',
    ]);
    expect(headings(own(total('2023'), total('2024')))).to.deep.equal([undefined]);
  });

  it('says in a row whether its day is that of the figure or of its publication', () => {
    const heads = rowsOf(totalsView(shown('area-cleared', '2025-04-04'))).map(({ head }) => head);
    expect(heads).to.include('3 April 2024').and.to.include('4 April 2025 (published)');
    expect(heads).to.include('14 April 2022').and.to.include('1 April 2022 (published)');
  });
});

describe('the view of years', () => {
  it('draws a bar for each year, plans and unstated scope in fills of their own', () => {
    const { bars } = columns(yearsView(shown('area-cleared', 'latest')));
    expect(bars.map(({ label, text, fill }) => `${label}: ${text} ${fill}`)).to.deep.equal([
      '2022: 41,915.77 hatched',
      '2023: 53,081.8 solid',
      '2024: 62,023.9 solid',
      '2025: 69,205.7 solid',
      '2026: more than 65,000 outlined',
    ]);
  });

  it('hatches nothing where no scope is stated at all', () => {
    const NONE: Partial<Claim> = { scope: { operators: 'not-stated' } };
    const panel = yearsView(own(year('2023', NONE), year('2024', NONE)));
    expect([drawnIn(panel), markersOf(panel)]).to.deep.equal([['solid', 'solid'], []]);
  });

  it('says whose work it is where that is the same of all bars, and what became of a plan', () => {
    const ALL = own(year('2023'), year('2024'));
    expect([yearsView(ALL).context, yearsView(ALL).plan]).to.deep.equal([['all operators'], undefined]);
    const panel = yearsView(shown('area-cleared', 'latest'));
    expect([panel.context, panel.plan]).to.deep.equal([
      [],
      {
        due: '2026-12-31',
        overdue: 'Planned for 2026. We have no report of the outcome.',
      },
    ]);
  });

  it('has a row for each claim, in the order of the years and then of the feed', () => {
    const rows = rowsOf(yearsView(shown('area-cleared', 'latest'))).map(
      ({ head, value }) => `${head}: ${value}`,
    );
    expect(rows).to.deep.equal([
      '2022: 41,915.77 hectares (operators not stated by the source)',
      '2023: 53,081.8 hectares (all operators)',
      '2024: 62,023.9 hectares (all operators)',
      '2025: 69,205.7 hectares (all operators)',
      '2025: 69,200 hectares (operators not stated by the source)',
      '2026: more than 65,000 hectares, planned (operators not stated by the source)',
    ]);
    // However exactly a source states when its year begins.
    const periods = ['2024', '2024-01-01', '2024-01'].map((start, value) =>
      year('2024', { value, period: { start, end: '2024-12-31' } }),
    );
    const values = rowsOf(yearsView(own(...periods, year('2023', { value: 9 })))).map(
      ({ value }) => value[0],
    );
    expect(values).to.deep.equal(['9', '0', '1', '2']);
  });

  it('remarks that there are none, or that some stand apart', () => {
    const ONE: Partial<Claim> = { scope: { operators: 'single', operator: 'ANAMA' } };
    expect(yearsView(own(total('2023'))).remarks).to.deep.equal(['No figures of whole years are known.']);
    expect(yearsView(own(year('2022', ONE), year('2023'), year('2024'))).remarks).to.deep.equal([
      apart(1, 'ANAMA only'),
    ]);
    expect(yearsView(own(year('2023'), year('2024'))).remarks).to.deep.equal([]);
  });

  it('draws no chart of one year, and has its row all the same', () => {
    const panel = yearsView(own(year('2024')));
    expect(panel.picture).to.equal(undefined);
    expect(rowsOf(panel)).to.have.length(1);
  });
});

describe('the axes of both views', () => {
  it('are numbered as the language does', () => {
    const of = shown('area-cleared', 'latest');
    expect(formatNumber(250_000, line(totalsView(of)).numbers)).to.equal('250,000');
    expect(formatNumber(0.5, columns(yearsView(of)).numbers)).to.equal('0.5');
  });
});
