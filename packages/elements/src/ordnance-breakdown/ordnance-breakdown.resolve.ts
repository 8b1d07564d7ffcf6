import type { Resolve, ResolveContext } from '@mine-action/core';
import { breakdownOf, type Claim, partsOf, select } from '@mine-action/data';
import {
  breakdownRemarks,
  type ChartView,
  describeBreakdown,
  describeDetails,
  describeParts,
  type Detail,
  type Unavailable,
} from '@mine-action/wording';
import { optionsFor, queryOf } from '../figure/resolving.js';

/** What was found of each kind, or the parts of the indicator that is named; of one day and scope. */
export const resolve: Resolve = (context) =>
  context.selection['indicator']?.trim()
    ? resolveParts(context, context.selection['indicator'].trim())
    : resolveKinds(context);

function resolveKinds(context: ResolveContext): ReturnType<Resolve> {
  const { feed, edition } = context;
  const key = queryOf(context);
  const kinds = breakdownOf(feed, edition, key);
  const claims = kinds?.flatMap(({ claim }) => claim ?? []) ?? [];
  if (!kinds || claims.length === 0)
    return { known: false, reason: breakdownOf(feed, 'latest', key) ? 'not-yet-known' : 'kinds-missing' };
  const options = optionsFor(context, ...kinds);
  return known(context, describeBreakdown(kinds, feed, options), claims, breakdownRemarks(kinds, options));
}

function resolveParts(context: ResolveContext, indicator: string): ReturnType<Resolve> {
  const { feed, edition, selection } = context;
  const query = { ...queryOf(context), indicator, by: selection['by'] };
  const parts = partsOf(feed, edition, query);
  if (!parts) {
    if (partsOf(feed, 'latest', query)) return { known: false, reason: 'not-yet-known' };
    const figure = select(feed, query);
    return {
      known: false,
      reason: !figure.known && figure.reason === 'indicator-unknown' ? figure.reason : 'parts-missing',
    };
  }
  const { kinds, whole } = parts;
  const stated = kinds.flatMap(({ claim }) => claim ?? []);
  const view = describeParts(parts, indicator, feed, optionsFor(context, { indicator }, ...kinds));
  return known(context, view, whole ? [whole, ...stated] : stated);
}

/** With the details of every figure that is shown. */
function known(
  context: ResolveContext,
  view: ChartView | Unavailable,
  claims: readonly Claim[],
  remarks: readonly Detail[] = [],
): ReturnType<Resolve> {
  const [claim, ...also] = claims;
  if (!view.known || !claim) return view.known ? { known: false, reason: 'kinds-missing' } : view;
  const { feed } = context;
  return {
    known: true,
    view,
    details: () =>
      describeDetails({ known: true, claim, feed }, optionsFor(context, ...claims).language, remarks, also),
    claims,
  };
}
