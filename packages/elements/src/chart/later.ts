/**
 * The way to the part that is loaded later.
 */
import { lazy } from '@mine-action/core';

export type DrawModule = typeof import('./draw.js');

const drawing = lazy<DrawModule>(() => import('./draw.js'));

export const loadDrawing = (): Promise<DrawModule> => drawing.load();
