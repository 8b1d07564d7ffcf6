/**
 * A feed that the page names by its address. What reads feeds, and the validator with it, is fetched by the first
 * element that names one; pages without `src` load nothing of it.
 */
import type { Feed } from '@mine-action/data';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Reading } from './feed-reader.js';
import { later } from './later.js';

export type { Reading };

/** What names a feed. */
export interface NamesFeed extends HTMLElement, ReactiveControllerHost {
  readonly src?: string | null | undefined;
  readonly feed?: Feed | undefined;
  /** Minutes after which the feed is read anew. */
  readonly refresh?: number | null | undefined;
}

const reader = later(async () => {
  const found: Partial<typeof import('./feed-reader.js')> = await import('./feed-reader.js');
  return found.read && (found as typeof import('./feed-reader.js'));
});

export class FeedSource implements ReactiveController {
  constructor(readonly host: NamesFeed) {
    host.addController(this);
  }

  /**
   * What is known of the feed that the host names; nothing where it names none, or has been given one.
   *
   * Asking is enough to have it read, and to be asked for an update when it has come or been renewed.
   */
  get current(): Reading | undefined {
    const { host } = this;
    const { src, feed, refresh } = host;
    if (src == null || feed) {
      reader.here?.leave(host);
      return undefined;
    }
    return reader.here?.read(host, src, refresh) ?? { state: 'loading', until: reader.load() };
  }

  hostConnected(): void {
    // It was left when the host went.
    if (this.host.src != null && reader.here) this.host.requestUpdate();
  }

  hostDisconnected(): void {
    reader.here?.leave(this.host);
  }
}
