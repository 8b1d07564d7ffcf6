/**
 * Progress with its base: never a bare percentage.
 */
import {
  type Basis,
  type Claim,
  convert,
  type Feed,
  inputsOf,
  type Known,
  shareCleared,
  type Unit,
} from '@mine-action/data';
import { spokenOf } from '../format/spoken.js';
import type { LanguagePack } from '../locale/language-pack.js';
import { formatNumber } from '../format/number.js';
import { claimText, quantityText } from '../format/quantity.js';
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
  /** What the drawing shows, for those who do not see it. */
  readonly image: string;
}

/** Says a share of land cleared, with both areas in one unit and the assumption in words. */
export function describeProgress(
  share: Known,
  basis: Basis,
  options: DescribeOptions,
): ProgressView | Unavailable {
  const { claim, feed } = share;
  const { language } = wordsOf([claim], { language: options.language });
  const { messages } = language;
  const [part, base] = inputsOf(claim, feed);
  const view = describeStat(share, { language });
  if (!part || !base) return { known: false, reason: 'not-derivable' };
  if (!view.known) return view;

  const unit: Unit = options.unit ?? part.unit;
  const [partShown, baseShown] = [convert(part, unit), convert(base, unit)];
  if (!partShown || !baseShown) return { known: false, reason: 'unit-impossible' };
  const originals = [
    partShown === part ? undefined : claimText(part, language),
    baseShown === base ? undefined : claimText(base, language),
  ].filter((text) => text !== undefined);

  const baseText = capitalise(
    messages['progress-base']({
      part: quantityText(partShown, language, { role: 'part' }),
      whole: quantityText(baseShown, language, { role: 'whole' }),
      remark: orNone(
        originals.length
          ? messages['stated-as']({ original: originals.join(messages['between-remarks']()) })
          : undefined,
      ),
    }),
    language,
  );
  const assumption = messages[`progress-assumes-${basis}`]({ whole: quantityText(baseShown, language) });
  return {
    ...view,
    part: quantityText(partShown, language),
    whole: quantityText(baseShown, language),
    base: baseText,
    spokenBase: spokenOf(baseText),
    assumption,
    drawn: Math.min(100, Math.max(0, claim.value)),
    image: messages['progress-image']({ n: formatNumber(claim.value, language.numbers) }),
  };
}

/** What the details of a share add: its other reading, and what it must not be taken for. */
export function progressRemarks(share: Known, basis: Basis, options: DescribeOptions): readonly Detail[] {
  const { language } = wordsOf([share.claim], { language: options.language });
  const [part, base] = inputsOf(share.claim, share.feed);
  if (!part || !base) return [];
  const { messages } = language;
  const safety = { term: messages['term-safety'](), text: messages.safety() };
  // The feed's own note says the other reading where the feed carries the share itself.
  return share.claim.note ? [safety] : [...otherReading(share.feed, part, base, basis, language), safety];
}

/** The same two figures read the other way, since the source does not say which reading holds. */
function otherReading(
  feed: Feed,
  part: Claim,
  base: Claim,
  basis: Basis,
  language: LanguagePack,
): readonly Detail[] {
  const other: Basis = basis === 'initial' ? 'remaining' : 'initial';
  const share = shareCleared({ known: true, claim: part, feed }, { known: true, claim: base, feed }, other);
  if (!share.known) return [];
  return [
    {
      term: language.messages['term-other-reading'](),
      text: language.messages[`progress-other-${other}`]({ share: claimText(share.claim, language) }),
    },
  ];
}
