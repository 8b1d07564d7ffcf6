/**
 * `--without`: the feed as if it had never had some of its sources, and in words what that takes away.
 */
import { type Feed, sourceKeys, unknownSources, withoutSources } from '@mine-action/data';
import { CommandError } from '../commands/command-error.js';
import { count } from '../words.js';

/**
 * @param given what `--without` was given, each time
 * @throws CommandError where the feed has no such source, or nothing would be left
 */
export function leaveOut(feed: Feed, given: readonly string[] = []): Feed {
  const keys = sourceKeys(given.join(' '));
  if (keys.length === 0) return feed;
  const [unknown] = unknownSources(feed, keys);
  if (unknown !== undefined)
    throw new CommandError(
      `--without ${unknown}: the feed has no source of this key. It has: ${Object.keys(feed.sources).join(', ')}.`,
    );
  const rest = withoutSources(feed, keys);
  if (rest.figures.length === 0)
    throw new CommandError(`--without ${keys.join(' ')}: no figure is left to be shown.`);
  const kept = new Set(rest.figures.map(({ id }) => id));
  const gone = feed.figures.filter(({ id }) => !kept.has(id));
  const calculated = gone.filter(({ source }) => source === undefined || !keys.includes(source)).length;
  const more = calculated > 0 ? ` and ${numberOf(calculated)} calculated from them` : '';
  process.stderr.write(
    `Without ${keys.join(', ')}: ${count(gone.length - calculated, 'figure')}${more} left out.\n`,
  );
  return rest;
}

const numberOf = (number: number): string => count(number, 'that was', 'that were');
