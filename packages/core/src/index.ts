export * from './define.js';
export { voice, type Question, type Told, type Voice } from './voice.js';
export * from './language.js';
export * from './report.js';
export * from './room.js';
export * from './root.js';
export * from './today.js';
