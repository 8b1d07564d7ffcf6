/**
 * What has been found out about a figure since: in the details every correction with its reason, and beside the sources of
 * an older edition a short remark. Nobody reads a wrong number without being told, and nobody finds another number in the
 * place of one that was quoted without being told why (docs/decisions/0026-corrections.md).
 */
import {
  type Afterwards,
  afterwardsOf,
  type Claim,
  type Corrected,
  correctionsOf,
  type Edition,
  type Feed,
  type Quantity,
} from '@mine-action/data';
import { formatDate } from '../format/date.js';
import { formatNumber } from '../format/number.js';
import { claimText } from '../format/quantity.js';
import { pickText } from '../format/text.js';
import type { LanguagePack } from '../locale/language-pack.js';
import type { Detail } from './details.js';

/** More remarks than these are not read: their number is said, and each stands in the details. */
const REMARKS_AT_MOST = 3;

/** "Corrected on 3 May 2026: more than 190,000 hectares (before: 109,000 hectares)" */
export function correctionText(
  { claim, date, before, after }: Pick<Corrected, 'claim' | 'date' | 'before' | 'after'>,
  language: LanguagePack,
): string {
  const text = (quantity: Quantity): string => claimText({ ...claim, ...quantity }, language);
  return language.messages.corrected({
    date: formatDate(date, language.dates),
    now: text(after),
    before: text(before),
  });
}

/** "Withdrawn on 3 May 2026: more than 190,000 hectares" */
export const withdrawalText = (claim: Claim, date: string, language: LanguagePack): string =>
  language.messages.withdrawn({
    date: formatDate(date, language.dates),
    figure: claimText(claim, language),
  });

const afterwardsText = (found: Afterwards, language: LanguagePack): string =>
  found.kind === 'withdrawn'
    ? withdrawalText(found.claim, found.date, language)
    : correctionText({ ...found, after: found.claim }, language);

/** What a reader of an edition is told of the claims that it shows; nothing of the newest. */
export function describeAfterwards(
  claims: readonly Claim[],
  feed: Feed,
  edition: Edition,
  language: LanguagePack,
): readonly string[] {
  const found = afterwardsOf(claims, feed, edition);
  return found.length > REMARKS_AT_MOST
    ? [language.messages['corrected-several']({ count: formatNumber(found.length, language.numbers) })]
    : found.map((each) => afterwardsText(each, language));
}

/** Every correction of a claim with its reason, that it was withdrawn and why, and who confirmed it. */
export function correctionLines(claim: Claim, feed: Feed, language: LanguagePack): readonly Detail[] {
  const { messages } = language;
  const { withdrawn } = claim;
  return [
    ...(claim.review === 'confirmed'
      ? [{ term: messages['term-confirmed-by'](), ...pickText(feed.publisher.name, language) }]
      : []),
    ...correctionsOf(claim).flatMap((corrected) => [
      { term: messages['term-corrected'](), text: correctionText(corrected, language) },
      { term: messages['term-corrected'](), ...pickText(corrected.reason, language) },
    ]),
    ...(withdrawn
      ? [
          { term: messages['term-withdrawn'](), text: withdrawalText(claim, withdrawn.date, language) },
          { term: messages['term-withdrawn'](), ...pickText(withdrawn.reason, language) },
        ]
      : []),
  ];
}
