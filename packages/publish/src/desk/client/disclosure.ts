/**
 * Controls that most tables do not need: behind a heading that says what is set in them, and open where something is.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../messages.js';
import { words } from './page-words.js';

/** Those that somebody has opened. They stay open when the last choice in them is taken back: the focus is inside. */
const opened = new Set<string>();

interface Disclosure {
  readonly id: string;
  readonly label: Message;
  /** What is set in it now, in words; nothing where nothing is. */
  readonly set: readonly string[];
  readonly content: unknown;
}

export function disclosure({ id, label, set, content }: Disclosure): TemplateResult {
  const keep = (event: Event): void => {
    if ((event.currentTarget as HTMLDetailsElement).open) opened.add(id);
    else opened.delete(id);
  };
  return html`<details id=${id} ?open=${set.length > 0 || opened.has(id)} @toggle=${keep}>
    <summary>
      ${words(label)}
      ${set.length === 0 ? nothing : html`<span class="set"><bdi>${set.join(' · ')}</bdi></span>`}
    </summary>
    <div class="disclosed">${content}</div>
  </details>`;
}

/** Leads to a control, through whatever hides it; of a group of choices to the first. */
export function leadTo(id: string): void {
  const control = document.getElementById(id);
  if (!control) return;
  for (let place = control.closest('details'); place; place = place.parentElement?.closest('details') ?? null)
    place.open = true;
  control.scrollIntoView({ block: 'center' });
  (control.matches('fieldset') ? (control.querySelector('input') ?? control) : control).focus();
}

/** A link to a control of this page. */
export const linkTo = (id: string, content: unknown): TemplateResult =>
  html`<a
    href="#${id}"
    @click=${(event: Event) => {
      event.preventDefault();
      leadTo(id);
    }}
    >${content}</a
  >`;
