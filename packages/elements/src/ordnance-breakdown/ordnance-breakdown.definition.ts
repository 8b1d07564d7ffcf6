import type { ElementDefinition } from '@mine-action/core';
import { KINDS } from '@mine-action/data/essentials';

export const definition: ElementDefinition = {
  tag: 'ordnance-breakdown',
  className: 'OrdnanceBreakdown',
  path: 'ordnance',
  rank: 5,
  isChart: true,
  selects: { area: {}, operator: {}, part: {}, indicator: {}, by: {} },
  displays: ['bars', 'table'],
  file: 'ordnance',
  isInScript: false,
  isPrepared: true,
  frameHeightPx: 640,
  subjects: () => [{ indicators: KINDS }],
};
