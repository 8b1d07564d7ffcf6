/**
 * The way to the part that is loaded later.
 */
import { later } from '@mine-action/core';

export type Later = typeof import('./draw.js');

const drawing = later<Later>(() => import('./draw.js'));

export const loadDrawing = (): Promise<Later> => drawing.load();
