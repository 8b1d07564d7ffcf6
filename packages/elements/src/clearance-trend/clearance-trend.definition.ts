import type { ElementDefinition } from '@mine-action/core';
import { UNITS } from '@mine-action/data/essentials';

export const definition: ElementDefinition = {
  tag: 'clearance-trend',
  className: 'ClearanceTrend',
  path: 'trend',
  rank: 3,
  isChart: true,
  named: 'indicator',
  selects: {
    area: {},
    operator: {},
    part: {},
    indicator: { initial: 'area-cleared' },
    unit: { values: UNITS },
    label: {},
    from: {},
    to: {},
    display: { initial: 'cumulative' },
  },
  displays: ['cumulative', 'annual', 'table'],
  file: 'trend',
  isInScript: false,
  isPrepared: true,
  needsHistory: true,
  frameHeightPx: 640,
  subjects: (_, named) => named.map((name) => ({ name, indicators: [name] })),
};
