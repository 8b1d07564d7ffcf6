/**
 * What a number counts: its label, which may hold the number where the language says it in the middle.
 */
import type { Claim } from '@mine-action/data';
import { caseOf, qualifierOf } from '../format/quantity.js';
import { MARK, messageIfAny, nameText, pickText } from '../format/text.js';
import type { LanguagePack } from '../locale/language-pack.js';
import type { FeedNames } from './counted.js';
import { verbOf } from './verbs.js';

/**
 * The label of the claim's indicator in the language, with a mark where the language puts the number into it; nothing for a
 * code that has words neither here nor in its feed.
 */
export function labelOf(claim: Claim, language: LanguagePack, feed: FeedNames): string | undefined {
  const { donor, recipient } = claim.scope;
  const qualifier = qualifierOf(claim, { calculated: claim.status === 'derived' });
  const message = messageIfAny(language.messages, `label-${claim.indicator}`);
  const own = feed.indicators?.[claim.indicator]?.label;
  if (!message) return own && pickText(own, language).text;
  return message({
    quantity: MARK,
    n: claim.value,
    qualifier,
    case: caseOf(qualifier, language),
    status: claim.status,
    parties: donor ? (recipient ? 'both' : 'donor') : recipient ? 'recipient' : 'none',
    donor: donor ? nameText(donor, feed, language) : '',
    recipient: recipient ? nameText(recipient, feed, language) : '',
    verb: verbOf(claim),
  });
}

/**
 * The label of the claim's indicator as a name, without a place for its number: "of land cleared"; nothing where it has no words.
 */
export function labelText(...given: Parameters<typeof labelOf>): string | undefined {
  const label = labelOf(...given);
  return label === undefined ? undefined : nameIn(label);
}

/** The label without the place of its number. */
export const nameIn = (label: string): string => label.replace(/:? ?\uE000/, '').trim();

/** A number with its label: in it, where the language puts it there, else beside it. */
export const counted = (quantity: string, label: string, { messages }: LanguagePack): string =>
  label.includes(MARK)
    ? label.replace(MARK, () => quantity)
    : messages['kind-quantity']({ quantity, kind: label });
