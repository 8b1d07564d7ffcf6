/**
 * The built-in figures: Azerbaijan, from the press release of 4 April 2025 on.
 *
 * What any element can show in an edition from that day on. Older figures and those of single years are kept apart
 * in `azerbaijan-earlier.ts`, so that a page which shows the default edition does not pay for history.
 */
import type { Feed } from './claim.js';
import { recent } from './generated/azerbaijan-recent.js';

export const azerbaijan: Feed = recent;
