import { css } from '@lit/reactive-element';

/** The heading above several figures: quiet, since the page has headings of its own. */
export const headingStyles = css`
  .heading {
    margin-block-end: 0.6em;
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
`;
