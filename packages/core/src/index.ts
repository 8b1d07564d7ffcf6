export * from './define.js';
export * from './property.js';
export type * from './question.js';
export * from './language.js';
export * from './report.js';
export * from './room.js';
export * from './root.js';
export * from './today.js';
export { voice } from './voice.js';
