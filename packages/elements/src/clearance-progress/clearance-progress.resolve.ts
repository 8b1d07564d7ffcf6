import type { Resolve } from '@mine-action/core';
import { type Basis, select, shareCleared } from '@mine-action/data';
import { describeDetails, describeProgress, progressRemarks } from '@mine-action/wording';
import { optionsFor, queryOf } from '../figure/resolving.js';

/** Land cleared as a share of land reported as contaminated: our calculation. */
export const resolve: Resolve = (context) => {
  const { feed, selection } = context;
  const basis = selection['basis'] as Basis;
  const cleared = select(feed, { ...queryOf(context), indicator: 'area-cleared' });
  const contaminated = select(feed, {
    ...queryOf(context),
    operator: undefined,
    indicator: 'area-contaminated',
  });
  const share = shareCleared(cleared, contaminated, basis, context.edition);
  if (!share.known) return share;
  const options = optionsFor(context, share.claim);
  const view = describeProgress(share, options);
  if (!view.known) return view;
  return {
    known: true,
    view,
    details: () => describeDetails(share, options.language, progressRemarks(share, options)),
    claims: [share.claim],
  };
};
