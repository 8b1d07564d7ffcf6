/**
 * A feed that the page names by its address, or sets itself: both come through the same door. What reads feeds, and
 * the validator with it, is fetched by the first element that has one; pages without load nothing of it.
 */
import { type Feed, hasPassed } from '@mine-action/data';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Reading } from './feed-store.js';
import { lazy } from '../lazy.js';

export type { Reading };

/** What names a feed. */
export interface NamesFeed extends HTMLElement, ReactiveControllerHost {
  readonly src?: string | null | undefined;
  readonly feed?: Feed | undefined;
  /** Minutes after which the feed is read anew. */
  readonly refresh?: number | null | undefined;
}

const reader = lazy(async () => {
  const found: Partial<typeof import('./feed-store.js')> = await import('./feed-store.js');
  return found.check && (found as typeof import('./feed-store.js'));
});

export class FeedSource implements ReactiveController {
  constructor(readonly host: NamesFeed) {
    host.addController(this);
  }

  /**
   * What is known of the feed that the host has been given, or else names; nothing where there is neither.
   *
   * Asking is enough to have it read, and to be asked for an update when it has come or been renewed.
   */
  get current(): Reading | undefined {
    const { host } = this;
    const { src, feed, refresh } = host;
    const { here } = reader;
    // Whoever has parsed it need not wait: a server, and a program with the door in it.
    if (hasPassed(feed) || (src ?? feed) == null) {
      here?.leave(host);
      return feed ? { state: 'ready', feed } : undefined;
    }
    if (!here) return { state: 'loading', until: reader.load() };
    return feed == null ? here.read(host, src as string, refresh) : here.check(host, feed);
  }

  hostConnected(): void {
    // It was left when the host went.
    if (this.host.src != null && reader.here) this.host.requestUpdate();
  }

  hostDisconnected(): void {
    reader.here?.leave(this.host);
  }
}
