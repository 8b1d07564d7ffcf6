/**
 * A feed for commands that need a whole and good one: what is wrong with it goes to stderr.
 */
import type { Feed } from '@mine-action/data';
import { isError } from '../commands/finding.js';
import { makeProgress } from '../commands/progress.js';
import { readFeed } from './read-feed.js';
import { report } from '../commands/report.js';

/** Thrown where the file is read but is no good feed: exit code 1. */
export class NotGood extends Error {}

export async function readWhole(file: string): Promise<Feed> {
  const progress = makeProgress();
  const { feed, findings } = await readFeed(file, progress);
  progress.end();
  if (feed && !findings.some(isError)) return feed;
  const sources = Object.keys(feed?.sources ?? {}).length;
  process.stderr.write(report({ file, figures: feed?.figures.length ?? 0, sources, findings }, 'text'));
  throw new NotGood(`${file} has errors: nothing was made of it.`);
}
