import type { ElementDefinition } from '@mine-action/core';
import { BASES, UNITS } from '@mine-action/data/essentials';

export const definition: ElementDefinition = {
  tag: 'clearance-progress',
  className: 'ClearanceProgress',
  path: 'progress',
  rank: 4,
  selects: {
    area: {},
    operator: {},
    part: {},
    basis: { values: BASES, initial: 'initial' },
    unit: { values: UNITS },
  },
  displays: ['bar', 'field', 'ring'],
  file: 'progress',
  isInScript: true,
  isPrepared: true,
  frameHeightPx: 460,
  subjects: () => [{ indicators: ['area-cleared', 'area-contaminated'] }],
};
