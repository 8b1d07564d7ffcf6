/**
 * How a figure was calculated: never as anything that a source states.
 *
 * The formula stands with its quantities in one unit, so that a reader can do it again; then what was assumed, of which day each
 * input is where they are not of one, and what the share would be if its base were read the other way.
 */
import {
  type Basis,
  basisOf,
  type Claim,
  convert,
  type Feed,
  inputsOf,
  isOf,
  partKey,
  SHARE_ASSUMES,
  SHARE_CLEARED,
  shareCleared,
} from '@mine-action/data';
import type { LanguagePack } from '../locale/language-pack.js';
import { claimText } from '../format/quantity.js';
import { pickText } from '../format/text.js';
import { withdrawalText } from './corrections.js';
import { dateText, dating, shortDating } from './dating.js';
import type { Detail } from './details.js';
import { publisherName, sentenceHref } from './source-line.js';

/** The land cleared and the contaminated area that a share was made of. */
export interface ShareInputs {
  readonly part: Claim;
  readonly base: Claim;
  readonly basis: Basis;
}

/** Nothing for other figures, and where the feed does not hold both areas. */
export function shareInputs(claim: Claim, feed: Feed): ShareInputs | undefined {
  if (claim.indicator !== SHARE_CLEARED || claim.status !== 'derived') return undefined;
  const [part, ...others] = inputsOf(claim, feed);
  const base = others.find(({ indicator }) => indicator === 'area-contaminated');
  const isWhole = others.length + 1 === new Set(claim.derivation?.inputs).size;
  return part && base && isWhole ? { part, base, basis: basisOf(claim) } : undefined;
}

/** "Assumes approximately 1,166,700 hectares (4 April 2025) is the total before clearance began." */
export function assumptionText({ base, basis }: ShareInputs, shown: string, language: LanguagePack): string {
  return language.messages[`progress-assumes-${basis}`]({
    whole: shown,
    dating: shortDating(base, language),
  });
}

/** The formula with quantities in place of ids and in one unit, then each assumption. */
export function calculation(claim: Claim, feed: Feed, language: LanguagePack): readonly Detail[] {
  if (!claim.derivation) return [];
  const { messages } = language;
  const inputs = inOneUnit(inputsOf(claim, feed));
  const share = shareInputs(claim, feed);
  const base = share && inputs.find(({ id }) => id === share.base.id);
  const assumed = (text: string): Detail => ({ term: messages['term-assumptions'](), text });
  return [
    { term: messages['term-calculation'](), text: formulaText(claim, feed, language) },
    ...(share && base ? [assumed(assumptionText(share, claimText(base, language), language))] : []),
    ...claim.derivation.assumptions
      // Said in the language of the page before.
      .filter((text) => !(share && text === SHARE_ASSUMES[share.basis]))
      .map((text) => ({ term: messages['term-assumptions'](), ...pickText(text, language) })),
    ...daysOf(inputs, language).map(assumed),
  ];
}

/** "more than 190,000 hectares ÷ approximately 1,166,700 hectares = about 16%" */
export function formulaText(claim: Claim, feed: Feed, language: LanguagePack): string {
  const signs = (claim.derivation?.formula ?? '')
    .replaceAll(' / ', ' \u00F7 ')
    .replaceAll(' * ', ' \u00D7 ')
    .replaceAll(' - ', ' \u2212 ');
  const formula = withQuantities(signs, inOneUnit(inputsOf(claim, feed)), language);
  return language.messages.calculation({ formula, result: claimText(claim, language) });
}

/** All in the unit of the first, as far as they convert. */
const inOneUnit = (inputs: readonly Claim[]): readonly Claim[] =>
  inputs.map((input) => convert(input, inputs[0]?.unit ?? input.unit) ?? input);

/** All ids in one pass: what is put in is not searched, whatever the ids are. */
function withQuantities(formula: string, inputs: readonly Claim[], language: LanguagePack): string {
  const quantities = new Map(inputs.map((input) => [input.id, claimText(input, language)]));
  // The longest id first, so that no id is found inside another.
  const ids = [...quantities.keys()].sort((a, b) => b.length - a.length);
  const anyId = new RegExp(ids.map((id) => id.replace(/[^\w-]/g, '\\$&')).join('|') || '$^', 'g');
  return formula.replace(anyId, (id) => quantities.get(id) ?? id);
}

/** Of which day each input is, where they are not of one. */
function daysOf(inputs: readonly Claim[], language: LanguagePack): readonly string[] {
  const { messages } = language;
  if (new Set(inputs.map(({ asOf }) => asOf.date)).size < 2) return [];
  return [
    messages['calculation-days-differ'](),
    ...inputs.map((input) =>
      messages['calculation-day']({ quantity: claimText(input, language), dating: dating(input, language) }),
    ),
  ];
}

/** The same areas read the other way, since the source does not say which reading holds. */
export function otherReading(claim: Claim, feed: Feed, language: LanguagePack): readonly Detail[] {
  const inputs = shareInputs(claim, feed);
  if (!inputs) return [];
  const { part, base, basis } = inputs;
  const other: Basis = basis === 'initial' ? 'remaining' : 'initial';
  const share = shareCleared({ known: true, claim: part, feed }, { known: true, claim: base, feed }, other);
  if (!share.known) return [];
  return [
    {
      term: language.messages['term-other-reading'](),
      text: language.messages[`progress-other-${other}`]({
        share: claimText(share.claim, language),
        dating: shortDating(base, language),
      }),
    },
  ];
}

/** What a source states of the very thing that was calculated, whether it agrees or not. */
export function statedBeside(claim: Claim, feed: Feed, language: LanguagePack): readonly Detail[] {
  if (claim.status !== 'derived') return [];
  return feed.figures
    .filter(
      (other) =>
        other.status !== 'derived' &&
        other.status !== 'planned' &&
        isOf(claim.indicator, other) &&
        partKey(other) === partKey(claim) &&
        (other.asOf.date === claim.asOf.date || other.conflictsWith?.includes(claim.id)),
    )
    .map((other) => otherClaim(other, feed, language, language.messages['term-source-states']()));
}

/** "191,555 hectares (AZERTAC, 4 April 2025)"; of what is calculated, how. */
export function otherClaim(other: Claim, feed: Feed, language: LanguagePack, term: string): Detail {
  const { messages } = language;
  if (other.status === 'derived')
    return { term: messages['term-own-calculation'](), text: formulaText(other, feed, language) };
  return {
    term,
    href: sentenceHref(other, feed),
    text: other.withdrawn
      ? withdrawalText(other, other.withdrawn.date, language)
      : messages['other-claim']({
          quantity: claimText(other, language),
          publisher: publisherName(other, feed, language),
          date: dateText(other, language),
        }),
  };
}
