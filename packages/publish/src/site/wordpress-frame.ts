/// <reference lib="dom" />
/**
 * How a framed page speaks to WordPress, which shows an address on a line of its own as the words of its oEmbed answer
 * and keeps the frame unseen until the frame has said something. Messages are `{ message, value, secret }`; the secret
 * is in the fragment of the frame's address and only tells the frames of one page apart.
 */
import { postHeight } from '@mine-action/core/frame-height';

/** The last one counts: WordPress adds its own behind any that was there. */
const SECRET = /.*secret=([a-z\d]+)/i;

/**
 * Tells the page around this one how high an element is, in our words and in those of WordPress, and hands it the links
 * that cannot open here.
 */
export function speakToHost(stage: Element): void {
  let secret: unknown;
  const say = (message: string, value?: unknown): void => {
    if (secret) parent.postMessage({ message, value, secret }, '*');
  };
  const tellAgain = postHeight(stage, (height) => say('height', height));
  const begin = (found: unknown): void => {
    secret = found ?? secret;
    if (!secret) return;
    // A frame that is not displayed has no height to tell; it is shown at any word of it.
    say('ready');
    tellAgain();
  };
  const readSecret = (): void => begin(SECRET.exec(location.hash)?.[1]);

  readSecret();
  // WordPress may have begun to listen, or have given the secret, after this page was there.
  addEventListener('load', readSecret);
  addEventListener('hashchange', readSecret);
  addEventListener(
    'message',
    ({ source, data }: MessageEvent<{ message?: unknown; secret?: unknown } | null>) => {
      if (source === parent && data?.message === 'ready') begin(data.secret);
    },
  );

  addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    // Only in its sandbox can nothing be opened.
    if (!secret || self.origin !== 'null' || !link?.href) return;
    event.preventDefault();
    // WordPress goes nowhere but to the frame's own host: what a source says is on the page of the figure too.
    say('link', link.host === location.host ? link.href : location.href.replace(/[?#].*/, ''));
  });
}
