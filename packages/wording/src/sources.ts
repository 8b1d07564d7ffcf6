/**
 * Who says so, where, and how to get there: the line that cannot be taken off a figure.
 */
import { type Claim, type Feed, inputsOf, type Source } from '@mine-action/data';
import { dating, datingOfSource } from './dating.js';
import type { LanguagePack } from './language-pack.js';
import { around, type Linked, orNone, pickText } from './text.js';

const sourceOf = (claim: Claim, feed: Feed): Source | undefined =>
  claim.source === undefined ? undefined : feed.sources[claim.source];

export function publisherName(claim: Claim, feed: Feed, language: LanguagePack): string {
  return pickText((sourceOf(claim, feed)?.publisher ?? feed.publisher).name, language).text;
}

/** An address that is safe to link: http or https, nothing else. */
export function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/[^\s@]+$/i.test(url) ? url : undefined;
}

/** The source's address, pointing at the very sentence where the browser knows text fragments. */
export function sentenceAddress(claim: Claim, feed: Feed): string | undefined {
  const url = webAddress(sourceOf(claim, feed)?.url);
  return url && claim.quote ? url + (url.includes('#') ? '' : '#') + textFragment(claim.quote.text) : url;
}

/** Words enough at either end to be found, few enough to survive an edit in the middle. */
const FRAGMENT_WORDS = 5;

function textFragment(quote: string): string {
  const segments = quote.split('…').map((segment) => segment.trim().split(/\s+/));
  const [first = []] = segments;
  const last = segments[segments.length - 1] ?? [];
  // A fragment is percent-encoded; a bare hyphen would be read as its syntax.
  const encode = (words: readonly string[]): string => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
  const whole = segments.length === 1 && first.length <= 2 * FRAGMENT_WORDS;
  return whole
    ? `:~:text=${encode(first)}`
    : `:~:text=${encode(first.slice(0, FRAGMENT_WORDS))},${encode(last.slice(-FRAGMENT_WORDS))}`;
}

/** Who said it, unless that is the publisher. */
function said(claim: Claim, feed: Feed, language: LanguagePack): string {
  const who = claim.speaker?.organisation ?? claim.speaker?.name;
  return orNone(who === publisherName(claim, feed, language) ? undefined : who);
}

/** The source line: one line for a stated claim, one for each source of a calculated one. */
export function sourceLines(claim: Claim, feed: Feed, language: LanguagePack, today: string): readonly Linked[] {
  const { messages } = language;
  const line = (stated: Claim, format: (publisher: string) => string): Linked => ({
    ...around(format),
    link: publisherName(stated, feed, language),
    href: sentenceAddress(stated, feed),
  });
  if (claim.status !== 'derived') {
    return [
      line(claim, (publisher) =>
        messages['source-line']({
          said: said(claim, feed, language),
          publisher,
          dating: datingOfSource(claim, feed, language, today),
        }),
      ),
    ];
  }
  const seen = new Set<string>();
  return inputsOf(claim, feed)
    .filter((input) => input.source !== undefined && !seen.has(input.source) && seen.add(input.source))
    .map((input, index) =>
      line(input, (publisher) => {
        const values = { publisher, dating: datingOfSource(input, feed, language, today) };
        return index === 0 ? messages['calculated-from'](values) : messages['calculated-also'](values);
      }),
    );
}

/** "(Embassy …, published 4 April 2025; as-of date not stated)": the source of a figure inside a sentence. */
export function inlineSource(claim: Claim, feed: Feed, language: LanguagePack, today: string): Linked {
  const stated = claim.status === 'derived' ? (inputsOf(claim, feed)[0] ?? claim) : claim;
  return {
    ...around((publisher) =>
      language.messages['inline-source']({ publisher, dating: dating(stated, feed, language, today) }),
    ),
    link: publisherName(stated, feed, language),
    href: sentenceAddress(stated, feed),
  };
}
