/**
 * The shadow root of every element: the style sheets of its document, and a slot that is always there.
 *
 * The slot is not part of any drawing. The author's words therefore stand before the first drawing, and again
 * when drawing fails, without a line of code having to run.
 *
 * Constructed style sheets belong to one document; an element that a page builder moves into a frame needs them
 * made again there. That is why styles are adopted here and not by Lit's `static styles`.
 */
import type { CSSResult, ReactiveElement } from '@lit/reactive-element';
import { onFallback } from './fallback.js';
import { unregister } from './page/page-registry.js';
import { report } from './report.js';

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

function sheetFor(document: Document, text: string): CSSStyleSheet | undefined {
  const view = document.defaultView;
  if (!view || !('adoptedStyleSheets' in document) || !('replaceSync' in view.CSSStyleSheet.prototype))
    return undefined;
  let own = sheets.get(document);
  if (!own) sheets.set(document, (own = new Map<string, CSSStyleSheet>()));
  let sheet = own.get(text);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    own.set(text, sheet);
  }
  return sheet;
}

function wear(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const worn: CSSStyleSheet[] = [];
  let text = '';
  for (const { cssText } of styles) {
    const sheet = sheetFor(root.ownerDocument, cssText);
    if (sheet) worn.push(sheet);
    else text += cssText;
  }
  if (worn.length > 0) {
    // Put on again, even the same make the browser work out every style afresh.
    if (worn.some((sheet, index) => root.adoptedStyleSheets[index] !== sheet)) root.adoptedStyleSheets = worn;
  } else {
    // Engines before 2023 have no constructed sheets. What stands before the slot is drawn, or was by a server.
    const style =
      root.querySelector('slot~style') ?? root.appendChild(root.ownerDocument.createElement('style'));
    style.textContent = text;
  }
}

/** Where the author's words stand; what is drawn stands before it. */
export const slotOf = (host: Element): HTMLSlotElement | null | undefined =>
  host.shadowRoot?.querySelector('slot');

/** Those whose root holds what a server has drawn: until they draw the same themselves. */
const served = new WeakSet<Element>();

/** Whether what a server has drawn stands: while a feed is on its way, and for good where it does not come. */
export const isServed = (host: Element): boolean => served.has(host);

/** Hands over what a server has drawn to the element, which leaves what is right already, and has styles of its own. */
export function takeOver(host: Element): void {
  if (served.delete(host)) host.shadowRoot?.querySelector('link,style:not(slot~*)')?.remove();
}

/** Whether the page's HTML, which is still read, may go on to write into the element's root. */
export const isStillRead = (host: Element): boolean =>
  host.shadowRoot !== null && document.readyState === 'loading';

/** Opens the shadow root, or takes that which the page's HTML declares; for `createRenderRoot`. */
export function openRoot(host: ReactiveElement, styles: readonly CSSResult[]): ShadowRoot {
  const declared = host.shadowRoot;
  if (declared) served.add(host);
  // The slot comes first: a root without one would hide the author's words.
  const slot = declared?.querySelector('slot') ?? document.createElement('slot');
  slot.addEventListener('slotchange', onSlotChange);
  const root = declared ?? host.attachShadow({ mode: 'open' });
  root.append(slot);
  wear(root, styles);
  return root;
}

function onSlotChange({ target }: Event): void {
  onFallback(((target as Element).getRootNode() as ShadowRoot).host as ReactiveElement);
}

/** Puts styles on: more of them than before, or those of another document, to which the element has moved. */
export function restyle(host: Element, styles: readonly CSSResult[]): void {
  if (host.shadowRoot) wear(host.shadowRoot, styles);
}

/** Runs one update; whatever is thrown, the author's words stand and the page is not disturbed. */
export function safely(host: ReactiveElement, update: () => void): void {
  try {
    update();
  } catch (error) {
    const slot = slotOf(host);
    while (!isServed(host) && slot?.previousSibling) slot.previousSibling.remove();
    unregister(host);
    report(`<${host.localName}>`, 'could not be drawn; the words in the tag stand.', String(error), host);
  }
}
