/**
 * Where an element's figures come from: a feed that the page set, or the built-in one.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Edition, type Feed, parseEdition } from '@mine-action/data';
import { azerbaijan, DEFAULT_EDITION } from '@mine-action/data/azerbaijan';

/** What the page wrote or set on the element. */
export interface FeedWish {
  readonly feed?: Feed | undefined;
  readonly src?: string | undefined;
  readonly edition?: string | undefined;
}

export type FeedState =
  | { readonly state: 'ready'; readonly feed: Feed; readonly edition: Edition }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly why: 'attribute-impossible' | 'failed'; readonly attribute: string; readonly what: string; readonly remedy: string };

type Host = ReactiveControllerHost & FeedWish;

/** Asked for once a page, shared, and forgotten when it fails so that the next element may ask again. */
let history: Promise<Feed> | undefined;
let loaded: Feed | undefined;

function loadHistory(): Promise<Feed> {
  history ??= import('@mine-action/data/azerbaijan-earlier').then(
    ({ azerbaijanWithEarlier }) => (loaded = azerbaijanWithEarlier),
    (error: unknown) => {
      history = undefined;
      throw error;
    },
  );
  return history;
}

export class FeedSource implements ReactiveController {
  #failure: string | undefined;

  constructor(readonly host: Host) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#failure = undefined;
  }

  /** What is there now; asks for the history when the edition needs it, and for an update when it has come. */
  get current(): FeedState {
    const { feed, src, edition: text } = this.host;
    const edition = text === undefined ? (feed ? 'latest' : DEFAULT_EDITION) : parseEdition(text);
    if (edition === undefined) {
      return {
        state: 'failed',
        why: 'attribute-impossible',
        attribute: 'edition',
        what: 'this is no edition.',
        remedy: 'Write "latest" or a day that exists, such as "2025-04-04".',
      };
    }
    if (feed) return { state: 'ready', feed, edition };
    if (src !== undefined) {
      return {
        state: 'failed',
        why: 'failed',
        attribute: 'src',
        what: 'this version reads no feeds from an address.',
        remedy: 'Set the feed property of the element, or leave src away to show the built-in figures.',
      };
    }
    if (edition === 'latest' || edition >= DEFAULT_EDITION) return { state: 'ready', feed: azerbaijan, edition };
    if (loaded) return { state: 'ready', feed: loaded, edition };
    if (this.#failure !== undefined) {
      return {
        state: 'failed',
        why: 'failed',
        attribute: 'edition',
        what: `the earlier figures could not be loaded (${this.#failure}).`,
        remedy: 'Serve the whole folder of the script, with cross-origin access, or load mine-action-complete.js.',
      };
    }
    loadHistory().then(
      () => this.host.requestUpdate(),
      (error: unknown) => {
        this.#failure = String(error);
        this.host.requestUpdate();
      },
    );
    return { state: 'loading' };
  }
}
