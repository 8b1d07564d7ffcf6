import { css } from 'lit';
import { detailsStyles } from '../figure/details.styles.js';
import { figureStyles } from '../figure/figure.styles.js';

export const mineStatStyles = css`
  ${figureStyles}
  ${detailsStyles}
  :host([display='inline']),
  :host(:state(inline)) {
    display: inline;
  }
  .inline {
    all: unset;
    font-size: max(1em, 12px);
    unicode-bidi: isolate;
  }
  .inline .number {
    font-size: inherit;
    letter-spacing: inherit;
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
    font-size: max(1.15em, var(--mine-number-size, 2.5em) * var(--_scale, 1));
  }
  .tile[narrow] .number {
    font-size: max(1.15em, 1.6em * var(--_scale, 1));
  }
  .banner {
    padding-block: calc(1.2em * var(--_scale, 1));
    border-inline-start: 0;
    border-block: 2px solid var(--_accent);
  }
  .banner .number {
    font-size: max(
      1.15em,
      calc(clamp(min(1.8em, 20cqi), 13cqi, var(--mine-number-size, 3.75em)) * var(--_scale, 1))
    );
  }
  .banner .about {
    font-size: max(1em, calc(clamp(1em, 3cqi, 1.35em) * var(--_scale, 1)));
  }
`;
