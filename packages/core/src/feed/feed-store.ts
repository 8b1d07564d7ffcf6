/**
 * Reads feeds for all elements of a page: one request for one address, however many elements name it.
 *
 * A feed is a stranger's. It is asked for without cookies and without saying who asks, read up to a limit, and let in
 * through one door, `parseFeed`, step by step; so is one that a page sets itself. What fails is told to the page's editor
 * once; the reader keeps what was there.
 */
import type { Feed } from '@mine-action/data';
import { parseFeedInSteps } from '@mine-action/data/feed';
import type { ReactiveControllerHost } from 'lit';
import { checkGiven, acceptFeed, reportUnread, VALIDATE } from './feed-check.js';
import { fetchText } from './fetch-text.js';
import { nameOf, report } from '../report.js';
import { inTurns } from './turns.js';
import { nowMs } from '../today.js';

type Host = HTMLElement & Pick<ReactiveControllerHost, 'requestUpdate'>;

/** How far the reading of a feed has come. */
export type Reading =
  | { readonly state: 'loading'; readonly until?: Promise<unknown> | undefined }
  | { readonly state: 'failed' }
  | {
      readonly state: 'ready';
      readonly feed: Feed;
      /** Since when it could not be renewed, in ms as `nowMs()` counts: the last time that it could. */
      readonly notRenewedSince?: number | undefined;
    };

/** A page that is open all day asks no oftener than this. */
const SHORTEST_REFRESH_MINUTES = 1;
const MINUTE_MS = 60_000;

/** A browser that is told to wait longer than this does not wait at all. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

const SERVE =
  'See that the address answers with a feed, that it may be read from other sites (Access-Control-Allow-Origin: *), and that the policy of this page allows it (connect-src).';

/** One address. */
class Entry {
  feed: Feed | undefined;
  hasFailed = false;
  /** When it was last asked for, and when it was last read. */
  askedAt = 0;
  readAt = 0;
  isStale = false;
  pending: Promise<void> | undefined;
  /** Who shows it, and the minutes after which each wants it anew. */
  readonly followers = new Map<Host, number | undefined>();
  timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly address: string) {}

  get reading(): Reading {
    if (this.feed)
      return { state: 'ready', feed: this.feed, notRenewedSince: this.isStale ? this.readAt : undefined };
    return this.hasFailed ? { state: 'failed' } : { state: 'loading', until: this.pending };
  }

  /** Never rejected. @param isRenewal whether the cache has to ask the server */
  request(isRenewal: boolean): void {
    if (this.pending) return;
    this.askedAt = nowMs();
    this.pending = this.#read(isRenewal).finally(() => {
      this.pending = undefined;
      this.schedule();
      this.followers.forEach((_, host) => host.requestUpdate());
    });
  }

  async #read(isRenewal: boolean): Promise<void> {
    let remedy = SERVE;
    try {
      const value = parseJson(await fetchText(this.address, isRenewal));
      remedy = VALIDATE;
      this.feed = acceptFeed(await inTurns(parseFeedInSteps(value)), `src="${this.address}"`);
      this.readAt = nowMs();
      this.isStale = false;
      this.hasFailed = false;
    } catch (error) {
      this.isStale = this.feed !== undefined;
      this.hasFailed = !this.feed;
      reportUnread(`src="${this.address}"`, error, remedy, this.isStale);
    }
  }

  /** Sets the time of the next reading, counted from the last, if any element wants one. */
  schedule(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    noLongerDue(this);
    let minutes = Infinity;
    this.followers.forEach((wanted = Infinity) => (minutes = Math.min(minutes, wanted)));
    if (this.pending || minutes === Infinity) return;
    const ms = Math.min(minutes * MINUTE_MS, LONGEST_WAIT_MS);
    // A clock that was set back does not make it later.
    const left = Math.min(this.askedAt + ms - nowMs(), ms);
    this.timer = setTimeout(() => {
      if (document.hidden) awaitLook(this);
      else this.request(true);
    }, left);
  }
}

const entries = new Map<string, Entry>();

/** Those whose time has come while nobody looks: when somebody does, they are read. */
const due = new Set<Entry>();

function awaitLook(entry: Entry): void {
  due.add(entry);
  document.addEventListener('visibilitychange', onVisible);
}

function noLongerDue(entry: Entry): void {
  if (due.delete(entry) && due.size === 0) document.removeEventListener('visibilitychange', onVisible);
}

function onVisible(): void {
  if (document.hidden) return;
  due.forEach((entry) => {
    noLongerDue(entry);
    entry.request(true);
  });
}

/**
 * Reads a feed for an element, or tells how far that has come. What is not on the page has nothing read for it.
 *
 * @param refresh after how many minutes it is read anew; never unless given
 */
export function read(host: Host, src: string, refresh?: number | null): Reading {
  const address = addressOf(src, host.baseURI);
  if (!address) {
    leave(host);
    report(
      `src="${typeof src === 'string' ? src : typeof src}"`,
      'is no address of a feed; no figure is shown from it.',
      'Write one that begins with https://, without a password.',
    );
    return { state: 'failed' };
  }
  let entry = entries.get(address);
  if (!host.isConnected) return entry?.reading ?? { state: 'loading' };
  if (!entry) entries.set(address, (entry = new Entry(address)));
  const minutes = minutesOf(host, refresh);
  if (!entry.followers.has(host) || entry.followers.get(host) !== minutes) {
    leave(host);
    entry.followers.set(host, minutes);
    if (entry.askedAt > 0) entry.schedule();
  }
  if (!entry.feed && !entry.hasFailed) entry.request(false);
  return entry.reading;
}

/** Checks a feed that a page has set on an element: it goes before one that the element names. */
export function check(host: Host, given: unknown): Reading {
  leave(host);
  return checkGiven(host, given);
}

/** Takes an element off the list of those that are told. What has been asked for may still come. */
export function leave(host: Host): void {
  entries.forEach((entry) => {
    if (!entry.followers.delete(host)) return;
    entry.schedule();
    // Whoever names it later tries again.
    if (entry.followers.size === 0) entry.hasFailed = false;
  });
}

function minutesOf(host: Host, refresh: number | null | undefined): number | undefined {
  if (refresh == null) return undefined;
  if (refresh > 0) return Math.max(refresh, SHORTEST_REFRESH_MINUTES);
  report(
    nameOf(host, 'refresh'),
    'this is no number of minutes; the feed is read once.',
    'Write a number of minutes, 1 or more.',
    host,
  );
  return undefined;
}

/** The whole address, of http and https alone, without a name and password in it. */
function addressOf(src: string, base: string): string | undefined {
  try {
    const text = src.trim();
    // An empty one would be the address of the page itself.
    if (!text) return undefined;
    const url = new URL(text, base);
    url.hash = '';
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('it is not JSON');
  }
}
