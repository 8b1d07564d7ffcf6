/**
 * One mark for each dog, in tens so that they can be counted: filled for those that are, outlined for those that
 * were planned.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';

/** A dog searching, nose to the ground: our own drawing, 21 wide and 14 high, from the tip of its tail. */
const DOG =
  'c.3 1.7 1 3 2 3.6h8.2c1.5 0 2.7.4 3.7 1.3l1-1.1c.6.5.9 1.2.9 2l3.1 3.1c.6.6.3 1.4-.5 1.6l-1.7.3c-1.3-.2-2.6-1-3.5-2-.4-.4-.9-.5-1.3-.3v4.6h-1.7v-4.3c-1.9.5-3.6.4-5.2-.3l-.9 1.6.5 3h-1.7l-.9-3.2c-.9-1.6-1.2-3.1-1-4.7-1-1.1-1.5-2.8-1.7-4.9z';

const TEN = 10;
const WIDTH = 26;

const dogs = (from: number, to: number): string => {
  let path = '';
  for (let place = from; place < to; place++) path += `M${place * WIDTH + 1.8} 2${DOG}`;
  return path;
};

/** Beyond this, single marks are no longer seen one by one, and only the number is shown. */
export const MARKS_AT_MOST = 500;

export function marks(filled: number, outlined: number, label: string): TemplateResult {
  const groups: TemplateResult[] = [];
  for (let from = 0; from < filled + outlined; from += TEN) {
    const full = Math.min(TEN, Math.max(0, filled - from));
    const all = Math.min(TEN, filled + outlined - from);
    groups.push(
      html`<svg viewBox="0 0 260 16" aria-hidden="true">
        ${full ? svg`<path class="mark" d=${dogs(0, full)}/>` : nothing}
        ${all > full ? svg`<path class="rest" d=${dogs(full, all)}/>` : nothing}
      </svg>`,
    );
  }
  return html`<div class="marks" part="drawing" role="img" aria-label=${label}>${groups}</div>`;
}
