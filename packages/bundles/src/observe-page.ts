/**
 * Sees what the page holds and what comes later, with one observer for all that is looked for.
 */
type See = (element: Element) => void;

const observed: [selector: string, see: See][] = [];

function look(root: Element, selector: string, see: See): void {
  if (root.matches(selector)) see(root);
  for (const element of root.querySelectorAll(selector)) see(element);
}

/** Calls `see` for each element that matches, those that are there and those that come. */
export function whenSeen(selector: string, see: See): void {
  observed.push([selector, see]);
  look(document.documentElement, selector, see);
  // Where nobody tells of what comes later, it stays as it is.
  if (observed.length > 1 || typeof MutationObserver !== 'function') return;
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node.nodeType === Node.ELEMENT_NODE)
          for (const [each, seen] of observed) look(node as Element, each, seen);
  }).observe(document, { childList: true, subtree: true });
}
