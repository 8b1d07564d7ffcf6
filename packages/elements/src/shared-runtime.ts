/**
 * What the script for a script tag shares with its later parts, so that nothing is there twice: Lit, and every module
 * that keeps something for the whole page. A part that imports another name from one of these modules fails the build,
 * which says that it must be added here.
 */
export { css, ReactiveElement } from '@lit/reactive-element';
export {
  awaitFallback,
  define,
  findInTable,
  findPrepared,
  followLanguage,
  hasFallback,
  languageFor,
  languageToDraw,
  lazy,
  leaveLanguage,
  nameOf,
  nearestLang,
  nowMs,
  prefetch,
  property,
  readers,
  report,
  reportMissing,
  shown,
  updateWhen,
} from '@mine-action/core';
export { hasPassed, vouchFor } from '@mine-action/data';
export { detailsStyles } from './figure/details.styles.js';
export { faceStyles } from './figure/face.styles.js';
export { figureStyles } from './figure/figure.styles.js';
export {
  ageWords,
  asHeard,
  face,
  figure,
  marked,
  placeLine,
  planLine,
  reasonLine,
  SEPARATOR,
  sentenceLink,
  sourceLine,
  sourceWords,
  spoken,
} from './figure/parts.js';
export { DrawnElement } from './drawn-element.js';
export { FigureElement } from './figure-element.js';
export { h, once } from './markup/markup.js';
export { drawing, viewParts } from './view-parts.js';
