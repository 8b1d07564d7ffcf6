/**
 * The script for a script tag: the elements of most pages, and what loads the others.
 */
import { loadAhead } from '@mine-action/elements/ahead';
import './generated/first-elements.js';
import { followAddresses } from './follow-addresses.js';
import { CHARTS, moreTags } from './generated/more-tags.js';
import { findFolder } from './import-part.js';
import { loadWhenSeen } from './load-when-seen.js';
import { whenSeen } from './watch-page.js';

const load = (): Promise<unknown> => import('./generated/more-elements.js');

loadWhenSeen(Object.fromEntries(moreTags.map((tag) => [tag, load])));
whenSeen(CHARTS, loadAhead);
followAddresses(findFolder);
