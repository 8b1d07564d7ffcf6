/**
 * The part that is loaded when a chart comes near the window. Whatever needs Chart.js is behind this file, and nothing
 * but `import()` leads to it.
 */
export { draw, type Drawing } from './drawing.js';
export type { Place, Size } from './plan.js';

/** What makes files of pictures; few readers ask for one. */
export const loadChartImage = (): Promise<typeof import('./poster.js')> => import('./poster.js');
