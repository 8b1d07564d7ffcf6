import { css } from '@lit/reactive-element';

/** The quiet word under a figure that opens its details. */
export const detailsStyles = css`
  details {
    display: inline;
  }
  summary {
    display: inline-block;
    /* High enough for a finger, without a higher line. */
    padding-block: 0.4em;
    margin-block: -0.4em;
    font-weight: 600;
    color: var(--_accent);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    /* At its end for the corner that turning it puts out. */
    margin-inline: 0.5em 0.12em;
    border: solid currentColor;
    border-width: 0 0.12em 0.12em 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  details[open] > summary::after {
    transform: translateY(0.1em) rotate(225deg);
  }
`;
