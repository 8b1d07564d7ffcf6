/**
 * The door for a feed that a program gives: the same as on a page. What does not pass is not drawn, and is told.
 */
import { describeProblems, VALIDATE } from '@mine-action/core/server';
import { type Feed, hasPassed } from '@mine-action/data';
import { parseFeed } from '@mine-action/data/feed';

/** What was made of the objects that have been given: each is checked once, however many figures are drawn from it. */
const known = new WeakMap<object, Feed | undefined>();

/**
 * @param given as its JSON has it, or as text; an object is taken as it was when it was first given
 * @returns nothing where it is no feed
 */
export function acceptFeed(given: unknown, warn: (what: string, remedy: string) => void): Feed | undefined {
  const value = typeof given === 'string' ? parsed(given) : given;
  if (typeof value !== 'object' || value === null) {
    warn('the feed is no JSON object; no figure is shown from it.', VALIDATE);
    return undefined;
  }
  if (hasPassed(value)) return value;
  if (known.has(value)) return known.get(value);
  const { feed, problems } = parseFeed(value);
  if (problems.length > 0)
    warn(
      feed
        ? `the feed has ${describeProblems(problems)}. Figures with a problem are not shown.`
        : `the feed could not be read (${describeProblems(problems)}); no figure is shown from it.`,
      VALIDATE,
    );
  known.set(value, feed);
  return feed;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
