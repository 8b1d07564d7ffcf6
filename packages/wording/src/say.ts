/**
 * From a known figure and a language to everything that is said of it on its face.
 */
import { type Claim, convert, type Known, type Unit, type Why } from '@mine-action/data';
import { dating, periodText, planText } from './dating.js';
import type { LanguagePack } from './language-pack.js';
import { claimText, joinQuantity, type QuantityParts, quantityParts } from './quantity.js';
import { inlineSource, sourceLines } from './sources.js';
import { capitalise, type Linked, messageIfAny, orNone } from './text.js';

export interface SayOptions {
  readonly language: LanguagePack;
  /** The reader's day, `YYYY-MM-DD`: from it come the age of a figure and whether a plan is overdue. */
  readonly today: string;
  /** Another unit than the source's, on request. */
  readonly unit?: Unit | undefined;
  /** The page's own words for the label. */
  readonly label?: string | undefined;
}

/** What is said of one figure. Every digit and word on the screen comes from here. */
export interface Saying {
  readonly known: true;
  /** The language it is said in, and which way that runs. */
  readonly language: Pick<LanguagePack, 'code' | 'direction'>;
  readonly quantity: QuantityParts;
  readonly label: string;
  /** What narrows the figure, one remark a line: period, whose work, the unit as stated, plan. */
  readonly context: readonly string[];
  readonly sources: readonly Linked[];
  readonly inlineSource: Linked;
  /** One sentence with bound, number, unit, label and as-of. */
  readonly sentence: string;
  /** The words that open the details. */
  readonly detailsTitle: string;
}

/** Reasons for which nothing can be said, beside those for which nothing is known. */
export type WhyUnsaid = Why | 'label-missing' | 'attribute-impossible' | 'loading' | 'failed';
export interface Unsaid {
  readonly known: false;
  readonly why: WhyUnsaid;
  /** While loading: settles when it is worth asking again. */
  readonly until?: Promise<unknown> | undefined;
}

/** The label of the claim's indicator in the language; nothing for a code that has no words here. */
export function labelText(claim: Claim, language: LanguagePack): string | undefined {
  const { donor, recipient } = claim.scope;
  return messageIfAny(
    language.messages,
    `label-${claim.indicator}`,
  )?.({
    n: claim.value,
    parties: donor ? (recipient ? 'both' : 'donor') : recipient ? 'recipient' : 'none',
    donor: donor ?? '',
    recipient: recipient ?? '',
  });
}

/**
 * Says a known figure.
 *
 * @returns the saying, or why nothing can be said: the unit does not fit, or the indicator has no words and the
 *   page gave no label.
 */
export function say(figure: Known, options: SayOptions): Saying | Unsaid {
  const { claim, feed } = figure;
  const { language, today } = options;
  const { messages } = language;
  const shown = options.unit === undefined ? claim : convert(claim, options.unit);
  if (!shown) return { known: false, why: 'unit-impossible' };
  const label = options.label?.trim() || labelText(claim, language);
  if (label === undefined) return { known: false, why: 'label-missing' };

  const quantity = quantityParts(shown, language, { calculated: claim.status === 'derived' });
  const period = claim.status === 'planned' ? undefined : periodText(claim, language);
  const operator =
    claim.scope.operators === 'single' && claim.scope.operator
      ? messages['by-operator']({ operator: claim.scope.operator })
      : undefined;
  const original =
    shown === claim ? undefined : messages['stated-as']({ original: claimText(claim, language) });
  const plan = planText(claim, language, today);
  const present = (text: string | undefined): text is string => text !== undefined;

  return {
    known: true,
    language,
    detailsTitle: messages.details(),
    quantity,
    label,
    context: [period, operator, original, plan].filter(present),
    sources: sourceLines(claim, feed, language, today),
    inlineSource: inlineSource(claim, feed, language, today),
    sentence: capitalise(
      messages.sentence({
        quantity: joinQuantity(quantity),
        label,
        period: orNone(period),
        remark: orNone([operator, original].filter(present).join('; ')),
        plan: orNone(plan),
        dating: dating(claim, feed, language, today),
      }),
      language,
    ),
  };
}

/** The reason for which nothing is shown, in words. */
export function sayWhy(why: WhyUnsaid, indicator: string, language: LanguagePack): string {
  return language.messages[`unknown-${why}`]({ indicator });
}
