/**
 * From a known figure and a language to everything that is said of it on its face.
 */
import {
  type Claim,
  convert,
  type Edition,
  type Known,
  type Unit,
  type UnknownReason,
} from '@mine-action/data';
import { spokenOf } from '../format/spoken.js';
import { type Ageing, ageing, dating, periodText, describePlan, type PlanView, planText } from './dating.js';
import type { LanguagePack } from '../locale/language-pack.js';
import { claimText, joinQuantity, type QuantityParts, quantityParts } from '../format/quantity.js';
import { counted, labelOf, nameIn } from './label.js';
import { inlineSource, sourceLines } from './source-line.js';
import { type FeedNames, narrowing, placeOf } from './counted.js';
import { around, capitalise, type Linked, orNone } from '../format/text.js';
import { wordsOf } from './words-for.js';

export interface DescribeOptions {
  readonly language: LanguagePack;
  /** What is known; the newest without it. Of a plan the outcome hangs on it. */
  readonly edition?: Edition | undefined;
  /** Another unit than the source's, on request. */
  readonly unit?: Unit | undefined;
  /** The page's own words for the label. */
  readonly label?: string | undefined;
}

/** A language in which something is said: which way it runs, and its words for what opens the details. */
export interface ViewLanguage extends Pick<LanguagePack, 'code' | 'direction'> {
  readonly detailsTitle: string;
}

/** Something that can be said. */
export interface View {
  readonly known: true;
  readonly language: ViewLanguage;
}

/** Something said with where it comes from and how old it is. */
export interface SourcedView extends View {
  readonly ageing: Ageing;
  /** Who says so. What goes on with the line before begins with what parts the two, and needs no space before it. */
  readonly sources: readonly Linked[];
  /** What is to be said of its feed and its edition, beside the sources. */
  readonly remarks?: readonly string[] | undefined;
}

/** The words before and after a quantity. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** Where and when a figure holds, as far as that is known; it stands above the number. */
export interface WhereAndWhen {
  /** "Azerbaijan" */
  readonly place?: string | undefined;
  /** "since 10 November 2020" */
  readonly period?: string | undefined;
}

/** What is said of one figure. Every digit and word on the screen comes from here. */
export interface StatView extends SourcedView, WhereAndWhen {
  readonly quantity: QuantityParts;
  readonly label: string;
  /** The label as it stands around the quantity, where the language does not put the whole of it after. */
  readonly labelAround?: Around | undefined;
  /** The same with all that narrows the figure, spaces included, as it runs on inside a sentence. */
  readonly inline: Around;
  /** What narrows the figure: period, that it is planned or an estimate, whose work, the unit as stated. */
  readonly context: readonly string[];
  readonly plan?: PlanView | undefined;
  /** The words around the first source's link where the figure stands inside a sentence. */
  readonly inlineSource: Pick<Linked, 'before' | 'after'>;
  /** One sentence with bound, number, unit, label and as-of. */
  readonly sentence: string;
  /** The same for those who hear it, where that is another text. */
  readonly spoken?: string | undefined;
}

/** Reasons for which nothing can be said, beside those for which nothing is known. */
export type UnavailableReason =
  | UnknownReason
  | 'label-missing'
  | 'attribute-impossible'
  | 'series-missing'
  | 'kinds-missing'
  | 'parts-missing'
  | 'sources-none'
  | 'nothing-selected'
  | 'loading'
  | 'failed';
export interface Unavailable {
  readonly known: false;
  readonly reason: UnavailableReason;
  /** While loading: settles when it is worth asking again. */
  readonly until?: Promise<unknown> | undefined;
}

/** What a claim states in one sentence, with its period and without its date; its quantity where it has no words. */
export function claimSentence(claim: Claim, feed: FeedNames, language: LanguagePack): string {
  const quantity = claimText(claim, language);
  const label = labelOf(claim, language, feed);
  const planned = planText(claim, language);
  const sentence =
    label === undefined
      ? quantity
      : language.messages['group-sentence']({
          figure: counted(quantity, label, language),
          period: orNone(planned ? undefined : periodText(claim, language)),
          remark: remarkOf([planned, ...narrowing(claim, feed, language)], language),
        });
  return capitalise(sentence, language);
}

export function viewLanguage(language: LanguagePack): ViewLanguage {
  const { code, direction, messages } = language;
  return { code, direction, detailsTitle: messages.details() };
}

/**
 * Says a known figure.
 *
 * @returns the view, or why nothing can be said: the unit does not fit, or the indicator has no words and the
 *   page gave no label.
 */
export function describeStat(figure: Known, options: DescribeOptions): StatView | Unavailable {
  const { claim, feed } = figure;
  const { language } = wordsOf([claim], options, feed);
  const { messages } = language;
  const shown = options.unit === undefined ? claim : convert(claim, options.unit);
  if (!shown) return { known: false, reason: 'unit-impossible' };
  const label = options.label?.trim() || labelOf(claim, language, feed);
  if (label === undefined) return { known: false, reason: 'label-missing' };

  const quantity = quantityParts(shown, language, { calculated: claim.status === 'derived' });
  const period = claim.status === 'planned' ? undefined : periodText(claim, language);
  const original =
    shown === claim ? undefined : messages['stated-as']({ original: claimText(claim, language) });
  const planned = planText(claim, language);
  const estimated = claim.status === 'estimated' ? messages.estimated() : undefined;
  const narrowed = narrowing(claim, feed, language).join(messages['between-remarks']()) || undefined;
  const remark = remarkOf([planned, estimated, narrowed, original], language);
  // Some languages put the label, or a part of it, before the number: it is then one message with the number in it.
  const wordsAround = (more: { period: string; remark: string }): Around => {
    const words = around((mark) =>
      messages['group-sentence']({ figure: counted(mark, label, language), ...more }),
    );
    return { before: words.before, after: words.after.replace(FULL_STOP, '') };
  };
  const alone = wordsAround({ period: orNone(undefined), remark: orNone(undefined) });
  const sentence = capitalise(
    messages.sentence({
      figure: counted(joinQuantity(quantity), label, language),
      period: orNone(period),
      remark,
      dating: dating(claim, language),
    }),
    language,
  );

  return {
    known: true,
    language: viewLanguage(language),
    quantity,
    label: nameIn(label),
    labelAround: alone.before === '' ? undefined : { before: alone.before.trim(), after: alone.after.trim() },
    inline: wordsAround({ period: orNone(period), remark }),
    place: placeOf(claim, feed, language),
    period,
    context: [period, planned, estimated, narrowed, original].filter((text) => text !== undefined),
    ageing: ageing(claim, feed),
    plan: describePlan(claim, { feed, edition: options.edition ?? 'latest', language, unit: options.unit }),
    sources: sourceLines(claim, feed, language),
    inlineSource: inlineSource(claim, feed, language),
    sentence,
    spoken: spokenOf(sentence),
  };
}

/** What narrows a figure, as messages take it. */
const remarkOf = (remarks: readonly (string | undefined)[], { messages }: LanguagePack): string =>
  orNone(remarks.filter((text) => text !== undefined).join(messages['between-remarks']()));

const FULL_STOP = /[.\u3002]$/;

/**
 * What a reader reads where there is no figure. Why there is none is for the page's editor, who reads it in the console.
 */
export function describeUnavailable(reason: UnavailableReason, { messages }: LanguagePack): string {
  if (reason === 'loading' || reason === 'sources-none' || reason === 'only-parts')
    return messages[`unknown-${reason}`]();
  return messages['unknown-other']();
}
