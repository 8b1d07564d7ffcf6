/**
 * The script for a script tag: the elements of most pages, and what loads the others.
 */
import { loadAhead } from '@mine-action/elements/ahead';
import './generated/first-elements.js';
import { followAddresses } from './follow-addresses.js';
import { CHARTS } from './generated/charts.js';
import { laterTags } from './generated/later-tags.js';
import { findFolder } from './import-part.js';
import { loadWhenSeen } from './load-when-seen.js';
import { whenSeen } from './watch-page.js';

loadWhenSeen(laterTags);
whenSeen(CHARTS, loadAhead);
followAddresses(findFolder);
