import { css } from 'lit';
import { detailsStyles } from '../figure/details.styles.js';
import { figureStyles } from '../figure/figure.styles.js';

export const dogCounterStyles = css`
  ${figureStyles}
  ${detailsStyles}
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.45em 1.1em;
    margin-block: calc(0.55em * var(--_scale, 1));
  }
  .marks > svg {
    display: block;
    block-size: auto;
    inline-size: min(100%, calc(var(--mine-mark-size, 1.3em) * 10 * var(--_scale, 1)));
    overflow: visible;
  }
  .mark {
    stroke: none;
  }
  .rest {
    fill: none;
    stroke: var(--mine-accent, light-dark(#1d5c8f, #86b9e6));
    stroke-width: 1;
  }
  .plan {
    margin-block-start: 0.2em;
  }
  @media (forced-colors: active) {
    .rest {
      fill: none;
    }
  }
`;
