/**
 * What is said where a table has more figures than a feed holds: at the row that is one too many, so that nobody waits for the
 * end of a long file.
 */
import { MOST_FIGURES } from '@mine-action/data/feed';
import { CommandError } from '../commands/command-error.js';
import { numberText } from '../words.js';

/** @param had how many figures there are already. @throws CommandError where another one would be too many */
export function refuseMore(file: string, line: number, had: number): void {
  if (had < MOST_FIGURES) return;
  throw new CommandError(
    `${file}, line ${line}: a feed holds ${numberText(MOST_FIGURES)} figures at most, and here begins one more. Publish totals of months or years in place of every entry, or a feed for each region.`,
  );
}
