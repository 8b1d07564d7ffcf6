export * from './define.js';
export * from './feed-source.js';
export * from './language.js';
export * from './report.js';
export * from './room.js';
export * from './root.js';
export * from './today.js';
