import type { ElementDefinition } from '@mine-action/core';
import { UNITS } from '@mine-action/data/essentials';

export const definition: ElementDefinition = {
  tag: 'mine-stat',
  className: 'MineStat',
  path: 'f',
  rank: 1,
  named: 'indicator',
  isOneFigure: true,
  isInWords: true,
  selects: { indicator: { initial: '' }, unit: { values: UNITS }, label: {} },
  displays: ['tile', 'banner', 'inline'],
  onPage: { display: 'banner' },
  file: 'figure',
  isInScript: true,
  isPrepared: true,
  frameHeightPx: 400,
  subjects: (codes) => codes.map((name) => ({ name, indicators: [name] })),
};
