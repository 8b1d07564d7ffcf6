/**
 * What an element asks, and what it is told.
 */
import type { Basis, Edition, Feed, Unit } from '@mine-action/data';
import type {
  ChartSaying,
  DetailsSaying,
  DogsSaying,
  Evidence,
  GroupSaying,
  Look,
  Marked,
  ProgressSaying,
  Said,
  Saying,
  SourcesSaying,
  Unsaid,
  WhyUnsaid,
} from '@mine-action/wording';

/** What an element wants to know, and for whom. */
export interface Question {
  /** The page's own feed; the built-in figures without it. */
  readonly feed?: Feed | undefined;
  readonly edition: Edition;
  /** A language that the voice speaks. */
  readonly language: string;
  readonly unit?: Unit | undefined;
  readonly label?: string | undefined;
}

/** A saying with what is made of it when somebody asks. */
export type Told<S extends Said = Saying> = S & {
  readonly details: () => DetailsSaying & Partial<Awaited>;
  /** The claims that it rests on. */
  readonly evidence: () => Evidence | Unsaid;
};

/** Settles when there is more to say. */
interface Awaited {
  readonly until: Promise<unknown> | undefined;
}

export interface Voice {
  /** The code of the language meant by a `lang` tag, if it is spoken. Its words may have to be fetched. */
  speaks(tag: string): string | undefined;
  stat(question: Question, indicator: string): Told | Unsaid;
  progress(question: Question, basis: Basis): Told<ProgressSaying> | Unsaid;
  dogs(question: Question, indicator: string): Told<DogsSaying> | Unsaid;
  /** An indicator over time. */
  trend(question: Question, indicator: string, look: Look): Told<ChartSaying> | Unsaid;
  /** What was found, by kind. */
  ordnance(question: Question): Told<ChartSaying> | Unsaid;
  /** Several figures together. */
  group(question: Question, indicators: readonly string[]): Told<GroupSaying> | Unsaid;
  /** The sources of what is shown. */
  sources(question: Question, shown: readonly Told<Said>['evidence'][]): SourcesSaying | Unsaid;
  /** The claims as rows of the feed format, loss-free. */
  csv(evidence: Evidence): string;
  /** How long ago, in words. */
  age(months: number, language: string): string;
  /** That a feed could not be renewed for so many minutes, in words. */
  notRenewed(minutes: number, language: string): string;
  /** That a newer figure is known, in words. */
  newer(figure: string, language: string): string;
  /** Why there is nothing, in words: English ones while the language is on its way. */
  why(why: WhyUnsaid, language: string): Marked;
  /** The codes that would have been answered, for the page's editor. */
  indicators(feed: Feed | undefined): readonly string[];
}
