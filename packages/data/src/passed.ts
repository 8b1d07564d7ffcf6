/**
 * Feeds that came through the door are remembered, so that nothing that shows one has it checked again. The object
 * itself is meant: a copy of it is another, and is checked.
 */
import type { Feed } from './claim.js';

const passed = new WeakSet<object>();

/** Whether this very object was handed out by `parseFeed`, or vouched for. */
export const hasPassed = (feed: unknown): feed is Feed => passed.has(feed as object);

/**
 * Vouches for a feed made of nothing but what `parseFeed` has handed out: a part of one, or one that has gone from a
 * program to its workers. For anything else ask `parseFeed`.
 */
export function vouchFor(feed: Feed): Feed {
  passed.add(feed);
  return feed;
}
