/**
 * Loads what a page asks for by its tags: each part once, when the first of its tags is seen.
 */
import { report } from '@mine-action/core';

export type Parts = Readonly<Record<string, () => Promise<unknown>>>;

/** Watches the whole page, since a tag may come at any time. */
export function loadWhenSeen(parts: Parts): void {
  // Several tags may stand in one part.
  const asked = new Set<() => Promise<unknown>>();

  function load(tag: string): void {
    const part = parts[tag];
    if (!part || asked.has(part)) return;
    asked.add(part);
    part().catch((error: unknown) => {
      // The author's words stand; a tag that comes later may try again.
      asked.delete(part);
      report(
        `<${tag}>`,
        `its part could not be loaded (${String(error)}); the words in the tag stand.`,
        'Serve the whole folder of the script, with cross-origin access.',
      );
    });
  }

  function look(root: Element): void {
    load(root.localName);
    for (const element of root.querySelectorAll(Object.keys(parts).join())) load(element.localName);
  }

  look(document.documentElement);
  // Where nobody tells of tags that come later, their words stand.
  if (typeof MutationObserver !== 'function') return;
  new MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.addedNodes) if (node.nodeType === Node.ELEMENT_NODE) look(node as Element);
    }
  }).observe(document, { childList: true, subtree: true });
}
