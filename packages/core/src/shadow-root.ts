/**
 * The shadow root of every element: the style sheets of its document, and a slot that is always there.
 *
 * The slot is not part of any template. The author's words therefore stand before the first drawing, and again
 * when drawing fails, without a line of code having to run.
 *
 * Constructed style sheets belong to one document; an element that a page builder moves into a frame needs them
 * made again there. That is why styles are adopted here and not by Lit's `static styles`.
 */
import type { CSSResult, ReactiveElement } from '@lit/reactive-element';
import { onFallback } from './fallback.js';
import { unregister } from './page/page-registry.js';
import { report } from './report.js';

/** An element whose templates are drawn before a node of its root, as Lit's are. */
export interface RootHost extends ReactiveElement {
  readonly renderOptions: { renderBefore?: ChildNode | null };
}

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

function adopt(root: ShadowRoot, text: string): void {
  const sheet = sheetFor(root.ownerDocument, text);
  if (sheet) {
    root.adoptedStyleSheets = [sheet];
  } else {
    // Engines before 2023 have no constructed sheets.
    const style = root.querySelector('style') ?? root.appendChild(root.ownerDocument.createElement('style'));
    style.textContent = text;
  }
}

/** The slot, and Lit told to draw before it. */
function placeSlot(host: RootHost, slot: HTMLSlotElement): HTMLSlotElement {
  host.renderOptions.renderBefore = slot;
  slot.addEventListener('slotchange', () => onFallback(host));
  return slot;
}

/** What a server has drawn into a root that the page's HTML declares, with its style sheet. */
const served = new WeakMap<Element, readonly Element[]>();

/**
 * Takes away what a server has drawn; for the moment in which the element draws the same itself. Until then it stands:
 * while a feed is on its way, and for good where it does not come.
 */
export function takeOver(host: Element): void {
  served.get(host)?.forEach((drawn) => drawn.remove());
  served.delete(host);
}

/**
 * An `async` script may come while the declared root is still being read: what the parser then adds stands behind our
 * slot. It belongs to what the server has drawn, and goes with that.
 */
function followParser(host: RootHost, root: ShadowRoot): void {
  const sweep = (): void => {
    const slot = host.renderOptions.renderBefore as Element;
    for (let late = slot.nextElementSibling; late; late = slot.nextElementSibling) {
      late.remove();
      const drawn = served.get(host);
      if (!drawn || late.localName === 'slot') continue;
      root.insertBefore(late, slot);
      served.set(host, [...drawn, late]);
    }
  };
  const observer = new MutationObserver(sweep);
  observer.observe(root, { childList: true });
  document.addEventListener(
    'DOMContentLoaded',
    () => {
      sweep();
      observer.disconnect();
    },
    { once: true },
  );
}

/** Opens the shadow root; for `createRenderRoot`. */
export function openRoot(host: RootHost, styles: CSSResult): ShadowRoot {
  const declared = host.shadowRoot;
  // The slot comes first: a root without one would hide the author's words.
  const slot = placeSlot(host, declared?.querySelector('slot') ?? document.createElement('slot'));
  const root = declared ?? host.attachShadow({ mode: 'open' });
  if (declared) {
    const drawn: Element[] = [];
    for (const child of declared.children) if (child !== slot) drawn.push(child);
    served.set(host, drawn);
  }
  root.append(slot);
  if (declared && document.readyState === 'loading') followParser(host, declared);
  adopt(root, styles.cssText);
  return root;
}

/** Brings the styles along when the element moves to another document; for `adoptedCallback`. */
export function moveRoot(host: RootHost, styles: CSSResult): void {
  if (host.shadowRoot) adopt(host.shadowRoot, styles.cssText);
}

/** Those that are drawn again after a drawing that failed. */
const drawnAgain = new WeakSet<RootHost>();

/** Runs one update; whatever is thrown, the author's words stand and the page is not disturbed. */
export function safely(host: RootHost, update: () => void): void {
  try {
    update();
    drawnAgain.delete(host);
  } catch (error) {
    const root = host.shadowRoot;
    const style = root?.querySelector('style');
    // What Lit knows of the broken drawing hangs on the old slot; with a new one the next drawing starts afresh.
    root?.replaceChildren(
      ...(style ? [style] : []),
      ...(served.get(host) ?? []),
      placeSlot(host, document.createElement('slot')),
    );
    unregister(host);
    // A translator that replaces text takes away what Lit holds on to: begun afresh, the drawing is whole again.
    if (host.hasUpdated && !drawnAgain.has(host)) {
      drawnAgain.add(host);
      host.requestUpdate();
      return;
    }
    report(`<${host.localName}>`, 'could not be drawn; the words in the tag stand.', String(error), host);
  }
}
