/**
 * Figures over time in words: a headline, the totals of one scope, the years, and what was not joined to what.
 */
import { type Claim, convert, pace, type Series, type Year } from '@mine-action/data';
import { formatDate } from './date.js';
import { ageing } from './dating.js';
import type { LanguagePack } from './language-pack.js';
import { formatNumber } from './number.js';
import { quantityText } from './quantity.js';
import { type ChartSaying, scopeText, toolsOf } from './say-chart.js';
import type { Detail } from './say-details.js';
import { labelText, type SayOptions, spokenIn, type Unsaid } from './say.js';
import { sourceLines } from './sources.js';
import { capitalise, orNone, selectKey } from './text.js';
import { inUnit, type Shown, type Timeline, totalsView, yearsView } from './trend-views.js';

/** The newest total; where there is none, the newest year. */
export function newestOf({ series: [drawn], years: { years } }: Timeline): Claim | undefined {
  return drawn?.points[drawn.points.length - 1] ?? lastReached(years)?.claim;
}

const lastReached = (years: readonly Year[]): Year | undefined =>
  years.filter(({ claim }) => claim.status !== 'planned').pop();

/**
 * Says an indicator over time; the totals are the first view, the years the second.
 *
 * @returns the saying, or why nothing can be said
 */
export function sayTrend(timeline: Timeline, options: SayOptions): ChartSaying | Unsaid {
  const { language } = options;
  const { messages } = language;
  const newest = newestOf(timeline);
  if (!newest) return { known: false, why: 'indicator-unknown' };
  const unit = options.unit ?? newest.unit;
  if (!convert(newest, unit)) return { known: false, why: 'unit-impossible' };
  const label = options.label?.trim() || labelText(newest, language);
  if (label === undefined) return { known: false, why: 'label-missing' };
  // The label beside more than one.
  const plural = options.label?.trim() || (labelText(newest, language, 2) ?? label);
  const title = capitalise(messages['series-title']({ unit: selectKey(unit), label: plural }), language);

  const hasOthers = claimsOf(timeline).some(({ source }) => source !== newest.source);
  const others = hasOthers ? [{ before: messages['trend-sources'](), link: '', after: '', address: {} }] : [];

  const shown: Shown = { ...timeline, unit, title, language };
  return {
    known: true,
    language: spokenIn(language),
    headline: headline(shown, newest, label),
    ageing: ageing(newest, timeline.feed),
    sources: [...sourceLines(newest, timeline.feed, language), ...others],
    views: [totalsView(shown), yearsView(shown)],
    tools: toolsOf(title, language),
    notVerified: messages['not-verified-all'](),
  };
}

function headline({ language, unit, years: { years } }: Shown, newest: Claim, label: string): string {
  const { messages, dates } = language;
  const said = (claim: Claim, isLabelled: boolean): string => {
    const quantity = quantityText(inUnit(claim, unit), language);
    return isLabelled ? messages['kind-quantity']({ quantity, kind: label }) : quantity;
  };
  const isTotal = newest.measure !== 'flow';
  const year = lastReached(years);
  return capitalise(
    messages['trend-headline']({
      total: isTotal ? said(newest, true) : 'none',
      measure: newest.measure,
      date: formatDate(newest.asOf.date, dates),
      flow: orNone(year && said(year.claim, !isTotal)),
      year: year?.year ?? '',
    }),
    language,
  );
}

/** What the details of a trend add: the mean pace, where the figures allow one, and how the line is drawn. */
export function trendRemarks({ series }: Timeline, { language }: SayOptions): readonly Detail[] {
  const { messages } = language;
  const [drawn] = series;
  const term = messages['term-drawing']();
  const isStated = drawn?.points[0]?.scope.operators !== 'not-stated';
  return [
    ...series.flatMap((each) => paceText(each, language) ?? []).slice(0, 1),
    ...(drawn && drawn.points.length > 1 ? [{ term, text: messages['drawing-line']() }] : []),
    ...(isStated ? [] : [{ term, text: messages['drawing-unstated']() }]),
  ];
}

function paceText(series: Series, language: LanguagePack): Detail | undefined {
  const mean = pace(series);
  if (!mean) return undefined;
  const { from, to, days, perDay } = mean;
  const { messages, dates } = language;
  return {
    term: messages['term-pace'](),
    text: messages.pace({
      to: quantityText(to, language),
      from: quantityText(convert(from, to.unit) ?? from, language),
      days: formatNumber(days, language.numbers),
      pace: quantityText(perDay, language, { calculated: true }),
      start: formatDate(from.asOf.date, dates),
      end: formatDate(to.asOf.date, dates),
      scope: scopeText(to, language) ?? '',
    }),
  };
}

/** Every claim of a timeline, those that are drawn first. */
export function claimsOf({ series, years }: Timeline): readonly Claim[] {
  return [
    ...series.flatMap(({ claims }) => claims),
    ...years.years.flatMap(({ claim, others }) => [claim, ...others]),
    ...years.apart,
  ];
}
