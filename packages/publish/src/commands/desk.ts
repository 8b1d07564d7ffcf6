/**
 * `desk`: the way from a table to a feed in a browser, for officers who have never seen a command line. The page is served on
 * this machine, to this machine.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { folderShelf, readSentences } from '../desk/folder.js';
import { readPublishedFeed } from '../desk/published-feed.js';
import { runRelease } from '../desk/release-step.js';
import { serveDesk } from '../desk/server.js';
import { Desk, type DeskTable } from '../desk/session.js';
import { readJson, unreadable } from '../feed/read-text.js';
import { findScripts } from '../site/assets.js';
import { siteAddress } from '../site/site-url.js';
import { CommandError, EXIT } from './command-error.js';

export interface DeskCallOptions {
  readonly mapping?: string | undefined;
  readonly feed?: string | undefined;
  readonly url?: string | undefined;
  readonly out: string;
  readonly port: string;
  readonly scripts?: string | undefined;
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

/** @returns the exit code, once somebody has ended the desk */
export async function desk(table: string | undefined, options: DeskCallOptions): Promise<number> {
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
  process.stdout.write(
    `Open this address in the browser of this machine; it works once:\n  ${served.address}\nCtrl+C ends the desk.\n`,
  );
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  served.close();
  process.stderr.write('The desk is closed.\n');
  return EXIT.ok;
}
