/**
 * What a reader finds on demand: quote, speaker, publisher, calculation, assumptions, other sources.
 */
import { type Claim, conflicting, type Feed, inputsOf, type Known, sourceOf } from '@mine-action/data';
import { correctionLines, withdrawalText } from './corrections.js';
import { formatDate } from '../format/date.js';
import type { LanguagePack } from '../locale/language-pack.js';
import { claimText } from '../format/quantity.js';
import { claimSentence } from './stat.js';
import { publisherName, sentenceHref } from './source-line.js';
import { type Marked, orNone, pickText } from '../format/text.js';

/** One line of the details: a term and what is said under it. */
export interface Detail extends Marked {
  readonly term: string;
  readonly href?: string | undefined;
}

/** One stated claim with its evidence. */
export interface Statement {
  /** What it states, where several statements stand under one figure. */
  readonly quantity: string;
  readonly quote?: { readonly text: string; readonly lang: string } | undefined;
  readonly lines: readonly Detail[];
  /** The words that lead to the source, and where they lead. */
  readonly open: { readonly text: string; readonly href?: string | undefined };
}

export interface DetailsView {
  readonly calculation: readonly Detail[];
  readonly statements: readonly Statement[];
  readonly remarks: readonly Detail[];
  readonly notVerified: string;
}

/**
 * @param more what the element adds to what is said of every figure
 * @param also further claims that the figure names
 */
export function describeDetails(
  { claim, feed }: Known,
  language: LanguagePack,
  more: readonly Detail[] = [],
  also: readonly Claim[] = [],
): DetailsView {
  const { messages } = language;
  const stated = [...(claim.status === 'derived' ? inputsOf(claim, feed) : [claim]), ...also];
  const note = [claim, ...also].flatMap(({ note: text }) =>
    text === undefined ? [] : [{ term: messages['term-note'](), ...pickText(text, language) }],
  );
  const others = stated
    .flatMap((each) => conflicting(each, feed))
    .map((other) => ({
      term: messages['term-other'](),
      href: sentenceHref(other, feed),
      text: other.withdrawn
        ? withdrawalText(other, other.withdrawn.date, language)
        : messages['other-claim']({
            quantity: claimText(other, language),
            publisher: publisherName(other, feed, language),
            date: formatDate(other.asOf.date, language.dates),
          }),
    }));
  return {
    calculation: calculation(claim, feed, language),
    statements: stated.map((each) => statement(each, feed, language)),
    remarks: [
      // What was corrected of a calculation stands with it; of what was stated, under its quote.
      ...(claim.status === 'derived' ? correctionLines(claim, feed, language) : []),
      ...others,
      ...note,
      ...more,
    ],
    notVerified:
      claim.status === 'derived' ? messages['not-verified-calculated']() : messages['not-verified'](),
  };
}

/** The formula with quantities in place of ids, then each assumption. */
function calculation(claim: Claim, feed: Feed, language: LanguagePack): readonly Detail[] {
  if (!claim.derivation) return [];
  const { messages } = language;
  const signs = claim.derivation.formula.replaceAll(' / ', ' ÷ ').replaceAll(' * ', ' × ');
  const formula = withQuantities(signs, inputsOf(claim, feed), language);
  return [
    {
      term: messages['term-calculation'](),
      text: messages.calculation({ formula, result: claimText(claim, language) }),
    },
    ...claim.derivation.assumptions.map((assumption) => ({
      term: messages['term-assumptions'](),
      ...pickText(assumption, language),
    })),
  ];
}

/** All ids in one pass: what is put in is not searched, whatever the ids are. */
function withQuantities(formula: string, inputs: readonly Claim[], language: LanguagePack): string {
  const quantities = new Map(inputs.map((input) => [input.id, claimText(input, language)]));
  // The longest id first, so that no id is found inside another.
  const ids = [...quantities.keys()].sort((a, b) => b.length - a.length);
  const anyId = new RegExp(ids.map((id) => id.replace(/[^\w-]/g, '\\$&')).join('|') || '$^', 'g');
  return formula.replace(anyId, (id) => quantities.get(id) ?? id);
}

function statement(claim: Claim, feed: Feed, language: LanguagePack): Statement {
  const { messages, dates } = language;
  const source = sourceOf(claim, feed);
  const { speaker } = claim;
  const lines: Detail[] = [];
  const line = (term: string, text: string): void => {
    if (text) lines.push({ term, text });
  };
  if (speaker) {
    const { name, role, organisation, speech } = speaker;
    line(
      messages['term-said-by'](),
      messages['said-by']({
        name: orNone(name),
        role: orNone(role),
        organisation: orNone(organisation),
        speech,
      }),
    );
  }
  if (source) {
    line(messages['term-published-by'](), publisherName(claim, feed, language));
    line(messages['term-published-on'](), formatDate(source.publishedOn, dates));
    if (source.retrievedOn) line(messages['term-retrieved-on'](), formatDate(source.retrievedOn, dates));
  }
  line(
    messages['term-as-of'](),
    claim.asOf.basis === 'stated' ? formatDate(claim.asOf.date, dates) : messages['as-of-not-stated'](),
  );
  const { operators, operator } = claim.scope;
  if (operators === 'all') line(messages['term-operators'](), messages['operators-all']());
  if (operators === 'not-stated') line(messages['term-operators'](), messages['operators-not-stated']());
  if (operators === 'single' && operator)
    line(messages['term-operators'](), messages['by-operator']({ operator }));
  lines.push(...correctionLines(claim, feed, language));

  return {
    quantity: claimSentence(claim, language),
    quote: claim.quote,
    lines,
    open: {
      text: claim.quote ? messages['open-sentence']() : messages['open-source'](),
      href: sentenceHref(claim, feed),
    },
  };
}
