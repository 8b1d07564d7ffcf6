/**
 * Loads each element when its tag is first seen, and nothing else.
 */
import { followAddresses } from './follow-addresses.js';
import { allParts } from './generated/parts.js';
import { loadWhenSeen } from './load-when-seen.js';

loadWhenSeen(allParts);
followAddresses(() => import.meta.url);
