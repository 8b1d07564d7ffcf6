/**
 * The address of a figure on the site that was named, and where its files lie.
 */
import { parsePath, pathOf, type SiteAddress } from '@mine-action/data/site-address';
import { isGroup, placeables } from '@mine-action/elements/placeables';

const ROUTES = placeables.map(({ path, named }) => ({ path, isNamed: named !== undefined }));

/**
 * What an address means.
 *
 * @param site with a slash at its end
 * @returns nothing where it is no figure's, or of another site
 */
export function figureAt(text: string, site: string): SiteAddress | undefined {
  const [given, root] = [text.trim(), site].map((each) => (URL.canParse(each) ? new URL(each) : undefined));
  // Which of both protocols a site answers under is its own affair.
  if (!given || !root || given.host !== root.host || !/^https?:$/.test(given.protocol)) return undefined;
  const path = /(?:\/|\.html)$/.test(given.pathname) ? given.pathname : `${given.pathname}/`;
  const found = parsePath(path, ROUTES);
  return found && found.site === root.pathname ? found.address : undefined;
}

/** The absolute address of a figure. */
export const addressOf = (address: SiteAddress, site: string): string => site + pathOf(address);

/** The folder of its files, whatever the edition and the language. */
export const folderOf = ({ route, name }: SiteAddress, site: string): string =>
  site + pathOf({ route, name, edition: 'latest' });

/** What the tag names: the site itself; a group of figures has no other name than its address. */
export const sourceOf = (address: SiteAddress, site: string): string =>
  isGroup(address) ? folderOf(address, site) : site;
