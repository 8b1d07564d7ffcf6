import type { Resolve } from '@mine-action/core';
import { reachedWith, select } from '@mine-action/data';
import { describeDetails, describeStat } from '@mine-action/wording';
import { optionsFor, queryOf } from '../figure/resolving.js';

/** One figure as its source stated it, with the plan whose outcome it is or the outcome of the plan that it is. */
export const resolve: Resolve = (context) => {
  const { feed, edition, selection } = context;
  const figure = select(feed, { ...queryOf(context), indicator: selection['indicator'] ?? '' });
  if (!figure.known) return figure;
  const options = optionsFor(context, figure.claim);
  const view = describeStat(figure, options);
  if (!view.known) return view;
  const also = reachedWith(figure.claim, feed, edition);
  return {
    known: true,
    view,
    details: () => describeDetails(figure, options.language, [], also),
    claims: [figure.claim, ...also],
  };
};
