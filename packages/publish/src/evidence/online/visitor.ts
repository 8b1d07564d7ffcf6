/**
 * Reads pages of others politely: one at a time, never two of one host within a second, only what `robots.txt` permits,
 * not for longer than it takes, not more than a page has, and saying who asks.
 */
import { Agent, fetch, type Response } from 'undici';
import { lookupPublic, refuseLocal } from './public-address.js';
import { BOT, Robots } from './robots.js';
import { failureText } from './failure-text.js';
import { VERSION } from '../../version.js';

export interface VisitorOptions {
  /** On whose behalf: the address of the programme. */
  readonly contact?: string | undefined;
  /** Whether addresses of this machine and its network are read; for tests. */
  readonly allowLocal?: boolean | undefined;
  readonly limitMs?: number | undefined;
  readonly limitBytes?: number | undefined;
  /** What it is read for, as the host is told. */
  readonly purpose?: string | undefined;
  /** The header `Accept`: what is looked for. */
  readonly accept?: string | undefined;
  /** Whether `robots.txt` is asked: not where people name the one address that they want. */
  readonly asksRobots?: boolean | undefined;
  /** Tells the time and waits, in milliseconds. */
  readonly clock?: Clock | undefined;
}

export interface Clock {
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

/** What came of reading an address. */
export type Visit =
  | {
      readonly kind: 'read';
      readonly url: string;
      readonly type: string;
      readonly bytes: Uint8Array;
      /** The header `Content-Security-Policy`, where there is one. */
      readonly policy?: string | undefined;
    }
  | { readonly kind: 'status'; readonly url: string; readonly status: number }
  | { readonly kind: 'refused'; readonly url: string }
  | { readonly kind: 'failed'; readonly url: string; readonly says: string };

const LIMIT_MS = 15_000;
const LIMIT_BYTES = 5_000_000;
const MOST_REDIRECTS = 5;
const PAUSE_MS = 1000;

const PURPOSE = 'looks whether quotes still stand in their sources';
const PAGES = 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1';

const realClock: Clock = {
  now: () => performance.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** Says who asks, in a header's letters. */
const agentName = (purpose: string, contact: string | undefined): string =>
  `${BOT}/${VERSION} (${purpose}${contact && /^[\x21-\x7e]+$/.test(contact) ? `; for ${contact}` : ''})`;

export class Visitor {
  readonly #options: VisitorOptions;
  readonly #clock: Clock;
  readonly #agent: Agent;
  readonly #robots = new Robots((url) => this.#follow(url, false));
  /** When each host was last asked. */
  readonly #last = new Map<string, number>();

  constructor(options: VisitorOptions = {}) {
    this.#options = options;
    this.#clock = options.clock ?? realClock;
    this.#agent = new Agent({
      connections: 1,
      // Nothing is kept open between two addresses.
      pipelining: 0,
      ...(!options.allowLocal && { connect: { lookup: lookupPublic } }),
    });
  }

  /** Reads a page, if its host permits it. */
  read(url: string): Promise<Visit> {
    return this.#follow(url, this.#options.asksRobots ?? true);
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  /** Follows redirects; each is asked of the robots of its own host. */
  async #follow(first: string, asksRobots: boolean): Promise<Visit> {
    let url = first;
    const seen = new Set<string>();
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      if (seen.has(url)) return { kind: 'failed', url, says: 'it redirects in a circle' };
      seen.add(url);
      try {
        const next = await this.#step(new URL(url), asksRobots);
        if (typeof next !== 'string') return next;
        url = next;
      } catch (error) {
        return { kind: 'failed', url, says: failureText(error) };
      }
    }
    return { kind: 'failed', url, says: `it redirects more than ${MOST_REDIRECTS} times` };
  }

  /** Asks one address; what comes is a visit, or the address to ask next. */
  async #step(url: URL, asksRobots: boolean): Promise<Visit | string> {
    if (!/^https?:$/.test(url.protocol) || url.username || url.password)
      return { kind: 'failed', url: url.href, says: 'it is no plain web address' };
    if (!this.#options.allowLocal) refuseLocal(url);
    if (asksRobots) {
      const permitted = await this.#robots.permits(url);
      if (permitted !== true)
        return permitted ? { ...permitted, url: url.href } : { kind: 'refused', url: url.href };
    }
    await this.#pause(url);
    try {
      return await this.#ask(url);
    } finally {
      this.#last.set(url.hostname, this.#clock.now());
    }
  }

  async #ask(url: URL): Promise<Visit | string> {
    const { contact, purpose = PURPOSE, accept = PAGES } = this.#options;
    const { limitMs = LIMIT_MS, limitBytes = LIMIT_BYTES } = this.#options;
    const response = await fetch(url, {
      dispatcher: this.#agent,
      redirect: 'manual',
      signal: AbortSignal.timeout(limitMs),
      headers: {
        'User-Agent': agentName(purpose, contact),
        Accept: accept,
      },
    });
    const { status, headers } = response;
    const place = headers.get('location');
    if (status >= 300 && status < 400 && place !== null) {
      await response.body?.cancel();
      // What stands behind "#" is not sent, and is not another address.
      return Object.assign(new URL(place, url), { hash: '' }).href;
    }
    if (!response.ok) {
      await response.body?.cancel();
      return { kind: 'status', url: url.href, status };
    }
    const bytes = await bodyOf(response, limitBytes);
    if (!bytes)
      return { kind: 'failed', url: url.href, says: `it is larger than ${limitBytes / 1_000_000} MB` };
    const policy = headers.get('content-security-policy');
    const type = headers.get('content-type') ?? '';
    return { kind: 'read', url: url.href, type, bytes, ...(policy !== null && { policy }) };
  }

  async #pause({ hostname, origin }: URL): Promise<void> {
    const last = this.#last.get(hostname);
    if (last === undefined) return;
    const pause = Math.max(PAUSE_MS, this.#robots.delayMs(origin));
    const rest = last + pause - this.#clock.now();
    if (rest > 0) await this.#clock.wait(rest);
  }
}

/** The body as it is after unpacking; nothing where that is more than a page has. */
async function bodyOf({ body }: Response, limit: number): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body ?? []) {
    const bytes = piece as Uint8Array;
    size += bytes.byteLength;
    // Leaving the loop closes the connection.
    if (size > limit) return undefined;
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}
