/**
 * Sees what the page holds and what comes later, with one observer for all that is looked for.
 */
type See = (element: Element) => void;
type Sought = readonly [selector: string, see: See];

const observed: Sought[] = [];

function look(root: ParentNode, [selector, see]: Sought): void {
  if (root instanceof Element && root.matches(selector)) see(root);
  for (const element of root.querySelectorAll(selector)) see(element);
}

/** Where nobody tells of what comes later, it stays as it is. */
function observe(root: Node, sought: readonly Sought[]): void {
  if (typeof MutationObserver !== 'function') return;
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node.nodeType === Node.ELEMENT_NODE) for (const each of sought) look(node as Element, each);
  }).observe(root, { childList: true, subtree: true });
}

/** Calls `see` for each element that matches, those that are there and those that come. */
export function whenSeen(selector: string, see: See): void {
  look(document.documentElement, [selector, see]);
  if (observed.push([selector, see]) < 2) observe(document, observed);
}

const entered = new WeakSet<ShadowRoot>();

function enter(host: Element, sought: Sought) {
  const { shadowRoot } = host;
  // Ours hold none of a page's tags.
  if (!shadowRoot || 'definition' in host || entered.has(shadowRoot)) return;
  entered.add(shadowRoot);
  look(shadowRoot, sought);
  observe(shadowRoot, [sought]);
}

/** Calls `see` for each element that is there or comes, in the page and in the open shadow roots of its components. */
export function whenSeenInRoots(see: See): void {
  const sought: Sought = [
    '*',
    (element) => {
      see(element);
      enter(element, sought);
      // A component that comes later has its root then.
      if (element.localName.includes('-'))
        customElements.whenDefined(element.localName).then(
          () => enter(element, sought),
          () => {},
        );
    },
  ];
  whenSeen(...sought);
}
