import type { ElementDefinition, Resolve } from '@mine-action/core';
import { BASES, type Basis, select, shareCleared, UNITS } from '@mine-action/data';
import { describeDetails, describeProgress, progressRemarks } from '@mine-action/wording';
import { optionsFor } from '../figure/resolving.js';

export const definition: ElementDefinition = {
  tag: 'clearance-progress',
  className: 'ClearanceProgress',
  path: 'progress',
  rank: 2,
  selects: { basis: { values: BASES, initial: 'initial' }, unit: { values: UNITS } },
  displays: ['bar', 'field', 'ring'],
  file: 'progress',
  isInScript: true,
  isPrepared: true,
  frameHeightPx: 460,
  subjects: () => [{ indicators: ['area-cleared', 'area-contaminated'] }],
};

/** Land cleared as a share of land reported as contaminated: our calculation. */
export const resolve: Resolve = (context) => {
  const { feed, edition, selection } = context;
  const basis = selection['basis'] as Basis;
  const cleared = select(feed, { indicator: 'area-cleared', edition });
  const contaminated = select(feed, { indicator: 'area-contaminated', edition });
  const share = shareCleared(cleared, contaminated, basis);
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
