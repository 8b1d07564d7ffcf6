import './clearance-progress/define.js';
import './dog-counter/define.js';
import './mine-stat/define.js';
