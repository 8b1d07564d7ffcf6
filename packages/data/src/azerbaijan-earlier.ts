/**
 * The built-in figures with their history: everything in `feeds/azerbaijan.json`, for editions before the press
 * release of 4 April 2025 and for series.
 */
import { azerbaijan } from './azerbaijan.js';
import type { Feed } from './claim.js';
import { earlier } from './generated/azerbaijan-earlier.js';

export const azerbaijanWithEarlier: Feed = {
  ...azerbaijan,
  sources: { ...earlier.sources, ...azerbaijan.sources },
  figures: [...azerbaijan.figures, ...earlier.figures],
};
