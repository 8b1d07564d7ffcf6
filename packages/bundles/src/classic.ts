/**
 * The script for a script tag: the elements of most pages, and what loads the others.
 */
import { loadAhead } from '@mine-action/elements/ahead';
import './generated/first-elements.js';
import { followAddresses } from './follow-addresses.js';
import { CHARTS } from './generated/charts.js';
import { lazyTags } from './generated/lazy-tags.js';
import { findFolder } from './import-part.js';
import { loadWhenSeen } from './load-when-seen.js';
import { whenSeen } from './observe-page.js';

loadWhenSeen(lazyTags);
whenSeen(CHARTS, loadAhead);
followAddresses(findFolder);
