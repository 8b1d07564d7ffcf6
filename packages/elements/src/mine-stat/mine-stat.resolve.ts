import type { Resolve } from '@mine-action/core';
import { select } from '@mine-action/data';
import { describeDetails, describeStat } from '@mine-action/wording';
import { optionsFor, queryOf } from '../figure/resolving.js';

/** One figure as its source stated it. */
export const resolve: Resolve = (context) => {
  const { feed, selection } = context;
  const figure = select(feed, { ...queryOf(context), indicator: selection['indicator'] ?? '' });
  if (!figure.known) return figure;
  const options = optionsFor(context, figure.claim);
  const view = describeStat(figure, options);
  if (!view.known) return view;
  return {
    known: true,
    view,
    details: () => describeDetails(figure, options.language),
    claims: [figure.claim],
  };
};
