/**
 * Progress with its base: never a bare percentage.
 */
import {
  calculate,
  type Claim,
  convert,
  type Feed,
  findClaims,
  type Known,
  parseFormula,
  type Quantity,
  type Unit,
} from '@mine-action/data';
import { spokenOf } from '../format/spoken.js';
import type { LanguagePack } from '../locale/language-pack.js';
import { formatNumber } from '../format/number.js';
import { claimText, quantityText } from '../format/quantity.js';
import { assumptionText, shareInputs } from './calculation.js';
import { describeStat, type DescribeOptions, type StatView, type Unavailable } from './stat.js';
import { capitalise, orNone } from '../format/text.js';
import type { Detail } from './details.js';
import { wordsOf } from './words-for.js';

export interface ProgressView extends StatView {
  /** What was cleared and what it is a part of, as they stand at the bar: both in one unit. */
  readonly part: string;
  readonly whole: string;
  /** "More than 190,000 of approximately 1,166,700 hectares (stated as approximately 11,667 square kilometres)." */
  readonly base: string;
  /** The same for those who hear it, where that is another text. */
  readonly spokenBase?: string | undefined;
  readonly assumption: string;
  /** How much of 100 is drawn: the very number that is said. */
  readonly drawn: number;
  /** How much one of 100 stands for: our calculation. Sites that were built earlier do not say it. */
  readonly parcel?: string | undefined;
  /** What the drawing shows, for those who do not see it. */
  readonly image: string;
}

/** Says a share of land cleared, with both areas in one unit and the assumption in words. */
export function describeProgress(share: Known, options: DescribeOptions): ProgressView | Unavailable {
  const { claim, feed } = share;
  const { language } = wordsOf([claim], { language: options.language });
  const { messages } = language;
  const inputs = shareInputs(claim, feed);
  const view = describeStat(share, { language });
  if (!inputs) return { known: false, reason: 'not-derivable' };
  if (!view.known) return view;

  const { part, base } = inputs;
  const unit: Unit = options.unit ?? part.unit;
  const [partShown, baseShown] = [convert(part, unit), convert(base, unit)];
  const whole = baseShown && wholeOf(claim, feed, baseShown);
  if (!partShown || !whole) return { known: false, reason: 'unit-impossible' };
  const originals = [
    partShown === part ? undefined : claimText(part, language),
    baseShown === base ? undefined : claimText(base, language),
  ].filter((text) => text !== undefined);
  const remarks = [
    // Where the area is what remained, the whole is that and the land cleared by then: nobody stated it.
    ...(whole.terms.length > 1 ? [whole.terms.map((each) => claimText(each, language)).join(' + ')] : []),
    ...(originals.length > 0
      ? [messages['stated-as']({ original: originals.join(messages['between-remarks']()) })]
      : []),
  ];

  const baseText = capitalise(
    messages['progress-base']({
      part: quantityText(partShown, language, { role: 'part' }),
      whole: quantityText(whole.quantity, language, { role: 'whole' }),
      remark: orNone(remarks.length > 0 ? remarks.join(messages['between-remarks']()) : undefined),
    }),
    language,
  );
  return {
    ...view,
    part: quantityText(partShown, language),
    whole: quantityText(whole.quantity, language),
    base: baseText,
    spokenBase: spokenOf(baseText),
    assumption: assumptionText(inputs, quantityText(baseShown, language), language),
    parcel: messages['progress-parcel']({ area: quantityText(hundredth(whole.quantity), language) }),
    ...drawing(claim, language),
  };
}

/** What a share is a share of, in the unit of its base, and the terms that it is the sum of. */
function wholeOf(
  { derivation }: Claim,
  feed: Feed,
  base: Claim,
): { readonly quantity: Quantity; readonly terms: readonly Claim[] } | undefined {
  const sum = parseFormula(derivation?.formula ?? '')?.base;
  if (!sum || sum.size < 2) return { quantity: base, terms: [base] };
  const terms = findClaims(feed, [...sum.keys()]).map((term) => convert(term, base.unit) ?? term);
  const quantity = calculate({ terms: sum }, new Map(terms.map((term) => [term.id, term])), base);
  return typeof quantity === 'string' ? undefined : { quantity, terms };
}

/** One of a hundred equal parts, in at most five digits; what had to be rounded is approximate. */
function hundredth(whole: Quantity): Quantity {
  const value = Number((whole.value / 100).toPrecision(5));
  const isRounded = Math.abs(value * 100 - whole.value) > whole.value * 1e-9;
  return { ...whole, value, qualifier: isRounded ? 'approximately' : whole.qualifier };
}

/** How much of 100 is drawn, and its words. What is said by "less than 1 %" is something, and less than one. */
function drawing(claim: Claim, language: LanguagePack): Pick<ProgressView, 'drawn' | 'image'> {
  const { value, qualifier, roundedTo } = claim;
  const isLessThanAStep = qualifier === 'less-than' && value === roundedTo;
  return {
    drawn: Math.min(100, Math.max(0, isLessThanAStep ? value / 2 : value)),
    image: language.messages['progress-image']({
      n: isLessThanAStep
        ? quantityText(claim, language, { role: 'bar' })
        : formatNumber(value, language.numbers),
    }),
  };
}

/** What the details of a share add: what it must not be taken for. */
export function progressRemarks(share: Known, options: DescribeOptions): readonly Detail[] {
  const { language } = wordsOf([share.claim], { language: options.language });
  if (!shareInputs(share.claim, share.feed)) return [];
  return [{ term: language.messages['term-safety'](), text: language.messages.safety() }];
}
