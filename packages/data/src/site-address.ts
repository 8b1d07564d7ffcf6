/**
 * The address of a figure on a programme's own site, and what such an address means.
 *
 * `f/ap-mines-found/2025-04-04/` is a figure as it was known that day, `f/ap-mines-found/2024-04/` by the end of a month of
 * which its source names no day, `f/ap-mines-found/` the newest. The other views have addresses of the same manner, and a
 * language other than the site's first stands at their end: `trend/area-cleared/az/`. Addresses cannot be taken back, so all code that makes or reads them does it here.
 */
import { type Edition, parseEdition } from './edition.js';
import { codeOf, type FigureKey, partsIn } from './key.js';

/** What has addresses: the first part of their path, and whether a name follows. */
export interface SiteRoute {
  readonly path: string;
  readonly isNamed: boolean;
}

export interface SiteAddress {
  /** The first part of the path, such as `dogs`. */
  readonly route: string;
  /** That of the figure, see `nameOfFigure`, or of the group of figures; nothing for views that have only one. */
  readonly name?: string | undefined;
  readonly edition: Edition;
  /** The code of the language; nothing for the site's first. */
  readonly language?: string | undefined;
}

/** What a figure's name says: its indicator, and what of the whole it counts. */
export type NamedFigure = { readonly indicator: string } & Pick<FigureKey, 'area' | 'operator' | 'part'>;

/** A name as a pattern: what of the whole is counted comes in one order. */
export const NAME = '[a-z][a-z\\d-]*(?:/in-[a-z\\d-]+)?(?:/by-[a-z\\d-]+)?(?:/of-[a-z\\d+-]+)?';

/** What stands before each part of a key in a name. */
export const SEGMENTS = { area: 'in-', operator: 'by-', part: 'of-' } as const;

/**
 * The name of a figure in an address: its indicator, and behind it what of the whole it counts.
 *
 * @returns nothing where a code has letters that an address does not take as they are
 * @example nameOfFigure({ indicator: 'area-cleared', area: 'UA-65', operator: 'halo' }) // 'area-cleared/in-ua-65/by-halo'
 */
export function nameOfFigure(figure: NamedFigure): string | undefined {
  const { indicator, area = '', operator = '', part = '' } = figure;
  const codes = { area: codeOf(area), operator: codeOf(operator), part: partsIn(part).replaceAll(' ', '+') };
  const parts = Object.entries(SEGMENTS).flatMap(([of, before]) => {
    const code = codes[of as keyof typeof SEGMENTS];
    return code ? before + code : [];
  });
  const name = [indicator, ...parts].join('/');
  return new RegExp(`^${NAME}$`).test(name) ? name : undefined;
}

/** What a name says; see `nameOfFigure`. */
export function figureOfName(name: string): NamedFigure {
  const [indicator = '', ...parts] = name.split('/');
  const key: Record<string, string> = {};
  for (const [of, before] of Object.entries(SEGMENTS))
    for (const part of parts)
      if (part.startsWith(before)) key[of] = part.slice(before.length).replaceAll('+', ' ');
  return { indicator, ...key };
}

/** The path below the site, without a slash before it and with one behind: `f/ap-mines-found/2025-04-04/`. */
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
 * @param routes what has addresses
 * @returns the address, and the path of the site, `/figures-of-2025/`; `undefined` where the path is of something else
 */
export function parsePath(
  path: string,
  routes: readonly SiteRoute[],
): { readonly address: SiteAddress; readonly site: string } | undefined {
  const all = (isNamed: boolean): string =>
    routes
      .filter((route) => route.isNamed === isNamed)
      .map((route) => route.path)
      .join('|');
  const address = new RegExp(
    `^(.*?\\/)(?:(${all(true)})\\/(${NAME})|(${all(false)}))\\/(?:(\\d{4}(?:-\\d\\d){0,2})\\/)?(?:([a-z]{2,3})\\/)?(?:index\\.html)?$`,
  );
  const [, site, named, name, single, edition = 'latest', language] = address.exec(path) ?? [];
  const route = named ?? single;
  if (site === undefined || !route || parseEdition(edition) === undefined) return undefined;
  return { address: { route, name, edition, language }, site };
}
