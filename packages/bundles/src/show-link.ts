/**
 * Shows what stands at a link's address in the place of the link: a link to a figure, alone in its paragraph, or one
 * marked `data-mine`. The link itself becomes the words in the tag, so it stands while the figure is on its way and
 * wherever it does not come.
 */
import { nearestLang, report } from '@mine-action/core';
import { figureOfName, pathOf } from '@mine-action/data/site-address';
import { INLINE_TAG, routes, tags } from './generated/routes.js';
import type { KnownAddress } from './known-address.js';

/** Where links are never touched: in our own elements, which hold the author's words, and in menus. */
const NEVER_IN = `${tags.join()},nav,[role=navigation]`;

const isAlone = (link: Element, parent: Element): boolean =>
  /^(?:p|li|figure|div)$/.test(parent.localName) &&
  parent.childElementCount === 1 &&
  parent.textContent.trim() === link.textContent.trim();

const seen = new WeakSet<Element>();

export function showLink(link: HTMLAnchorElement, known: KnownAddress): void {
  // What else its paragraph holds is not known before that has come.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => showLink(link, known), { once: true });
    return;
  }
  if (seen.has(link)) return;
  seen.add(link);
  // A focus would be lost, also one that waits in a window behind others, which is no `:focus`; an editor would store
  // what we make, and a picture is what its author chose to show.
  if (
    !link.closest(NEVER_IN) &&
    !link.isContentEditable &&
    !link.hasAttribute('download') &&
    link !== document.activeElement &&
    !link.querySelector('img,svg,video') &&
    link.textContent.trim()
  )
    show(link, known);
}

function show(link: HTMLAnchorElement, { address, origin, site }: KnownAddress): void {
  const { route: path, name, edition, language } = address;
  const parent = link.parentElement as Element;
  const isMarked = link.hasAttribute('data-mine');
  const isInline = !isAlone(link, parent);
  if (isInline && !isMarked) return;
  const route = routes.find((each) => each.path === path);
  // A group's address does not say what is in the group, and inside a sentence there is room for one figure.
  const isShown = isInline
    ? route?.isOneFigure
    : route && (!route.isNamed || route.attribute === 'indicator');
  const tag = isInline ? INLINE_TAG : route?.tag;
  if (!isShown || !tag) {
    if (isMarked)
      report(
        `<a data-mine href="${link.href}">`,
        'what stands there cannot be shown here; the link stays.',
        'Give a chart a paragraph of its own; for a group write the tag of a group.',
        link,
      );
    return;
  }
  const first = customElements.get(tag) as { version?: string } | undefined;
  if (first && !first.version) return;

  const element = document.createElement(tag);
  // What is shown is what the address shows, whatever feed the page would ask otherwise.
  element.setAttribute(
    'src',
    // Inside a sentence another element shows it than the one of its address: from the feed that lies there.
    origin +
      site +
      (tag === route?.tag ? '' : `${pathOf({ route: path, name, edition: 'latest' })}feed.json`),
  );
  element.setAttribute('edition', edition);
  if (name)
    for (const [attribute, value] of Object.entries(figureOfName(name)))
      element.setAttribute(attribute, value);
  if (isInline) element.setAttribute('display', 'inline');
  if (language) {
    // The figure's language is not that of the words in its place.
    if (!link.hasAttribute('lang')) link.lang = nearestLang(link) ?? '';
    element.lang = language;
  }
  parent.insertBefore(element, link);
  element.appendChild(link);
}
