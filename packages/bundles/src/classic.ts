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
import { whenSeenInRoots } from './observe-page.js';

const IS_CHART = CHARTS.split(',');
const IS_OTHER = OTHERS.split(',');
whenSeenInRoots((tag) => {
  if (IS_CHART.includes(tag.localName)) {
    loadFor(tag, charts);
    loadAhead(tag);
  }
  if (IS_OTHER.includes(tag.localName)) loadFor(tag, others);
});
followAddresses(findFolder);
