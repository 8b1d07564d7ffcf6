/**
 * How the still picture of a chart looks, in the measures of the canvas. It goes with the picture and not with the element: once
 * there is a canvas nothing of it is needed.
 */
import { css, unsafeCSS } from '@lit/reactive-element';
import { COLUMN_MAX, headOf, SPACE_MOST, SPACE_STEP } from '../layout/columns.js';
import { FOOT, TICK } from '../layout/layout.js';
import { ROW_BAR, ROW_GAP } from '../layout/rows.js';
import { END, HEAD, NARROW, RADIUS, TINY, WORDS } from '../layout/scales.js';
import { COLUMN_PART } from './still-bars.js';

const tall = headOf({ bars: [{ text: 'two words' }] } as never);
const low = headOf({ bars: [] } as never);

/** Where the values above the bars have no space: one rule for each width that a picture may need. */
const spaces = Array.from({ length: SPACE_MOST / SPACE_STEP }, (_, index) => {
  const width = (index + 1) * SPACE_STEP;
  return `@container (max-width: ${width}em) {
    .from-${width} .value { display: none; }
    .columns.columns.from-${width} :is(.widest, .axis) { display: block; }
  }`;
}).join('\n');

export const stillPictureStyles = css`
  .still {
    position: absolute;
    inset: 0;
    line-height: 1.3;
    color: var(--_text);
    direction: inherit;
  }
  .still svg {
    direction: ltr;
  }
  .still .widest {
    visibility: hidden;
    padding-inline-end: 0.6em;
    white-space: nowrap;
  }
  .still svg {
    display: block;
    flex: none;
  }
  .still.of-line {
    display: flex;
    inset-block: ${HEAD}em ${FOOT}em;
    padding-inline-end: ${END}em;
  }
  .still .area,
  .still .axis {
    overflow: visible;
  }
  .still svg.area {
    flex: 1;
    min-inline-size: 0;
    block-size: 100%;
  }
  .still text {
    fill: var(--_muted);
  }
  .still :is(.note, .last) {
    font-size: ${WORDS}em;
    stroke: var(--_background);
    stroke-width: 0.25em;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .still .last {
    fill: var(--_text);
  }
  .still .grid {
    stroke: var(--_rest);
  }
  .still .base {
    stroke: var(--_line);
  }
  .still :is(.line, .tie) {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 0.12em;
    stroke-linejoin: round;
  }
  .still .tie {
    stroke-width: 1px;
  }
  .still .of-apart {
    stroke: var(--_muted);
    stroke-width: 1px;
  }
  .still .line.of-apart {
    opacity: 0.45;
  }
  .still .line.dots {
    stroke-width: 0.156em;
    stroke-dasharray: 0 0.344em;
    stroke-linecap: round;
  }
  .still .marks :is(circle, path) {
    fill: var(--_mark);
    stroke: var(--_background);
    stroke-width: 0.24em;
    paint-order: stroke;
  }
  .still .marks svg :is(circle, path) {
    stroke-width: 24px;
  }
  .still .marks .hollow {
    fill: var(--_background);
    stroke: var(--_mark);
    stroke-width: 0.136em;
    paint-order: fill;
  }
  .still .marks svg .hollow {
    stroke-width: 13.6px;
  }
  .still .marks .apart {
    stroke: var(--_muted);
    stroke-width: 0.1em;
  }
  .still .marks svg .apart {
    stroke-width: 10px;
  }
  .still .marks .through {
    fill: none;
    stroke-width: 0.085em;
  }
  .still .marks svg .through {
    stroke-width: 8.5px;
  }
  .still .if-narrow {
    display: none;
  }
  .still .columns {
    position: absolute;
    inset: ${low}em 0 ${FOOT}em;
    display: flex;
  }
  .still .is-tall {
    inset-block-start: ${tall}em;
  }
  .still .columns > .area {
    position: relative;
    flex: 1;
    display: flex;
    border-block-end: 1px solid var(--_line);
  }
  .still .columns > .widest,
  .still .axis {
    display: none;
  }
  .still .axis {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
  }
  .still .column {
    position: relative;
    flex: 1;
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    align-items: center;
    min-inline-size: 0;
    text-align: center;
  }
  .still .value {
    max-inline-size: 94%;
    margin-block-end: 0.15em;
  }
  .still .foot {
    position: absolute;
    inset-block-start: calc(100% + ${TICK + 0.2}em);
    margin: 0;
    font-size: 1em;
    line-height: 1.3;
    color: inherit;
  }
  .still .bar {
    box-sizing: border-box;
    background: var(--_mark);
    forced-color-adjust: none;
  }
  .still .column > .bar {
    inline-size: min(${unsafeCSS(COLUMN_PART)}, ${COLUMN_MAX}em);
    min-block-size: 2px;
  }
  .still .bar.is-nothing {
    min-block-size: 0;
    min-inline-size: 0;
  }
  .still .bar.is-hatched {
    border: 1.5px solid var(--_mark);
    background: repeating-linear-gradient(135deg, var(--_mark) 0 1.5px, transparent 1.5px 4.24px);
  }
  .still .bar.is-outlined {
    border: 1.5px dashed var(--_mark);
    background: none;
  }
  .still.of-rows {
    display: grid;
    grid-auto-rows: 1fr;
  }
  .still .row > p {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.6em;
  }
  .still b {
    font-weight: 600;
  }
  .still .track {
    position: relative;
    display: flex;
    margin-block-start: ${ROW_GAP}em;
    block-size: ${ROW_BAR}em;
  }
  .still .track > * {
    block-size: 100%;
    min-inline-size: 2px;
  }
  .still .whole {
    position: absolute;
    background: var(--_rest);
    forced-color-adjust: none;
  }
  .still .track > .bar {
    position: relative;
  }
  @container (max-width: ${NARROW}em) {
    .still.of-line {
      padding-inline-start: ${END}em;
    }
    .still .if-wide,
    .still.of-line > .widest {
      display: none;
    }
    .still .if-narrow {
      display: revert;
    }
    .still .marks {
      font-size: ${RADIUS.narrow / RADIUS.wide}em;
    }
  }
  @container (max-width: ${TINY}em) {
    .still .note {
      display: none;
    }
  }
  ${unsafeCSS(spaces)}
  @media (forced-colors: active) {
    .still {
      --_text: CanvasText;
      --_muted: CanvasText;
      --_background: Canvas;
    }
    /* Between ground and ink there is nothing but a finer line. */
    .still .grid {
      stroke: CanvasText;
      stroke-width: 0.4px;
    }
  }
  @media print {
    .plot:not(.drawn) {
      block-size: 24em !important;
    }
    .plot.of-rows:not(.drawn) {
      block-size: calc(3.4em * var(--_bars, 1)) !important;
    }
  }
`;
