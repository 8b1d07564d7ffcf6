import type { Resolve } from '@mine-action/core';
import { select } from '@mine-action/data';
import { describeDetails, describeDogs } from '@mine-action/wording';
import { optionsFor, queryOf } from '../figure/resolving.js';

/** Dogs with what was planned beyond them. */
export const resolve: Resolve = (context) => {
  const { feed, selection } = context;
  const indicator = selection['indicator'] ?? '';
  const dogs = select(feed, { ...queryOf(context), indicator });
  if (!dogs.known) return dogs;
  const planned = select(feed, { ...queryOf(context), indicator, status: 'planned' });
  const options = optionsFor(context, dogs.claim);
  const view = describeDogs(dogs, planned.known ? planned.claim : undefined, options);
  if (!view.known) return view;
  return {
    known: true,
    view,
    details: () => describeDetails(dogs, options.language),
    claims: planned.known ? [dogs.claim, planned.claim] : [dogs.claim],
  };
};
