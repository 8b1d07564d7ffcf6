/**
 * What readers see now: the feed that is published at the address of the site, and the addresses that it has.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Feed } from '@mine-action/data';
import { parseFeed } from '@mine-action/data/feed';
import { CommandError } from '../commands/command-error.js';
import { failureText } from '../evidence/online/failure-text.js';
import { readJson } from '../feed/read-text.js';
import { GONE, readGone } from '../site/gone.js';
import type { Gone } from '../site/manifest.js';

export interface Published {
  /** Where it was read. */
  readonly where: string;
  readonly feed: Feed;
  /** Addresses below the site that its own map names; none where only a folder was read. */
  readonly addresses: readonly string[];
  readonly gone: readonly Gone[];
}

export interface PublishedOptions {
  /** The address of the site. */
  readonly url: string;
  readonly folder: string;
  readonly shownAs: string;
  /** Whether nothing is asked of the network. */
  readonly offline?: boolean | undefined;
  /** Whether somebody has said that nothing is published yet. */
  readonly first?: boolean | undefined;
}

const PATIENCE_MS = 20_000;
const LARGEST_BYTES = 100_000_000;
/** A site has one list of its addresses, or one of such lists. */
const LISTS_AT_MOST = 100;

/** The text at an address; nothing where the server says that there is none. */
async function textAt(address: string): Promise<string | undefined> {
  let says: string;
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS), cache: 'no-store' });
    if (answer.status === 404 || answer.status === 410) return undefined;
    const length = Number(answer.headers.get('content-length') ?? 0);
    if (answer.ok && length <= LARGEST_BYTES) return await answer.text();
    says = answer.ok ? 'it is larger than 100 MB' : `the server answers ${answer.status}`;
  } catch (error) {
    says = failureText(error);
  }
  throw new CommandError(
    `${address}: what is published now cannot be read: ${says}. Try again later; --offline holds the release against the folder of the last one instead.`,
  );
}

function feedOf(input: unknown, where: string): Feed {
  const { feed, problems } = parseFeed(input);
  if (feed && problems.length === 0) return feed;
  throw new CommandError(`${where}: what is published there is no feed that can be read. Is --url right?`);
}

function jsonOf(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError(`${where}: what is published there is not JSON. Is --url right?`);
  }
}

/** The feed at an address. @throws CommandError where there is none */
export async function readFeedAt(address: string): Promise<Feed> {
  const text = await textAt(address);
  if (text === undefined) throw new CommandError(`${address}: there is no feed. Is the address right?`);
  return feedOf(jsonOf(text, address), address);
}

/** The addresses below the site that its map names. */
async function addressesAt(url: string): Promise<readonly string[]> {
  const all: string[] = [];
  const waiting = [`${url}sitemap.xml`];
  for (let read = 0; waiting.length > 0 && read < LISTS_AT_MOST; read += 1) {
    const text = (await textAt(waiting.pop() as string)) ?? '';
    const named = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
    const own = named.filter((address) => address.startsWith(url));
    if (text.includes('<sitemapindex')) waiting.push(...own);
    else all.push(...own.map((address) => address.slice(url.length)));
  }
  return all;
}

async function readSite(url: string): Promise<Published | undefined> {
  const where = `${url}feed.json`;
  const text = await textAt(where);
  if (text === undefined) return undefined;
  const gone = await textAt(url + GONE);
  return {
    where,
    feed: feedOf(jsonOf(text, where), where),
    addresses: await addressesAt(url),
    gone: gone === undefined ? [] : readGone(jsonOf(gone, url + GONE)),
  };
}

async function readOwnFolder(folder: string, shownAs: string): Promise<Published | undefined> {
  const file = path.join(folder, 'feed.json');
  if (!existsSync(file)) return undefined;
  const where = path.join(shownAs, 'feed.json');
  return { where, feed: feedOf(await readJson(file), where), addresses: [], gone: [] };
}

/**
 * @returns nothing where nothing is published yet, and somebody has said so
 * @throws CommandError where that is not known
 */
export async function readPublishedNow(options: PublishedOptions): Promise<Published | undefined> {
  const { url, folder, shownAs, offline, first } = options;
  const site = offline ? undefined : await readSite(url);
  const found = site ?? (await readOwnFolder(folder, shownAs));
  if (found && first)
    throw new CommandError(`--first: there is a feed already: ${found.where}. Leave --first out.`);
  if (!found && !first)
    throw new CommandError(
      `${offline ? path.join(shownAs, 'feed.json') : `${url}feed.json`}: there is no feed to hold this one against. Is it the first release? Then say so with --first.`,
    );
  if (found && !site && !offline)
    process.stderr.write(`${url}feed.json: not there yet; held against ${found.where}.\n`);
  return found;
}
