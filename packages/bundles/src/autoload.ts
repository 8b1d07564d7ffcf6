/**
 * Loads each element when its tag is first seen, and nothing else.
 */
const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  'mine-stat': () => import('@mine-action/elements/mine-stat'),
  'clearance-progress': () => import('@mine-action/elements/clearance-progress'),
  'dog-counter': () => import('@mine-action/elements/dog-counter'),
};

const asked = new Set<string>();

function load(tag: string): void {
  const part = parts[tag];
  if (!part || asked.has(tag)) return;
  asked.add(tag);
  part().catch((error: unknown) => {
    // The author's words stand; a tag that comes later may try again.
    asked.delete(tag);
    console.warn(
      `mine-action: <${tag}>: its part could not be loaded; the words in the tag stand. ${String(error)}`,
    );
  });
}

function look(root: Element): void {
  load(root.localName);
  for (const element of root.querySelectorAll(Object.keys(parts).join())) load(element.localName);
}

look(document.documentElement);
new MutationObserver((records) => {
  for (const record of records) {
    for (const node of record.addedNodes) if (node instanceof Element) look(node);
  }
}).observe(document, { childList: true, subtree: true });
