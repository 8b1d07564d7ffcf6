/**
 * Places in a mapping that may hold anything: what is no object, or no list, is an empty one.
 */
import type { Json } from './state.js';

export const objectOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
