import type { Resolve } from '@mine-action/core';
import { problemOf } from '@mine-action/core/resolver';
import { select } from '@mine-action/data';
import { describeGroup, describeGroupDetails } from '@mine-action/wording';
import { optionsFor, queryOf } from '../figure/resolving.js';

/** Several figures, with what they share said once. */
export const resolve: Resolve = (context) => {
  const { feed, selection, isRecent } = context;
  const indicators = (selection['indicators'] ?? '').split(/[\s,]+/).filter(Boolean);
  if (indicators.length === 0) return { known: false, reason: 'nothing-selected' };
  const figures = indicators.map((indicator) => select(feed, { ...queryOf(context), indicator }));
  // What these figures do not know, the earlier ones may.
  const unknown = figures.find(({ known }) => !known);
  if (unknown && !unknown.known && isRecent) return unknown;
  const options = optionsFor(context);
  const view = describeGroup(figures, options);
  if (!view.known) return view;
  return {
    known: true,
    view,
    details: () => describeGroupDetails(figures, options),
    claims: figures.flatMap((figure) => (figure.known ? [figure.claim] : [])),
    problems: view.items.flatMap((item, index) =>
      item.known ? [] : (problemOf(item.reason, feed, indicators[index]) ?? []),
    ),
  };
};
