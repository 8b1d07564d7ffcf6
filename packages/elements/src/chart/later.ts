/**
 * The way to the part that is loaded later.
 */
export type Later = typeof import('./draw.js');

/** Asked for once a page and shared; forgotten when it fails, so that a later chart may ask again. */
let asked: Promise<Later> | undefined;
export const loadDrawing = (): Promise<Later> =>
  (asked ??= import('./draw.js').catch((error: unknown) => {
    asked = undefined;
    throw error;
  }));
