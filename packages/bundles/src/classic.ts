/**
 * The same as a classic script. What it loads later is a module, and a module cannot import from a classic script: so
 * it is handed what both of them need, and Lit is not loaded twice.
 */
import '@mine-action/elements/clearance-progress';
import '@mine-action/elements/dog-counter';
import '@mine-action/elements/mine-stat';
import * as kit from 'virtual:kit';
import { loadWhenSeen } from './load-when-seen.js';

const load = async (): Promise<void> => (await import('virtual:more-elements')).install(kit);

loadWhenSeen({
  'clearance-trend': load,
  'ordnance-breakdown': load,
  'mine-figures': load,
  'mine-sources': load,
});
