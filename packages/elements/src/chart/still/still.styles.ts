/**
 * How a chart stands in a page before its script: its still picture and, for those who have no script, its table behind a word
 * that opens it. `still` is set where the script does not come.
 */
import { css } from '@lit/reactive-element';

export const stillStyles = css`
  .figure .tools,
  .figure .reader {
    display: none;
  }
  .figure .rows[unseen] {
    position: static;
    inline-size: auto;
    block-size: auto;
    overflow: visible;
    clip-path: none;
    white-space: normal;
    user-select: auto;
  }
  @media screen and (scripting: enabled) {
    :host(:not([still])) .figure .tools {
      display: flex;
    }
    :host(:not([still])) .figure .reader {
      display: block;
    }
    :host(:not([still])) .figure .rows[unseen] {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
      user-select: none;
    }
  }
  @media print {
    .rows > details {
      display: block;
    }
    .rows > details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
