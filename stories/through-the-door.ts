/**
 * A story's feed comes through the door as any other, here at once, so that what it shows need not wait.
 */
import type { Feed } from '@mine-action/data';
import { parseFeed } from '@mine-action/data/feed';

/** @throws {Error} with the first problem: stories show good feeds */
export function throughTheDoor(given: Feed): Feed {
  const { feed, problems } = parseFeed(given);
  if (!feed || problems.length > 0)
    throw new Error(`The sample is no good feed: ${JSON.stringify(problems[0])}`);
  return feed;
}
