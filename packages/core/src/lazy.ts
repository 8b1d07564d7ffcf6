/**
 * A part that is fetched when it is first asked for: once a page and shared by all who ask. A failure is forgotten, so
 * that a later question may ask again. A file that is something else is a failure: asked for again and again, it
 * would come at once each time, without end.
 */

/** A part that is there, or is not there yet. */
export interface Lazy<Part> {
  /** The part, once it has come. */
  readonly here: Part | undefined;
  /**
   * Has it fetched.
   *
   * @returns a promise that is rejected where the part cannot be had, with whatever fetching it threw or a `TypeError`
   */
  load(): Promise<Part>;
}

/** Has a part fetched before it is needed. What needs it asks for it itself, and says where it does not come. */
export function prefetch(part: Lazy<unknown>): void {
  part.load().catch(() => {});
}

/**
 * @param fetch gives the part, or `undefined` where the file does not hold it
 */
export function lazy<Part>(fetch: () => Promise<Part | undefined>): Lazy<Part> {
  let here: Part | undefined;
  let loading: Promise<Part> | undefined;
  const load = async (): Promise<Part> => {
    here = await fetch();
    if (here === undefined) throw new TypeError('the file is something else');
    return here;
  };
  return {
    get here() {
      return here;
    },
    load: () =>
      (loading ??= load().catch((error: unknown) => {
        loading = undefined;
        throw error;
      })),
  };
}
