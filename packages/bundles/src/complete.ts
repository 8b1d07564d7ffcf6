/** Everything in one file. */
import '@mine-action/elements/define';
