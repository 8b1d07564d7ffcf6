/**
 * Loads what a page asks for by its tags: each part once, when the first of its tags is seen.
 */
import { report } from '@mine-action/core';
import { whenSeen } from './watch-page.js';

export type Parts = Readonly<Record<string, () => Promise<unknown>>>;

/** Tells the page's editor of a part that did not come. */
export const reportMissing = (tag: string, error: unknown): void =>
  report(
    `<${tag}>`,
    `its part could not be loaded (${String(error)}); the words in the tag stand.`,
    'Serve the whole folder of the script, with cross-origin access.',
  );

export function loadWhenSeen(parts: Parts): void {
  // Several tags may stand in one part.
  const asked = new Set<() => Promise<unknown>>();

  whenSeen(Object.keys(parts).join(), ({ localName: tag }) => {
    const part = parts[tag];
    if (!part || asked.has(part)) return;
    asked.add(part);
    part().catch((error: unknown) => {
      // The author's words stand; a tag that comes later may try again.
      asked.delete(part);
      reportMissing(tag, error);
    });
  });
}
