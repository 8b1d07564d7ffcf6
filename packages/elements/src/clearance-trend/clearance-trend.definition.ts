import type { ElementDefinition, Resolve } from '@mine-action/core';
import { select, seriesOf, UNITS, yearsOf } from '@mine-action/data';
import {
  claimsOf,
  describeDetails,
  describeTrend,
  namedIn,
  type TrendDisplay,
  trendRemarks,
} from '@mine-action/wording';
import { optionsFor } from '../figure/resolving.js';

const DRAWN: Readonly<Record<string, TrendDisplay>> = {
  cumulative: 'totals',
  annual: 'years',
  table: 'both',
};
const DISPLAYS = Object.keys(DRAWN);

export const definition: ElementDefinition = {
  tag: 'clearance-trend',
  className: 'ClearanceTrend',
  path: 'trend',
  rank: 4,
  isChart: true,
  named: 'indicator',
  selects: {
    indicator: { initial: 'area-cleared' },
    unit: { values: UNITS },
    label: {},
    display: { initial: 'cumulative' },
  },
  displays: DISPLAYS,
  file: 'trend',
  isInScript: false,
  isPrepared: false,
  needsHistory: true,
  frameHeightPx: 640,
  subjects: (_, named) => named.map((name) => ({ name, indicators: [name] })),
};

/** Totals and years of one indicator, never joined across operators. */
export const resolve: Resolve = (context) => {
  const { feed, edition, selection } = context;
  const indicator = selection['indicator'] ?? '';
  const drawn = DRAWN[selection['display'] ?? ''] ?? 'totals';
  const timeline = {
    feed,
    series: seriesOf(feed, indicator, edition),
    years: yearsOf(feed, indicator, edition),
  };
  const [claim, ...also] = namedIn(timeline, drawn);
  if (!claim) {
    const figure = select(feed, { indicator, edition });
    return figure.known ? { known: false, reason: 'series-missing' } : figure;
  }
  const options = optionsFor(context, claim, ...also);
  const view = describeTrend(timeline, drawn, options);
  if (!view.known) return view;
  return {
    known: true,
    view,
    details: () =>
      describeDetails(
        { known: true, claim, feed },
        options.language,
        trendRemarks(timeline, drawn, options),
        also,
      ),
    claims: claimsOf(timeline, drawn),
  };
};
