/**
 * The script for a script tag: the elements of most pages, and what loads the others.
 */
import { loadAhead } from '@mine-action/elements/ahead';
import './generated/first-elements.js';
import { followAddresses } from './follow-addresses.js';
import { CHARTS } from './generated/charts.js';
import { charts, others, OTHERS } from './generated/lazy-tags.js';
import { findFolder } from './import-part.js';
import { loadFor } from './load-when-seen.js';
import { whenSeen } from './observe-page.js';

whenSeen(CHARTS, (tag) => {
  loadFor(tag, charts);
  loadAhead(tag);
});
whenSeen(OTHERS, (tag) => loadFor(tag, others));
followAddresses(findFolder);
