/**
 * What a reader sees of an element, and what one hears. Works on elements of any window, and needs nothing but the page.
 */

export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** What is kept for the ear, is folded away, or waits to be pointed at. */
export const OUT_OF_SIGHT = '.spoken, [unseen], .tooltip, details:not([open]) > :not(summary)';

/** The children as they are laid out: shadow tree and slotted nodes. */
export function laidOut(node: Node): Iterable<Node> {
  if (!isElement(node)) return [];
  if (node.shadowRoot) return node.shadowRoot.childNodes;
  return node.localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : node.childNodes;
}

/** How an element is read: not at all, by a text that stands for it, or by what is in it. */
interface Reading {
  readonly isKept: (element: Element) => boolean;
  readonly textOf?: (element: Element) => string | undefined;
  /** What sets it off from what is before and after it. */
  readonly gap: (element: Element) => string;
}

/** In the order of the page, white space folded. */
function read(element: Element, { isKept, textOf, gap }: Reading): string {
  const text: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) text.push(node.nodeValue ?? '');
    if (!isElement(node) || !isKept(node) || getComputedStyle(node).display === 'none') return;
    const [around, instead] = [gap(node), textOf?.(node)];
    text.push(around);
    if (instead === undefined) for (const child of laidOut(node)) walk(child);
    else text.push(instead);
    text.push(around);
  };
  walk(element);
  return text.join('').replace(/\s+/g, ' ').trim();
}

/** The text before the eye. */
export const seen = (element: Element): string =>
  read(element, {
    isKept: (each) => !each.matches(OUT_OF_SIGHT),
    gap: (each) =>
      each.localName !== 'br' && /^(?:inline|contents)$/.test(getComputedStyle(each).display) ? '' : ' ',
  });

/** The text that a screen reader reads: what is not hidden from it. */
export const heard = (element: Element): string =>
  read(element, {
    isKept: (each) => each.getAttribute('aria-hidden') !== 'true',
    textOf: (each) =>
      each.getAttribute('role') === 'img' ? ` [${each.getAttribute('aria-label') ?? ''}] ` : undefined,
    gap: () => ' ',
  }).replace(/ ([,.;])/g, '$1');
