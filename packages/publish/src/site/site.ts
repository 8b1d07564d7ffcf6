/**
 * What all pages of one site have in common, and how they name each other.
 */
import type { Feed } from '@mine-action/data';
import { pathOf, type SiteAddress } from '@mine-action/data/site-address';
import type { Look } from '../card/look.js';
import type { Signed } from '../signing/signature.js';

/** A feed without its sources and figures: what the pages say of all of them. */
export type FeedHead = Omit<Feed, 'sources' | 'figures'>;

export interface Site {
  /** The absolute address, with a slash at its end: `https://example.org/figures/`. */
  readonly url: string;
  /** Codes of the languages, the site's first one first. */
  readonly languages: readonly string[];
  /** The day of the build, `YYYY-MM-DD`: ages and plans are said as of this day. */
  readonly today: string;
  readonly feed: FeedHead;
  /** The editions whose pictures are drawn. */
  readonly pictures: 'all' | readonly string[];
  /** By whom the feed is signed, where that was verified when the site was built. */
  readonly signed?: Signed | undefined;
  /** Whom to tell of a weakness of the site: an address with `mailto:`, `https:` or `tel:`. */
  readonly securityContact?: string | undefined;
  /** The publisher's own colour and sign, for pictures. */
  readonly look?: Look | undefined;
}

/** Whether the addresses of an edition have pictures of their own. */
export const hasPictures = ({ pictures }: Pick<Site, 'pictures'>, edition: string): boolean =>
  pictures === 'all' || pictures.includes(edition);

/** The address in one of the site's languages: the first has none at its end. */
export const inLanguage = (
  { languages }: Pick<Site, 'languages'>,
  address: SiteAddress,
  language: string,
): SiteAddress => ({
  ...address,
  language: language === languages[0] ? undefined : language,
});

/** The path of the first page in a language. */
export const homePath = ({ languages }: Pick<Site, 'languages'>, language: string): string =>
  language === languages[0] ? '' : `${language}/`;

/** What has changed, for programs that follow it. */
export const CHANGES = 'changes.xml';

/** The path of the page of corrections in a language. */
export const correctionsPath = (site: Pick<Site, 'languages'>, language: string): string =>
  `${homePath(site, language)}corrections/`;

/** The path of the page of a source, which is in the site's first language. */
export const sourcePath = (id: string): string => `sources/${id}/`;

/** The path of the page that makes snippets, in a language. */
export const embedPath = ({ languages }: Pick<Site, 'languages'>, language: string): string =>
  language === languages[0] ? 'embed/' : `embed/${language}/`;

/** The folder of a view without its editions and languages: where its feed lies. */
export const entryPath = ({ route, name }: Pick<SiteAddress, 'route' | 'name'>): string =>
  pathOf({ route, name, edition: 'latest' });

/**
 * The way from one page to another place of the site. A site whose pages name each other so can be put into any
 * folder of any server.
 *
 * @param from path of the page's folder, such as `f/uxo-found/az/`
 */
export function wayTo(from: string, to: string): string {
  const steps = from.split('/').length - 1;
  return '../'.repeat(steps) + to || './';
}
