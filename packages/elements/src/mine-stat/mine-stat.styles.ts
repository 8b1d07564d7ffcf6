import { css } from '@lit/reactive-element';
import { tokens } from '../generated/tokens.js';
import { detailsStyles } from '../figure/details.styles.js';
import { faceStyles } from '../figure/face.styles.js';
import { figureStyles } from '../figure/figure.styles.js';

export const mineStatStyles = css`
  ${figureStyles}
  ${faceStyles}
  ${detailsStyles}
  .figure {
    --_own-number-size: var(--mine-stat-number-size);
  }
  :host([display='inline']),
  :host(:state(inline)) {
    display: inline;
  }
  :host([display='inline'])::before,
  :host(:state(inline))::before,
  .inline ~ slot {
    display: none;
  }
  .inline {
    all: unset;
    font-size: max(1em, 12px);
    unicode-bidi: isolate;
    overflow-wrap: break-word;
  }
  .inline [part='number'] {
    white-space: nowrap;
  }
  .banner {
    --_own-number-size: var(--mine-stat-banner-number-size);
    padding-block: 1.25em;
    border-width: var(--mine-stat-banner-edge-width, ${tokens.statBannerEdgeWidth}) 0;
  }
  /* Number and label side by side, where there is room for both. */
  @container (min-width: 28em) {
    .banner .face {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      column-gap: 1em;
    }
    .banner p.context,
    .banner .label:has(+ .quantity) {
      flex-basis: 100%;
    }
    /* As wide as its longest word, where the line is. */
    .banner .quantity + .label {
      flex: 1 1 13em;
      max-inline-size: 100%;
    }
  }
`;
