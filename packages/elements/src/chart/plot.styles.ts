/**
 * The box of a chart. Its height is known before anything is loaded, so that the page does not move when the drawing
 * comes; the canvas lies over it and has no say in its size.
 *
 * The colours of the drawing are kept in properties of the box that show nothing there. A transition too short to be
 * seen tells when one of them changes, for whatever reason. A direction has no transition: `border-spacing`, which shows nothing
 * here either, has one in its place. That of the type is told by the canvas and not by the box, whose height hangs on its type:
 * it would be a frame late.
 *
 * Up to 40em of its figure the plot is 4 by 3, and over that 16 by 9, never so low that its numbers collide nor higher than a
 * screen. Nothing is seen through the words at a point, whatever the page sets, and where there is little room they stand above
 * the plot, not over the points.
 *
 * What is remarked here and not beside its rule would be bytes of every page.
 */
import { css } from '@lit/reactive-element';
import { tokens } from '../generated/tokens.js';

export const plotStyles = css`
  .plot {
    --_surface: var(--mine-surface, var(--mine-background, ${tokens.surface}));
    position: relative;
    font-size: max(0.8em, 12px);
    block-size: var(--_chart-size, clamp(14em, max(min(75cqi, 28em), 56.25cqi), 36em));
    container-type: inline-size;
    color: var(--_text);
    text-decoration-color: var(--_muted);
    caret-color: var(--_mark);
    column-rule-color: var(--_rest);
    border: 0 solid var(--_line);
    background-color: var(--_background);
    transition: 1ms linear;
    transition-property:
      color, text-decoration-color, caret-color, column-rule-color, border-top-color, background-color,
      border-spacing;
    transition-behavior: allow-discrete;
    -webkit-tap-highlight-color: transparent;
  }
  .plot:dir(rtl) {
    border-spacing: 1px;
  }
  .plot.of-rows {
    block-size: calc(3.4em * var(--_bars, 1));
  }
  @container (max-width: 26em) {
    .plot.of-rows {
      block-size: calc(4.9em * var(--_bars, 1));
    }
  }
  @container (max-width: 13em) {
    .plot.of-rows {
      block-size: calc(7.5em * var(--_bars, 1));
    }
  }
  .plot canvas {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    display: block;
    transition: 1ms linear;
    transition-property: font-size, font-family;
    transition-behavior: allow-discrete;
  }
  .reader {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    pointer-events: none;
  }
  .plot:focus-within {
    outline: calc(var(--_hair) + 1px) solid var(--_accent);
  }
  .plot:not(:has(:focus-visible)) {
    outline: none;
  }
  .tooltip {
    position: absolute;
    z-index: 1;
    inset-block-start: 0;
    left: 0;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(100%, 20em);
    padding: 0.5em 0.7em;
    transform: translate(var(--_x, 0), var(--_y, 0));
    border: var(--_hair) solid var(--_line);
    border-radius: var(--mine-radius, ${tokens.radius});
    background: linear-gradient(var(--_surface) 0 0) Canvas;
    line-height: 1.35;
    cursor: default;
  }
  @container (max-width: 24em) {
    .tooltip {
      inset-block: auto calc(100% + 0.3em);
      max-inline-size: 100%;
      transform: none;
    }
  }
  .tooltip > * {
    display: block;
  }
  .tooltip-title,
  .tooltip-source {
    color: var(--_muted);
  }
  .tooltip-value {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .plot {
      --_surface: Canvas;
      text-decoration-color: CanvasText;
    }
  }
  @media print {
    .plot {
      block-size: auto !important;
    }
    .tooltip,
    .reader {
      display: none;
    }
    .plot canvas {
      position: static;
      inline-size: 100% !important;
      block-size: auto !important;
    }
  }
`;
