/**
 * What a reader had before the eyes when our tags were defined: the words whose room a figure must keep.
 */

/**
 * Elements whose words were in view, or above it, when their tag was defined or they were made; and whether not even
 * what follows them in their line may move.
 */
export const inView = new WeakMap<Element, boolean>();

/**
 * How high their parents were: once defined, our tags no longer stand on one line with what is beside them. Known until
 * the next paint; what has changed later, when an answer had to be fetched, has other causes.
 */
export let parentHeights = new WeakMap<Element, number>();

/** Noted once for all tags that are defined in one go: the first definition already dirties the layout. */
let isNoted = false;

/** Notes which elements are in view, while the layout is still clean and reading it costs nothing. */
export function noteWordsInView(): void {
  if (isNoted) return;
  isNoted = true;
  queueMicrotask(() => (isNoted = false));
  parentHeights = new WeakMap();
  globalThis.requestAnimationFrame?.(() => setTimeout(() => (parentHeights = new WeakMap())));
  const height = document.documentElement.clientHeight;
  for (const element of document.querySelectorAll(':not(:defined)')) {
    const { top } = element.getBoundingClientRect();
    // What lies above the window must keep its room as well: not every engine holds the page still when it grows.
    const { parentElement } = element;
    const keepsRoom = top < height && element.childNodes.length > 0;
    // A parent that also holds what takes the room it likes grows by that, and tells nothing.
    if (parentElement && (!keepsRoom || !parentHeights.has(parentElement)))
      parentHeights.set(parentElement, keepsRoom ? parentElement.getBoundingClientRect().height : NaN);
    if (keepsRoom && !inView.has(element)) inView.set(element, false);
  }
}

/**
 * Notes an element that is made to hold words of the page, when those are in view or above it.
 *
 * @returns whether they are
 */
export function noteWords(words: Element, element: Element): boolean {
  const isInView = words.getBoundingClientRect().top < document.documentElement.clientHeight;
  if (isInView) inView.set(element, true);
  return isInView;
}
