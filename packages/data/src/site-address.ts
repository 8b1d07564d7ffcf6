/**
 * The address of a figure on a programme's own site, and what such an address means.
 *
 * `f/ap-mines-found/2025-04-04/` is a figure as it was known that day, `f/ap-mines-found/` the newest. The other views
 * have addresses of the same manner, and a language other than the site's first stands at their end:
 * `trend/area-cleared/az/`. Addresses cannot be taken back, so whoever makes them and whoever reads them does it here.
 */
import { type Edition, isCalendarDay } from './edition.js';

/** What stands at an address, by the first part of its path: whether a name follows, and the tag that shows it. */
export const VIEWS = {
  f: { isNamed: true, tag: 'mine-stat' },
  dogs: { isNamed: true, tag: 'dog-counter' },
  trend: { isNamed: true, tag: 'clearance-trend' },
  progress: { isNamed: false, tag: 'clearance-progress' },
  ordnance: { isNamed: false, tag: 'ordnance-breakdown' },
  figures: { isNamed: true, tag: 'mine-figures' },
} as const;

export type View = keyof typeof VIEWS;

export interface SiteAddress {
  readonly view: View;
  /** The indicator, or the name of the group of figures; nothing for views that have only one. */
  readonly name?: string | undefined;
  readonly edition: Edition;
  /** The code of the language; nothing for the site's first. */
  readonly language?: string | undefined;
}

const NAME = /^[a-z][a-z\d-]*$/;
const LANGUAGE = /^[a-z]{2,3}$/;

/** The path below the site, without a stroke before it and with one behind: `f/ap-mines-found/2025-04-04/`. */
export function pathOf({ view, name, edition, language }: SiteAddress): string {
  return [view, name, edition === 'latest' ? undefined : edition, language]
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
  const parts = path.replace(/(?:index\.html)?$/, '').split('/');
  // A path of a folder ends with a stroke, and so with an empty part.
  if (parts.pop() !== '') return undefined;
  for (const [place, view] of parts.entries()) {
    const address = isView(view) ? readAddress(view, parts.slice(place + 1)) : undefined;
    if (address) return { address, site: [...parts.slice(0, place), ''].join('/') };
  }
  return undefined;
}

function readAddress(view: View, rest: string[]): SiteAddress | undefined {
  const name = VIEWS[view].isNamed ? rest.shift() : undefined;
  if (VIEWS[view].isNamed && !NAME.test(name ?? '')) return undefined;
  const edition = isCalendarDay(rest[0] ?? '') ? rest.shift() : 'latest';
  const language = LANGUAGE.test(rest[0] ?? '') ? rest.shift() : undefined;
  return edition === undefined || rest.length > 0 ? undefined : { view, name, edition, language };
}

const isView = (text: string): text is View => Object.hasOwn(VIEWS, text);
