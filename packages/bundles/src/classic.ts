/**
 * The same as a classic script. What it loads later is a module, and a module cannot import from a classic script: so
 * it is handed what both of them need, and Lit is not loaded twice.
 */
import '@mine-action/elements/clearance-progress';
import '@mine-action/elements/dog-counter';
import '@mine-action/elements/mine-stat';
import * as kit from 'virtual:kit';
import { followAddresses } from './follow-addresses.js';
import { loadWhenSeen } from './load-when-seen.js';
import { findFolder } from './own-folder.js';

async function load(): Promise<void> {
  // What they will ask for comes meanwhile. Where it does not, they say so themselves.
  import('@mine-action/core/resolver').catch(() => {});
  (await import('virtual:more-elements')).install(kit);
}

loadWhenSeen({
  'clearance-trend': load,
  'ordnance-breakdown': load,
  'mine-figures': load,
  'mine-sources': load,
});
followAddresses(findFolder);
