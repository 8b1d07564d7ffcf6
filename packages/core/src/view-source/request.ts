/**
 * What an element asks, and what it is told.
 */
import type { Basis, Edition, Feed, Unit } from '@mine-action/data';
import type {
  ChartView,
  DetailsView,
  DogsView,
  Evidence,
  GroupView,
  TrendDisplay,
  Marked,
  ProgressView,
  View,
  StatView,
  SourcesView,
  Unavailable,
  UnavailableReason,
} from '@mine-action/wording';

/** What an element wants to know, and for whom. */
export interface FigureRequest {
  /** The page's own feed; the built-in figures without it. */
  readonly feed?: Feed | undefined;
  readonly edition: Edition;
  /** A language that the voice speaks. */
  readonly language: string;
  readonly unit?: Unit | undefined;
  readonly label?: string | undefined;
}

/** A saying with what is made of it when somebody asks. */
export type Available<S extends View = StatView> = S & {
  readonly details: () => DetailsView & Partial<Awaited>;
  /** The claims that it rests on. */
  readonly evidence: () => Evidence | Unavailable;
};

/** Settles when there is more to say. */
interface Awaited {
  readonly until: Promise<unknown> | undefined;
}

export interface Resolver {
  /** The code of the language meant by a `lang` tag, if it is spoken. Its words may have to be fetched. */
  speaks(tag: string): string | undefined;
  stat(request: FigureRequest, indicator: string): Available | Unavailable;
  progress(request: FigureRequest, basis: Basis): Available<ProgressView> | Unavailable;
  dogs(request: FigureRequest, indicator: string): Available<DogsView> | Unavailable;
  /** An indicator over time. */
  trend(request: FigureRequest, indicator: string, look: TrendDisplay): Available<ChartView> | Unavailable;
  /** What was found, by kind. */
  ordnance(request: FigureRequest): Available<ChartView> | Unavailable;
  /** Several figures together. */
  group(request: FigureRequest, indicators: readonly string[]): Available<GroupView> | Unavailable;
  /** The sources of what is shown. */
  sources(request: FigureRequest, shown: readonly Available<View>['evidence'][]): SourcesView | Unavailable;
  /** The claims as rows of the feed format, loss-free. */
  csv(evidence: Evidence): string;
  /** How long ago, in words. */
  age(months: number, language: string): string;
  /** That a feed could not be renewed for so many minutes, in words. */
  notRenewed(minutes: number, language: string): string;
  /** That a newer figure is known, in words. */
  newer(figure: string, language: string): string;
  /** Why there is nothing, in words: English ones while the language is on its way. */
  unavailable(reason: UnavailableReason, language: string): Marked;
  /** The codes that would have been answered, for the page's editor. */
  indicators(feed: Feed | undefined): readonly string[];
}
