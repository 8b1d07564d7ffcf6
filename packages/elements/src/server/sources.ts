/**
 * The list of sources, drawn on a server: of the figures that the program names, as there is no page to look for them on.
 */
import type { Feed } from '@mine-action/data';
import { pageOf } from '@mine-action/data';
import { isWebAddress } from '@mine-action/data/essentials';
import type { Evidence, SourceEntry } from '@mine-action/wording';
import type { DrawnElement } from '../drawn-element.js';
import type { FigureElement } from '../figure-element.js';
import { h, type Markup } from '../markup/markup.js';
import { viewParts } from '../view-parts.js';
import { checkCall, type FigureAttributes, RenderError } from './call.js';
import { drawOnServer } from './draw-on-server.js';
import { makeElement, requestOf } from './element.js';
import { whenHere } from './find-view.js';

/** A figure by its tag and attributes. */
export type NamedFigure = readonly [tag: string, attributes: FigureAttributes];

const line = ({ publisher, title, published, href }: SourceEntry): Markup => {
  const page = pageOf(href);
  const name = page && isWebAddress(page) ? h('a', { href: page }, title.text) : title.text;
  return h('p', {}, publisher, '. ', name, '. ', published);
};

/**
 * @param figures whose sources are listed; those that are not known have none
 * @returns nothing where none is known
 */
export async function drawSources(
  element: DrawnElement,
  figures: readonly NamedFigure[] | undefined,
  language: string,
  feed: Feed | undefined,
): Promise<{ readonly markup: Markup; readonly words: Markup } | undefined> {
  if (!figures)
    throw new RenderError(
      'renderFigure("mine-sources"): figures: on a server there is no page to find them on. Name them: { figures: [["mine-stat", { indicator: "uxo-found" }]] }.',
    );
  const resolver = await viewParts.resolver.load();
  const evidence: Evidence[] = [];
  for (const [tag, attributes] of figures) {
    const figure = makeElement(checkCall(tag, attributes)) as FigureElement;
    if (feed) figure.feed = feed;
    const found = await whenHere(() => resolver.resolve(requestOf(figure, language)));
    if (found.known) evidence.push({ known: true, feed: found.feed, claims: found.claims });
  }
  const view = await whenHere(() => resolver.sources(language, evidence));
  if (!view.known || evidence.length === 0) return undefined;
  // In place of what reads the page.
  (element as { onPage?: unknown }).onPage = { evidence };
  return { markup: drawOnServer(element), words: view.entries.map(line) };
}
