/**
 * Which addresses on a page are those of figures of one site, however they are written there.
 */
import { isEdition, parseEdition } from '@mine-action/data/essentials';
import { nameOfFigure, parsePath, pathOf, type SiteAddress } from '@mine-action/data/site-address';
import { isGroup, placeables } from '../elements.js';
import type { OurTag } from './page-parts.js';
import { isNowhere, type PageAddress, parse } from './page-address.js';

const ROUTES = placeables.map(({ path, named }) => ({ path, isNamed: named !== undefined }));

/** An address as it leads to a figure. */
export interface FoundAddress {
  readonly address: SiteAddress;
  readonly href: URL;
  /** A mail program has put another address around it, which leads there. */
  readonly isRewritten: boolean;
}

const withoutScheme = ({ host, pathname }: URL): string => host + pathname;

/** What comes after the site in an address, `f/uxo-found/`; http and https are the same to a reader. */
function below(site: string, address: URL): string | undefined {
  const root = withoutScheme(new URL(site));
  const whole = withoutScheme(address);
  return whole.startsWith(root) ? whole.slice(root.length) : undefined;
}

/** Whether an address lies on the site. */
export const isOfSite = (site: string, address: URL): boolean => below(site, address) !== undefined;

/** The figure at an address of the site, also where a mail program wrote its own around it; nothing for all else. */
export function figureAddress(site: string, text: string, page: PageAddress): FoundAddress | undefined {
  const address = parse(text, page);
  if (!address) return undefined;
  const own = addressBelow(site, address);
  if (own) return { address: own, href: address, isRewritten: false };
  for (const value of address.searchParams.values()) {
    const inner = /^https?:\/\//i.test(value) && URL.canParse(value) ? new URL(value) : undefined;
    const found = inner && addressBelow(site, inner);
    if (inner && found) return { address: found, href: inner, isRewritten: true };
  }
  return undefined;
}

function addressBelow(site: string, address: URL): SiteAddress | undefined {
  const path = below(site, address)?.replace(/(?:oembed\.json|card(?:-small)?\.(?:png|svg))$/, '');
  if (path === undefined) return undefined;
  const found = parsePath(`/${path.replace(/\/?$/, '/')}`, ROUTES);
  return found?.site === '/' ? found.address : undefined;
}

/** What a tag shows of which site. */
export interface TagTarget {
  /** `own`: the site; `other`: another one; `none`: the figures that the script has built in. */
  readonly from: 'own' | 'other' | 'none';
  readonly src: URL | undefined;
  /** Nothing where its address cannot be told, such as of a group that names no folder. */
  readonly address: SiteAddress | undefined;
}

/** What a tag of ours shows. */
export function targetOf(
  site: string,
  { tag, attributes, lang }: OurTag,
  page: PageAddress,
): TagTarget | undefined {
  const definition = placeables.find((each) => each.tag === tag);
  if (!definition) return undefined;
  const { path: route, named, selects } = definition;
  const src = attributes['src'] === undefined ? undefined : parse(attributes['src'], page);
  const isOwn = src !== undefined && (isOfSite(site, src) || isNowhere(src));
  const from = attributes['src'] === undefined ? 'none' : isOwn ? 'own' : 'other';
  const written = attributes['edition'] ?? 'latest';
  const edition = isEdition(written) ? (parseEdition(written) ?? written) : written;
  const language = lang === '' ? undefined : lang.toLowerCase().split('-')[0];
  const target = (name: string | undefined): TagTarget => ({
    from,
    src,
    address: { route, name, edition, language },
  });
  if (isGroup({ route })) {
    const found = src && isOwn ? addressBelow(site, src) : undefined;
    return found?.route === route ? target(found.name) : { from, src, address: undefined };
  }
  if (named === undefined) return target(undefined);
  const chosen = attributes[named] || selects[named]?.initial || '';
  const { area, operator, part } = attributes;
  const name = nameOfFigure({
    indicator: chosen,
    ...(area && { area }),
    ...(operator && { operator }),
    ...(part && { part }),
  });
  return name === undefined ? { from, src, address: undefined } : target(name);
}

/** Two addresses of one figure in one edition, in whatever language. */
export const isSame = (one: SiteAddress, other: SiteAddress): boolean =>
  pathOf({ ...one, language: undefined }) === pathOf({ ...other, language: undefined });
