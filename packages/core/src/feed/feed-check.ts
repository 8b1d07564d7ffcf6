/**
 * What has come from a server, or was set by the page itself, is let in through one door, `parseFeed`. What does not
 * pass is told to the page's editor once.
 */
import type { Feed } from '@mine-action/data';
import { type Parsed, parseFeed, type Problem } from '@mine-action/data/feed';
import { report } from '../report.js';
import type { Reading } from './remote-store.js';

/** How many problems of one feed are named. */
const NAMED_PROBLEMS = 5;

/** A text set as a feed is an attribute, mostly, and an address, mostly. */
const NO_TEXT = 'A feed is an object that a script sets; an address is written as src="…".';

export const VALIDATE = 'Check the whole file with: npx @mine-action/publish validate FILE';

/** What was made of the objects that pages have set: each is checked once, however often it is drawn. */
const checked = new WeakMap<object, Reading<Feed>>();

/** Checks a feed that a page has set on an element as one that was read from an address is checked. */
export function checkGiven(name: string, given: unknown): Reading<Feed> {
  const isObject = typeof given === 'object' && given !== null;
  const known = isObject ? checked.get(given) : undefined;
  if (known) return known;
  const who = `feed of ${name}`;
  let reading: Reading<Feed> = { state: 'failed' };
  try {
    reading = { state: 'ready', content: acceptFeed(parseFeed(given), who) };
  } catch (error) {
    reportUnread(who, error, typeof given === 'string' ? NO_TEXT : VALIDATE);
  }
  if (isObject) checked.set(given, reading);
  return reading;
}

/**
 * What stands of a feed; says what does not.
 *
 * @throws {Error} with the problems, where nothing does
 */
export function acceptFeed({ feed, problems }: Parsed, who: string): Feed {
  if (!feed) throw new Error(named(problems));
  if (problems.length > 0)
    report(who, `${named(problems)}.`, `Figures with a problem are not shown. ${VALIDATE}`);
  return feed;
}

export function reportUnread(who: string, error: unknown, remedy: string, isStale = false): void {
  const reason = error instanceof Error ? error.message : String(error);
  report(
    who,
    isStale
      ? `could not be read again (${reason}); the figures last read stay, with their age.`
      : `could not be read (${reason}); no figure is shown from it.`,
    remedy,
  );
}

const sentence = ({ figure, field, value, permitted }: Problem): string =>
  `${figure ? `figure "${figure}", ` : ''}${field && `${field}: `}${value}; permitted: ${permitted}`;

/** The first few problems of a feed, and how many there are, in words. */
export function named(problems: readonly Problem[]): string {
  const first = problems.slice(0, NAMED_PROBLEMS).map(sentence).join(' | ');
  const more = problems.length > NAMED_PROBLEMS ? ` | and ${problems.length - NAMED_PROBLEMS} more` : '';
  return `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}: ${first}${more}`;
}
