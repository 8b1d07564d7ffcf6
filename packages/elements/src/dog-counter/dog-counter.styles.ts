import { css } from '@lit/reactive-element';
import { detailsStyles } from '../figure/details.styles.js';
import { faceStyles } from '../figure/face.styles.js';
import { figureStyles } from '../figure/figure.styles.js';

export const dogCounterStyles = css`
  ${figureStyles}
  ${faceStyles}
  ${detailsStyles}
  .figure {
    --_own-mark: var(--mine-dogs-mark-color);
    --_own-number-size: var(--mine-dogs-number-size);
  }
  .marks {
    margin-block: 0.75em 0.5em;
  }
  .marks svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  .marks svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .tens {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(18em, 1fr));
    gap: 0.5em 1.5em;
    max-inline-size: 38em;
  }
  .dots {
    display: none;
    max-inline-size: 12em;
  }
  /* A dog of less than 16 pixels is no longer seen to be one. */
  @container (max-width: 18em) {
    .tens {
      display: none;
    }
    .dots {
      display: block;
    }
  }
  .dots p {
    margin-block-start: 0.5em;
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
  }
  .mark {
    stroke: none;
  }
  .rest {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }
  .plan {
    margin-block-start: 0.25em;
  }
`;
