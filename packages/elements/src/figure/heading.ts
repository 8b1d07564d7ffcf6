/**
 * The heading above several figures. Its level is the page's: only the page knows what it stands under.
 */
import { html, nothing, type TemplateResult } from 'lit';

export interface Headed {
  readonly level: number;
}

/** The words as a heading of the host's level; 2 for a level that there is not. */
export function heading({ level }: Headed, text: string | null | undefined): TemplateResult | typeof nothing {
  if (!text?.trim()) return nothing;
  const known = Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
  return html`<div class="heading" part="heading" role="heading" aria-level=${known}>
    <bdi>${text}</bdi>
  </div>`;
}
