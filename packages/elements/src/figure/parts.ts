/**
 * The pieces that figures are put together from: templates as functions, each drawing what it is handed.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Linked, Saying } from '@mine-action/wording';

/** Bound, number and unit; the number large. */
export function quantity({ quantity: { before, number, after }, language }: Saying): TemplateResult {
  return html`<bdi class="quantity" part="quantity" dir=${language.direction}
    >${before}<span class="number" part="number">${number}</span>${after}</bdi
  >`;
}

/** The label with what narrows it. */
export function about({ label, context, language }: Saying): TemplateResult {
  return html`<bdi class="about" part="label" dir=${language.direction}
    >${label}${context.map((remark) => html`<span class="context">${remark}</span>`)}</bdi
  >`;
}

/** The sentence that a screen reader reads in place of the face. */
export function spoken({ sentence, language }: Saying): TemplateResult {
  return html`<p class="spoken"><bdi dir=${language.direction}>${sentence}</bdi></p>`;
}

function linked({ link, href }: Linked): unknown {
  return href ? html`<a href=${href} rel="noopener noreferrer" part="link">${link}</a>` : link;
}

/** Source and date of a figure inside a sentence. */
export function inlineSource({ inlineSource: source, language }: Saying): TemplateResult {
  return html`<bdi part="source" dir=${language.direction}>${source.before}${linked(source)}${source.after}</bdi>`;
}

/**
 * Source and date, always in sight: no attribute takes them away. The date is spoken in the figure's sentence and
 * not a second time here.
 */
export function sourceLine({ sources, language }: Saying): TemplateResult {
  return html`<p class="source" part="source">
    ${sources.map(
      (source) =>
        html`<bdi dir=${language.direction}
          >${source.before}${linked(source)}<span aria-hidden="true">${source.after}</span></bdi
        > `,
    )}
  </p>`;
}

/** Why there is nothing, for a tag into which nobody wrote anything. */
export function reason(text: string): TemplateResult {
  return html`<p part="reason"><bdi>${text}</bdi></p>`;
}

/** A text with the language it is in, where that is another one than the figure's. */
export function marked(text: string, lang: string | undefined): TemplateResult {
  return html`<bdi lang=${lang ?? nothing} dir="auto">${text}</bdi>`;
}
