import { css } from '@lit/reactive-element';

/** What the details hold, set to be read. */
export const evidenceStyles = css`
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
