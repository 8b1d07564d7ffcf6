/**
 * `desk`: the way from a table to a feed in a browser, for officers who have never seen a command line. The page is served on
 * this machine, to this machine.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveDesk } from '../desk/server.js';
import { Desk } from '../desk/session.js';
import { readSentences } from '../desk/write-files.js';
import { readJson } from '../feed/read-text.js';
import { findScripts } from '../site/assets.js';
import { siteAddress } from '../site/site-url.js';
import { CommandError, EXIT } from './command-error.js';
import { say } from './say.js';

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

/** @returns the exit code, once somebody has ended the desk */
export async function desk(table: string | undefined, options: DeskCallOptions): Promise<number> {
  const mapping = await mappingIn(options.mapping);
  const port = portOf(options.port);
  const scripts = findScripts(options.scripts);
  const url = options.url === undefined ? undefined : siteAddress(options.url);
  const temporary = await mkdtemp(path.join(tmpdir(), 'mine-action-desk-'));
  try {
    const added = await readSentences(options.out);
    const work = new Desk({ temporary, out: options.out, mapping, added, published: options.feed, url });
    if (table !== undefined) await work.open(table);
    const served = await serveDesk(work, { port, scripts });
    process.stdout.write(`${say('open-address')}\n  ${served.address}\n${say('end-desk')}\n`);
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    });
    served.close();
    process.stderr.write(`${say('desk-closed')}\n`);
    return EXIT.ok;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
