/**
 * Feeds of whole programmes, by address or set by the page: let in through one door, `parseFeed`, step by step.
 */
import type { Feed } from '@mine-action/data';
import { parseFeedInSteps } from '@mine-action/data/feed';
import { nameOf, report } from '../report.js';
import { waitForFeed } from './announced-feed.js';
import { acceptFeed, checkGiven, reportUnread, VALIDATE } from './feed-check.js';
import { addressOf, type Reading, type RemoteHost, RemoteStore } from './remote-store.js';
import { inTurns } from './turns.js';

const SERVE =
  'See that the address answers with a feed, that it may be read from other sites (Access-Control-Allow-Origin: *), and that the policy of this page allows it (connect-src).';

const feeds = new RemoteStore<Feed>({
  accept: async (value, address) => acceptFeed(await inTurns(parseFeedInSteps(value)), `src="${address}"`),
  fail: (address, error, hasCome, isStale) =>
    reportUnread(`src="${address}"`, error, hasCome ? VALIDATE : SERVE, isStale),
});

/** Reads the feed that an element names; see `RemoteStore.read`. */
export function read(host: RemoteHost, src: string, refresh?: number | null): Reading<Feed> {
  const address = addressOf(src, host.baseURI);
  if (address) return feeds.read(host, address, refresh);
  feeds.leave(host);
  report(
    `src="${typeof src === 'string' ? src : typeof src}"`,
    'is no address of a feed; no figure is shown from it.',
    'Write one that begins with https://, without a password.',
  );
  return { state: 'failed' };
}

/** Checks a feed that a page has set on an element: it goes before one that the element names. */
export function check(host: RemoteHost, given: unknown): Reading<Feed> {
  feeds.leave(host);
  return checkGiven(nameOf(host, 'feed'), given);
}

/** Waits for one that the page is to set. */
export function awaitFeed(host: RemoteHost): Reading<Feed> {
  feeds.leave(host);
  return waitForFeed(host);
}

export const leave = (host: RemoteHost): void => feeds.leave(host);
