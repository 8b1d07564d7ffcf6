export { ClearanceProgress } from './clearance-progress/clearance-progress.js';
export { ClearanceTrend } from './clearance-trend/clearance-trend.js';
export { DogCounter } from './dog-counter/dog-counter.js';
export { MineFigures } from './mine-figures/mine-figures.js';
export { MineSources } from './mine-sources/mine-sources.js';
export { MineStat } from './mine-stat/mine-stat.js';
export { OrdnanceBreakdown } from './ordnance-breakdown/ordnance-breakdown.js';
