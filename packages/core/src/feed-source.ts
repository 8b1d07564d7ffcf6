/**
 * A feed that the page names by its address. What reads feeds, and the validator with it, is fetched by the first
 * element that names one; pages without `src` load nothing of it.
 */
import type { Feed } from '@mine-action/data';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Reading } from './feed-reader.js';

export type { Reading };

/** What names a feed. */
export interface NamesFeed extends HTMLElement, ReactiveControllerHost {
  readonly src?: string | null | undefined;
  readonly feed?: Feed | undefined;
  /** Minutes after which the feed is read anew. */
  readonly refresh?: number | null | undefined;
}

type Reader = typeof import('./feed-reader.js');

let reader: Reader | undefined;
let loading: Promise<unknown> | undefined;

async function loadReader(): Promise<void> {
  const found: Partial<Reader> = await import('./feed-reader.js');
  if (!found.read) throw new TypeError('the file is something else');
  reader = found as Reader;
}

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
      reader?.leave(host);
      return undefined;
    }
    if (reader) return reader.read(host, src, refresh);
    loading ??= loadReader().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return { state: 'loading', until: loading };
  }

  hostConnected(): void {
    // It was left when the host went.
    if (this.host.src != null && reader) this.host.requestUpdate();
  }

  hostDisconnected(): void {
    reader?.leave(this.host);
  }
}
