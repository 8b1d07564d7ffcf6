import type { ElementDefinition } from '@mine-action/core';
import { UNITS } from '@mine-action/data/essentials';
import { figureOfName } from '@mine-action/data/site-address';

export const definition: ElementDefinition = {
  tag: 'mine-stat',
  className: 'MineStat',
  path: 'f',
  rank: 1,
  named: 'indicator',
  isOneFigure: true,
  isInWords: true,
  selects: {
    area: {},
    operator: {},
    part: {},
    indicator: { initial: '' },
    unit: { values: UNITS },
    label: {},
    period: {},
  },
  displays: ['tile', 'banner', 'inline'],
  onPage: { display: 'banner' },
  file: 'figure',
  isInScript: true,
  isPrepared: true,
  frameHeightPx: 400,
  subjects: (codes, _, parts) =>
    [...codes, ...parts].map((name) => ({ name, indicators: [figureOfName(name).indicator] })),
};
