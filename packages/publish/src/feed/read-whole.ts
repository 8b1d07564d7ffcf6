/**
 * A feed for commands that need a whole and good one: what is wrong with it goes to stderr.
 */
import { type Feed, isDraft, withoutDrafts } from '@mine-action/data';
import { vouchFor } from '@mine-action/data/feed';
import { isError } from '../commands/finding.js';
import { makeProgress } from '../commands/progress.js';
import { readFeed } from './read-feed.js';
import { report } from '../commands/report.js';
import { count } from '../words.js';

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

/** The same for commands that make something to be published. */
export const readPublished = async (file: string): Promise<Feed> =>
  leaveOutDrafts(file, await readWhole(file));

/** A feed without its drafts; it is said how many were left out. */
export function leaveOutDrafts(file: string, whole: Feed): Feed {
  const drafts = whole.figures.filter(isDraft).length;
  if (drafts === 0) return whole;
  const feed = withoutDrafts(whole);
  if (feed.figures.length === 0)
    throw new NotGood(
      `${file} has nothing but drafts: nothing was made of it. A figure is published once its review is "checked" or "confirmed".`,
    );
  const others = whole.figures.length - feed.figures.length - drafts;
  process.stderr.write(
    `${file}: ${count(drafts, 'draft')} left out${others > 0 ? `, with ${count(others, 'figure')} calculated from them` : ''}.\n`,
  );
  return vouchFor(feed);
}
