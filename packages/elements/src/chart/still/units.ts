/** Lengths as a still picture says them, and of words what a server can know of theirs: it has no type to measure. */
export { directionOf } from '../canvas/text-layout.js';
export { measure } from '../layout/scales.js';

export type Direction = 'ltr' | 'rtl';

/** A part of the whole. */
export const percent = (part: number): string => `${Math.round(part * 1e4) / 100}%`;

export const em = (length: number): string => `${Math.round(length * 100) / 100}em`;
