/**
 * `desk`: the way from a table to a feed in a browser, for officers who have never seen a command line. The page is served on
 * this machine, to this machine.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { folderShelf, readSentences } from '../desk/folder.js';
import { readPublishedFeed } from '../desk/published-feed.js';
import { runRelease } from '../desk/release-step.js';
import { serveDesk } from '../desk/server.js';
import { Desk, type DeskTable } from '../desk/session.js';
import { readJson, unreadable } from '../feed/read-text.js';
import { writeText } from '../feed/write-text.js';
import { findScripts } from '../site/assets.js';
import { siteAddress } from '../site/site-url.js';
import { CommandError, EXIT } from './command-error.js';
import { say } from './say.js';

/** The page that is one file, below the folder of the scripts. */
const ALONE = 'desk/desk.html';

export interface DeskCallOptions {
  readonly mapping?: string | undefined;
  readonly feed?: string | undefined;
  readonly url?: string | undefined;
  readonly out: string;
  readonly port: string;
  readonly scripts?: string | undefined;
  readonly offlineFile?: string | undefined;
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new CommandError(
    `--port ${text}: a port is a number from 1024 to 65535. Leave it out, and a free one is taken.`,
  );
}

async function mappingIn(file: string | undefined): Promise<Readonly<Record<string, unknown>>> {
  const mapping = file === undefined ? {} : await readJson(file);
  if (typeof mapping === 'object' && mapping !== null && !Array.isArray(mapping))
    return mapping as Readonly<Record<string, unknown>>;
  throw new CommandError(`${file}: a mapping is a JSON object; see "mine-action-publish import --help".`);
}

/** A table that lies on this machine. */
const tableIn = (file: string): DeskTable => ({
  name: path.basename(file),
  read: () =>
    readFile(file).catch((error: unknown) => {
      throw unreadable(file, error);
    }),
});

/**
 * Writes the page that is one file, as the build has made it.
 *
 * @throws CommandError where something is given that such a page does not take along
 */
async function writeAlone(
  file: string,
  table: string | undefined,
  { mapping, feed, url, scripts }: DeskCallOptions,
): Promise<number> {
  const given = Object.entries({ [table ?? '']: table, '--mapping': mapping, '--feed': feed, '--url': url });
  const [extra] = given.find(([, value]) => value !== undefined) ?? [];
  if (extra !== undefined)
    throw new CommandError(
      `--offline-file writes the page alone, and ${extra} has no place in it: leave it out. Tables and earlier choices are chosen on the page.`,
    );
  if (!/\.html?$/i.test(file))
    throw new CommandError(
      `--offline-file ${file}: give it a name that ends in .html, so that a browser opens it.`,
    );
  const page = path.join(findScripts(scripts), ALONE);
  if (!existsSync(page))
    throw new CommandError(`${page} is missing: build the scripts again (npm run build).`);
  await writeText(file, [await readFile(page, 'utf8')]);
  process.stdout.write(
    'A double click opens it in a browser, on any machine and without a network. What is made there, the browser saves.\n',
  );
  return EXIT.ok;
}

/** @returns the exit code, once somebody has ended the desk */
export async function desk(table: string | undefined, options: DeskCallOptions): Promise<number> {
  if (options.offlineFile !== undefined) return writeAlone(options.offlineFile, table, options);
  const { out, feed: place } = options;
  const mapping = await mappingIn(options.mapping);
  const port = portOf(options.port);
  const scripts = findScripts(options.scripts);
  const url = options.url === undefined ? undefined : siteAddress(options.url);
  const work = new Desk({
    shelf: folderShelf(out),
    mapping,
    added: await readSentences(out),
    ...(place !== undefined && { published: () => readPublishedFeed(place) }),
    ...(url !== undefined && { release: (choices) => runRelease({ out, url }, choices) }),
  });
  if (table !== undefined) await work.open(tableIn(table));
  const served = await serveDesk(work, { port, scripts });
  process.stdout.write(`${say('open-address')}\n  ${served.address}\n${say('end-desk')}\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  served.close();
  process.stderr.write(`${say('desk-closed')}\n`);
  return EXIT.ok;
}
