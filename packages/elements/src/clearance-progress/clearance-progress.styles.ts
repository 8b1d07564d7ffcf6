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
  .bar rect {
    vector-effect: non-scaling-stroke;
    stroke-width: var(--_hair);
  }
  .tick {
    stroke: var(--_text);
    vector-effect: non-scaling-stroke;
    stroke-width: 1.5px;
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
`;
