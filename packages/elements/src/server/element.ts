/**
 * An element as a server has it: its attributes set, and nothing found yet.
 */
import { selectionOf } from '@mine-action/core/server';
import type { Feed } from '@mine-action/data';
import { DEFAULT_EDITION } from '@mine-action/data/essentials';
import type { FigureRequest } from '@mine-action/wording';
import type { DrawnElement } from '../drawn-element.js';
import type { FigureElement } from '../figure-element.js';
import type { Called } from './call.js';

/** @param more attributes beside those of the call, or in their place */
export function makeElement({ Drawn, attributes }: Called, more: Called['attributes'] = {}): DrawnElement {
  const element = new Drawn();
  for (const [name, value] of Object.entries({ ...attributes, ...more })) {
    element.setAttribute(name, value);
    element.attributeChangedCallback(name, null, value);
  }
  return element;
}

/** What the element asks for. */
export function requestOf(element: DrawnElement, language: string): FigureRequest {
  const { edition, src, feed, definition } = element as FigureElement;
  return {
    element: definition.tag,
    selection: selectionOf(element),
    edition: edition?.trim() ?? ((src ?? feed) == null ? DEFAULT_EDITION : 'latest'),
    language,
    // What a server gives an element has passed the door.
    feed: (feed ?? undefined) as Feed | undefined,
  };
}
