import type { ElementDefinition } from '@mine-action/core';

/** Lists the sources of what other elements show, and so has no view, no address and no frame of its own. */
export const definition: ElementDefinition = {
  tag: 'mine-sources',
  className: 'MineSources',
  selects: {},
  displays: [],
  file: 'sources',
  isInScript: false,
  isPrepared: false,
  frameHeightPx: 0,
};
