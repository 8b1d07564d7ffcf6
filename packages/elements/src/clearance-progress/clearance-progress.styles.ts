import { css } from '@lit/reactive-element';
import { tokens } from '../generated/tokens.js';
import { detailsStyles } from '../figure/details.styles.js';
import { faceStyles } from '../figure/face.styles.js';
import { figureStyles } from '../figure/figure.styles.js';

export const clearanceProgressStyles = css`
  ${figureStyles}
  ${faceStyles}
  ${detailsStyles}
  .figure {
    --_own-mark: var(--mine-progress-mark-color);
    --_own-number-size: var(--mine-progress-number-size);
  }
  svg {
    display: block;
    overflow: visible;
  }
  svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .bar {
    inline-size: 100%;
    block-size: var(--mine-progress-bar-size, ${tokens.progressBarSize});
    margin-block: 0.75em 0.35em;
  }
  .bar rect,
  .field *,
  .ring * {
    vector-effect: non-scaling-stroke;
    stroke-width: var(--_hair);
  }
  .tick {
    stroke: var(--_text);
    vector-effect: non-scaling-stroke;
    stroke-width: 1.5px;
  }
  .ring .mark,
  .ring .rest {
    fill: none;
    vector-effect: none;
  }
  .ring .mark {
    stroke-width: 15;
  }
  .ring .rest {
    stroke: var(--_rest);
    stroke-width: 15;
  }
  .ring .edge {
    fill: none;
    stroke: var(--_line);
  }
  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.2em;
    align-items: center;
  }
  .beside > svg {
    flex: none;
    inline-size: clamp(
      5em,
      22cqi,
      var(--mine-progress-drawing-size, var(--mine-drawing-size, ${tokens.drawingSize}))
    );
    block-size: auto;
    aspect-ratio: 1;
  }
  .words {
    flex: 1 1 14em;
    min-inline-size: min(100%, 9em);
  }
  .scale {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: 1.5em;
    font-size: max(0.875em, 12px);
    overflow-wrap: anywhere;
  }
  .scale > :last-child {
    margin-inline-start: auto;
    color: var(--_muted);
    text-align: end;
  }
  .words .scale {
    display: block;
  }
  .words .scale > * {
    display: block;
    text-align: start;
  }
`;
