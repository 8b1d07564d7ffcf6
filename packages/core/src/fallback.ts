/**
 * What the author wrote into a tag: it stands before the first drawing, without the script, and wherever there is no
 * figure.
 */
const awaiting = new WeakSet<Element>();

/** Whether the author wrote anything into the tag. */
export function hasFallback(host: Element): boolean {
  for (const node of host.childNodes) {
    if (node.nodeType === Node.ELEMENT_NODE) return true;
    if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) return true;
  }
  return false;
}

/** Draws the element again when words come into its tag: what stands there stands for want of them. */
export function awaitFallback(host: Element): void {
  awaiting.add(host);
}

/** What the slot calls when its words change. */
export function onFallback(host: Element & { requestUpdate(): void }): void {
  if (awaiting.delete(host)) host.requestUpdate();
}
