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
    // What has come with what it stands in is seen with that.
    const come = new Set<Node>();
    for (const { target, addedNodes } of records)
      for (const node of addedNodes) {
        if (node.nodeType === Node.ELEMENT_NODE && !come.has(target))
          for (const each of sought) look(node as Element, each);
        come.add(node);
      }
  }).observe(root, { childList: true, subtree: true });
}

/** Calls `see` for each element that matches, those that are there and those that come. */
export function whenSeen(selector: string, see: See): void {
  look(document.documentElement, [selector, see]);
  if (observed.push([selector, see]) < 2) observe(document, observed);
}

const entered = new WeakSet<ShadowRoot>();

function enter(host: Element, sought: Sought): void {
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
      const { localName } = element;
      const enterHost = (): void => enter(element, sought);
      see(element);
      enterHost();
      // A component that comes later has its root then. What only looks like the name of one is refused.
      if (localName.includes('-')) customElements.whenDefined(localName).then(enterHost, enterHost);
    },
  ];
  whenSeen(...sought);
}
