/**
 * The face of one figure: how large its words and its number are is a matter of the container alone, so that it looks the
 * same whenever the script comes, on a server and on paper.
 */
import { css } from '@lit/reactive-element';
import { tokens } from '../generated/tokens.js';

export const faceStyles = css`
  /* By the width of the container: how large its words are, and how many times that its number. */
  .face {
    --_size: 2em;
    --_label: 1em;
  }
  @container (min-width: 13.5em) {
    .face {
      --_size: 2.75em;
    }
  }
  @container (min-width: 22.5em) {
    .face {
      --_size: 3.3em;
      --_label: 1.0625em;
    }
  }
  @container (min-width: 38.5em) {
    .face {
      --_size: 4em;
      --_label: 1.125em;
    }
  }
  .quantity {
    margin-block: 0.15em 0.2em;
    font-size: var(--_label);
    line-height: 1.1;
  }
  /* Sizes are such that the unit stays beside its number; where letters are very wide it goes below. */
  .number {
    white-space: nowrap;
    font-family: var(--mine-number-font-family, inherit);
    font-size: max(1.15em, min(var(--_own-number-size, var(--mine-number-size, var(--_size))), var(--_fit)));
    font-weight: var(--mine-number-weight, ${tokens.numberWeight});
    color: var(--_number);
  }
  .short {
    --_fit: 24cqi;
  }
  .middle {
    --_fit: 14cqi;
  }
  .long {
    --_fit: 11cqi;
  }
  .label {
    font-size: var(--_label);
    font-weight: 600;
    text-wrap: pretty;
  }
  .label .context {
    font-weight: 400;
  }
  .label .context::before {
    content: '\\b7\\20';
  }
  @container (max-width: 20em) {
    .long {
      --_fit: 17cqi;
    }
    .long .unit::before {
      content: '\\a';
      white-space: pre;
    }
  }
  @container (max-width: 12em) {
    .middle {
      --_fit: 19cqi;
    }
    .unit::before {
      content: '\\a';
      white-space: pre;
    }
  }
`;
