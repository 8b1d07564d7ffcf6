import { css } from '@lit/reactive-element';
import { tokens } from '../generated/tokens.js';

/** Small buttons for what a reader does with a figure: table, download, copy. */
export const toolStyles = css`
  .tool {
    all: unset;
    box-sizing: border-box;
    display: inline-block;
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0.1em 0.6em;
    border: var(--_hair) solid var(--_line);
    border-radius: var(--mine-radius, ${tokens.radius});
    color: var(--_text);
    text-align: center;
    cursor: pointer;
  }
  .tool:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .tool:focus-visible {
    outline: calc(var(--_hair) + 1px) solid var(--_accent);
    outline-offset: 2px;
  }
  @media (pointer: coarse) {
    .tool {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
`;
