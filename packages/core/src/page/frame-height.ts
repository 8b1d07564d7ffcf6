/**
 * Tells the page around a frame how high the frame's content is. A frame cannot grow by itself: only the page that
 * holds it can give it another height, and that page may have no script of ours to listen.
 */

/** What a framed page tells: `{ type, height }`, in whole CSS pixels. Nothing in it is secret. */
export const HEIGHT_MESSAGE = 'mine-action:height';

/** What the page around may ask, when its script came later than the frame: `{ type }`. */
export const HEIGHT_REQUEST = 'mine-action:ask-height';

/** At most four times a second. */
const PAUSE_MS = 250;

/**
 * Posts the height of an element to the page around this one, at once, whenever it has changed, and when that page
 * asks. On a page that nobody frames it does nothing.
 *
 * @param wrapper what holds the content and is as high as it: never the document, whose height follows the frame's
 * @param tellOthers tells the height in the words of another protocol, before ours: the last to set it is exact
 * @returns tells it once more, changed or not
 */
export function postHeight(wrapper: Element, tellOthers?: (height: number) => void): () => void {
  let resolved = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isWaiting = false;

  const tell = (): void => {
    if (pause !== undefined) {
      isWaiting = true;
      return;
    }
    const height = Math.ceil(wrapper.getBoundingClientRect().height);
    // Where the frame itself is not shown there is nothing to measure.
    if (height === resolved || height === 0) return;
    resolved = height;
    tellOthers?.(height);
    parent.postMessage({ type: HEIGHT_MESSAGE, height }, '*');
    pause = setTimeout(() => {
      pause = undefined;
      if (!isWaiting) return;
      isWaiting = false;
      tell();
    }, PAUSE_MS);
  };
  const tellAgain = (): void => {
    resolved = 0;
    tell();
  };

  if (parent === self) return () => undefined;
  new ResizeObserver(tell).observe(wrapper);
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source === parent && data?.type === HEIGHT_REQUEST) tellAgain();
  });
  return tellAgain;
}
