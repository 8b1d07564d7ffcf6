/**
 * Where the figures on a page come from: each source once, numbered, with what it says of the figures shown.
 */
import { type Claim, type Feed, inputsOf, quoteAddress, type Source, sourceOf } from '@mine-action/data';
import { type Citations, cite } from './cite.js';
import { formatDate } from '../format/date.js';
import type { LanguagePack } from '../locale/language-pack.js';
import { formatNumber } from '../format/number.js';
import { claimSentence, type View, viewLanguage, type Unavailable } from './stat.js';
import { publisherName, sentenceHref } from './source-line.js';
import { wordsOf } from './words-for.js';

/** The claims that something on the page shows. */
export interface Evidence {
  readonly known: true;
  readonly feed: Feed;
  readonly claims: readonly Claim[];
}

/** What one source says of one figure on the page. */
export interface SourcedFigure {
  readonly figure: string;
  /** Where it is not in the language asked for. */
  readonly lang?: string | undefined;
  readonly quote?: { readonly text: string; readonly lang: string } | undefined;
  readonly href?: string | undefined;
}

export interface SourceEntry {
  /** The same wherever it stands in the list, such as `anama-2025-report`. */
  readonly id: string;
  /** "1", in the digits of the language. */
  readonly number: string;
  readonly publisher: string;
  readonly title: { readonly text: string; readonly lang: string };
  readonly published: string;
  readonly href?: string | undefined;
  readonly figures: readonly SourcedFigure[];
  readonly figuresTitle: string;
  readonly citations: Citations;
}

export interface SourcesView extends View {
  readonly title: string;
  readonly entries: readonly SourceEntry[];
  readonly words: {
    readonly cite: string;
    readonly copy: string;
    readonly copied: string;
    readonly byHand: string;
    readonly asText: string;
    readonly open: string;
  };
  readonly notVerified: string;
}

/**
 * Says the sources of what is shown, in the order in which the page shows it.
 *
 * @returns the view, or `sources-none` where nothing that is shown has a source
 */
export function describeSources(
  shown: readonly Evidence[],
  language: LanguagePack,
): SourcesView | Unavailable {
  const { messages } = language;
  const entries = new Map<
    Source,
    { readonly key: string; readonly feed: Feed; readonly claims: Set<Claim> }
  >();
  for (const { feed, claims } of shown)
    // A calculated figure rests on the sources of what it was calculated from.
    for (const claim of claims.flatMap((each) =>
      each.status === 'derived' ? inputsOf(each, feed) : [each],
    )) {
      const source = sourceOf(claim, feed);
      if (!source || claim.source === undefined) continue;
      let entry = entries.get(source);
      if (!entry) entries.set(source, (entry = { key: claim.source, feed, claims: new Set() }));
      entry.claims.add(claim);
    }
  if (entries.size === 0) return { known: false, reason: 'sources-none' };
  return {
    known: true,
    language: viewLanguage(language),
    title: messages['sources-title'](),
    entries: [...entries].map(([source, { key, feed, claims }], index) => {
      const [first] = claims;
      const id = `${feed.id}-${key}`;
      return {
        id,
        number: formatNumber(index + 1, language.numbers),
        publisher: first ? publisherName(first, feed, language) : '',
        title: { text: source.title, lang: source.language },
        published: formatDate(source.publishedOn, language.dates),
        href: quoteAddress(source.url, undefined),
        figures: [...claims].map((claim) => figureOf(claim, feed, language)),
        figuresTitle: messages['sources-figures']({
          n: claims.size,
          count: formatNumber(claims.size, language.numbers),
        }),
        citations: cite(source, id, language, feed),
      };
    }),
    words: {
      cite: messages.cite(),
      copy: messages.copy(),
      copied: messages.copied(),
      byHand: messages['copy-by-hand'](),
      asText: messages['cite-as-text'](),
      open: messages['open-sentence'](),
    },
    notVerified: messages['not-verified-all'](),
  };
}

function figureOf(claim: Claim, feed: Feed, language: LanguagePack): SourcedFigure {
  const { language: words } = wordsOf([claim], { language }, feed);
  return {
    figure: claimSentence(claim, feed, words),
    ...(words !== language && { lang: words.code }),
    quote: claim.quote && { text: claim.quote.text, lang: claim.quote.lang },
    href: sentenceHref(claim, feed),
  };
}
