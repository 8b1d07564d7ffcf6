import { css } from 'lit';
import { detailsStyles } from '../figure/details.styles.js';
import { figureStyles } from '../figure/figure.styles.js';

export const mineStatStyles = css`
  ${figureStyles}
  ${detailsStyles}
  .figure {
    --_own-number-size: var(--mine-stat-number-size);
  }
  :host([display='inline']),
  :host(:state(inline)) {
    display: inline;
  }
  .inline {
    all: unset;
    font-size: max(1em, 12px);
    unicode-bidi: isolate;
    overflow-wrap: break-word;
  }
  .inline .number {
    font: inherit;
    color: inherit;
  }
  .inline .context {
    color: inherit;
  }
  .banner .quantity {
    font-size: 1.2em;
  }
  .inline .quantity {
    font-weight: inherit;
    line-height: inherit;
  }
  .inline[waiting],
  .inline:not([waiting]) ~ slot {
    display: none;
  }
  .tile .number {
    font-size: max(1.15em, var(--_number-size) * var(--_scale, 1));
    /* A range may stand on two lines; the digits of one number hold together by themselves. */
    white-space: normal;
  }
  .tile[narrow] .number {
    font-size: max(1.15em, 1.6em * var(--_scale, 1));
  }
  .banner {
    --_number-size: var(--mine-stat-banner-number-size, var(--mine-number-size, 3.75em));
    padding-block: calc(1.2em * var(--_scale, 1));
    border-width: var(--mine-stat-banner-edge-width, 2px) 0;
  }
  .banner .number {
    font-size: max(1.15em, calc(clamp(min(1.8em, 20cqi), 13cqi, var(--_number-size)) * var(--_scale, 1)));
  }
  .banner .about {
    font-size: max(1em, calc(clamp(1em, 3cqi, 1.35em) * var(--_scale, 1)));
  }
`;
