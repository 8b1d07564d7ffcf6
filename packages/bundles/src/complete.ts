/** Everything in one file. */
import '@mine-action/elements/define';
import { followAddresses } from './follow-addresses.js';
import { findFolder } from './own-folder.js';

followAddresses(findFolder);
