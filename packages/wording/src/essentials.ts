/**
 * What an element needs to find its view in a table, without what words views. Some bundlers bring all modules of an index
 * that any later part uses: what every page loads imports this.
 */
export { languageOf } from './locale/tags.js';
export { findIn, sentenceOf, viewKey } from './view.js';
