/**
 * Figures over time in words: a headline, the totals of one scope, the years, and what was not joined to what.
 */
import { type Feed, type Claim, convert, pace, type Series } from '@mine-action/data';
import { spokenOf } from '../format/spoken.js';
import { formatDate } from '../format/date.js';
import { ageing, asOfValues, shortDating } from './dating.js';
import type { LanguagePack } from '../locale/language-pack.js';
import { formatNumber } from '../format/number.js';
import { narrowedText, placeOf } from './counted.js';
import { quantityText, unitValues } from '../format/quantity.js';
import { type ChartView, scopeText, toolsOf } from './chart.js';
import type { Detail } from './details.js';
import { counted, labelOf, labelText } from './label.js';
import { type DescribeOptions, viewLanguage, type Unavailable } from './stat.js';
import { publisherName, sentenceHref, sourceLines } from './source-line.js';
import { around, capitalise, joinSentences, type Linked, selectKey } from '../format/text.js';
import { inUnit, type TrendContext, type Timeline, totalsView, yearText, yearsView } from './trend-panels.js';
import { isMixed, verbOf } from './verbs.js';
import { wordsOf } from './words-for.js';

/** What is drawn of a timeline. */
export type TrendDisplay = 'totals' | 'years' | 'both';

/**
 * The claims that are said in words, the one that leads first: the newest total, in the headline, and the newest year that has
 * been reached, in a sentence of its own; or the year alone where years are drawn.
 */
export function namedIn(
  { series: [drawn], years: { years } }: Timeline,
  display: TrendDisplay,
): readonly Claim[] {
  const total = drawn?.points[drawn.points.length - 1];
  const year = years.filter(({ claim }) => claim.status !== 'planned').pop()?.claim;
  const named = display === 'years' && year ? [year] : [total, year];
  return named.filter((claim) => claim !== undefined);
}

/**
 * Says an indicator over time.
 *
 * @returns the view, or why nothing can be said
 */
export function describeTrend(
  timeline: Timeline,
  display: TrendDisplay,
  options: DescribeOptions,
): ChartView | Unavailable {
  const named = namedIn(timeline, display);
  const { language } = wordsOf(named, options, timeline.feed);
  const { messages } = language;
  const [first] = named;
  if (!first) return { known: false, reason: 'series-missing' };
  const unit = options.unit ?? first.unit;
  if (!convert(first, unit)) return { known: false, reason: 'unit-impossible' };
  const own = options.label?.trim();
  const label = own || labelOf(first, language, timeline.feed);
  if (label === undefined) return { known: false, reason: 'label-missing' };
  const all = claimsOf(timeline, display);
  // The title stands above them all: where one of them is only said to be found, it says no more.
  const verb = verbOf(...all) === 'both' ? first.verb : undefined;
  // The label beside many of them, whatever the number is.
  const many = labelText({ ...first, value: 5, qualifier: 'exact', verb }, language, timeline.feed);
  const title = capitalise(
    messages['series-title']({
      ...unitValues(unit),
      label: own || (many ?? label),
      // Of the page's own words none has a title by itself.
      indicator: own ? 'none' : selectKey(first.indicator),
      verb: verbOf(...all),
    }),
    language,
  );
  const verbs = isMixed(all);
  const shown: TrendContext = {
    ...timeline,
    unit,
    title,
    language,
    verbs,
    edition: options.edition ?? 'latest',
  };
  // Said of all panels, and once.
  const remarks = verbs ? [messages['verbs-mixed']()] : [];
  const { feed } = timeline;
  const text = sentence(shown, first, label);
  const [, newest] = named;
  const year = newest && sentence(shown, newest, own || (labelOf(newest, language, feed) ?? label));
  return {
    known: true,
    language: viewLanguage(language),
    place: placeOf(first, feed, language),
    headline: text,
    spoken: spokenOf(text),
    year,
    spokenYear: year && spokenOf(year),
    ageing: ageing(first, timeline.feed),
    sources: sourcesOf(timeline, named, language),
    otherSources: all.some(({ source }) => named.every((claim) => claim.source !== source))
      ? messages['trend-sources']()
      : undefined,
    panels: [
      ...(display === 'years' ? [] : [totalsView(shown, remarks)]),
      ...(display === 'totals' ? [] : [yearsView(shown, display === 'years' ? remarks : [])]),
    ],
    tools: toolsOf(title, language),
    notVerified: messages['not-verified-all'](),
  };
}

