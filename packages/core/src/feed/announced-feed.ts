/**
 * A feed that a page means to set and has not set yet. A page drawn on a server cannot write an object into a tag, so the
 * tag says that one is to come: by the attribute `feed`, empty or with what a framework makes of an object. Until it has come
 * no figure of another programme stands in its place; where it never comes, the page's editor is told.
 */
import type { Feed } from '@mine-action/data';
import { nameOf, report } from '../report.js';
import type { Reading, RemoteHost } from './remote-store.js';

/** Scripts of frameworks come after ours, and a page may have to fetch its feed first. */
const WAIT_S = 10;

/** Those that wait; true once it was in vain. */
const waiting = new WeakMap<RemoteHost, boolean>();

const hasFeed = (host: RemoteHost & { readonly feed?: unknown }): boolean =>
  typeof host.feed === 'object' && host.feed !== null;

/** Waits for the feed that the host's page has announced; says so where it does not come. */
export function waitForFeed(host: RemoteHost): Reading<Feed> {
  // On a server nothing comes later.
  if (typeof document === 'undefined') return { state: 'failed' };
  const isInVain = waiting.get(host);
  if (isInVain === undefined) {
    waiting.set(host, false);
    setTimeout(() => {
      if (!host.isConnected || hasFeed(host)) {
        waiting.delete(host);
        return;
      }
      waiting.set(host, true);
      report(
        nameOf(host, 'feed'),
        `the page means a feed of its own, and after ${WAIT_S} seconds has set none; no figure of another feed is shown.`,
        'Set it by script: element.feed = feed (in React use @mine-action/react), or write its address: src="…".',
        host,
      );
      host.requestUpdate();
    }, WAIT_S * 1000);
  }
  return { state: isInVain ? 'failed' : 'loading' };
}
