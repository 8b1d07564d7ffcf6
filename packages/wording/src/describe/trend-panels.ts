/**
 * The two ways to look at an indicator over time: its totals by date, and what each year brought.
 */
import {
  areaOf,
  type Claim,
  convert,
  dayNumber,
  type Edition,
  type Feed,
  partOf,
  type Series,
  type Unit,
  type Years,
} from '@mine-action/data';
import { formatDate } from '../format/date.js';
import { dateText, describePlan, periodText } from './dating.js';
import type { LanguagePack } from '../locale/language-pack.js';
import { formatNumber } from '../format/number.js';
import type { Fill, LinePicture, Point } from './picture.js';
import { quantityText } from '../format/quantity.js';
import {
  drawnFrom,
  legendOfFills,
  legendOfShapes,
  namesOf,
  rowOf,
  rowWhenRead,
  scopeText,
  shapeOf,
  type TableRow,
  tooltipOf,
  type ChartPanel,
} from './chart.js';
import { capitalise } from '../format/text.js';

/** All that is known of an indicator over time. The first series is the one that is drawn. */
export interface Timeline {
  readonly feed: Feed;
  readonly series: readonly Series[];
  readonly years: Years;
}

/** A timeline with the unit, title and language that its views are said in. */
export interface TrendContext extends Timeline {
  readonly unit: Unit;
  readonly title: string;
  readonly language: LanguagePack;
  /** Whether some were found and others found and neutralised, so that each row says which. */
  readonly verbs?: boolean | undefined;
  readonly edition: Edition;
}

/** The claim in the unit that is shown; a claim of another kind of unit stays as it is. */
export const inUnit = (claim: Claim, unit: Unit): Claim => convert(claim, unit) ?? claim;

/** That some figures stand apart and are not drawn, and whose work they count. */
function apartText(claims: readonly Claim[], feed: Feed, language: LanguagePack): string | undefined {
  if (claims.length === 0) return undefined;
  return language.messages['trend-apart']({
    n: claims.length,
    count: formatNumber(claims.length, language.numbers),
    scopes: scopesText(claims, feed, language),
  });
}

/** Whose work some figures count, each once. */
const scopesText = (claims: readonly Claim[], feed: Feed, language: LanguagePack): string =>
  [...new Set(claims.map((claim) => scopeText(claim, feed, language)))]
    .filter((scope) => scope !== undefined)
    .join(language.messages['between-remarks']());

const rowOfDay = (claim: Claim, { feed, unit, language, verbs }: TrendContext, scope?: string): TableRow =>
  rowWhenRead(() => {
    const date = dateText(claim, language);
    return rowOf(inUnit(claim, unit), feed, language, {
      head: claim.asOf.basis === 'publication-date' ? language.messages['row-published']({ date }) : date,
      scope,
      verbs,
    });
  });

const startOf = (claims: readonly Claim[]): string | undefined =>
  claims.map(({ period }) => period?.start?.slice(0, 4)).find(Boolean);

/**
 * Whether totals of another scope can stand in the picture of these: of the same quantity, place, part and start, so that
 * only the teams differ, which is what the words beside them say.
 */
function isComparable(
  { points }: Series,
  drawn: Series,
  { feed, unit, language, series }: TrendContext,
): boolean {
  const [[claim], [other]] = [points, drawn.points];
  if (!claim || !other || !convert(claim, unit) || scopeText(claim, feed, language) === undefined)
    return false;
  // Where there is only one start, those without any have it, as in `seriesOf`.
  const starts = new Set(series.map((each) => startOf(each.points)).filter(Boolean));
  return (
    claim.measure === other.measure &&
    areaOf(claim) === areaOf(other) &&
    partOf(claim) === partOf(other) &&
    (starts.size < 2 || startOf(points) === startOf(drawn.points))
  );
}

/**
 * The totals of the first series, joined; those that other teams made stand apart in the same picture.
 *
 * @param more remarks on all panels
 */
