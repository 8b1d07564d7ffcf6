/**
 * The parts of one whole in words: how land was released, who was reached. The whole is said where a source states it; where
 * it does not, that is said, and where the parts cannot be the whole, that too. Nothing is added in silence.
 */
import { type Claim, convert, type Feed, type Kind, type Parts, sumBeside } from '@mine-action/data';
import { joinQuantity, quantityParts, quantityText, unitValues } from '../format/quantity.js';
import { spokenOf } from '../format/spoken.js';
import { capitalise, joinSentences, messageIfAny, orNone, selectKey } from '../format/text.js';
import type { LanguagePack } from '../locale/language-pack.js';
import {
  type ChartView,
  drawnFrom,
  namesOf,
  rowOf,
  scopeText,
  type TableRow,
  tooltipOf,
  toolsOf,
} from './chart.js';
import { narrowedText, partName, placeOf } from './counted.js';
import { ageing, periodText } from './dating.js';
import { sourceLines } from './source-line.js';
import { labelText } from './label.js';
import { claimSentence, type DescribeOptions, type Unavailable, viewLanguage } from './stat.js';
import { wordsOf } from './words-for.js';

interface Context {
  readonly feed: Feed;
  readonly language: LanguagePack;
}

type Stated = Kind & { readonly claim: Claim };

/** What is counted as a name of many, without a number and what its source says was done: "of land released". */
const labelOf = (claim: Claim, { language, feed }: Context): string | undefined =>
  labelText({ ...claim, value: 5, qualifier: 'exact', verb: undefined }, language, feed);

/** What a bar stands for: "Technical survey", "Women". */
function headOf({ indicator, part, claim }: Kind, context: Context): string {
  const { language, feed } = context;
  const short =
    part === undefined
      ? (messageIfAny(language.messages, `kinds-${indicator}`)?.({}) ?? (claim && labelOf(claim, context)))
      : partName(part, feed, language);
  return capitalise(short ?? indicator, language);
}

/** Says the parts of an indicator, each with its bound. */
export function describeParts(
  parts: Parts,
  indicator: string,
  feed: Feed,
  options: DescribeOptions,
): ChartView | Unavailable {
  const { kinds, whole } = parts;
  const { language } = wordsOf([{ indicator }, ...kinds], { language: options.language }, feed);
  const { messages } = language;
  const context: Context = { feed, language };
  const stated = kinds.filter((kind): kind is Stated => kind.claim !== undefined);
  const first = stated[0]?.claim;
  if (!first) return { known: false, reason: 'indicator-unknown' };
  // Hectares beside square kilometres would be bars of two scales.
  const { unit } = whole ?? first;
  const inUnit = (claim: Claim): Claim => convert(claim, unit) ?? claim;
  const label = labelOf(whole ?? { ...first, indicator }, context);
  if (label === undefined) return { known: false, reason: 'label-missing' };
  const title = capitalise(
    messages['series-title']({ ...unitValues(unit), indicator: selectKey(indicator), label, verb: 'none' }),
    language,
  );
  const rows = stated.map((kind) =>
    rowOf(inUnit(kind.claim), feed, language, { head: headOf(kind, context) }),
  );
  const headline = whole ? claimSentence(whole, feed, language) : partsAlone(title, first, rows, context);
  const wholeRow = whole && rowOf(whole, feed, language, { head: messages['parts-whole']() });
  const scope = scopeText(first, feed, language);
  return {
    known: true,
    language: viewLanguage(language),
    place: placeOf(first, feed, language),
    headline,
    spoken: spokenOf(headline),
    ageing: ageing(first, feed),
    sources: sourcesOf(
      whole ? [whole, ...stated.map(({ claim }) => claim)] : stated.map((kind) => kind.claim),
      context,
    ),
    panels: [
      {
        title,
        context: scope ? [scope] : [],
        picture: {
          kind: 'rows',
          bars: stated.map(({ claim }, index) => {
            const row = rows[index] as (typeof rows)[number];
            return {
              value: inUnit(claim).value,
              label: row.head,
              text: joinQuantity(quantityParts(inUnit(claim), language)),
              fill: 'solid',
              tooltip: tooltipOf(row, language),
            };
          }),
          whole: whole?.value,
          numbers: language.numbers,
        },
        legend: [],
        drawnFrom: drawnFrom(wholeRow ? [...rows, wholeRow] : rows, language),
        remarks: remarksOf(parts, context),
        names: namesOf(title, language),
        table: {
          caption: title,
          columns: [
            kinds.some(({ part }) => part !== undefined)
              ? messages['term-part']()
              : messages['column-kind'](),
            messages['column-figure'](),
            messages['column-source'](),
          ],
          groups: [{ rows: wholeRow ? [...rows, wholeRow] : rows }],
        },
      },
    ],
    tools: toolsOf(title, language),
    notVerified: messages['not-verified-all'](),
  };
}

/** Where no whole is stated the parts themselves are the headline; else they stand in chart and table alone. */
function partsAlone(
  title: string,
  first: Claim,
  rows: readonly TableRow[],
  { feed, language }: Context,
): string {
  const { messages } = language;
  const parts = rows
    .map(({ head, value }) => messages['part-value']({ part: head, value }))
    .join(messages['between-remarks']());
  return joinSentences(
    messages['parts-of']({ title, period: orNone(periodText(first, language)), parts }),
    narrowedText({ ...first, disaggregation: undefined }, feed, language),
  );
}

/** The line of each source, once. */
function sourcesOf(claims: readonly Claim[], { feed, language }: Context): ChartView['sources'] {
  const seen = new Set<string>();
  return claims
    .filter(({ source = '' }) => !seen.has(source) && seen.add(source))
    .flatMap((claim) => sourceLines(claim, feed, language));
}

/** What is not there, and what does not add up. */
function remarksOf(parts: Parts, context: Context): readonly string[] {
  const { kinds, whole } = parts;
  const { language } = context;
  const { messages } = language;
  const missing = kinds.filter(({ claim }) => !claim).map((kind) => headOf(kind, context));
  const together = sumBeside(parts);
  return [
    ...(missing.length > 0
      ? [messages['ordnance-missing']({ kinds: missing.join(messages['between-names']()) })]
      : []),
    ...(whole ? [] : [messages['parts-alone']()]),
    ...(together && whole
      ? [
          capitalise(
            messages['parts-differ']({
              sum: quantityText(together, language),
              whole: quantityText(whole, language),
            }),
            language,
          ),
        ]
      : []),
  ];
}
