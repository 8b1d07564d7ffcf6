export type { NewerEdition } from '@mine-action/core';
export * from './generated/classes.js';
