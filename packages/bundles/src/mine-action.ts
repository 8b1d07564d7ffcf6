/**
 * The elements of most pages at once, the others when a page has one of their tags: the entry of the ES module.
 */
import '@mine-action/elements/clearance-progress';
import '@mine-action/elements/dog-counter';
import '@mine-action/elements/mine-stat';
import { followAddresses } from './follow-addresses.js';
import { loadWhenSeen } from './load-when-seen.js';
import { moreParts } from './more-parts.js';

loadWhenSeen(moreParts);
followAddresses(() => import.meta.url);
