/**
 * The elements of most pages at once, the others when a page has one of their tags: the entry of the ES module.
 */
import './generated/first-elements.js';
import { followAddresses } from './follow-addresses.js';
import { moreParts } from './generated/parts.js';
import { loadWhenSeen } from './load-when-seen.js';

loadWhenSeen(moreParts);
followAddresses(() => import.meta.url);
