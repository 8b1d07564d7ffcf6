/**
 * The figures for search engines: schema.org `Dataset` and `Observation` as JSON-LD.
 *
 * An observation says no more than its figure: "more than 190,000" has a lower end and no value, "approximately" keeps
 * its word beside the value, and a plan is no observation at all.
 */
import {
  type Claim,
  type Feed,
  type Known,
  lastDay,
  type Qualifier,
  sourceOf,
  type Text,
  type Unit,
} from '@mine-action/data';
import { english, inOneLanguage, type LanguagePack, describeStat } from '@mine-action/wording';
import { daysOf } from '../checks/alike.js';
import { amountText, indicatorText } from '../words.js';

/** Codes of UN/CEFACT Recommendation 20. What is counted one by one is C62, "one". */
const UNIT_CODES: Readonly<Record<Unit, string>> = {
  hectare: 'HAR',
  'square-kilometer': 'KMK',
  'square-meter': 'MTK',
  percent: 'P1',
  item: 'C62',
  person: 'C62',
  animal: 'C62',
  team: 'C62',
  year: 'ANN',
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

/** One text, or one value for each language. */
const texts = (text: Text): unknown =>
  typeof text === 'string'
    ? text
    : Object.entries(text).map(([language, value]) => ({ '@language': language, '@value': value }));

const variableId = (feed: Feed, indicator: string): string => `#${feed.id}/${indicator}`;

/** The figure in one sentence, where its indicator has words. */
function sentence(known: Known, language: LanguagePack): string {
  const view = inOneLanguage(language.code, (code) =>
    describeStat(known, { language: code === language.code ? language : english }),
  );
  return view.known ? view.sentence : `${indicatorText(known.claim.indicator)}: ${amountText(known.claim)}`;
}

/** A search engine is handed no plan, and nothing that was withdrawn: it keeps no remark beside a number. */
const isObserved = ({ status, withdrawn }: Claim): boolean => status !== 'planned' && !withdrawn;

function observation(claim: Claim, feed: Feed, language = english): unknown {
  const source = sourceOf(claim, feed);
  const words = WORDS[claim.qualifier];
  const days = claim.measure === 'flow' ? daysOf(claim) : undefined;
  return {
    '@type': 'Observation',
    '@id': `#${feed.id}/${claim.id}`,
    name: sentence({ known: true, claim, feed }, language),
    variableMeasured: { '@id': variableId(feed, claim.indicator) },
    observationAbout: { '@id': `#${feed.refArea}` },
    ...amount(claim),
    unitCode: UNIT_CODES[claim.unit],
    unitText: claim.unit.replaceAll('-', ' '),
    ...(words !== undefined && { measurementQualifier: words }),
    observationDate: claim.asOf.date,
    ...(days !== undefined && { observationPeriod: `P${days}D` }),
    ...(claim.derivation && { measurementMethod: `Calculated: ${claim.derivation.formula}` }),
    ...(source && {
      subjectOf: {
        '@type': 'WebPage',
        name: source.title,
        ...(source.url !== undefined && { url: source.url }),
        datePublished: source.publishedOn,
        inLanguage: source.language,
        publisher: { '@type': 'Organization', name: texts(source.publisher.name) },
        ...(claim.quote && { abstract: { '@language': claim.quote.lang, '@value': claim.quote.text } }),
      },
    }),
  };
}

/**
 * The figures of one page as a JSON-LD document; plans are none.
 *
 * @param url the page's absolute address
 */
export function pageLd(claims: readonly Claim[], feed: Feed, language: LanguagePack, url: string): unknown {
  const observed = claims.filter(isObserved);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebPage', '@id': url, url, inLanguage: language.code, isPartOf: { '@id': `#${feed.id}` } },
      {
        '@type': 'Dataset',
        '@id': `#${feed.id}`,
        name: texts(feed.title),
        publisher: organisation(feed),
        ...(feed.license && { license: feed.license }),
      },
      ...[...new Set(observed.map(({ indicator }) => indicator))].map((indicator) => ({
        '@type': 'StatisticalVariable',
        '@id': variableId(feed, indicator),
        name: indicatorText(indicator),
      })),
      ...observed.map((claim) => observation(claim, feed, language)),
    ],
  };
}

const organisation = ({ publisher }: Pick<Feed, 'publisher'>): unknown => ({
  '@type': 'Organization',
  name: texts(publisher.name),
  ...(publisher.url !== undefined && { url: publisher.url }),
});

/** The feed as one JSON-LD document. */
export function jsonLd(feed: Feed): unknown {
  const shown = feed.figures.filter(isObserved);
  const indicators = [...new Set(shown.map(({ indicator }) => indicator))];
  const days = shown.map(({ asOf }) => asOf.date).sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Dataset',
        '@id': `#${feed.id}`,
        name: texts(feed.title),
        ...(feed.caveats !== undefined && { description: texts(feed.caveats) }),
        ...(feed.license && { license: feed.license }),
        dateModified: feed.modified,
        publisher: organisation(feed),
        spatialCoverage: { '@id': `#${feed.refArea}` },
        ...(days.length > 0 && { temporalCoverage: `${days[0]}/${days[days.length - 1]}` }),
        variableMeasured: indicators.map((indicator) => ({ '@id': variableId(feed, indicator) })),
      },
      { '@type': 'Country', '@id': `#${feed.refArea}`, identifier: feed.refArea },
      ...indicators.map((indicator) => ({
        '@type': 'StatisticalVariable',
        '@id': variableId(feed, indicator),
        name: indicatorText(indicator),
      })),
      ...shown.map((claim) => observation(claim, feed)),
    ],
  };
}
