/**
 * The way to the part that draws, which is loaded later.
 */
import { lazy } from '@mine-action/core';

export type DrawModule = typeof import('./canvas/draw.js');

const drawing = lazy<DrawModule>(() => import('./canvas/draw.js'));

export const loadDrawing = (): Promise<DrawModule> => drawing.load();
