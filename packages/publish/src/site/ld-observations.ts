/**
 * Figures for search engines: schema.org `Observation`, and `StatisticalVariable` for what each of them counts.
 *
 * An observation says no more than its figure: "more than 190,000" has a lower end and no value, "approximately" keeps
 * its word beside the value, a part is never a value of the variable of the whole, and a plan is no observation at all.
 */
import {
  type Claim,
  codeOf,
  dayNumber,
  type Feed,
  inputsOf,
  isCurrency,
  operatorOf,
  type Qualifier,
  type Source,
  sourceOf,
  type Unit,
  type UNITS,
} from '@mine-action/data';
import {
  describeStat,
  english,
  formulaText,
  inOneLanguage,
  type LanguagePack,
  partName,
  territoryOf,
  wordsOf,
} from '@mine-action/wording';
import { daysOf } from '../checks/alike.js';
import { amountText, indicatorText } from '../words.js';
import { idOf, placeId } from './ld-places.js';
import { feedName, feedText } from './page.js';
import { figureName } from './titles.js';

/** Codes of UN/CEFACT Recommendation 20. What is counted one by one is C62, "one". */
const UNIT_CODES: Readonly<Record<(typeof UNITS)[number], string>> = {
  hectare: 'HAR',
  'square-kilometer': 'KMK',
  'square-meter': 'MTK',
  percent: 'P1',
  item: 'C62',
  person: 'C62',
  animal: 'C62',
  team: 'C62',
  year: 'ANN',
  kilometer: 'KMT',
  hour: 'HUR',
};

const WORDS: Readonly<Record<Qualifier, string | undefined>> = {
  exact: undefined,
  approximately: 'approximately',
  'more-than': 'more than',
  'at-least': 'at least',
  'less-than': 'less than',
  'at-most': 'at most',
  nearly: 'nearly',
  range: undefined,
};

/** Of what a share is a share. */
const WHOLES: Readonly<Record<string, string>> = {
  'area-contaminated-share-of-territory': 'national-area',
  'area-cleared-share-of-contaminated': 'area-contaminated',
};

/** Where things have their addresses, and in which language they are named. */
export interface LdPlace {
  /** The site's address; empty where nobody knows it: the addresses are then those of the page that holds the data. */
  readonly base: string;
  readonly language: LanguagePack;
}

/** Whether a figure may be said to have been observed: no plan, no draft, and nothing that has been taken back. */
export const isObserved = ({ status, review, withdrawn }: Claim): boolean =>
  status !== 'planned' && review !== 'draft' && !withdrawn;

/** What is counted beside the place: the parts, and whose work, as names that can stand in an address. */
function narrowing(claim: Claim): readonly string[] {
  const operator = operatorOf(claim);
  const parts = Object.entries(claim.disaggregation ?? {}).map((pair) => pair.map(codeOf).join('-'));
  return [...(operator === undefined ? [] : ['by', operator]), ...parts.sort()];
}

const variableId = (claim: Claim, base: string): string =>
  idOf(base, 'variable', claim.indicator, ...narrowing(claim));

/** What these claims count, each once, with what shares are shares of. */
export function variablesLd(
  claims: readonly Claim[],
  feed: Feed,
  { base, language }: LdPlace,
): readonly { readonly '@id': string }[] {
  const nodes = new Map<string, { readonly '@id': string }>();
  const add = (claim: Claim): void => {
    const id = variableId(claim, base);
    if (nodes.has(id)) return;
    const parts = Object.values(claim.disaggregation ?? {}).map((value) => partName(value, feed, language));
    const name = figureName(claim, wordsOf([claim], { language }, feed).language, feed);
    const whole = WHOLES[claim.indicator];
    const denominator: Claim | undefined =
      whole === undefined
        ? undefined
        : { ...claim, indicator: whole, unit: 'hectare', disaggregation: undefined };
    nodes.set(id, {
      '@type': 'StatisticalVariable',
      '@id': id,
      name: [name, claim.scope.operator && feedName(claim.scope.operator, feed, language.code).text, ...parts]
        .filter(Boolean)
        .join(' – '),
      ...(denominator && { measurementDenominator: { '@id': variableId(denominator, base) } }),
    } as { readonly '@id': string });
    if (denominator) add(denominator);
  };
  claims.forEach(add);
  return [...nodes.values()];
}

function amount({ qualifier, value, valueMin, valueMax }: Claim): Record<string, number> {
  switch (qualifier) {
    case 'more-than':
    case 'at-least':
      return { minValue: value };
    case 'less-than':
    case 'at-most':
      return { maxValue: value };
    case 'range':
      return { minValue: valueMin ?? value, maxValue: valueMax ?? value };
    case 'exact':
    case 'approximately':
    case 'nearly':
      return { value };
  }
}

