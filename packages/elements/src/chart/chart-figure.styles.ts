import { css } from '@lit/reactive-element';
import { detailsStyles } from '../figure/details.styles.js';
import { figureStyles } from '../figure/figure.styles.js';
import { toolStyles } from '../figure/tool.styles.js';
import { plotStyles } from './plot.styles.js';

/**
 * Headline, chart, legend, table and tools: what all figures with a chart look like.
 *
 * Rows that are `unseen` are before the ear and not before the eye; widths that nobody sees are not worked out from thousands of
 * rows. In a narrow figure the eye has rows as blocks, and the ear keeps rows and columns. Paper answers no key: what the eye
 * cannot point at is printed.
 *
 * What small points count stands beside them, and in the legend where the plot is narrower than 18 of its ems.
 */
export const chartFigureStyles = css`
  ${figureStyles}
  ${detailsStyles}
  ${plotStyles}
  ${toolStyles}
  .figure.chart {
    align-content: start;
  }
  .headline {
    font-size: clamp(1.05em, 3.2cqi, 1.35em);
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .subtitle {
    margin-block-start: 0.2em;
    font-size: 0.9em;
  }
  .subtitle .context::before {
    content: '\\b7\\20';
  }
  .view {
    margin-block: 0.7em 0.4em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.1em;
    margin-block-start: 0.5em;
    font-size: max(0.82em, 12px);
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .entry {
    display: inline-block;
    max-inline-size: 100%;
  }
  .marker {
    display: inline-block;
    box-sizing: border-box;
    margin-inline-end: 0.45em;
    inline-size: 0.7em;
    block-size: 0.7em;
    background: var(--_mark);
    forced-color-adjust: none;
  }
  .marker.is-exact {
    border-radius: 50%;
  }
  .marker.is-floor {
    inline-size: 0.85em;
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }
  .marker.is-ceiling {
    inline-size: 0.85em;
    clip-path: polygon(0 0, 100% 0, 50% 100%);
  }
  .marker.is-about {
    background: none;
    border: 0.13em solid var(--_mark);
    transform: rotate(45deg) scale(0.7);
  }
  .marker.is-dotted {
    inline-size: 1.45em;
    background: radial-gradient(circle, var(--_mark) 0.095em, transparent 0.13em) 0 50% / 0.36em 100% repeat-x;
  }
  .marker.is-apart {
    background: none;
    border: 0.13em solid var(--_muted);
    border-radius: 50%;
    transform: scale(0.7);
  }
  @container (min-width: 14.4em) {
    .entry:has(.is-apart) {
      display: none;
    }
  }
  .marker.is-hatched {
    border: 1px solid var(--_mark);
    background: repeating-linear-gradient(135deg, var(--_mark) 0 1px, transparent 1px 0.25em);
  }
  .marker.is-outlined {
    background: none;
    border: 1px dashed var(--_mark);
  }
  .rows[unseen] {
    position: absolute;
    inset-block-start: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }
  .rows[unseen] table {
    table-layout: fixed;
  }
  .rows {
    margin-block: 0.7em 0.4em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9em;
    line-height: 1.35;
  }
  table + table {
    margin-block-start: 1.4em;
  }
  caption {
    padding-block-end: 0.4em;
    text-align: start;
    font-weight: 600;
  }
  th,
  td {
    padding: 0.35em 1em 0.35em 0;
    border-block-end: var(--_hair) solid var(--_rest);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  :is(th, td):dir(rtl) {
    padding-inline: 0 1em;
  }
  thead th,
  .group th {
    border-block-end-color: var(--_line);
    color: var(--_muted);
    font-size: 0.92em;
  }
  .group th {
    padding-block-start: 1em;
    font-weight: 600;
    color: var(--_text);
    white-space: normal;
  }
  tbody th {
    white-space: nowrap;
  }
  td:last-child {
    color: var(--_muted);
    overflow-wrap: break-word;
  }
  @container (max-width: 37em) {
    .rows:not([unseen]) :is(table, caption, thead, tbody, tr, th, td) {
      display: block;
    }
    .rows:not([unseen]) thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .rows tbody th,
    .rows td {
      padding-inline: 0;
    }
    tbody th,
    td:nth-child(2) {
      padding-block: 0.1em;
      border: 0;
      white-space: normal;
    }
    tbody th {
      padding-block-start: 0.6em;
      color: var(--_muted);
      white-space: normal;
    }
    td:nth-child(3) {
      padding-block: 0 0.6em;
    }
  }
  .remark {
    margin-block-start: 0.4em;
    font-size: 0.9em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.9em;
    margin-block-start: 0.5em;
  }
  .tool[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_background);
  }
  @media (forced-colors: active) {
    .tool[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .tools {
      display: none;
    }
    .figure.chart {
      break-inside: auto;
    }
    .headline,
    .view,
    tr {
      break-inside: avoid;
    }
    .headline,
    .subtitle {
      break-after: avoid;
    }
    .view[hidden] {
      display: block;
    }
    .rows[unseen] {
      position: static;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
      white-space: normal;
      font-size: 0.85em;
    }
    .rows[unseen] table {
      table-layout: auto;
    }
  }
`;
