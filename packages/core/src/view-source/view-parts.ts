import type { Feed } from '@mine-action/data';
import type { DetailsView, Evidence, FigureRequest, Unavailable, ViewTable } from '@mine-action/wording';
import type { Reading } from '../feed/remote-store.js';
import type { Lazy } from '../lazy.js';
import type { Found, NotResolved, Resolver } from './resolution.js';
import type { Answer, Available, ViewHost } from './view-controller.js';

/** What finds every view that no table holds, and what is to be said of it. */
export interface ViewFinder {
  /** @param prepared what a table of the built-in figures holds of the request */
  find(
    host: ViewHost,
    request: FigureRequest,
    parts: ViewParts,
    prepared: Found | NotResolved | undefined,
  ): Answer;
  /** What a reader finds on demand. */
  details(host: ViewHost, answer: Available, parts: ViewParts): DetailsView | NotResolved;
  /** The claims that a view rests on. */
  evidence(host: ViewHost, answer: Available, parts: ViewParts): Evidence | Unavailable;
  /** Nothing is read for the host any more. */
  leave(host: ViewHost): void;
  /** Loads what else it may need, for a server, which draws without waiting. */
  loadWhole(): Promise<unknown>;
}

/** A view, and since when its feed or site could not be renewed, in ms as `nowMs()` counts. */
export type Dated = Found & { readonly notRenewedSince?: number | undefined };

/** What comes of the resolver: every view that is neither prepared nor published, and what is to be said of any view. */
export interface ResolvedFinder {
  /**
   * @param found what a table holds of the request
   * @param feed the page's or the site's own, where no table holds it
   */
  find(
    host: ViewHost,
    request: FigureRequest,
    parts: ViewParts,
    found: Dated | undefined,
    feed: Reading<Feed> | undefined,
  ): Answer;
  /** @param feed what a published view rests on */
  details(answer: Found, parts: ViewParts, feed: Reading<Feed> | undefined): DetailsView | NotResolved;
  /** @param feed what a published view rests on */
  evidence(answer: Found, parts: ViewParts, feed: Reading<Feed> | undefined): Evidence | Unavailable;
}

/**
 * Where views of the built-in figures come from, the first that has one: a table in the script, tables that are loaded
 * for a language, the resolver.
 */
export interface ViewParts {
  /** In English, of the edition that is shown unless another is asked for. */
  readonly prepared: ViewTable;
  /** The same in each other language. */
  readonly tables: Readonly<Record<string, Lazy<ViewTable>>>;
  /** Of every edition, by language. */
  readonly editions: Readonly<Record<string, Lazy<ViewTable>>>;
  /** The same with details in place of views. */
  readonly details: Readonly<Record<string, Lazy<ViewTable>>>;
  /** Of every edition, the views of charts alone, by language; their details are left to the resolver. */
  readonly charts: Readonly<Record<string, Lazy<ViewTable>>>;
  readonly finder: Lazy<ViewFinder>;
  readonly resolver: Lazy<Resolver>;
  /** What draws details: they are found when it is here. */
  readonly evidence: Lazy<unknown>;
}
