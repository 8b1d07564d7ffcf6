/**
 * The pieces that figures are put together from: templates as functions, each drawing what it is handed.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { type Available, today } from '@mine-action/core';
import { monthsBetween, quoteAddress } from '@mine-action/data/essentials';
import type {
  Address,
  Linked,
  Marked,
  StatView,
  SourcedView,
  TableWords,
  WhereAndWhen,
} from '@mine-action/wording';

/** Between things that stand on one line and have nothing to do with each other. */
export const SEPARATOR = ' \u00b7 ';

/** Where and since when, quiet above the number. */
export function placeLine({ place, period }: WhereAndWhen): TemplateResult | typeof nothing {
  const said = [place, period].filter((text) => text !== undefined);
  return said.length > 0 ? html`<p class="context" part="context">${said.join(SEPARATOR)}</p>` : nothing;
}

/**
 * How much width number and unit ask for, in steps that the style sheet knows: a long one is set smaller where its place
 * is narrow, a short one is not. Digits count one, signs between them and the smaller letters of the unit half.
 */
function lengthOf({ quantity: { number, after } }: Pick<StatView, 'quantity'>): string {
  const width = number.replace(/\D/g, '').length + (number.replace(/\d/g, '').length + after.length) / 2;
  return width <= 6 ? 'short' : width <= 11 ? 'middle' : 'long';
}

/** Bound, number and unit; the number large, and never without its unit beside it. */
function quantity(view: Pick<StatView, 'quantity'>): TemplateResult {
  const { before, number, after } = view.quantity;
  return html`<p class="quantity ${lengthOf(view)}" part="quantity">
    ${before ? html`<span class="bound">${before}</span>` : nothing}<span class="whole"
      ><span class="number" part="number">${number}</span
      >${after ? html`<span class="unit">${after}</span>` : nothing}</span
    >
  </p>`;
}

const labelLine = (label: string, remarks: readonly string[]): unknown =>
  label || remarks.length > 0
    ? html`<p class="label" part="label">
        ${label}${remarks.map((remark) => html` <span class="context">${remark}</span>`)}
      </p>`
    : nothing;

/** What the eye reads: place and period, the number, and what it counts; one sentence in the language's own order. */
export function face(view: StatView): TemplateResult {
  const { label, labelAround, context, period, language } = view;
  return html`<div class="face" aria-hidden="true" dir=${language.direction}>
    ${placeLine(view)}${labelAround ? labelLine(labelAround.before, []) : nothing}${quantity(view)}${labelLine(
      labelAround ? labelAround.after : label,
      context.filter((text) => text !== period),
    )}
  </div>`;
}

/** What a screen reader reads in place of the face: the place, and the sentence. */
export function spoken({
  place,
  sentence,
  spoken: text = sentence,
  language,
}: Pick<StatView, 'place' | 'sentence' | 'spoken' | 'language'>): TemplateResult {
  return html`<div class="spoken" dir=${language.direction}>
    ${place === undefined ? nothing : html`<p>${place}</p>`}
    <p>${text}</p>
  </div>`;
}

/** Addresses as links: the same few sources stand under many figures. */
const links = new WeakMap<Address, string | undefined>();

/** A text for the eye, and in its place another for the ear, where there is one. */
export const asHeard = (text: string, spoken: string | undefined): unknown =>
  spoken === undefined
    ? text
    : html`<span aria-hidden="true">${text}</span><span class="spoken">${spoken}</span>`;

/** A link to the sentence in its source; the text alone where the source has no address. */
export function sentenceLink(address: Address, text: unknown): unknown {
  if (!links.has(address)) links.set(address, quoteAddress(address.url, address.quote));
  const href = links.get(address);
  return href ? html`<a href=${href} rel="noopener noreferrer" part="link">${text}</a>` : text;
}

const linked = ({ link, address }: Linked): unknown => sentenceLink(address, link);

/** Source and date of a figure inside a sentence. */
export function inlineSource(
  { inlineSource: { before, after }, sources: [source] }: StatView,
  notes: Available['notes'],
): TemplateResult {
  return html`<span part="source">${before}${source ? linked(source) : nothing}${after}</span
    >${noteWords(notes)}`;
}

/**
 * Source and date, always in sight: no attribute takes them away. A figure that has aged says so. It ends with a blank, for
 * those who copy it with the words behind it.
 *
 * @param day the day to count from, where it is not the reader's own
 * @param isDateSpoken whether the figure's sentence has said the date already, so that it is not heard twice
 */
export function sourceLine(
  { view: { sources, language, ageing }, words, notes }: Pick<Available, 'view' | 'words' | 'notes'>,
  day = today(),
  isDateSpoken = true,
): TemplateResult {
  return html`<p class="source" part="source">
    <bdi dir=${language.direction}
      >${sourceWords(sources, isDateSpoken)}${ageWords(ageing, words, day)}${noteWords(notes)}
    </bdi>
  </p>`;
}

/** What is to be said beside the source. */
const noteWords = (notes: Available['notes']): unknown =>
  notes.map((note) => html`${SEPARATOR}<span part="note">${note}</span>`);

/** How old a figure is, once that must be said. */
export function ageWords(
  { asOf, saidAfterMonths }: SourcedView['ageing'],
  { ages: { months, years } }: TableWords,
  day = today(),
): string | typeof nothing {
  const age = monthsBetween(asOf, day);
  if (age < saidAfterMonths) return nothing;
  // A list begins with the number that its first text says.
  const text = months[age - months[0] + 1] ?? years[Math.floor(age / 12) - years[0] + 1];
  return text === undefined ? nothing : SEPARATOR + text;
}

/** Who says so, each with its link. */
export function sourceWords(sources: readonly Linked[], isDateSpoken: boolean): unknown {
  return sources.map(
    (source, index) =>
      html`${index > 0 ? SEPARATOR : nothing}${source.before}${linked(source)}<span
          aria-hidden=${isDateSpoken ? 'true' : nothing}
          >${source.after}</span
        >`,
  );
}

/** What is said of a plan on this day. */
export function planWords({ plan }: Pick<StatView, 'plan'>, day = today()): string | undefined {
  return plan && (day > plan.due ? plan.overdue : plan.ahead);
}

/** The same on a line of its own. */
export function planLine(
  { plan, language }: Pick<StatView, 'plan' | 'language'>,
  day?: string,
): TemplateResult | typeof nothing {
  const words = planWords({ plan }, day);
  if (!words) return nothing;
  return html`<p class="plan" part="plan"><bdi dir=${language.direction}>${words}</bdi></p>`;
}

/** Why there is nothing, for a tag into which nobody wrote anything. */
export function reasonLine({ text, lang }: Marked): TemplateResult {
  return html`<p part="reason"><bdi lang=${lang ?? nothing}>${text}</bdi></p>`;
}

/** A text with the language it is in, where that is another one than the figure's. */
export function marked(text: string, lang: string | undefined): TemplateResult {
  return html`<bdi lang=${lang ?? nothing} dir="auto">${text}</bdi>`;
}
