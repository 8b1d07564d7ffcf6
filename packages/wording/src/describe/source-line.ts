/**
 * Who says so, where, and how to get there: the line that cannot be taken off a figure.
 */
import {
  type Claim,
  type Feed,
  inputsOf,
  type Organisation,
  quoteAddress,
  sourceOf,
} from '@mine-action/data';
import { shortDating } from './dating.js';
import type { LanguagePack } from '../locale/language-pack.js';
import { around, type Linked, nameText, orNone } from '../format/text.js';

const publisherOf = (claim: Claim, feed: Feed): Organisation =>
  sourceOf(claim, feed)?.publisher ?? feed.publisher;

export const publisherName = (claim: Claim, feed: Feed, language: LanguagePack): string =>
  nameText(publisherOf(claim, feed).name, feed, language);

/** Where the claim's sentence stands. */
export const sentenceHref = (claim: Claim, feed: Feed): string | undefined =>
  quoteAddress(sourceOf(claim, feed)?.url, claim.quote?.text);

/** Who said it, unless that is the publisher. */
function said(claim: Claim, feed: Feed, language: LanguagePack): string {
  const raw = claim.speaker?.organisation ?? claim.speaker?.name;
  const who = raw && nameText(raw, feed, language);
  return orNone(who === publisherName(claim, feed, language) ? undefined : who);
}

/** The source line: one line for a stated claim, one for each source of a calculated one. */
export function sourceLines(claim: Claim, feed: Feed, language: LanguagePack): readonly Linked[] {
  const { messages } = language;
  // In a line among others a name is the short one, where its feed has one.
  const line = (stated: Claim, format: (publisher: string) => string): Linked => {
    const { name, shortName = name } = publisherOf(stated, feed);
    return { ...around(format), link: nameText(shortName, feed, language), href: sentenceHref(stated, feed) };
  };
  if (claim.status !== 'derived') {
    return [
      line(claim, (publisher) =>
        messages['source-line']({
          said: said(claim, feed, language),
          publisher,
          dating: shortDating(claim, language),
        }),
      ),
    ];
  }
  const seen = new Set<string>();
  return inputsOf(claim, feed)
    .filter((input) => input.source !== undefined && !seen.has(input.source) && seen.add(input.source))
    .map((input, index) =>
      line(input, (publisher) => {
        const values = { publisher, dating: shortDating(input, language) };
        return index === 0 ? messages['calculated-from'](values) : messages['calculated-also'](values);
      }),
    );
}

/** Who said it, where publisher and date are said elsewhere; nothing for a calculated claim, or one of the publisher. */
export function saidLine(claim: Claim, feed: Feed, language: LanguagePack): Linked | undefined {
  const who = said(claim, feed, language);
  if (claim.status === 'derived' || who === orNone(undefined)) return undefined;
  return { before: language.messages['said-line']({ said: who }), link: '', after: '' };
}

/** "(" and ", 4 April 2025)", of a calculated figure "(our calculation, from: ": what stands around the source inside a sentence. */
export function inlineSource(
  claim: Claim,
  feed: Feed,
  language: LanguagePack,
): Pick<Linked, 'before' | 'after'> {
  const isOurs = claim.status === 'derived';
  const stated = isOurs ? (inputsOf(claim, feed)[0] ?? claim) : claim;
  return around((publisher) =>
    language.messages[isOurs ? 'inline-calculated' : 'inline-source']({
      publisher,
      dating: shortDating(stated, language),
    }),
  );
}
