import { css } from 'lit';
import { detailsStyles } from '../figure/details.styles.js';
import { figureStyles } from '../figure/figure.styles.js';
import { headingStyles } from '../figure/heading.styles.js';

export const mineFiguresStyles = css`
  ${figureStyles}
  ${detailsStyles}
  ${headingStyles}
  .figure {
    --_own-number-size: var(--mine-figures-number-size);
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--mine-figures-column-size, 10.5em)), 1fr));
    gap: 1.25em 1.5em;
    margin-block: 0.75em 1em;
  }
  .item {
    position: relative;
    min-inline-size: 0;
  }
  /* In a grid all numbers are of one size, whatever they count. */
  .item .face {
    --_size: 2em;
    --_label: 1em;
  }
  .item .quantity {
    --_fit: max(1.5em, 19cqi);
  }
  .item .whole {
    white-space: normal;
  }
  /* The numbers of a row stand on one line: a figure without a bound keeps the line of those that have one. */
  .item .bound {
    display: block;
  }
  .bounded .quantity:not(:has(.bound))::before {
    content: '';
    display: block;
    block-size: 1.1em;
  }
  /* One below the other they need not. */
  @container (max-width: 23em) {
    .item .bound {
      display: inline;
    }
    .bounded .quantity:not(:has(.bound))::before {
      display: none;
    }
  }
  /* English on a right-to-left page stands where the page begins. */
  .figure:dir(rtl) .own:dir(ltr),
  .figure:dir(ltr) .own:dir(rtl) {
    text-align: end;
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
