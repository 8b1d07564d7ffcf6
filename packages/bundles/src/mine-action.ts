/**
 * The elements of most pages at once, the others when a page has one of their tags: the entry of the ES module.
 */
import { loadAhead } from '@mine-action/elements/ahead';
import './generated/first-elements.js';
import { followAddresses } from './follow-addresses.js';
import { CHARTS } from './generated/charts.js';
import { moreParts } from './generated/parts.js';
import { loadWhenSeen } from './load-when-seen.js';
import { whenSeen } from './observe-page.js';

loadWhenSeen(moreParts);
whenSeen(CHARTS, loadAhead);
followAddresses(() => import.meta.url);
