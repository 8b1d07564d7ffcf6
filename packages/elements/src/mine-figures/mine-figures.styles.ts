import { css } from 'lit';
import { detailsStyles } from '../figure/details.styles.js';
import { figureStyles } from '../figure/figure.styles.js';
import { headingStyles } from '../figure/heading.styles.js';

export const mineFiguresStyles = css`
  ${figureStyles}
  ${detailsStyles}
  ${headingStyles}
  .figure {
    --_number-size: var(--mine-figures-number-size, var(--mine-number-size, 2em));
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--mine-figures-column-size, 11.5em)), 1fr));
    gap: max(0.5em, calc(1.1em * var(--_scale, 1))) 1.6em;
    margin-block-end: calc(0.9em * var(--_scale, 1));
  }
  .item {
    position: relative;
    min-inline-size: 0;
  }
  .item .face {
    display: block;
  }
  .item .quantity,
  .item .about {
    display: block;
  }
  .item .number {
    font-size: max(min(1.15em, 19cqi), calc(min(var(--_number-size), 19cqi) * var(--_scale, 1)));
  }
  .item .quantity {
    line-height: 1.2;
  }
  /* An exact figure keeps the line for a bound free where others have one. */
  .bound {
    display: block;
    min-block-size: 1.2em;
    font-size: 0.9em;
  }
  .grid.exact .bound {
    display: none;
  }
  /* One below the other, numbers need not stand on one line. */
  @container (max-width: 25em) {
    .bound {
      display: inline;
    }
  }
  /* English on a right-to-left page stands where the page begins. */
  .figure:dir(rtl) :is(.face, .own):dir(ltr),
  .figure:dir(ltr) :is(.face, .own):dir(rtl) {
    text-align: end;
  }
  .unit {
    font-size: 0.9em;
  }
  .own {
    margin-block-start: 0.3em;
    font-size: 0.82em;
    color: var(--_muted);
    text-wrap: pretty;
  }
  @media print {
    .item {
      break-inside: avoid;
    }
  }
`;
