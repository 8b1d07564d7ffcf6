/**
 * What a site has addresses of, from the definitions of the elements: for those who write sites, and for those who place figures
 * of one in pages that they make.
 */
import type { ElementDefinition } from '@mine-action/core';
import { figureOfName } from '@mine-action/data/site-address';
import type { Selection } from '@mine-action/wording';
import { definitions } from './generated/definitions.js';

/** An element that has addresses. */
export type Placeable = ElementDefinition & { readonly path: string };

/** In the order in which they are offered. */
export const placeables: readonly Placeable[] = definitions
  .filter((definition): definition is Placeable => definition.path !== undefined)
  .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));

const byPath = new Map(placeables.map((definition) => [definition.path, definition]));

/**
 * The element of an address.
 *
 * @throws RangeError where there is no such path
 */
export function definitionOf(route: string): Placeable {
  const found = byPath.get(route);
  if (!found) throw new RangeError(`No element has addresses under ${route}/.`);
  return found;
}

/** The tag that shows what stands at an address. */
export const tagOf = ({ route }: { readonly route: string }): string => definitionOf(route).tag;

/** Whether the name of an address is that of a group of figures, and of no figure. */
export const isGroup = ({ route }: { readonly route: string }): boolean =>
  'indicators' in definitionOf(route).selects;

/** The values of a selecting attribute, the first of which holds unless another is chosen. */
export const valuesOf = (route: string, attribute: string): readonly string[] =>
  definitionOf(route).selects[attribute]?.values ?? [];

/** What the tag of an address says of which figure it shows: its indicator, and what of the whole it counts. */
export function figureAttributes({
  route,
  name,
}: {
  readonly route: string;
  readonly name?: string | undefined;
}): Readonly<Record<string, string>> {
  const { named, selects } = definitionOf(route);
  if (name === undefined || named === undefined || !(named in selects)) return {};
  const { indicator, ...key } = figureOfName(name);
  return { [named]: indicator, ...key };
}

/**
 * What the tag of an address selects.
 *
 * @param chosen values of selecting attributes; of those that are not chosen the element's own hold
 */
export function selectionOf(
  { route, name }: { readonly route: string; readonly name?: string | undefined },
  chosen: Selection = {},
): Selection {
  const figure = figureAttributes({ route, name });
  return Object.fromEntries(
    Object.entries(definitionOf(route).selects).map(([attribute, { initial }]) => [
      attribute,
      figure[attribute] ?? (chosen[attribute] || initial),
    ]),
  );
}
