import type { Resolve } from '@mine-action/core';
import { type Claim, reachedWith, select, seriesOf, yearsOf } from '@mine-action/data';
import { claimsOf, describeDetails, describeTrend, namedIn, trendRemarks } from '@mine-action/wording';
import { optionsFor, queryOf } from '../figure/resolving.js';
import type { TrendDisplay } from '@mine-action/wording';

const DRAWN: Readonly<Record<string, TrendDisplay>> = {
  cumulative: 'totals',
  annual: 'years',
  table: 'both',
};

/** Totals and years of one indicator, never joined across operators. */
export const resolve: Resolve = (context) => {
  const { feed, edition, selection } = context;
  const indicator = selection['indicator'] ?? '';
  const drawn = DRAWN[selection['display'] ?? ''] ?? 'totals';
  const query = { ...queryOf(context), from: selection['from'], to: selection['to'] };
  const timeline = {
    feed,
    series: seriesOf(feed, indicator, edition, query),
    years: yearsOf(feed, indicator, edition, query),
  };
  const [claim, ...also] = namedIn(timeline, drawn);
  if (!claim) {
    const figure = select(feed, { ...query, indicator });
    return figure.known ? { known: false, reason: 'series-missing' } : figure;
  }
  const options = optionsFor(context, claim, ...also);
  const view = describeTrend(timeline, drawn, options);
  if (!view.known) return view;
  const claims = claimsOf(timeline, drawn);
  // What had been planned for a year stands in the words below the bars.
  const plansOf = (years: readonly Claim[]): readonly Claim[] =>
    drawn === 'totals' ? [] : years.flatMap((year) => reachedWith(year, feed, edition));
  return {
    known: true,
    view,
    details: () =>
      describeDetails(
        { known: true, claim, feed },
        options.language,
        trendRemarks(timeline, drawn, options),
        [...also, ...plansOf([claim, ...also])],
      ),
    claims: [...new Set([...claims, ...plansOf(claims)])],
  };
};
