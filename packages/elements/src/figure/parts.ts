/**
 * The pieces that figures are put together from: functions, each saying how what it is handed is drawn.
 */
import { type Available, today } from '@mine-action/core';
import { monthsBetween } from '@mine-action/data/essentials';
import type { Linked, Marked, StatView, SourcedView, TableWords, WhereAndWhen } from '@mine-action/wording';
import { h, type Markup } from '../markup/markup.js';

/** Between things that stand on one line and have nothing to do with each other. */
export const SEPARATOR = ' \u00b7 ';

/** The box of a figure, in its language. */
export const figure = (
  { language }: Pick<SourcedView, 'language'>,
  kind: string,
  ...inside: readonly Markup[]
): Markup => h('div', { class: `figure ${kind}`.trim(), part: 'figure', lang: language.code }, inside);

/** Where and since when, quiet above the number. */
export function placeLine({ place, period }: WhereAndWhen): Markup {
  const said = [place, period].filter((text) => text !== undefined);
  return said.length > 0 && h('p', { class: 'context', part: 'context' }, said.join(SEPARATOR));
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
function quantity(view: Pick<StatView, 'quantity'>): Markup {
  const { before, number, after } = view.quantity;
  return h(
    'p',
    { class: `quantity ${lengthOf(view)}`, part: 'quantity' },
    before && h('span', { class: 'bound' }, before),
    h(
      'span',
      { class: 'whole' },
      h('span', { class: 'number', part: 'number' }, number),
      after && h('span', { class: 'unit' }, after),
    ),
  );
}

const remarkAfter = (remark: string): Markup => [' ', h('span', { class: 'context' }, remark)];

const labelLine = (label: string, remarks: readonly string[]): Markup =>
  (label || remarks.length > 0) && h('p', { class: 'label', part: 'label' }, label, remarks.map(remarkAfter));

/** What the eye reads: place and period, the number, and what it counts; one sentence in the language's own order. */
export function face(view: StatView): Markup {
  const { label, labelAround, context, period, language } = view;
  return h(
    'div',
    { class: 'face', 'aria-hidden': 'true', dir: language.direction },
    placeLine(view),
    labelAround && labelLine(labelAround.before, []),
    quantity(view),
    labelLine(
      labelAround ? labelAround.after : label,
      context.filter((text) => text !== period),
    ),
  );
}

/** What a screen reader reads in place of the face: the place, and the sentence. */
export const spoken = ({
  place,
  sentence,
  spoken: text = sentence,
  language,
}: Pick<StatView, 'place' | 'sentence' | 'spoken' | 'language'>): Markup =>
  h('div', { class: 'spoken', dir: language.direction }, place && h('p', {}, place), h('p', {}, text));

/** A text for the eye, and in its place another for the ear, where there is one. */
export const asHeard = (text: string, spoken: string | undefined): Markup =>
  spoken === undefined
    ? text
    : [h('span', { 'aria-hidden': 'true' }, text), h('span', { class: 'spoken' }, spoken)];

/** A link to the sentence in its source; the text alone where the source has no address. */
export const sentenceLink = (href: string | undefined, text: Markup): Markup =>
  href ? h('a', { href, rel: 'noopener noreferrer', part: 'link' }, text) : text;

const linked = ({ link, href }: Linked): Markup => sentenceLink(href, link);

/** Source and date of a figure inside a sentence. */
export const inlineSource = (
  { inlineSource: { before, after }, sources: [source] }: StatView,
  notes: Available['notes'],
): Markup => [h('span', { part: 'source' }, before, source && linked(source), after), noteWords(notes)];

/**
 * Source and date, always in sight: no attribute takes them away. A figure that has aged says so. It ends with a blank, for
 * those who copy it with the words behind it.
 *
 * @param day the day to count from, where it is not the reader's own
 * @param isDateSpoken whether the figure's sentence has said the date already, so that it is not heard twice
 */
export const sourceLine = (
  { view: { sources, language, ageing }, words, notes }: Pick<Available, 'view' | 'words' | 'notes'>,
  day = today(),
  isDateSpoken = true,
): Markup =>
  h(
    'p',
    { class: 'source', part: 'source', dir: language.direction },
    sourceWords(sources, isDateSpoken),
    ageWords(ageing, words, day),
    noteWords(notes),
    ' ',
  );

/** What is to be said beside the source. */
const noteWords = (notes: Available['notes']): Markup =>
  notes.map((note) => [SEPARATOR, h('span', { part: 'note' }, note)]);

/** How old a figure is, once that must be said. */
export function ageWords(
  { asOf, saidAfterMonths }: SourcedView['ageing'],
  { ages: { months, years } }: TableWords,
  day = today(),
): string | undefined {
  const age = monthsBetween(asOf, day);
  if (age < saidAfterMonths) return undefined;
  // A list begins with the number that its first text says.
  const text = months[age - months[0] + 1] ?? years[Math.floor(age / 12) - years[0] + 1];
  return text === undefined ? undefined : SEPARATOR + text;
}

/** Who says so, each with its link. */
export const sourceWords = (sources: readonly Linked[], isDateSpoken: boolean): Markup =>
  sources.map((source, index) => [
    index > 0 && SEPARATOR,
    source.before,
    linked(source),
    // What has been heard in the sentence is for the eye alone.
    isDateSpoken ? source.after && h('span', { 'aria-hidden': 'true' }, source.after) : source.after,
  ]);

/** What is said of a plan on this day. */
export function planWords({ plan }: Pick<StatView, 'plan'>, day = today()): string | undefined {
  return plan && (day > plan.due ? plan.overdue : plan.ahead);
}

/** The same on a line of its own. */
export function planLine({ plan, language }: Pick<StatView, 'plan' | 'language'>, day?: string): Markup {
  const words = planWords({ plan }, day);
  return words && h('p', { class: 'plan', part: 'plan' }, h('bdi', { dir: language.direction }, words));
}

/** Why there is nothing, for a tag into which nobody wrote anything. */
export const reasonLine = ({ text, lang }: Marked): Markup =>
  h('p', { part: 'reason' }, h('bdi', { lang }, text));

/** A text with the language it is in, where that is another one than the figure's. */
export const marked = (text: string, lang: string | undefined): Markup =>
  h('bdi', { lang, dir: 'auto' }, text);
