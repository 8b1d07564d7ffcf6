/**
 * The address of a figure on a programme's own site, and what such an address means.
 *
 * `f/ap-mines-found/2025-04-04/` is a figure as it was known that day, `f/ap-mines-found/` the newest. The other views
 * have addresses of the same manner, and a language other than the site's first stands at their end:
 * `trend/area-cleared/az/`. Addresses cannot be taken back, so whoever makes them and whoever reads them does it here.
 */
import { type Edition, parseEdition } from './edition.js';

/** What stands at an address, by the first part of its path: whether a name follows, and the tag that shows it. */
export const ROUTES = {
  f: { isNamed: true, tag: 'mine-stat' },
  dogs: { isNamed: true, tag: 'dog-counter' },
  trend: { isNamed: true, tag: 'clearance-trend' },
  progress: { isNamed: false, tag: 'clearance-progress' },
  ordnance: { isNamed: false, tag: 'ordnance-breakdown' },
  figures: { isNamed: true, tag: 'mine-figures' },
} as const;

export type Route = keyof typeof ROUTES;

export interface SiteAddress {
  readonly route: Route;
  /** The indicator, or the name of the group of figures; nothing for views that have only one. */
  readonly name?: string | undefined;
  readonly edition: Edition;
  /** The code of the language; nothing for the site's first. */
  readonly language?: string | undefined;
}

/** Site, view, name, the view that has no name, edition, language. */
const ADDRESS =
  /^(.*?\/)(?:(f|dogs|trend|figures)\/([a-z][a-z\d-]*)|(progress|ordnance))\/(?:(\d{4}-\d\d-\d\d)\/)?(?:([a-z]{2,3})\/)?(?:index\.html)?$/;

/** The path below the site, without a stroke before it and with one behind: `f/ap-mines-found/2025-04-04/`. */
export function pathOf({ route, name, edition, language }: SiteAddress): string {
  return [route, name, edition === 'latest' ? undefined : edition, language]
    .filter((part) => part !== undefined)
    .map((part) => `${part}/`)
    .join('');
}

/**
 * What an absolute path means, wherever on its server the site lies.
 *
 * @param path such as `/figures-of-2025/f/ap-mines-found/2025-04-04/az/`; `index.html` at its end is ignored
 * @returns the address, and the path of the site, `/figures-of-2025/`; `undefined` where the path is of something else
 */
export function parsePath(
  path: string,
): { readonly address: SiteAddress; readonly site: string } | undefined {
  const [, site, named, name, single, edition = 'latest', language] = ADDRESS.exec(path) ?? [];
  if (site === undefined || parseEdition(edition) === undefined) return undefined;
  return { address: { route: (named ?? single) as Route, name, edition, language }, site };
}
