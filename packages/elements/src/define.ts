import './clearance-progress/define.js';
import './clearance-trend/define.js';
import './dog-counter/define.js';
import './mine-figures/define.js';
import './mine-sources/define.js';
import './mine-stat/define.js';
import './ordnance-breakdown/define.js';
