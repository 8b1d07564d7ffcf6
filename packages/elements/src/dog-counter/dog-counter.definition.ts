import type { ElementDefinition } from '@mine-action/core';

/** Indicators that count mine or explosive detection dogs. */
const DOGS = /^(?:x-)?(?:mdd|edd)-/;

export const definition: ElementDefinition = {
  tag: 'dog-counter',
  className: 'DogCounter',
  path: 'dogs',
  rank: 2,
  named: 'indicator',
  isOneFigure: true,
  selects: { area: {}, operator: {}, part: {}, indicator: { initial: 'mdd-donated' } },
  displays: ['marks', 'number'],
  file: 'dogs',
  isInScript: true,
  isPrepared: true,
  frameHeightPx: 720,
  subjects: (codes) => codes.filter((code) => DOGS.test(code)).map((name) => ({ name, indicators: [name] })),
};
