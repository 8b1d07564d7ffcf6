/**
 * The feed that is published, from a file or an address, to be compared with. It is read when somebody asks for the comparison.
 */
import type { Feed } from '@mine-action/data';
import { CommandError } from '../commands/command-error.js';
import { SILENT } from '../progress.js';
import { readFeed } from '../feed/read-feed.js';
import { readFeedAt } from '../release/published.js';
import { isAddress } from '../table/address.js';

export async function readPublishedFeed(place: string): Promise<Feed> {
  if (isAddress(place)) return readFeedAt(place);
  const { feed } = await readFeed(place, SILENT);
  if (feed) return feed;
  throw new CommandError(`${place}: is no feed that can be read. Is --feed right?`);
}
