import type { Resolve } from '@mine-action/core';
import { reachedWith, select } from '@mine-action/data';
import { describeDetails, describeDogs } from '@mine-action/wording';
import { optionsFor, queryOf } from '../figure/resolving.js';

/** Dogs with what was planned beyond them. */
export const resolve: Resolve = (context) => {
  const { feed, edition, selection } = context;
  const indicator = selection['indicator'] ?? '';
  const dogs = select(feed, { ...queryOf(context), indicator });
  if (!dogs.known) return dogs;
  const planned = select(feed, { ...queryOf(context), indicator, status: 'planned' });
  const options = optionsFor(context, dogs.claim);
  const view = describeDogs(dogs, planned.known ? planned.claim : undefined, options);
  if (!view.known) return view;
  const claims = new Set([dogs.claim, ...(planned.known ? [planned.claim] : [])]);
  const reached = [...claims].flatMap((claim) => reachedWith(claim, feed, edition));
  const also = [...new Set(reached)].filter((claim) => claim !== dogs.claim);
  return {
    known: true,
    view,
    details: () => describeDetails(dogs, options.language, [], also),
    claims: [...new Set([...claims, ...also])],
  };
};
