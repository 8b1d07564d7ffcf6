/**
 * The part that is loaded when a chart comes near the window. Whatever needs Chart.js is behind this file, and nothing
 * but `import()` leads to it.
 */
export { draw, type Drawing } from './drawing.js';
export type { Place, Size } from '../layout/layout.js';
