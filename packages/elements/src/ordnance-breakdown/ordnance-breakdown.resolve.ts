import type { Resolve } from '@mine-action/core';
import { breakdownOf } from '@mine-action/data';
import { breakdownRemarks, describeBreakdown, describeDetails } from '@mine-action/wording';
import { optionsFor, queryOf } from '../figure/resolving.js';

/** What was found of each kind, of one day and scope. */
export const resolve: Resolve = (context) => {
  const { feed, edition } = context;
  const key = queryOf(context);
  const kinds = breakdownOf(feed, edition, key);
  const [claim, ...also] = kinds?.flatMap(({ claim: stated }) => stated ?? []) ?? [];
  if (!kinds || !claim)
    return { known: false, reason: breakdownOf(feed, 'latest', key) ? 'not-yet-known' : 'kinds-missing' };
  const options = optionsFor(context, ...kinds);
  const view = describeBreakdown(kinds, feed, options);
  if (!view.known) return view;
  return {
    known: true,
    view,
    details: () =>
      describeDetails({ known: true, claim, feed }, options.language, breakdownRemarks(kinds, options), also),
    claims: [claim, ...also],
  };
};