export function totalsView(view: TrendContext, more: readonly string[] = []): ChartPanel {
  const { series, feed, language, title } = view;
  const { messages } = language;
  const [drawn, ...others] = series;
  const points = drawn?.points ?? [];
  const hasPicture = points.length > 1;
  const apart = drawn && hasPicture ? others.filter((each) => isComparable(each, drawn, view)) : [];
  const left = others.filter((each) => !apart.includes(each));
  const isAssumed = isUnstated(points);
  const rows = new Map(
    series.flatMap(({ claims }) => claims.map((claim) => [claim, rowOfDay(claim, view)] as const)),
  );
  const rowsOf = (claims: readonly Claim[]): readonly TableRow[] =>
    claims.map((claim) => rows.get(claim) as TableRow);
  const remarks = [
    points.length === 0
      ? messages['trend-none']()
      : points.length === 1
        ? messages['trend-one']()
        : undefined,
    apartText(claimsIn(left), feed, language),
    ...more,
  ];
  const newest = points[points.length - 1];
  const context = newest ? [periodText(newest, language), scopeText(newest, feed, language)] : [];
  return {
    title,
    context: context.filter((text) => text !== undefined),
    picture: drawn && hasPicture ? line(drawn, apart, rows, view) : undefined,
    legend: hasPicture
      ? [
          ...legendOfShapes(
            [drawn as Series, ...apart].flatMap((each) => [...each.points, ...saidToo(each, view.unit)]),
            language,
          ),
          ...(isAssumed || apart.some((each) => each.points.length > 1 && isUnstated(each.points))
            ? [{ marker: 'dotted' as const, text: messages['key-dotted']() }]
            : []),
          ...(apart.length > 0
            ? [{ marker: 'apart' as const, text: scopesText(claimsIn(apart), feed, language) }]
            : []),
        ]
      : [],
    get drawnFrom() {
      return drawnFrom(
        rowsOf(
          (drawn ? [drawn, ...apart] : []).flatMap((each) => [...each.points, ...saidToo(each, view.unit)]),
        ),
        language,
      );
    },
    remarks: remarks.filter((remark) => remark !== undefined),
    names: namesOf(title, language),
    table: {
      caption: title,
      columns: [messages['column-date'](), messages['column-figure'](), messages['column-source']()],
      // The one that is drawn comes first.
      groups: series.map(({ claims }) => {
        const scope = claims[0] && scopeText(claims[0], feed, language);
        return {
          heading: scope && series.length > 1 ? capitalise(scope, language) : undefined,
          rows: rowsOf(claims),
        };
      }),
    },
  };
}

/** Whether the sources do not say whose work they count: that it is one count is then assumed. */
const isUnstated = ([first]: readonly Claim[]): boolean => first?.scope.operators === 'not-stated';

const claimsIn = (series: readonly Series[]): readonly Claim[] => series.flatMap(({ claims }) => claims);

function line(
  drawn: Series,
  apart: readonly Series[],
  rows: ReadonlyMap<Claim, TableRow>,
  view: TrendContext,
): LinePicture {
  const { feed, language, unit } = view;
  const point = (claim: Claim, scope?: string): Point => ({
    day: dayNumber(claim.asOf.date),
    value: inUnit(claim, unit).value,
    shape: shapeOf(claim),
    get tooltip() {
      const row = scope === undefined ? (rows.get(claim) as TableRow) : rowOfDay(claim, view, scope);
      return tooltipOf(row, language);
    },
  });
  const byDay = [drawn, ...apart]
    .flatMap(({ points }) => points)
    .sort((a, b) => dayNumber(a.asOf.date) - dayNumber(b.asOf.date));
  const start = startDay(drawn.claims, byDay, language);
  const last = drawn.points[drawn.points.length - 1] as Claim;
  const joined = (series: Series, scope?: string): Pick<LinePicture, 'points' | 'tied' | 'isAssumed'> => {
    const tied = saidToo(series, unit);
    return {
      points: series.points.map((claim) => point(claim, scope)),
      ...(tied.length > 0 && { tied: tied.map((claim) => point(claim, scope)) }),
      isAssumed: isUnstated(series.points),
    };
  };
  return {
    kind: 'line',
    ...joined(drawn),
    lastText: quantityText(inUnit(last, unit), language, { role: 'bar' }),
    start: start && { day: start.day, text: start.text },
    apart: apart.map((each) => {
      const text = scopeText(each.points[0] as Claim, feed, language) ?? '';
      return { text, ...joined(each, text) };
    }),
    marks: marksOf(byDay, language, start),
    numbers: language.numbers,
  };
}

/** What was stated otherwise of a day of a series than by the point that is joined. */
function saidToo({ points, claims }: Series, unit: Unit): readonly Claim[] {
  const byDay = new Map(points.map((claim) => [claim.asOf.date, claim]));
  const said = new Set<string>();
  return claims.filter((claim) => {
    const { date } = claim.asOf;
    const sayOf = (each: Claim): string => `${date} ${inUnit(each, unit).value} ${shapeOf(each)}`;
    const point = byDay.get(date);
    if (!point || point === claim || sayOf(point) === sayOf(claim) || said.has(sayOf(claim))) return false;
    said.add(sayOf(claim));
    return true;
  });
}

/**
 * When a count begins, as exactly as one of its sources says. Nothing where most of the axis would be empty: of what began long
 * before anybody counted it, the words say since when.
 */
function startDay(
  claims: readonly Claim[],
  byDay: readonly Claim[],
  language: LanguagePack,
): (NonNullable<LinePicture['start']> & { readonly year: number }) | undefined {
  let found: Claim | undefined;
  let start = '';
  for (const claim of claims) {
    const own = claim.period?.start ?? '';
    if (own.length > start.length || (own.length === start.length && own < start))
      [found, start] = [claim, own];
  }
  const text = found && periodText(found, language);
  if (text === undefined) return undefined;
  const [first, last] = [byDay[0], byDay[byDay.length - 1]].map((claim) =>
    dayNumber((claim as Claim).asOf.date),
  ) as [number, number];
  const day = dayNumber(start);
  return day <= first && first - day <= last - first
    ? { day, text, year: Number(start.slice(0, 4)) }
    : undefined;
}

