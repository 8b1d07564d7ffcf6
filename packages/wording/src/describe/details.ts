/**
 * What a reader finds on demand: quote, speaker, publisher, calculation, assumptions, other sources.
 */
import {
  type Claim,
  conflicting,
  type Feed,
  inputsOf,
  type Known,
  nameOfCode,
  sourceOf,
} from '@mine-action/data';
import { correctionLines } from './corrections.js';
import { formatDate } from '../format/date.js';
import { dateText } from './dating.js';
import type { LanguagePack } from '../locale/language-pack.js';
import { calculation, otherClaim, otherReading, statedBeside } from './calculation.js';
import { areaText, partText } from './counted.js';
import { claimSentence } from './stat.js';
import { publisherName, sentenceHref } from './source-line.js';
import { type Marked, nameText, orNone, pickText } from '../format/text.js';

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

/** That nobody has checked the figure, or that no source states it. */
export const notVerified = ({ status }: Pick<Claim, 'status'>, { messages }: LanguagePack): string =>
  status === 'derived' ? messages['not-verified-calculated']() : messages['not-verified']();

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
  const isOurs = claim.status === 'derived';
  const stated = [...(isOurs ? inputsOf(claim, feed) : [claim]), ...also];
  const note = [claim, ...also].flatMap(({ note: text }) =>
    text === undefined ? [] : [{ term: messages['term-note'](), ...pickText(text, language) }],
  );
  const othersOf = (each: Claim): readonly Detail[] =>
    conflicting(each, feed).map((other) => {
      const isSameDay = other.asOf.date === each.asOf.date;
      return otherClaim(other, feed, language, messages[isSameDay ? 'term-other' : 'term-other-day']());
    });
  return {
    calculation: calculation(claim, feed, language),
    // What others say of an input stands with that input: of the result nobody else says anything.
    statements: stated.map((each) => statement(each, feed, language, isOurs ? othersOf(each) : [])),
    remarks: [
      // What was corrected of a calculation stands with it; of what was stated, under its quote.
      ...(isOurs ? correctionLines(claim, feed, language) : []),
      ...(isOurs ? statedBeside(claim, feed, language) : stated.flatMap(othersOf)),
      ...note,
      ...otherReading(claim, feed, language),
      ...more,
    ],
    notVerified: notVerified(claim, language),
  };
}

/** The territory that a source counts, in the feed's neutral words; nothing where it names none. */
export function territoryOf(
  { scope: { territory } }: Claim,
  feed: Feed,
  language: LanguagePack,
): Marked | undefined {
  if (territory === undefined) return undefined;
  const named = typeof territory === 'string' ? nameOfCode(feed, 'territories', territory) : undefined;
  return pickText(named ?? territory, language);
}

function statement(claim: Claim, feed: Feed, language: LanguagePack, others: readonly Detail[]): Statement {
  const { messages, dates } = language;
  const source = sourceOf(claim, feed);
  const { speaker, quote } = claim;
  const lines: Detail[] = [];
  const line = (term: string, text: string): void => {
    if (text) lines.push({ term, text });
  };
  if (speaker) {
    const { name, role, organisation, speech } = speaker;
    const called = (text?: string): string => orNone(text && nameText(text, feed, language));
    line(
      messages['term-said-by'](),
      messages['said-by']({
        name: called(name),
        role: called(role),
        organisation: called(organisation),
        speech,
      }),
    );
  }
  if (source) {
    line(messages['term-published-by'](), publisherName(claim, feed, language));
    line(messages['term-published-on'](), formatDate(source.publishedOn, dates));
    if (source.retrievedOn) line(messages['term-retrieved-on'](), formatDate(source.retrievedOn, dates));
  }
  if (quote?.checkedOn) line(messages['term-quote-checked-on'](), formatDate(quote.checkedOn, dates));
  line(
    messages['term-as-of'](),
    claim.asOf.basis === 'publication-date' ? messages['as-of-not-stated']() : dateText(claim, language),
  );
  line(messages['term-area'](), areaText(claim, feed, language) ?? '');
  line(messages['term-part'](), partText(claim, feed, language) ?? '');
  const { operators, operator } = claim.scope;
  if (operators === 'all' && !operator) line(messages['term-operators'](), messages['operators-all']());
  if (operators === 'not-stated') line(messages['term-operators'](), messages['operators-not-stated']());
  if (operators !== 'not-applicable' && operator)
    line(
      messages['term-operators'](),
      messages['only-part']({ counted: nameText(operator, feed, language) }),
    );
  const territory = territoryOf(claim, feed, language);
  if (territory) lines.push({ term: messages['term-territory'](), ...territory });
  if (claim.status === 'estimated') line(messages['term-status'](), messages['status-estimated']());
  lines.push(...correctionLines(claim, feed, language));

  return {
    quantity: claimSentence(claim, feed, language),
    quote: quote && { text: quote.text, lang: quote.lang },
    lines: [...lines, ...others],
    open: {
      text: quote ? messages['open-sentence']() : messages['open-source'](),
      href: sentenceHref(claim, feed),
    },
  };
}
