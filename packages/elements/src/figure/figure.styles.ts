/**
 * What all figures share: a fresh start inside the page, the tokens, and the lines that stand under a figure.
 *
 * `.figure` begins from nothing (`all: initial`), so that no reset of the page reaches in, and takes back what
 * belongs to the page and its reader: font family, spacing of letters and words, colour scheme, visibility. It does so below the
 * host and not on it, because
 * the author's words in the slot must keep the page's looks to the pixel. Sizes hang on the page's own size, but
 * never below one that can be read. Custom properties are used with a fallback and never declared: those of all
 * elements here, and before them those of one element, which its own style sheet hands on as `--_own-…`.
 */
import { css } from 'lit';

export const figureStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  /* Words that stay, and stood on a line with others before. */
  :host(:state(words)) {
    display: inline;
  }
  :host([hidden]) {
    display: none !important;
  }
  .figure {
    --_accent: var(--mine-accent, light-dark(#1d5c8f, #86b9e6));
    --_text: var(--mine-text, light-dark(#1b1f24, #e9ebee));
    --_muted: var(--mine-muted, light-dark(#4c5661, #b4bcc5));
    --_background: var(--mine-background, light-dark(#fff, #16191d));
    --_rest: var(--mine-rest, light-dark(#e2e6eb, #2e343b));
    --_line: var(--mine-line, light-dark(#7d8893, #7b8793));
    --_rule: var(--mine-rule-color, var(--_accent));
    --_mark: var(--_own-mark, var(--_accent));
    --_number: var(--mine-number-color, var(--_text));
    --_hair: var(--mine-line-width, 1px);
    --_number-size: var(--_own-number-size, var(--mine-number-size, 2.5em));
    all: initial;
    display: block;
    align-content: center;
    position: relative;
    box-sizing: border-box;
    max-inline-size: 100%;
    padding-block: calc(0.7em * var(--_scale, 1));
    padding-inline: var(--mine-inset, clamp(0.5em, 3%, 1em));
    border: solid var(--_rule);
    border-width: var(--mine-edge-width, 0) 0;
    border-inline-start-width: var(--mine-rule-width, 0.25em);
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    font-family: var(--mine-font-family, inherit);
    font-size: max(var(--mine-font-size, 1em) * (0.86 + 0.14 * var(--_scale, 1)), 14px);
    line-height: calc(1.2 + 0.2 * var(--_scale, 1));
    letter-spacing: inherit;
    word-spacing: inherit;
    font-variant-numeric: lining-nums tabular-nums;
    overflow-wrap: break-word;
    text-align: start;
    color: CanvasText;
    color: var(--_text);
    background: Canvas;
    background: var(--_background);
  }
  .figure:not(.tile) {
    container-type: inline-size;
    contain-intrinsic-inline-size: 16em;
  }
  .figure[waiting],
  .figure:not([waiting]) ~ slot {
    display: none;
  }
  bdi {
    unicode-bidi: isolate;
  }
  p,
  .face {
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
  .face {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.6em;
  }
  /* English on a right-to-left page: the words run their own way, the face stands where the page begins. */
  .figure:dir(rtl) .face:dir(ltr),
  .figure:dir(ltr) .face:dir(rtl) {
    justify-content: flex-end;
  }
  .figure:dir(rtl) .face:dir(ltr) .about,
  .figure:dir(ltr) .face:dir(rtl) .about {
    flex-grow: 0;
  }
  .about,
  .base,
  .source {
    text-wrap: pretty;
  }
  .quantity {
    font-weight: var(--mine-number-weight, 600);
    line-height: 1.15;
  }
  .number {
    font-family: var(--mine-number-font-family, inherit);
    font-size: max(1.15em, calc(clamp(1.6em, 13cqi, var(--_number-size)) * var(--_scale, 1)));
    white-space: nowrap;
    color: var(--_number);
  }
  .about {
    flex: 1 1 13em;
    /* As wide as its longest word, where the line is. */
    min-inline-size: auto;
    max-inline-size: 100%;
  }
  .context {
    color: var(--_muted);
  }
  .context + .context::before {
    content: '\\b7\\20';
  }
  .foot {
    margin-block-start: calc(0.3em * var(--_scale, 1));
    font-size: max(calc(0.73em + 0.09em * var(--_scale, 1)), 12px);
    color: var(--_muted);
  }
  .source {
    display: inline;
    margin-inline-end: 0.6em;
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
  /* Inside a sentence there are no tokens: the frame takes the colour of the text. */
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
  }
`;