/** The beginning of each year; where all is within one, the first and the last day. */
function marksOf(
  points: readonly Claim[],
  language: LanguagePack,
  start?: ReturnType<typeof startDay>,
): LinePicture['marks'] {
  const ends = [points[0], points[points.length - 1]].filter((claim) => claim !== undefined);
  const marks: { day: number; text: string }[] = [];
  const [from = 0, to = 0] = ends.map(({ asOf }) => Number(asOf.date.slice(0, 4)));
  for (let year = start?.year ?? from; year <= to; year++) {
    const day = dayNumber(`${year}-01-01`);
    if (day >= (start?.day ?? -Infinity)) marks.push({ day, text: formatDate(String(year), language.dates) });
  }
  if (marks.length > 1) return marks;
  const months = ends.map(({ asOf }) => ({
    day: dayNumber(asOf.date),
    text: formatDate(asOf.date.slice(0, 7), language.dates),
  }));
  // Within one month a single mark says it.
  return months[0]?.text === months[1]?.text ? months.slice(0, 1) : months;
}

/** The year that a flow is of. */
export function yearText({ period }: Claim, { dates }: LanguagePack): string {
  return formatDate(period?.start?.slice(0, 4) ?? '', dates);
}

/** A bar for each year; of another scope than the others, in the table alone. */
export function yearsView(view: TrendContext, more: readonly string[] = []): ChartPanel {
  const { years, feed, language, unit } = view;
  const { messages } = language;
  const title = messages['series-years']({ title: view.title });
  const isMixed = new Set(years.years.map(({ claim }) => claim.scope.operators)).size > 1;
  const fillOf = ({ status, scope }: Claim): Fill =>
    status === 'planned' ? 'outlined' : isMixed && scope.operators === 'not-stated' ? 'hatched' : 'solid';
  const row = (claim: Claim): TableRow =>
    rowWhenRead(() => {
      const own = inUnit(claim, unit);
      const text = quantityText(own, language);
      const figure = claim.status === 'planned' ? messages['row-planned']({ figure: text }) : text;
      const scope = scopeText(claim, feed, language);
      return rowOf(own, feed, language, {
        head: yearText(claim, language),
        value: figure,
        scope,
        verbs: view.verbs,
      });
    });
  const bars = years.years.map(({ claim }) => ({
    value: inUnit(claim, unit).value,
    label: yearText(claim, language),
    text: quantityText(inUnit(claim, unit), language, { role: 'bar' }),
    fill: fillOf(claim),
    get tooltip() {
      return tooltipOf(row(claim), language);
    },
  }));
  const remarks = [
    bars.length === 0 ? messages['years-none']() : bars.length === 1 ? messages['years-one']() : undefined,
    apartText(years.apart, feed, language),
    ...more,
  ];
  const claims = [...years.years.flatMap(({ claim, others }) => [claim, ...others]), ...years.apart];
  // A year that is only planned, and those of which a plan is known beside what they brought.
  const plans = years.years
    .flatMap(({ claim, others }) => [claim, ...others])
    .flatMap((claim) => {
      const plan = describePlan(claim, view);
      return plan ? [{ claim, plan }] : [];
    });
  const yearOf = ({ period }: Claim): number => Number(period?.start?.slice(0, 4) ?? 0);
  const byYear = claims.sort((a, b) => yearOf(a) - yearOf(b));
  const scopes = new Set(years.years.map(({ claim }) => scopeText(claim, feed, language)));
  return {
    title,
    // Whose work, where it is the same of all bars; otherwise the legend says it.
    context: scopes.size === 1 ? [...scopes].filter((text) => text !== undefined) : [],
    picture: bars.length > 1 ? { kind: 'columns', bars, numbers: language.numbers } : undefined,
    legend:
      bars.length > 1
        ? legendOfFills(
            bars.map(({ fill }) => fill),
            language,
          )
        : [],
    get drawnFrom() {
      return drawnFrom(
        years.years.map(({ claim }) => row(claim)),
        language,
      );
    },
    plan: plans.find(({ claim }) => claim.status === 'planned')?.plan,
    remarks: [
      ...remarks,
      ...plans.map(({ claim, plan }) => (claim.status === 'planned' ? undefined : plan.overdue)),
    ].filter((remark) => remark !== undefined),
    names: namesOf(title, language),
    table: {
      caption: title,
      columns: [messages['column-year'](), messages['column-figure'](), messages['column-source']()],
      groups: [{ rows: byYear.map(row) }],
    },
  };
}
