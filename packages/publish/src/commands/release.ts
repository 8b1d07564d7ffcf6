/**
 * `release`: from the table to the site that readers see, in one command. Whatever goes wrong on the way, the site stays as it
 * was.
 */
import type { Feed } from '@mine-action/data';
import { leaveOutDrafts } from '../feed/read-whole.js';
import { acceptNamed, nameOf } from '../release/accepted.js';
import { againstPublished } from '../release/against-published.js';
import { readChecked } from '../release/checked.js';
import { makeRelease } from '../release/make-release.js';
import { placesOf } from '../release/places.js';
import { readPublishedNow } from '../release/published.js';
import { pathBelow } from '../release/vanished.js';
import { findScripts } from '../site/assets.js';
import { siteAddress } from '../site/site-url.js';
import { readFolder } from '../site/whose-folder.js';
import { today } from '../today.js';
import { buildInput, type SiteOptions } from './build-input.js';
import { CommandError, EXIT } from './command-error.js';
import { difference, differenceText } from '../feed/difference.js';
import { type Finding, located } from './finding.js';
import { report } from './report.js';
import { counted, say } from './say.js';

export interface ReleaseOptions extends SiteOptions {
  readonly out: string;
  readonly url: string;
  readonly mapping?: string | undefined;
  readonly title?: string | undefined;
  readonly sourceText: readonly string[];
  readonly scripts?: string | undefined;
  /** Warnings that somebody has looked at, each by its name. */
  readonly accept: readonly string[];
  /** Addresses that are taken away for good. */
  readonly gone: readonly string[];
  readonly first?: boolean | undefined;
  readonly offline?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
  readonly yes?: boolean | undefined;
}

/** @returns the exit code */
export async function release(file: string, options: ReleaseOptions): Promise<number> {
  const { out, dryRun, yes } = options;
  const isAsking = process.stdin.isTTY && process.stdout.isTTY;
  if (!dryRun && !yes && !isAsking)
    throw new CommandError(
      'Nobody can be asked here whether the difference may be published: add --yes, or look at it first with --dry-run.',
    );
  const url = siteAddress(options.url);
  const day = options.today ?? today();
  const places = placesOf(out);
  const scripts = findScripts(options.scripts);
  const said = options.gone.map((each) => pathBelow(each, url));
  // Before it is too late: neither the site nor the one before it may be somebody else's folder.
  await readFolder(places.folder, out);
  await readFolder(places.last, `${out.replace(/[\\/]+$/, '')}.last`);

  const { feed, findings, lines } = await readChecked(file, { ...options, today: day });
  const known = feed && (await readPublishedNow({ ...options, url, folder: places.folder, shownAs: out }));
  const compared = feed && known ? againstPublished(feed, known.feed) : [];
  const all = located([...findings, ...compared], lines);
  if (!mayGoOn(file, feed, all, options.accept) || !feed) {
    process.stderr.write(`${say('nothing-published')}\n`);
    return EXIT.problems;
  }

  const input = await buildInput(file, leaveOutDrafts(file, feed), { ...options, url, today: day });
  process.stdout.write(
    known
      ? `${say('compared', { place: known.where })}\n${differenceText(difference(known.feed, input.feed))}`
      : `${say('first-release', {
          figures: counted('figures', input.feed.figures.length),
          sources: counted('sources', Object.keys(input.feed.sources).length),
        })}\n`,
  );
  if (!dryRun && !yes && !(await isConfirmed(url))) {
    process.stderr.write(`${say('nothing-published')}\n`);
    return EXIT.problems;
  }
  return makeRelease(places, { ...input, scripts }, { published: known, said, dryRun });
}

/** Says what was found; whether nothing of it stops the release. */
function mayGoOn(
  file: string,
  feed: Feed | undefined,
  findings: readonly Finding[],
  names: readonly string[],
): boolean {
  const { standing, accepted, unknown } = acceptNamed(findings, names);
  const sources = Object.keys(feed?.sources ?? {}).length;
  process.stderr.write(
    report({ file, figures: feed?.figures.length ?? 0, sources, findings: standing }, 'text'),
  );
  for (const each of accepted) process.stderr.write(`Accepted: ${nameOf(each)}: ${each.says}\n`);
  for (const name of unknown)
    process.stderr.write(`--accept ${name}: there is no such warning; leave it out.\n`);
  const warnings = standing.filter(({ severity }) => severity === 'warning');
  if (warnings.length > 0)
    process.stderr.write(
      `${say('warnings-stop')}\n${[...new Set(warnings.map(nameOf))].map((name) => `  --accept ${/^[\w:.+-]+$/.test(name) ? name : JSON.stringify(name)}\n`).join('')}`,
    );
  return feed !== undefined && standing.length === 0;
}

/** Asks the officer at the terminal. */
async function isConfirmed(url: string): Promise<boolean> {
  const { default: input } = await import('@inquirer/input');
  const yes = say('yes');
  const answer = (await input({ message: say('may-publish', { url, yes }) })).trim().toLowerCase();
  return answer === yes || answer === say('yes', {}, 'en');
}
