export * from './generated/classes.js';
