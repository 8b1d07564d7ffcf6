/**
 * What all figures share: a fresh start inside the page, the tokens, and the lines that stand under a figure.
 *
 * `.figure` begins from nothing (`all: initial`), so that no reset of the page reaches in, and takes back what
 * belongs to the page and its reader: font family, spacing of letters and words, colour scheme, visibility. It does so below the
 * host and not on it, because
 * the author's words in the slot must look as the page makes them, to the pixel. Sizes hang on the page's own size, but
 * never below one that can be read. Custom properties are used with a fallback and never declared: those of all
 * elements here, and before them those of one element, which its own style sheet hands on as `--_own-…`.
 *
 * `:host::before` is what a figure asks of a place that is as wide as its content: up to 20em, and no less than a letter. English
 * words on a right-to-left page run their own way, and stand where the page begins. What follows a source line is for the eye
 * alone, where the browser can be told so. Inside a sentence there are no tokens: the frame of what has the focus takes the colour
 * of the text. A comment beside its rule would be bytes of every page that has the elements from npm.
 */
import { css } from '@lit/reactive-element';
import { tokens } from '../generated/tokens.js';

export const figureStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(1em, 20em);
    font-size: max(1em, 14px);
  }
  :host([hidden]) {
    display: none !important;
  }
  .figure {
    --_accent: var(--mine-accent, ${tokens.accent});
    --_text: var(--mine-text, ${tokens.text});
    --_muted: var(--mine-muted, ${tokens.muted});
    --_background: var(--mine-background, ${tokens.background});
    --_rest: var(--mine-rest, ${tokens.rest});
    --_line: var(--mine-line, ${tokens.line});
    --_rule: var(--mine-rule-color, var(--_line));
    --_mark: var(--_own-mark, var(--_accent));
    --_number: var(--mine-number-color, var(--_text));
    --_hair: var(--mine-line-width, ${tokens.lineWidth});
    all: initial;
    display: block;
    position: relative;
    box-sizing: border-box;
    container-type: inline-size;
    inline-size: 100%;
    padding-block: 0.75em;
    padding-inline: var(--mine-inset, ${tokens.inset});
    border: solid var(--_rule);
    border-block-width: var(--mine-edge-width, var(--_hair) 0);
    border-inline-width: var(--mine-rule-width, ${tokens.ruleWidth}) 0;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    font-family: var(--mine-font-family, inherit);
    font-size: max(var(--mine-font-size, ${tokens.fontSize}), 14px);
    line-height: 1.35;
    letter-spacing: inherit;
    word-spacing: inherit;
    font-variant-numeric: lining-nums tabular-nums;
    overflow-wrap: break-word;
    text-align: start;
    color: var(--_text);
    background: var(--_background);
  }
  .figure ~ slot {
    display: none;
  }
  bdi {
    unicode-bidi: isolate;
  }
  p {
    margin: 0;
  }
  .spoken {
    position: absolute;
    inset-block-start: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }
  .figure:dir(rtl) :is(.face, .above, .scale):dir(ltr),
  .figure:dir(ltr) :is(.face, .above, .scale):dir(rtl) {
    text-align: end;
  }
  .context {
    color: var(--_muted);
  }
  p.context {
    font-size: max(0.875em, 12px);
  }
  p.context::first-letter {
    text-transform: uppercase;
  }
  .foot {
    margin-block-start: 0.5em;
    font-size: max(0.8125em, 12px);
    line-height: 1.4;
    color: var(--_muted);
  }
  .source {
    display: inline;
    margin-inline-end: 0.35em;
  }
  .source:has(+ details)::after {
    content: '\\20\\b7';
    content: '\\20\\b7' / '';
  }
  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  a:hover {
    color: var(--_accent);
  }
  :focus-visible {
    outline: calc(var(--_hair, 1px) + 1px) solid var(--_accent, currentcolor);
    outline-offset: 2px;
  }
  .mark {
    fill: var(--_mark);
    stroke: var(--_mark);
  }
  .rest {
    fill: var(--_rest);
    stroke: var(--_line);
  }
  @media (forced-colors: active) {
    .figure {
      --_accent: CanvasText;
      --_mark: CanvasText;
      --_rest: Canvas;
      --_line: CanvasText;
    }
    summary {
      color: LinkText;
    }
  }
  @media print {
    .figure {
      --_accent: #000;
      --_mark: #000;
      --_rule: #000;
      --_text: #000;
      --_number: #000;
      --_muted: #000;
      --_background: none;
      --_rest: #fff;
      --_line: #000;
      break-inside: avoid;
      print-color-adjust: exact;
    }
    details:not([open]) {
      display: none;
    }
    .source:has(+ details:not([open]))::after {
      content: none;
    }
  }
`;
