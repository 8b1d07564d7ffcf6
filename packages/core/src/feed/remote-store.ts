/**
 * Files that pages name by their addresses: one request for one address, however many elements name it, and fetched again
 * where a page that stays open asks for that.
 *
 * What an address holds is a stranger's. It is asked for without cookies and without saying who asks, read up to a limit,
 * and let in through the one door that the store is made with. What fails is told to the page's editor once; the reader
 * keeps what was there.
 */
import type { ReactiveControllerHost } from '@lit/reactive-element';
import { nameOf, report } from '../report.js';
import { nowMs } from '../today.js';
import { fetchText } from './fetch-text.js';

export type RemoteHost = HTMLElement & Pick<ReactiveControllerHost, 'requestUpdate'>;

/** How far the reading of a file has come. */
export type Reading<Content> =
  | { readonly state: 'loading'; readonly until?: Promise<unknown> | undefined }
  | { readonly state: 'failed' }
  | {
      readonly state: 'ready';
      readonly content: Content;
      /** Since when it could not be renewed, in ms as `nowMs()` counts: the last time that it could. */
      readonly notRenewedSince?: number | undefined;
    };

export interface RemoteStoreOptions<Content> {
  /** The door: makes what is trusted of what has come, or throws in words for the page's editor. */
  readonly accept: (value: unknown, address: string) => Content | Promise<Content>;
  /** Says that an address could not be read. */
  readonly fail: (address: string, error: unknown, isAccepted: boolean, isStale: boolean) => void;
}

/** A page that is open all day is refreshed no more often than this. */
const SHORTEST_REFRESH_MINUTES = 1;
const MINUTE_MS = 60_000;

/** A browser that is told to wait longer than this does not wait at all. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** One address. */
class Entry<Content> {
  content: Content | undefined;
  hasFailed = false;
  /** When it was last asked for, and when it was last read. */
  askedAt = 0;
  readAt = 0;
  isStale = false;
  pending: Promise<void> | undefined;
  /** Who shows it, and the minutes after which each wants it again. */
  readonly followers = new Map<RemoteHost, number | undefined>();
  timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly address: string,
    readonly options: RemoteStoreOptions<Content>,
  ) {}

  get reading(): Reading<Content> {
    if (this.content !== undefined)
      return {
        state: 'ready',
        content: this.content,
        notRenewedSince: this.isStale ? this.readAt : undefined,
      };
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
    let hasCome = false;
    try {
      const value = parseJson(await fetchText(this.address, isRenewal));
      hasCome = true;
      this.content = await this.options.accept(value, this.address);
      this.readAt = nowMs();
      this.isStale = false;
      this.hasFailed = false;
    } catch (error) {
      this.isStale = this.content !== undefined;
      this.hasFailed = !this.isStale;
      this.options.fail(this.address, error, hasCome, this.isStale);
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

type Due = Pick<Entry<unknown>, 'request'>;

/** Those whose time has come while nobody looks: when somebody does, they are read. */
const due = new Set<Due>();

function awaitLook(entry: Due): void {
  due.add(entry);
  document.addEventListener('visibilitychange', onVisible);
}

function noLongerDue(entry: Due): void {
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
 * All addresses of one kind.
 *
 * @example new RemoteStore({ accept: parseViews, fail: reportUnread }).read(host, 'https://example.org/view.az.json')
 */
export class RemoteStore<Content> {
  readonly #entries = new Map<string, Entry<Content>>();

  constructor(readonly options: RemoteStoreOptions<Content>) {}

  /**
   * Reads an address for an element, or tells how far that has come. What is not on the page has nothing read for it.
   *
   * @param refresh after how many minutes it is read again; never unless given
   */
  read(host: RemoteHost, address: string, refresh?: number | null): Reading<Content> {
    let entry = this.#entries.get(address);
    if (!host.isConnected) return entry?.reading ?? { state: 'loading' };
    if (!entry) this.#entries.set(address, (entry = new Entry(address, this.options)));
    const minutes = minutesOf(host, refresh);
    if (!entry.followers.has(host) || entry.followers.get(host) !== minutes) {
      this.leave(host);
      entry.followers.set(host, minutes);
      if (entry.askedAt > 0) entry.schedule();
    }
    if (entry.content === undefined && !entry.hasFailed) entry.request(false);
    return entry.reading;
  }

  /** What has come of an address; nobody asks for it thereby. */
  here(address: string): Content | undefined {
    return this.#entries.get(address)?.content;
  }

  /**
   * Takes an element off the list of those that are told. What has been asked for may still come.
   *
   * @param kept an address of which it is told as before
   */
  leave(host: RemoteHost, kept?: string): void {
    this.#entries.forEach((entry) => {
      if (entry.address === kept || !entry.followers.delete(host)) return;
      entry.schedule();
      // An element that names it later tries again.
      if (entry.followers.size === 0) entry.hasFailed = false;
    });
  }
}

function minutesOf(host: RemoteHost, refresh: number | null | undefined): number | undefined {
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
export function addressOf(src: string, base: string): string | undefined {
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
