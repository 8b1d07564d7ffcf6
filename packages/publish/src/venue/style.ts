/**
 * How the figures look on a wall, on a telephone and on paper.
 *
 * On the wall everything hangs on one length, `--u`: a hundredth of the width of a screen of 16:9, less where the screen
 * is lower or narrower, and less where the words are long (`--scale`, set by the script). A number takes the width that
 * its digits leave it (`data-width`).
 */
import { VENUE } from '../generated/tokens.js';
import { WIDEST } from './section.js';

/** Digits are about so wide, in parts of their size. */
const DIGIT = 0.61;

const widths = Array.from(
  { length: WIDEST },
  (_, index) => `[data-width="${index + 1}"]{--digits:${index + 1}}`,
).join('');

export const STYLE = `
:root {
  color-scheme: light dark;
  --accent: ${VENUE.accent};
  --text: ${VENUE.text};
  --muted: ${VENUE.muted};
  --background: ${VENUE.background};
  --rest: ${VENUE.rest};
  --line: ${VENUE.line};
  --u: 10px;
  --number: 6rem;
}
${widths}
* { box-sizing: border-box; margin: 0; }
html { background: var(--background); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  border-block-start: max(calc(0.5 * var(--u)), 4px) solid var(--accent);
  color: var(--text);
  font: 1rem/1.4 system-ui, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  font-variant-numeric: tabular-nums;
  overflow-wrap: break-word;
}
header, .slide { padding-inline: max(calc(4.5 * var(--u)), 1.25rem); }
header {
  display: flex;
  align-items: center;
  justify-content: space-between;
  flex-wrap: wrap;
  gap: 0.5rem 1rem;
  padding-block: max(calc(1.6 * var(--u)), 0.75rem);
}
h1 { flex: 1 1 8rem; font-size: max(calc(1.35 * var(--u)), 1rem); font-weight: 600; color: var(--muted); }
h1 span + span::before { content: "·"; padding-inline-end: 0.5em; }
h2 { font-weight: 400; }
a { color: inherit; text-underline-offset: 0.2em; text-decoration-thickness: from-font; }
a:hover { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }

.slide { padding-block: 2rem; border-block-start: 1px solid var(--rest); }
.quantity { display: block; }
.bound { display: block; font-size: max(calc(3.2 * var(--u)), 1.6rem); line-height: 1.15; }
.bound:empty { display: none; }
.bound::first-letter { text-transform: uppercase; }
.number {
  font-size: min(var(--number), calc(var(--room, 80vw) / (var(--digits) * ${DIGIT})));
  font-weight: 700;
  line-height: 1.05;
  letter-spacing: -0.02em;
  white-space: nowrap;
}
.unit { font-size: max(calc(3.2 * var(--u)), 1.6rem); }
.label { display: block; margin-block-start: 0.15em; font-size: max(calc(3.2 * var(--u)), 1.5rem); line-height: 1.2; font-weight: 600; text-wrap: balance; }
.context, .base, .plan, .note, .assumption { margin-block-start: 0.4em; text-wrap: pretty; font-size: max(calc(1.9 * var(--u)), 1.1rem); }
.context, .note, .assumption { color: var(--muted); }
.plan:empty, .age:empty { display: none; }
.bar, .marks { display: block; inline-size: 100%; margin-block: max(calc(1.6 * var(--u)), 1rem); }
.bar { block-size: max(calc(2.6 * var(--u)), 1.25rem); }
.marks { max-inline-size: max(calc(76 * var(--u)), 40rem); }
.marks svg { display: block; inline-size: 100%; block-size: auto; }
.marks .dots { display: none; max-inline-size: 15rem; }
.mark { fill: var(--accent); }
.rest { fill: var(--rest); stroke: var(--line); stroke-width: 2px; vector-effect: non-scaling-stroke; }
.bar { overflow: visible; }
.planned { fill: none; stroke: var(--accent); stroke-width: 1.5px; vector-effect: non-scaling-stroke; }

.foot { display: flex; flex-wrap: wrap; align-items: end; justify-content: space-between; gap: 1rem max(calc(3 * var(--u)), 1.5rem); margin-block-start: 1.5rem; }
.evidence { flex: 1 1 16rem; max-inline-size: 80ch; text-wrap: pretty; font-size: max(calc(1.35 * var(--u)), 1rem); color: var(--muted); }
.evidence p + p { margin-block-start: 0.25em; }
.source { color: var(--text); }
.address { flex: none; display: flex; flex-direction: column; align-items: end; gap: 0.5em; max-inline-size: max(calc(26 * var(--u)), 14rem); text-align: end; font-size: max(calc(1 * var(--u)), 0.875rem); line-height: 1.25; }
.code { display: block; inline-size: max(calc(12 * var(--u)), 7.5rem); block-size: auto; border-radius: 4px; forced-color-adjust: none; }

.controls { display: flex; align-items: center; gap: max(calc(0.5 * var(--u)), 0.4rem); color: var(--muted); }
.controls[hidden] { display: none; }
.position { font-size: max(calc(1.2 * var(--u)), 1rem); padding-inline: 0.4em; white-space: nowrap; }
button { display: grid; place-items: center; inline-size: max(calc(2.6 * var(--u)), 44px); block-size: max(calc(2.6 * var(--u)), 44px); padding: 0; border: 1px solid var(--line); border-radius: 50%; background: none; color: inherit; cursor: pointer; }
button:hover { color: var(--accent); border-color: currentColor; }
button svg { inline-size: 55%; block-size: 55%; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
[dir="rtl"] button svg { transform: scaleX(-1); }
button:not([data-paused]) .resume, [data-paused] .pause { display: none; }
.resume { fill: currentColor; }

@media screen {
  :root { --u: calc(min(1vw, 1.7778vh) * var(--scale, 1)); --number: calc(min(34vh, 40vw) * var(--scale, 1)); --room: 78vw; }
  .drawn { --number: calc(min(25vh, 40vw) * var(--scale, 1)); }
  @media (orientation: portrait) { :root { --u: calc(min(1.7vw, 1vh) * var(--scale, 1)); } }
  .in-turn body { display: flex; flex-direction: column; min-block-size: 100vh; min-block-size: 100dvh; }
  .in-turn main { flex: 1; display: flex; }
  .in-turn .slide { flex: 1; min-inline-size: 0; display: none; flex-direction: column; padding-block: 0 max(calc(2.4 * var(--u)), 1.25rem); border: 0; }
  .in-turn .slide[data-now] { display: flex; }
  .in-turn .figure { margin-block: auto; }
}
/* A dog of less than 16 pixels is no longer seen to be one. */
@media (max-width: 27rem) {
  .marks .dogs { display: none; }
  .marks .dots { display: block; }
}
@media (max-width: 36rem) {
  header, .slide { padding-inline: 1.25rem; }
  h1 { flex-basis: 7rem; }
  .address { align-items: start; text-align: start; }
}
@media screen and (prefers-reduced-motion: no-preference) {
  .in-turn .slide[data-now] { animation: come 0.7s ease-out; }
  @keyframes come { from { opacity: 0; } }
}
@media (forced-colors: active) {
  .mark { fill: CanvasText; }
  .planned { stroke: CanvasText; }
  .rest { fill: Canvas; stroke: CanvasText; }
}
@media print {
  @page { margin: 16mm; }
  :root { color-scheme: light; --u: 7px; --number: 44pt; --room: 150mm; }
  body { font-size: 10pt; }
  header { padding: 0 0 6mm; }
  .controls { display: none; }
  .slide { padding: 7mm 0; break-inside: avoid; }
  .code { inline-size: 24mm; }
  .address { font-size: 8pt; max-inline-size: 50mm; }
  .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .rest { stroke: #000; stroke-width: 1px; print-color-adjust: exact; }
}
`;
