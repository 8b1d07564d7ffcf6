/**
 * The pieces that figures are put together from: templates as functions, each drawing what it is handed.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { today, voice } from '@mine-action/core';
import { monthsBetween, quoteAddress } from '@mine-action/data';
import type { Address, Linked, Saying } from '@mine-action/wording';

/** Bound, number and unit; the number large. */
export function quantity({ quantity: { before, number, after }, language }: Saying): TemplateResult {
  return html`<bdi class="quantity" part="quantity" dir=${language.direction}
    >${before}<span class="number" part="number">${number}</span>${after}</bdi
  >`;
}

/** The label with what narrows it. */
export function about({ label, context, language }: Saying): TemplateResult {
  return html`<bdi class="about" part="label" dir=${language.direction}
    >${label}${context.map((remark) => html` <span class="context">${remark}</span>`)}</bdi
  >`;
}

/** The sentence that a screen reader reads in place of the face. */
export function spoken({ sentence, language }: Saying): TemplateResult {
  return html`<p class="spoken"><bdi dir=${language.direction}>${sentence}</bdi></p>`;
}

/** A link to the sentence in its source; the text alone where the source has no address. */
export function sentenceLink({ url, quote }: Address, text: unknown): unknown {
  const href = quoteAddress(url, quote);
  return href ? html`<a href=${href} rel="noopener noreferrer" part="link">${text}</a>` : text;
}

const linked = ({ link, address }: Linked): unknown => sentenceLink(address, link);

/** Source and date of a figure inside a sentence. */
export function inlineSource({ inlineSource: { before, after }, sources: [source], language }: Saying): TemplateResult {
  return html`<bdi part="source" dir=${language.direction}>${before}${source ? linked(source) : nothing}${after}</bdi>`;
}

/**
 * Source and date, always in sight: no attribute takes them away. The date is spoken in the figure's sentence and
 * not a second time here. A figure that has aged says so.
 *
 * @param day the day to count from, where it is not the reader's own
 */
export function sourceLine({ sources, language, ageing }: Saying, day = today()): TemplateResult {
  const months = monthsBetween(ageing.asOf, day);
  const age = months >= ageing.saidAfterMonths ? voice.age(months, language.code) : nothing;
  return html`<p class="source" part="source">
    <bdi dir=${language.direction}
      >${sources.map(
        (source) => html`${source.before}${linked(source)}<span aria-hidden="true">${source.after}</span> `,
      )}${age}</bdi
    >
  </p>`;
}

/** What was planned; after its day, that nothing is recorded of the outcome. */
export function planLine({ plan, language }: Saying, day = today()): TemplateResult | typeof nothing {
  if (!plan) return nothing;
  return html`<p class="plan" part="plan">
    <bdi dir=${language.direction}>${day > plan.due ? plan.overdue : plan.ahead}</bdi>
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
