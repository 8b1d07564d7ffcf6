/**
 * Places for search engines: the country of a feed and the parts of it that figures count alone, with their codes, so that
 * nobody has to guess from a name which place is meant.
 */
import { areaOf, type Claim, codeOf, type Feed } from '@mine-action/data';
import { type LanguagePack, placeName } from '@mine-action/wording';
import { ALPHA_2 } from '../generated/country-codes.js';
import { feedText } from './page.js';

/** An address with a fragment of its own for what is no page. */
export const idOf = (base: string, kind: string, ...names: readonly string[]): string =>
  `${base}#${[kind, ...names].map(encodeURIComponent).join('-')}`;

const code = (propertyID: string, value: string | undefined): readonly unknown[] =>
  value === undefined ? [] : [{ '@type': 'PropertyValue', propertyID, value }];

/** The code of a part of a country as the feed has it, where it has one. */
const codeIn = ({ areas = {} }: Feed, area: string): string | undefined =>
  Object.keys(areas).find((key) => codeOf(key) === area);

/** What stands for the place that a claim counts: a part of the country, or all of it. */
export function placeId(claim: Claim, { refArea }: Feed, base: string): string {
  const area = areaOf(claim);
  return area === undefined ? idOf(base, 'place', refArea) : idOf(base, 'place', refArea, area);
}

/** The country, and the parts of it that these claims count. */
export function placesLd(
  claims: readonly Claim[],
  feed: Feed,
  base: string,
  language: LanguagePack,
): readonly { readonly '@id': string }[] {
  const { refArea, areas = {} } = feed;
  const country = idOf(base, 'place', refArea);
  const name = placeName(refArea, language);
  const parts = new Map<string, { readonly '@id': string }>();
  for (const claim of claims) {
    const area = areaOf(claim);
    if (area === undefined || parts.has(area)) continue;
    const key = codeIn(feed, area);
    const text = (key !== undefined && areas[key]?.name) || (claim.scope.area ?? area);
    parts.set(area, {
      '@type': 'AdministrativeArea',
      '@id': placeId(claim, feed, base),
      name: feedText(text, language.code).text,
      // What begins with x- is the feed's own.
      ...(key !== undefined && !key.startsWith('x-') && { identifier: code('ISO 3166-2', key) }),
      containedInPlace: { '@id': country },
    } as { readonly '@id': string });
  }
  return [
    {
      '@type': 'Country',
      '@id': country,
      ...(name !== undefined && { name }),
      identifier: [...code('ISO 3166-1 alpha-3', refArea), ...code('ISO 3166-1 alpha-2', ALPHA_2[refArea])],
    } as { readonly '@id': string },
    ...parts.values(),
  ];
}
