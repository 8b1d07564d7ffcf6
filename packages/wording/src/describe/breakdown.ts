/**
 * Finds by kind in words: what was found of each, and what share of all finds that is.
 */
import { type Claim, composition, type Feed, type Kind } from '@mine-action/data';
import { spokenOf } from '../format/spoken.js';
import { ageing, periodText } from './dating.js';
import type { LanguagePack } from '../locale/language-pack.js';
import { narrowedText, placeOf } from './counted.js';
import { caseOf, joinQuantity, qualifierOf, quantityParts, quantityText } from '../format/quantity.js';
import {
  type ChartView,
  drawnFrom,
  namesOf,
  rowOf,
  scopeText,
  tooltipOf,
  toolsOf,
  type ChartPanel,
} from './chart.js';
import type { Detail } from './details.js';
import { type DescribeOptions, viewLanguage, type Unavailable } from './stat.js';
import { sourceLines } from './source-line.js';
import { capitalise, joinSentences, type Linked, messageIfAny, orNone } from '../format/text.js';
import { isMixed, verbOf } from './verbs.js';
import { wordsOf } from './words-for.js';

interface StatedKind extends Kind {
  readonly claim: Claim;
}

const statedOf = (kinds: readonly Kind[]): readonly StatedKind[] =>
  kinds.filter((kind): kind is StatedKind => kind.claim !== undefined);

function kindText(claim: Claim, language: LanguagePack): string {
  const qualifier = qualifierOf(claim);
  const values = { n: claim.value, qualifier, case: caseOf(qualifier, language) };
  return messageIfAny(language.messages, `kind-${claim.indicator}`)?.(values) ?? claim.indicator;
}

/** The kind as a heading: "Unexploded ordnance". */
function kindHead(indicator: string, { messages }: LanguagePack): string {
  return messageIfAny(messages, `kinds-${indicator}`)?.({}) ?? indicator;
}

/** "More than 36,000 anti-personnel mines". */
function quantityOfKind({ claim }: StatedKind, language: LanguagePack): string {
  return language.messages['kind-quantity']({
    quantity: quantityText(claim, language),
    kind: kindText(claim, language),
  });
}

/** Says finds by kind, each with its bound. */
export function describeBreakdown(
  kinds: readonly Kind[],
  feed: Feed,
  options: DescribeOptions,
): ChartView | Unavailable {
  const { language } = wordsOf(kinds, { language: options.language });
  const { messages } = language;
  const stated = statedOf(kinds);
  const [first] = stated;
  if (!first) return { known: false, reason: 'indicator-unknown' };
  const parts = stated.map((kind) => quantityOfKind(kind, language));
  const verb = verbOf(...stated.map(({ claim }) => claim));
  const title = messages['ordnance-title']({ verb });
  const period = periodText(first.claim, language);
  const said = capitalise(
    messages['ordnance-headline']({
      n: parts.length,
      first: parts[0] ?? '',
      second: parts[1] ?? '',
      third: parts[2] ?? '',
      period: orNone(period),
      verb,
    }),
    language,
  );
  const headline = joinSentences(said, narrowedText(first.claim, feed, language));
  return {
    known: true,
    language: viewLanguage(language),
    place: placeOf(first.claim, feed, language),
    headline,
    spoken: spokenOf(headline),
    ageing: ageing(first.claim, feed),
    sources: sourcesOf(stated, feed, language),
    panels: [viewOf(kinds, stated, title, feed, language)],
    tools: toolsOf(title, language),
    notVerified: messages['not-verified-all'](),
  };
}

/** The line of each source, once. */
function sourcesOf(stated: readonly StatedKind[], feed: Feed, language: LanguagePack): readonly Linked[] {
  const seen = new Set<string>();
  return stated
    .filter(({ claim: { source = '' } }) => !seen.has(source) && seen.add(source))
    .flatMap(({ claim }) => sourceLines(claim, feed, language));
}

function viewOf(
  kinds: readonly Kind[],
  stated: readonly StatedKind[],
  title: string,
  feed: Feed,
  language: LanguagePack,
): ChartPanel {
  const { messages } = language;
  const missing = kinds.filter(({ claim }) => !claim).map(({ indicator }) => kindHead(indicator, language));
  const verbs = isMixed(stated.map(({ claim }) => claim));
  const rows = stated.map(({ claim }) =>
    rowOf(claim, feed, language, { head: kindHead(claim.indicator, language), verbs }),
  );
  const scope = stated[0] && scopeText(stated[0].claim, feed, language);
  return {
    title,
    context: scope ? [scope] : [],
    picture: {
      kind: 'rows',
      bars: stated.map(({ claim }, index) => {
        const row = rows[index] as (typeof rows)[number];
        return {
          value: claim.value,
          label: row.head,
          text: joinQuantity(quantityParts(claim, language)),
          fill: 'solid',
          tooltip: tooltipOf(row, language),
        };
      }),
      numbers: language.numbers,
    },
    legend: [],
    drawnFrom: drawnFrom(rows, language),
    remarks: [
      ...(missing.length > 0
        ? [
            capitalise(
              messages['ordnance-missing']({ kinds: missing.join(messages['between-names']()) }),
              language,
            ),
          ]
        : []),
      ...(verbs ? [messages['verbs-mixed']()] : []),
    ],
    names: namesOf(title, language),
    table: {
      caption: title,
      columns: [messages['column-kind'](), messages['column-figure'](), messages['column-source']()],
      groups: [{ rows }],
    },
  };
}

/** What the details of a breakdown add: the shares, of what was found and of nothing else. */
export function breakdownRemarks(kinds: readonly Kind[], options: DescribeOptions): readonly Detail[] {
  const { language } = wordsOf(kinds, { language: options.language });
  const { messages } = language;
  const stated = statedOf(kinds);
  const whole = composition(stated.map(({ claim }) => claim));
  // The shares of some kinds in a sum that lacks another say nothing.
  if (!whole || stated.length < kinds.length) return [];
  const term = messages['term-shares']();
  const shares = stated.map(({ claim }, index) => {
    const share = whole.shares[index] ?? whole.total;
    return {
      term,
      text: messages.shares({
        kind: kindHead(claim.indicator, language),
        share: quantityText(share, language, { calculated: true, rough: whole.isRough }),
        total: quantityText(whole.total, language, { role: 'whole' }),
      }),
    };
  });
  return [...shares, { term, text: whole.isRough ? messages['shares-rough']() : messages['shares-exact']() }];
}
