/**
 * What each command says that it does with figures of people killed or injured: a programme should not find out by
 * looking for them in vain (docs/decisions/0027-casualties.md).
 */
import { type Feed, isCasualties } from '@mine-action/data';
import { count } from '../words.js';

const SAYS = {
  validate: 'a site shows them in words alone, without picture, mark, line or group',
  import: 'taken over as they stand; a site shows them in words alone',
  export: 'written as they stand',
  diff: 'compared as they were stated; nothing is calculated from them',
  build: 'each has a page in words; they are in no picture, chart or group',
  single: 'not on the screen; a site has them in words',
  new: 'a site shows it in words alone, without picture, mark, line or group',
} as const;

/**
 * Says it, on the way, where one of the feeds has such figures.
 *
 * @param feeds none where there was no good feed
 */
export function tellOfCasualties(
  command: keyof typeof SAYS,
  ...feeds: readonly (Pick<Feed, 'figures'> | undefined)[]
): void {
  const ids = feeds.flatMap((feed) =>
    (feed?.figures ?? []).filter(({ indicator }) => isCasualties(indicator)).map(({ id }) => id),
  );
  const number = new Set(ids).size;
  if (number > 0)
    process.stderr.write(`${count(number, 'figure')} of people killed or injured: ${SAYS[command]}.\n`);
}