/** The source of each claim that the headline names. */
function sourcesOf(
  timeline: Timeline,
  [first, ...others]: readonly Claim[],
  language: LanguagePack,
): readonly Linked[] {
  const { messages } = language;
  const { feed } = timeline;
  return [
    ...(first ? sourceLines(first, feed, language) : []),
    ...others.map((claim) => ({
      ...around((publisher) =>
        messages['year-source']({
          year: yearText(claim, language),
          publisher,
          dating: shortDating(claim, language),
        }),
      ),
      link: publisherName(claim, feed, language),
      href: sentenceHref(claim, feed),
    })),
  ];
}

/** One claim as a sentence: a total by its day, or what a year has brought. A rounded total and a year never share one. */
function sentence({ language, unit, feed }: TrendContext, claim: Claim, label: string): string {
  const { messages } = language;
  const said = counted(quantityText(inUnit(claim, unit), language), label, language);
  const isYear = claim.measure === 'flow';
  const text = capitalise(
    messages['trend-headline']({
      total: isYear ? 'none' : said,
      measure: claim.measure,
      ...asOfValues(claim, language),
      flow: isYear ? said : 'none',
      year: isYear ? yearText(claim, language) : '',
    }),
    language,
  );
  return joinSentences(text, narrowedText(claim, feed, language));
}

/** What the details of totals add: the mean pace, where the figures allow one, and how the line is drawn. */
export function trendRemarks(
  timeline: Timeline,
  display: TrendDisplay,
  options: DescribeOptions,
): readonly Detail[] {
  if (display === 'years') return [];
  const { series, feed } = timeline;
  const { language } = wordsOf(namedIn(timeline, display), options, timeline.feed);
  const { messages } = language;
  const [drawn] = series;
  const term = messages['term-drawing']();
  const isStated = drawn?.points[0]?.scope.operators !== 'not-stated';
  return [
    ...series.flatMap((each) => paceText(each, feed, language) ?? []).slice(0, 1),
    ...(drawn && drawn.points.length > 1 ? [{ term, text: messages['drawing-line']() }] : []),
    ...(isStated ? [] : [{ term, text: messages['drawing-unstated']() }]),
  ];
}

function paceText(series: Series, feed: Feed, language: LanguagePack): Detail | undefined {
  const mean = pace(series);
  if (!mean) return undefined;
  const { from, to, days, perDay } = mean;
  const { messages, dates } = language;
  return {
    term: messages['term-pace'](),
    text: messages.pace({
      to: quantityText(to, language),
      from: quantityText(convert(from, to.unit) ?? from, language),
      n: days,
      days: formatNumber(days, language.numbers),
      pace: quantityText(perDay, language, { calculated: true }),
      start: formatDate(from.asOf.date, dates),
      end: formatDate(to.asOf.date, dates),
      scope: scopeText(to, feed, language) ?? '',
    }),
  };
}

/** Every claim that is drawn or stands in a table, those that are drawn first. */
export function claimsOf({ series, years }: Timeline, display: TrendDisplay): readonly Claim[] {
  const totals = series.flatMap(({ claims }) => claims);
  const ofYears = [...years.years.flatMap(({ claim, others }) => [claim, ...others]), ...years.apart];
  return [...(display === 'years' ? [] : totals), ...(display === 'totals' ? [] : ofYears)];
}
