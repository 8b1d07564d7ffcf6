/**
 * The figures for search engines, as JSON-LD of schema.org: one `Dataset`, which is the site's, and on each page its
 * observations.
 *
 * The data set stands on the site's first page alone. The others name it by its address and give it no type: a search
 * engine takes every `Dataset` that it meets for one more, and one without description and licence for a broken one.
 */
import { type Claim, type Feed, lastDay } from '@mine-action/data';
import { english, type LanguagePack } from '@mine-action/wording';
import { isObserved, type LdPlace, observationLd, valueLd, variablesLd } from './ld-observations.js';
import { idOf, placesLd } from './ld-places.js';
import { feedText } from './page.js';
import type { Site } from './site.js';
import { Words } from './words.js';

/** What search engines take as a description, in characters. */
const DESCRIPTION = { least: 50, most: 5000 } as const;

const datasetId = (base: string): string => idOf(base, 'dataset');

const document = (...graph: readonly unknown[]): unknown => ({
  '@context': 'https://schema.org',
  '@graph': graph,
});

const organisation = ({ publisher: { name, url } }: Pick<Feed, 'publisher'>, language: string): unknown => ({
  '@type': 'Organization',
  name: feedText(name, language).text,
  ...(url !== undefined && { url }),
});

/** A licence by its address; one that has only a name is a work of that name. */
const licence = (license: string): unknown =>
  /^https?:\/\//.test(license) ? license : { '@type': 'CreativeWork', name: license };

/** What the data set holds: what every page says of the site, the feed's own remarks, and what is counted. */
function descriptionOf(feed: Feed, names: readonly string[], language: string): string {
  const { text: caveats = '' } = feed.caveats === undefined ? {} : feedText(feed.caveats, language);
  const about = new Words(language).plain('about');
  const all = [about, caveats, `${names.join('; ')}.`].filter(Boolean).join(' ');
  // Chinese says it in fewer characters than are asked for.
  const whole = all.length < DESCRIPTION.least ? `${all} ${new Words('en').plain('about')}` : all;
  return whole.length <= DESCRIPTION.most
    ? whole
    : `${whole.slice(0, DESCRIPTION.most - 1).replace(/\s+\S*$/, '')}…`;
}

/** From the first day that a figure counts to the last, as far as they are known. */
function coverage(claims: readonly Claim[]): string | undefined {
  const starts = claims.map(({ period, asOf }) => period?.start ?? asOf.date).sort();
  const ends = claims.map(({ asOf }) => asOf.date).sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1));
  return claims.length === 0 ? undefined : `${starts[0]}/${ends[ends.length - 1]}`;
}

/** The data set with the places and the variables that it names. */
function datasetLd(
  feed: Feed,
  claims: readonly Claim[],
  place: LdPlace,
  languages: readonly string[] = [],
): readonly unknown[] {
  const { base, language } = place;
  const { code } = language;
  const places = placesLd(claims, feed, base, language);
  const variables = variablesLd(claims, feed, place);
  const temporal = coverage(claims);
  const names = variables.map((node) => (node as { readonly name?: string }).name ?? '');
  return [
    {
      '@type': 'Dataset',
      '@id': datasetId(base),
      name: feedText(feed.title, code).text,
      description: descriptionOf(feed, names, code),
      ...(base !== '' && { url: base }),
      ...(languages.length > 0 && { inLanguage: languages }),
      ...(feed.license && { license: licence(feed.license) }),
      creator: organisation(feed, code),
      publisher: organisation(feed, code),
      dateModified: feed.modified,
      isAccessibleForFree: true,
      spatialCoverage: places.map((node) => ({ '@id': node['@id'] })),
      ...(temporal !== undefined && { temporalCoverage: temporal }),
      variableMeasured: variables.map((node) => ({ '@id': node['@id'] })),
      ...(base !== '' && {
        distribution: [
          {
            '@type': 'DataDownload',
            name: 'feed.json',
            encodingFormat: 'application/json',
            contentUrl: `${base}feed.json`,
          },
        ],
      }),
    },
    ...places,
    ...variables,
  ];
}

const pageNode = (url: string, base: string, language: LanguagePack): unknown => ({
  '@type': 'WebPage',
  '@id': url,
  url,
  inLanguage: language.code,
  isPartOf: { '@id': datasetId(base) },
});

/**
 * The figures of one page; plans are none. What is the same in every language is said once, on the page in the site's first:
 * the others name the same nodes and say them in their words.
 *
 * @param url the page's absolute address
 */
export function pageLd(
  claims: readonly Claim[],
  feed: Feed,
  language: LanguagePack,
  { url: base, languages }: Pick<Site, 'url' | 'languages'>,
  url: string,
): unknown {
  const observationIn = language.code === languages[0] ? observationLd : valueLd;
  const observed = claims.filter(isObserved);
  const place = { base, language };
  return document(
    pageNode(url, base, language),
    ...(observed.length > 0 ? placesLd(observed, feed, base, language) : []),
    ...variablesLd(observed, feed, place),
    ...observed.map((claim) => observationIn(claim, feed, place)),
  );
}

/** A first page: that in the site's first language has the data set. */
export function homeLd(feed: Feed, language: LanguagePack, site: Site, url: string): unknown {
  const { url: base, languages } = site;
  const isFirst = language.code === languages[0];
  const claims = feed.figures.filter(isObserved);
  return document(
    pageNode(url, base, language),
    ...(isFirst ? datasetLd(feed, claims, { base, language }, languages) : []),
  );
}

/**
 * The whole feed as one document.
 *
 * @param base the site's address, with a slash at its end; without one, the ids are those of the page that holds it
 */
export function jsonLd(feed: Feed, base = ''): unknown {
  const claims = feed.figures.filter(isObserved);
  const place = { base, language: english };
  return document(
    ...datasetLd(feed, claims, place),
    ...claims.map((claim) => observationLd(claim, feed, place)),
  );
}
