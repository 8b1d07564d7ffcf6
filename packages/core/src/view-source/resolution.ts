/**
 * What comes of a request: a view, or why there is none. Both are plain values; what draws only reads them.
 */
import type { Feed, Claim, Edition } from '@mine-action/data';
import type {
  DetailsView,
  Evidence,
  FigureRequest,
  FigureView,
  LanguagePack,
  Selection,
  SourcesView,
  TableWords,
  Unavailable,
  ViewTable,
} from '@mine-action/wording';

/** What is the matter with a tag, for its page's editor. */
export interface Problem {
  /** The attribute that is the matter, if one is. */
  readonly attribute?: string | undefined;
  /** The value that is meant, where the attribute holds several. */
  readonly value?: string | undefined;
  readonly what: string;
  readonly remedy: string;
}

/** Why there is no view, and what its editor can do about it. */
export interface NotResolved extends Unavailable {
  readonly problem?: Problem | undefined;
}

export const unavailable = (reason: Unavailable['reason'], until?: Promise<unknown>): NotResolved => ({
  known: false,
  reason,
  until,
});

/** A view, where it was found, and the words that hang on the reader's day. */
export interface Found {
  readonly known: true;
  readonly view: FigureView;
  readonly words: TableWords;
  readonly request: FigureRequest;
  /** The table that holds it; nothing where the resolver has made it. */
  readonly table?: ViewTable | undefined;
  /** What is the matter with a part of what is shown. */
  readonly problems?: readonly Problem[] | undefined;
}

/** What an element's definition makes of a feed. */
export interface Resolution {
  readonly known: true;
  readonly view: FigureView;
  /** Worded when somebody asks. */
  readonly details: () => DetailsView;
  /** What the view rests on. */
  readonly claims: readonly Claim[];
  /** What is the matter with a part of what is shown. */
  readonly problems?: readonly Problem[] | undefined;
}

/** What a definition's `resolve` is handed. */
export interface ResolveContext {
  readonly feed: Feed;
  readonly edition: Edition;
  readonly selection: Selection;
  readonly language: LanguagePack;
  /** Whether the feed lacks what was published before the first edition. */
  readonly isRecent: boolean;
}

/** Makes an element's view. Pure: the same context gives the same view. */
export type Resolve = (context: ResolveContext) => Resolution | Unavailable;

/** From a request to a view, for any feed and language. Its words and figures may have to be loaded first. */
export interface Resolver {
  resolve(request: FigureRequest): (Resolution & { readonly feed: Feed }) | NotResolved;
  /** The sources of what is shown. */
  sources(language: string, shown: readonly (Evidence | Unavailable)[]): SourcesView | Unavailable;
  /** The claims as rows of the feed format, loss-free. */
  csv(evidence: Evidence): string;
  /** What hangs on the reader's day; nothing while the language is on its way. */
  words(language: string): TableWords | undefined;
  /** That a feed could not be renewed for so many minutes, in words. */
  notRenewed(minutes: number, language: string): string;
  /** That a newer figure is known, in words. */
  newer(figure: string, language: string): string;
}
