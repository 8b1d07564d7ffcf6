export { ClearanceProgress } from './clearance-progress/clearance-progress.js';
export { DogCounter } from './dog-counter/dog-counter.js';
export { MineStat } from './mine-stat/mine-stat.js';
