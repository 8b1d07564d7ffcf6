/**
 * Loads what a page asks for by its tags: each part once, when the first of its tags is seen.
 */
import { reportMissing } from '@mine-action/core';
import { whenSeen } from './observe-page.js';

export type Parts = Readonly<Record<string, () => Promise<unknown>>>;

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
