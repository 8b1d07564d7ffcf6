export * from './bounds.js';
export * from './claim.js';
export * from './decimal.js';
export * from './derive.js';
export * from './edition.js';
export * from './indicators.js';
export * from './select.js';
export * from './units.js';
