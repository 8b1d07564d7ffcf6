/**
 * Gives the frames of figures on a page the height that they tell.
 */
import { HEIGHT_REQUEST, HEIGHT_MESSAGE } from '@mine-action/core/frame-height';
import type { FindKnown } from './known-address.js';
import { whenSeen } from './observe-page.js';

const LEAST_PX = 40;
const MOST_PX = 5000;

/** So often a frame may grow without having become lower, or of another width, in between: more is a loop. */
const GROWTHS = 6;

/** The width at which a frame was given its height, the height, and how often it has grown to it. */
const given = new WeakMap<HTMLIFrameElement, readonly [width: number, height: number, growths: number]>();

/** Only ever sets the `height` attribute: whatever the page's own style says wins. */
function give(frame: HTMLIFrameElement, resolved: number): void {
  const height = Math.min(MOST_PX, Math.max(LEAST_PX, Math.ceil(resolved)));
  const { clientWidth } = frame;
  const [width, last, times] = given.get(frame) ?? [0, 0, 0];
  const growths = clientWidth === width && height >= last ? times + Number(height > last) : 0;
  if (growths > GROWTHS) return;
  given.set(frame, [clientWidth, height, growths]);
  if (frame.height !== String(height)) frame.height = String(height);
}

/** Listens from the first frame on; a page without frames gets no listener. */
export function fitFrames(find: FindKnown): void {
  const frames = new Set<HTMLIFrameElement>();

  const listen = ({
    data,
    origin,
    source,
  }: MessageEvent<{ type?: unknown; height?: unknown } | null>): void => {
    const height = data?.type === HEIGHT_MESSAGE && data.height;
    if (typeof height !== 'number' || !Number.isFinite(height)) return;
    for (const frame of frames) {
      // One that was taken away has no window; put back, it is seen again.
      if (!frame.contentWindow) frames.delete(frame);
      if (frame.contentWindow !== source) continue;
      const known = find(frame.src)?.origin;
      // A frame in a sandbox has no origin that it could show.
      if (known && (origin === known || (origin === 'null' && frame.hasAttribute('sandbox'))))
        give(frame, height);
    }
  };

  whenSeen('iframe', (element) => {
    const frame = element as HTMLIFrameElement;
    frames.add(frame);
    // The same listener is put there once, however often.
    addEventListener('message', listen);
    // One that was there before the script has told already, and nobody heard it.
    if (find(frame.src)) frame.contentWindow?.postMessage({ type: HEIGHT_REQUEST }, '*');
  });
}
