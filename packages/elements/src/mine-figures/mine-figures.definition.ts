import type { ElementDefinition } from '@mine-action/core';

/** The groups that a site has, by what kind of indicator they hold. */
const GROUPS = {
  land: /^area-/,
  ordnance: /-found(?:-total)?$/,
  animals: /^(?:x-)?(?:mdd|edd|mdr)-/,
  people: /^(?:eore|va)-/,
} as const;

export const definition: ElementDefinition = {
  tag: 'mine-figures',
  className: 'MineFigures',
  path: 'figures',
  rank: 6,
  // A group's name is the site's, not an attribute's: what stands at its address is found by the address alone.
  named: 'name',
  selects: { area: {}, operator: {}, part: {}, indicators: { initial: '' } },
  displays: [],
  file: 'figures',
  isInScript: false,
  isPrepared: false,
  frameHeightPx: 900,
  subjects: (_, named) =>
    Object.entries(GROUPS)
      .map(([name, pattern]) => ({ name, indicators: named.filter((code) => pattern.test(code)) }))
      .filter(({ indicators }) => indicators.length > 1),
};
