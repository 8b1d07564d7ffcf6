/**
 * What a program asks to have drawn, checked: a mistake in it is the program's own, and is told at once with its place, its
 * value and what to write.
 */
import type { ElementDefinition } from '@mine-action/core';
import { addressOf, isSite } from '@mine-action/core/server';
import './html-element.js';
import { classes, type Drawable } from '../generated/drawable.js';
import './no-html-element.js';

/** Attributes of a tag, by name; `true` is an empty one, and what is `false`, `null` or `undefined` is left out. */
export type FigureAttributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** A mistake in how a figure is asked for; a figure that is not known is none. */
export class RenderError extends Error {
  override readonly name = 'RenderError';
}

/** Attributes of HTML that every tag may have. What runs as a script is none of them. */
const OF_EVERY_TAG =
  /^(?:class|dir|hidden|id|itemprop|lang|role|slot|style|title|translate|aria-[a-z]+|data-[a-z0-9-]+)$/;

/** Longer, and it is no address. */
const LONGEST_ADDRESS = 2_000;

export interface Called {
  readonly definition: ElementDefinition;
  readonly Drawn: Drawable;
  /** Those that are there, as text. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The element of a tag. @throws RenderError where there is none */
export function elementOf(tag: string): Pick<Called, 'definition' | 'Drawn'> {
  const Drawn = Object.hasOwn(classes, tag) ? classes[tag] : undefined;
  if (Drawn) return { Drawn, definition: Drawn.definition };
  throw new RenderError(
    `renderFigure: there is no element <${tag}>. Write one of: ${Object.keys(classes).join(', ')}.`,
  );
}

/** @throws RenderError for a tag or an attribute that there is not */
export function checkCall(tag: string, given: FigureAttributes): Called {
  const { Drawn, definition } = elementOf(tag);
  const own = [...new Set(Drawn.observedAttributes)];
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (!own.includes(name) && !OF_EVERY_TAG.test(name))
      throw new RenderError(
        `renderFigure("${tag}"): it has no attribute "${name}" (value: "${String(value)}"). Write one of: ${own.join(', ')}; or an attribute of every tag, such as class.`,
      );
    if (value === true) attributes[name] = '';
    else if (value !== false && value != null) attributes[name] = String(value);
  }
  return { definition, Drawn, attributes };
}

/**
 * The whole address of a published site.
 *
 * @param place where it was written, for the error
 * @throws RenderError where it is none
 */
export function siteOf(place: string, given: string): string {
  const address = given.length <= LONGEST_ADDRESS ? addressOf(given, 'about:blank') : undefined;
  if (address && isSite(address)) return address;
  throw new RenderError(
    `${place}: "${given.slice(0, 100)}" is no address of a published site. Write one that begins with https:// and ends with a slash, or give the feed itself: { feed }.`,
  );
}
