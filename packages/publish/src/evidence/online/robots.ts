/**
 * What a host permits in its `robots.txt` (RFC 9309), asked once for each origin.
 *
 * A file that is not there permits everything; one that cannot be had, because the host fails or has too much to do, permits
 * nothing for now.
 */
import robotsParser from 'robots-parser';
import type { Visit } from './visitor.js';

/** The name by which a host can permit or forbid these visits. */
export const BOT = 'mine-action-publish';

/** As much of a file as the standard asks to be read. */
const MOST_CHARACTERS = 500 * 1024;
/** The longest pause that is kept; a host that asks for more gets this, since it is asked for one page or two. */
const MOST_DELAY_MS = 30_000;

type Rules = ReturnType<typeof robotsParser>;

export class Robots {
  /** By origin; a visit that failed where there are no rules. */
  readonly #known = new Map<string, Promise<Rules | Visit>>();
  readonly #delays = new Map<string, number>();

  /** @param read follows redirects and asks no robots */
  constructor(readonly read: (url: string) => Promise<Visit>) {}

  /** Whether a page may be read; where that cannot be known, the visit that should have told it. */
  async permits(url: URL): Promise<boolean | Visit> {
    const rules = await this.#rulesOf(url.origin);
    if ('kind' in rules) return rules;
    // Of a page of its own origin it always knows; nothing that it does not know is forbidden.
    return rules.isAllowed(url.href, BOT) !== false;
  }

  /** How long the host wants to be left alone between two requests, in milliseconds. */
  delayMs(origin: string): number {
    return this.#delays.get(origin) ?? 0;
  }

  async #rulesOf(origin: string): Promise<Rules | Visit> {
    const known = this.#known.get(origin) ?? this.#ask(origin);
    this.#known.set(origin, known);
    return known;
  }

  async #ask(origin: string): Promise<Rules | Visit> {
    const address = `${origin}/robots.txt`;
    const visit = await this.read(address);
    const isMissing = visit.kind === 'status' && visit.status < 500 && visit.status !== 429;
    if (visit.kind !== 'read' && !isMissing) return visit;
    const text = visit.kind === 'read' ? new TextDecoder().decode(visit.bytes).slice(0, MOST_CHARACTERS) : '';
    const rules = robotsParser(address, text);
    const seconds = rules.getCrawlDelay(BOT);
    if (seconds !== undefined && seconds > 0)
      this.#delays.set(origin, Math.min(seconds * 1000, MOST_DELAY_MS));
    return rules;
  }
}
