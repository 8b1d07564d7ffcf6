/**
 * A feed that the page names by its address, or sets itself: both come through the same door. What reads feeds, and
 * the validator with it, is loaded by the first element that has one; pages without load nothing of it.
 */
import { type Feed, hasPassed } from '@mine-action/data';
import { lazy } from '../lazy.js';
import type { Reading, RemoteHost } from './remote-store.js';

export type { Reading };

const store = lazy(async () => {
  const found: Partial<typeof import('./feed-store.js')> = await import('./feed-store.js');
  return found.check && (found as typeof import('./feed-store.js'));
});

/**
 * What is known of a feed that an element has been given, or else names by its address.
 *
 * Without either, its page has announced one. Asking is enough to have it read, and the host to be asked for an update when it has come or been renewed.
 */
export function readFeed(
  host: RemoteHost,
  feed: unknown,
  src: string | null | undefined,
  refresh: number | null | undefined,
): Reading<Feed> {
  const { here } = store;
  // A caller with a parsed feed need not wait: a server, or a program that includes the parser.
  if (hasPassed(feed)) {
    here?.leave(host);
    return { state: 'ready', content: feed };
  }
  if (!here) return { state: 'loading', until: store.load() };
  if (feed != null) return here.check(host, feed);
  return src == null ? here.awaitFeed(host) : here.read(host, src, refresh);
}

/** Nothing is read for the host any more. */
export const leaveFeeds = (host: RemoteHost): void => store.here?.leave(host);
