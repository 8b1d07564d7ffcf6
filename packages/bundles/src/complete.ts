/** Everything in one file. */
import '@mine-action/elements/define';
import { followAddresses } from './follow-addresses.js';
import { findFolder } from './import-part.js';

followAddresses(findFolder);
