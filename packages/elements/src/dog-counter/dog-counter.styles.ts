import { css } from 'lit';
import { detailsStyles } from '../figure/details.styles.js';
import { figureStyles } from '../figure/figure.styles.js';

export const dogCounterStyles = css`
  ${figureStyles}
  ${detailsStyles}
  .figure {
    --_own-mark: var(--mine-dogs-mark-color);
    --_own-number-size: var(--mine-dogs-number-size);
  }
  .marks {
    display: grid;
    gap: calc(0.25em + 0.15em * var(--_scale, 1)) 1em;
    margin-block: calc(0.3em + 0.25em * var(--_scale, 1));
    max-inline-size: 26em;
  }
  .marks > svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  .marks > svg:dir(rtl) {
    transform: scaleX(-1);
  }
  @container (min-width: 16em) {
    .marks {
      grid-template-columns: 1fr 1fr;
    }
    [tight] .marks {
      max-inline-size: 18em;
    }
  }
  @container (min-width: 30em) {
    [tight] .marks {
      grid-template-columns: repeat(5, 1fr);
      max-inline-size: 44em;
    }
  }
  @container (min-width: 46em) {
    .marks {
      grid-template-columns: repeat(5, 1fr);
      max-inline-size: 60em;
    }
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
    margin-block-start: 0.2em;
  }
`;
