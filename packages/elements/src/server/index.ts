/**
 * Figures as HTML, made on a server: in Node, in a worker, while a site is built. See docs/server.md.
 */
export { type FigureAttributes, RenderError } from './call.js';
export { renderFigure, type RenderOptions } from './render-figure.js';
export { viewsAddress } from './site-views.js';
