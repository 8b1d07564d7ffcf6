import type { Resolve } from '@mine-action/core';
import { type Basis, select, shareCleared } from '@mine-action/data';
import { describeDetails, describeProgress, progressRemarks } from '@mine-action/wording';
import { optionsFor } from '../figure/resolving.js';

/** Land cleared as a share of land reported as contaminated: our calculation. */
export const resolve: Resolve = (context) => {
  const { feed, edition, selection } = context;
  const basis = selection['basis'] as Basis;
  const cleared = select(feed, { indicator: 'area-cleared', edition });
  const contaminated = select(feed, { indicator: 'area-contaminated', edition });
  const share = shareCleared(cleared, contaminated, basis, edition);
  if (!share.known) return share;
  const options = optionsFor(context, share.claim);
  const view = describeProgress(share, basis, options);
  if (!view.known) return view;
  return {
    known: true,
    view,
    details: () => describeDetails(share, options.language, progressRemarks(share, basis, options)),
    claims: [share.claim],
  };
};
