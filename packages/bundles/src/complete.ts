/** Everything in one file. */
import '@mine-action/elements/define';
import { followAddresses } from './follow-addresses.js';

followAddresses(import.meta.url);