/** The figure in one sentence, where its indicator has words. */
function sentence(claim: Claim, feed: Feed, language: LanguagePack): string {
  const view = inOneLanguage(language.code, (code) =>
    describeStat({ known: true, claim, feed }, { language: code === language.code ? language : english }),
  );
  return view.known ? view.sentence : `${indicatorText(claim.indicator)}: ${amountText(claim)}`;
}

/** How long was counted, in days; of a total only where both its days are known. */
function daysCounted(claim: Claim): number | undefined {
  const { measure, period, asOf } = claim;
  if (measure === 'flow') return daysOf(claim);
  const end = period?.end ?? asOf.date;
  if (measure !== 'cumulative' || period?.start?.length !== 10 || end.length !== 10) return undefined;
  return dayNumber(end) - dayNumber(period.start) + 1;
}

/** What schema.org has no word for, by the names that the feed has. */
function properties(claim: Claim, feed: Feed, language: LanguagePack): readonly unknown[] {
  const { status, asOf, period, measure, scope, disaggregation = {} } = claim;
  const { operator } = scope;
  const { start, end = measure === 'cumulative' ? asOf.date : undefined } = period ?? {};
  const all: readonly (readonly [name: string, value: string | undefined])[] = [
    ['status', status === 'derived' ? 'calculated' : status],
    ['date of count', asOf.basis],
    ['period', start && end && `${start}/${end}`],
    ['operator', operator && feedName(operator, feed, language.code).text],
    ['territory', territoryOf(claim, feed, language)?.text],
    ...Object.entries(disaggregation).map(
      ([dimension, value]) => [dimension, partName(value, feed, language)] as const,
    ),
  ];
  return all.flatMap(([name, value]) => (value ? [{ '@type': 'PropertyValue', name, value }] : []));
}

/** A currency is said by its code alone: the recommendation has none for money. */
const unitLd = (unit: Unit): object =>
  isCurrency(unit) ? { unitText: unit } : { unitCode: UNIT_CODES[unit], unitText: unit.replaceAll('-', ' ') };

/** A figure with its value, in the words of a language. */
export function valueLd(claim: Claim, feed: Feed, { base, language }: LdPlace): object {
  const words = WORDS[claim.qualifier];
  const days = daysCounted(claim);
  return {
    '@type': 'Observation',
    '@id': idOf(base, 'figure', claim.id),
    name: sentence(claim, feed, language),
    variableMeasured: { '@id': variableId(claim, base) },
    observationAbout: { '@id': placeId(claim, feed, base) },
    ...amount(claim),
    ...unitLd(claim.unit),
    ...(words !== undefined && { measurementQualifier: words }),
    observationDate: claim.asOf.date,
    ...(days !== undefined && { observationPeriod: `P${days}D` }),
  };
}

/** The same with all that it rests on. */
export function observationLd(claim: Claim, feed: Feed, place: LdPlace): object {
  const { language } = place;
  const source = sourceOf(claim, feed);
  return {
    ...valueLd(claim, feed, place),
    additionalProperty: properties(claim, feed, language),
    ...(claim.derivation && calculatedLd(claim, feed, place)),
    ...(source && { subjectOf: statementLd(claim, source, feed, language) }),
  };
}

/** Where a source states a figure. */
const statementLd = (claim: Claim, source: Source, feed: Feed, { code }: LanguagePack): object => ({
  '@type': 'WebPage',
  name: source.title,
  ...(source.url !== undefined && { url: source.url }),
  datePublished: source.publishedOn,
  inLanguage: source.language,
  publisher: { '@type': 'Organization', name: feedName(source.publisher.name, feed, code).text },
  ...(claim.quote && { abstract: { '@language': claim.quote.lang, '@value': claim.quote.text } }),
});

/**
 * Of a calculated figure by whom and from what: it is the publisher's own work, based on statements of others, none of which
 * states it. As a work it is of a type more, since an observation alone is based on nothing.
 */
function calculatedLd(claim: Claim, feed: Feed, { base, language }: LdPlace): object {
  const { name, url } = feed.publisher;
  return {
    '@type': ['Observation', 'CreativeWork'],
    creator: {
      '@type': 'Organization',
      name: feedText(name, language.code).text,
      ...(url !== undefined && { url }),
    },
    measurementMethod: formulaText(claim, feed, language),
    isBasedOn: inputsOf(claim, feed).map((input) => {
      const source = sourceOf(input, feed);
      return {
        ...(source ? statementLd(input, source, feed, language) : { '@type': 'CreativeWork' }),
        about: {
          '@type': 'Observation',
          '@id': idOf(base, 'figure', input.id),
          name: sentence(input, feed, language),
        },
      };
    }),
  };
}
