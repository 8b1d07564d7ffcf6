import { css } from '@lit/reactive-element';
import { tokens } from '../generated/tokens.js';
import { detailsStyles } from '../figure/details.styles.js';
import { evidenceStyles } from '../figure/evidence.styles.js';
import { figureStyles } from '../figure/figure.styles.js';
import { headingStyles } from '../figure/heading.styles.js';
import { toolStyles } from '../figure/tool.styles.js';

export const mineSourcesStyles = css`
  ${figureStyles}
  ${detailsStyles}
  ${evidenceStyles}
  ${headingStyles}
  ${toolStyles}
  ol {
    margin: 0;
    padding-inline-start: 1.9em;
    list-style: decimal;
  }
  [lang='fa'] ol {
    list-style-type: persian;
  }
  li {
    padding-block: 0.45em;
    break-inside: avoid;
  }
  li::marker {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  @container (max-width: 14em) {
    ol {
      padding-inline-start: 1.4em;
    }
    pre {
      padding-inline: 0.4em;
    }
  }
  .sources .source {
    display: block;
    margin: 0;
  }
  .asks {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.4em;
    font-size: 0.9em;
  }
  .asks details {
    display: block;
    min-inline-size: 0;
  }
  .asks details[open] {
    flex: 1 1 100%;
  }
  .sourced,
  .citation {
    padding-block: 0.4em 0.6em;
  }
  .sourced + .sourced,
  .citation + .citation {
    border-block-start: 1px solid var(--_rest);
  }
  .sourced > p:first-child,
  .term {
    font-weight: 600;
  }
  pre {
    margin: 0.3em 0;
    padding: 0.6em 0.8em;
    border: var(--_hair) solid var(--_rest);
    border-radius: var(--mine-radius, ${tokens.radius});
    font-family: ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace;
    font-size: 0.92em;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    cursor: text;
  }
  [role='status'] {
    margin-inline-start: 0.6em;
    color: var(--_muted);
  }
  @media print {
    .sources {
      break-inside: auto;
      font-size: 0.85em;
    }
    .asks details:not([open]),
    .tool {
      display: none;
    }
    .source a::after {
      content: ' <' attr(href) '>';
      overflow-wrap: anywhere;
    }
  }
`;
