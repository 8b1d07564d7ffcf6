/**
 * Loads each element when its tag is first seen, and nothing else.
 */
import { followAddresses } from './follow-addresses.js';
import { loadWhenSeen } from './load-when-seen.js';
import { moreParts } from './more-parts.js';

loadWhenSeen({
  'mine-stat': () => import('@mine-action/elements/mine-stat'),
  'clearance-progress': () => import('@mine-action/elements/clearance-progress'),
  'dog-counter': () => import('@mine-action/elements/dog-counter'),
  ...moreParts,
});
followAddresses(() => import.meta.url);
