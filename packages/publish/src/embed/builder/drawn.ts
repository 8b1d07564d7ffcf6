/**
 * What an element has drawn, as HTML: a page that declares it as the element's shadow root shows the figure before any
 * script, and without one.
 */

/** A figure stands in a root, and not the reason why there is none. */
const FIGURE = '[part~="figure"]';

/** Why there is nothing, or nothing yet. */
const REASON = '[part~="reason"]';

/** An element of ours that the script knows. */
interface Drawing extends Element {
  readonly updateComplete?: Promise<unknown>;
}

/**
 * Writes a shadow root down, on one line: without its style sheets and its slot, which a declared root gets from
 * elsewhere, and without what a script has set on top (the picture in a
 * canvas, styles), which stands in no HTML.
 */
export function drawnHtml(root: ShadowRoot): string {
  const holder = document.createElement('div');
  for (const child of root.childNodes) holder.append(child.cloneNode(true));
  for (const left of holder.querySelectorAll('style, link, slot')) left.remove();
  for (const part of holder.querySelectorAll('[style]')) part.removeAttribute('style');
  for (const canvas of holder.querySelectorAll('canvas'))
    for (const size of ['width', 'height']) canvas.removeAttribute(size);
  for (const plot of holder.querySelectorAll('.plot')) plot.classList.remove('drawn');
  for (const details of holder.querySelectorAll('details')) details.open = false;
  tidy(holder);
  // eslint-disable-next-line no-restricted-syntax -- read, never set: the browser escapes what it writes
  return holder.innerHTML.trim();
}

/** Takes comments away, and the line breaks of templates, which an editor could make paragraphs of. */
function tidy(holder: Element): void {
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  const nodes: CharacterData[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as CharacterData);
  for (const node of nodes) if (node.nodeType === Node.COMMENT_NODE) node.remove();
  // Texts that comments parted are one again.
  holder.normalize();
  const texts = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    text.data = text.data.replace(/[ \t\r\n\f]+/g, ' ');
  }
}

/** Waits until an element has drawn its figure, however long its words take; where none comes, it waits for ever. */
export async function whenDrawn(element: Drawing): Promise<string> {
  await customElements.whenDefined(element.localName);
  for (;;) {
    await element.updateComplete;
    const root = element.shadowRoot;
    if (root?.querySelector(FIGURE)) {
      await drawDetails(element, root);
      // What has been taken away meanwhile is waited for again.
      if (root.querySelector(FIGURE)) return drawnHtml(root);
    }
    await changed(root ?? element);
  }
}

/** Details are drawn when they are first opened; without the script nobody would. */
async function drawDetails(element: Drawing, root: ShadowRoot): Promise<void> {
  for (const details of root.querySelectorAll('details')) {
    if (details.open || details.childElementCount > 1) continue;
    const opened = new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
    details.open = true;
    await opened;
    await element.updateComplete;
    // They may have to be loaded first, and a reason is none of them.
    while (details.isConnected && (details.childElementCount < 2 || details.querySelector(REASON)))
      await changed(root);
    details.open = false;
  }
}

const changed = (node: Node): Promise<void> =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(node, { childList: true, subtree: true });
  });
