/**
 * The built-in figures: Azerbaijan, from the press release of 4 April 2025 on.
 *
 * Everything that any edition from that day on can show. What was superseded before it is kept apart in
 * `azerbaijan-earlier.ts`, so that a page which shows the default edition does not pay for history.
 */
import type { Feed } from './claim.js';
import { recent } from './generated/azerbaijan-recent.js';

/** The day whose figures are shown when a page names no edition: that of the press release. */
export const DEFAULT_EDITION = '2025-04-04';

export const azerbaijan: Feed = recent;
