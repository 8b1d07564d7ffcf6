import '@mine-action/elements/clearance-trend';
import '@mine-action/elements/mine-figures';
import '@mine-action/elements/mine-sources';
import '@mine-action/elements/ordnance-breakdown';
