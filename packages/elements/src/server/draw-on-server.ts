/**
 * What an element draws where nothing has to be waited for. It stands beside the elements, as no page has a use for it.
 */
import type { DrawnElement } from '../drawn-element.js';
import type { Markup } from '../markup/markup.js';

/** What the life of an element calls on a page, and nothing calls on a server. */
interface Drawing {
  willUpdate(changed: Map<PropertyKey, unknown>): void;
  render(): Markup;
}

export function drawOnServer(element: DrawnElement): Markup {
  const drawing = element as unknown as Drawing;
  drawing.willUpdate(new Map());
  return drawing.render();
}
