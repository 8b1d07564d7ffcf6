/**
 * Addresses that are published and would not answer any more. Other sites link to them, so none goes unless somebody says so.
 */
import { CommandError } from '../commands/command-error.js';
import { covers } from '../site/gone.js';
import type { Gone } from '../site/manifest.js';
import { count, numberText } from '../words.js';

const NAMED_AT_MOST = 3;
/** Of what has to be said, so much is spelled out. */
const SPELLED_OUT = 12;

/** An address of the site as somebody has written it, as a path below the site: `f/area-cleared/`. */
export function pathBelow(given: string, url: string): string {
  const path = (given.startsWith(url) ? given.slice(url.length) : given)
    .replace(/^\.?\//, '')
    .replace(/(?:index\.html)?$/, '')
    .replace(/\/*$/, '/');
  if (/^(?:[a-z\d][a-z\d+-]*\/)+$/.test(path)) return path;
  throw new CommandError(
    `--gone ${given}: write an address of the site, such as ${url}f/area-cleared/, or only f/area-cleared/.`,
  );
}

/** What was published, what there is now, and what somebody says is gone. */
export interface Addresses {
  readonly before: ReadonlySet<string>;
  readonly now: ReadonlySet<string>;
  /** As paths. */
  readonly said: readonly string[];
}

/** The shortest first: the newest address of a figure stands for those below it. */
const vanishedOf = ({ before, now }: Addresses): readonly string[] =>
  [...before].filter((address) => !now.has(address)).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));

/**
 * The addresses that somebody says are gone.
 *
 * @throws CommandError where such an address never was, or is still there
 */
export function takenAway(addresses: Addresses, today: string): readonly Gone[] {
  const vanished = vanishedOf(addresses);
  for (const each of addresses.said) {
    if (addresses.now.has(each))
      throw new CommandError(
        `--gone ${each}: there is still a page at this address. Withdraw the figure, or leave --gone out.`,
      );
    if (!vanished.some((address) => covers(each, address)))
      throw new CommandError(`--gone ${each}: no such address is published. Leave --gone out.`);
  }
  return vanished
    .filter((address) => addresses.said.some((each) => covers(each, address)))
    .map((path) => ({ path, date: today }));
}

/** What is said of addresses that vanish and that nobody has spoken of; nothing where there are none. */
export function vanishedText(addresses: Addresses, url: string): string | undefined {
  const silent = vanishedOf(addresses).filter((path) => !addresses.said.some((each) => covers(each, path)));
  if (silent.length === 0) return undefined;
  const more = silent.length - NAMED_AT_MOST;
  const named = silent.slice(0, NAMED_AT_MOST).map((path) => `  ${url}${path}`);
  // One for each figure or group: its days and languages go with it.
  const heads = silent.filter((path) => !silent.some((each) => each !== path && covers(each, path)));
  const rest = heads.length - SPELLED_OUT;
  return [
    `error: ${count(silent.length, 'address that is published would not answer any more', 'addresses that are published would not answer any more')}  [vanished-address]`,
    ...named,
    ...(more > 0 ? [`  and ${numberText(more)} more`] : []),
    '  → Keep the figures and mark them "withdrawn", with day and reason: their pages stay and say so. What is to go for good is named:',
    ...heads.slice(0, SPELLED_OUT).map((path) => `    --gone ${path}`),
    ...(rest > 0 ? [`    and ${numberText(rest)} more`] : []),
    '',
  ].join('\n');
}
