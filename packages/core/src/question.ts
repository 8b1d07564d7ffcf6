/**
 * What an element asks, and what it is told.
 */
import type { Basis, Edition, Feed, Unit } from '@mine-action/data';
import type {
  DetailsSaying,
  DogsSaying,
  LanguagePack,
  ProgressSaying,
  Saying,
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

/** A saying whose details are worded when somebody asks for them. */
export type Told<S extends Saying = Saying> = S & {
  readonly details: () => DetailsSaying & Partial<Awaited>;
};

/** Settles when there is more to say. */
interface Awaited {
  readonly until: Promise<unknown> | undefined;
}

export interface Voice {
  /** The language meant by a `lang` tag, if it is spoken. */
  speaks(tag: string): Pick<LanguagePack, 'code'> | undefined;
  stat(question: Question, indicator: string): Told | Unsaid;
  progress(question: Question, basis: Basis): Told<ProgressSaying> | Unsaid;
  dogs(question: Question, indicator: string): Told<DogsSaying> | Unsaid;
  /** How long ago, in words. */
  age(months: number, language: string): string;
  /** Why there is nothing, in words. */
  why(why: WhyUnsaid, indicator: string, language: string): string;
  /** The codes that would have been answered, for the page's editor. */
  indicators(feed: Feed | undefined): readonly string[];
}
