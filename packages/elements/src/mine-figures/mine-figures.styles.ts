import { css } from '@lit/reactive-element';
import { tokens } from '../generated/tokens.js';
import { detailsStyles } from '../figure/details.styles.js';
import { faceStyles } from '../figure/face.styles.js';
import { figureStyles } from '../figure/figure.styles.js';
import { headingStyles } from '../figure/heading.styles.js';

export const mineFiguresStyles = css`
  ${figureStyles}
  ${faceStyles}
  ${detailsStyles}
  ${headingStyles}
  .figure {
    --_own-number-size: var(--mine-figures-number-size);
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(
      auto-fit,
      minmax(min(100%, var(--mine-figures-column-size, ${tokens.figuresColumnSize})), 1fr)
    );
    column-gap: 1.5em;
    margin-block-start: 0.75em;
  }
  /* Six rows each, shared with those beside it: the numbers of a row stand on one line, whatever stands above them. */
  .item {
    position: relative;
    display: grid;
    grid-row: span 6;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    padding-block-end: 1.1em;
  }
  .item .face {
    --_size: 2em;
    --_label: 1em;
  }
  .item :is(.face, .quantity) {
    display: contents;
  }
  .item .quantity {
    --_fit: 18cqi;
  }
  .item .unit::before {
    content: none;
  }
  .item .label:has(+ .quantity) {
    grid-row: 2;
    align-self: end;
  }
  .bound {
    grid-row: 3;
    align-self: end;
  }
  /* A number is as large as its own column allows, which only the column knows. */
  .item .whole {
    container-type: inline-size;
    grid-row: 4;
    margin-block-end: 0.2em;
    line-height: 1.1;
  }
  .quantity + .label {
    grid-row: 5;
  }
  .rest {
    grid-row: 6;
  }
  .figure:dir(rtl) .face:dir(ltr) *,
  .figure:dir(ltr) .face:dir(rtl) * {
    text-align: end;
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
