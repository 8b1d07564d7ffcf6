import { css } from 'lit';

/** The details under a figure: a quiet word that opens, and evidence set to be read. */
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
    margin-inline-start: 0.5em;
    border: solid currentColor;
    border-width: 0 0.12em 0.12em 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  details[open] > summary::after {
    transform: translateY(0.1em) rotate(225deg);
  }
  .evidence {
    container-type: inline-size;
    padding-block: 0.5em 0.25em;
    color: var(--_text);
  }
  .evidence > * + * {
    margin-block-start: 0.9em;
  }
  .statement + .statement {
    padding-block-start: 0.9em;
    border-block-start: var(--_hair) solid var(--_line);
  }
  dl + p {
    margin-block-start: 0.5em;
  }
  .stated {
    font-weight: 600;
  }
  blockquote {
    margin: 0.3em 0 0.6em;
    font-size: 1.1em;
    line-height: 1.45;
    quotes: auto;
  }
  /* Browsers' own pair for Arabic stands the wrong way around a quote that runs from left to right. */
  [lang='ar'] blockquote {
    quotes: '\\ab' '\\bb';
  }
  blockquote::before {
    content: open-quote;
  }
  blockquote::after {
    content: close-quote;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(6em, max-content) 1fr;
    gap: 0.25em 1em;
    margin: 0;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    grid-column: 2;
    margin: 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  @container (max-width: 22em) {
    dl {
      display: block;
    }
    dd {
      margin-block-end: 0.4em;
    }
  }
  @container (max-width: 13em) {
    blockquote {
      font-size: 1em;
    }
  }
`;
