/**
 * Where figures and words meet: a question about the figures is answered with what is to be said.
 *
 * Elements ask the voice and draw the answer. The bundles for websites put another voice in this one's place, which
 * has the answers about the built-in figures ready made and calls this one for every other question; a test asks
 * both the same.
 */
import { type Basis, type Edition, type Feed, type Figure, select, shareCleared, type Unit } from '@mine-action/data';
import { DEFAULT_EDITION } from '@mine-action/data';
import { azerbaijan } from '@mine-action/data/azerbaijan';
import {
  type DetailsSaying,
  type DogsSaying,
  english,
  findLanguage,
  type LanguagePack,
  type ProgressSaying,
  say,
  sayDetails,
  sayDogs,
  type SayOptions,
  sayProgress,
  type Saying,
  sayWhy,
  type Unsaid,
  type WhyUnsaid,
} from '@mine-action/wording';

/** What an element wants to know, and for whom. */
export interface Question {
  /** The page's own feed; the built-in figures without it. */
  readonly feed?: Feed | undefined;
  readonly edition: Edition;
  /** A language that the voice speaks. */
  readonly language: string;
  readonly today: string;
  readonly unit?: Unit | undefined;
  readonly label?: string | undefined;
}

/** A saying whose details are worded when somebody asks for them. */
export type Told<S extends Saying = Saying> = S & { readonly details: () => DetailsSaying };

export interface Voice {
  /** The language meant by a `lang` tag, if it is spoken. */
  speaks(tag: string): Pick<LanguagePack, 'code' | 'direction'> | undefined;
  stat(question: Question, indicator: string): Told | Unsaid;
  progress(question: Question, basis: Basis): Told<ProgressSaying> | Unsaid;
  dogs(question: Question, indicator: string): Told<DogsSaying> | Unsaid;
  /** Why there is nothing, in words. */
  why(why: WhyUnsaid, indicator: string, language: string): string;
  /** The codes that would have been answered, for the page's editor. */
  indicators(feed: Feed | undefined): readonly string[];
}

const pack = (language: string): LanguagePack => findLanguage(language) ?? english;

const optionsOf = ({ language, today, unit, label }: Question): SayOptions => ({
  language: pack(language),
  today,
  unit,
  label,
});

const isUnsaid = (answer: Saying | Unsaid): answer is Unsaid => !answer.known;

/** Asked for once a page and shared; forgotten when it fails, so that a later question may ask again. */
let history: Promise<unknown> | undefined;
let withEarlier: Feed | undefined;

function loadHistory(): Promise<unknown> {
  history ??= import('@mine-action/data/azerbaijan-earlier').then(
    ({ azerbaijanWithEarlier }) => (withEarlier = azerbaijanWithEarlier),
    (error: unknown) => {
      history = undefined;
      throw error;
    },
  );
  return history;
}

/**
 * The feed that the question is about, and the answer from it. The built-in feed is asked without its history first
 * where the edition allows it, and with it where that has nothing.
 */
function from<Answer extends { known: boolean }>(question: Question, answer: (feed: Feed) => Answer | Unsaid): Answer | Unsaid {
  if (question.feed) return answer(question.feed);
  if (withEarlier) return answer(withEarlier);
  const isEarlier = question.edition !== 'latest' && question.edition < DEFAULT_EDITION;
  const found: Answer | Unsaid = isEarlier ? { known: false, why: 'indicator-unknown' } : answer(azerbaijan);
  return !found.known && (found as Unsaid).why === 'indicator-unknown'
    ? { known: false, why: 'loading', until: loadHistory() }
    : found;
}

const told = <S extends Saying>(saying: S, figure: Figure, language: LanguagePack, more?: ProgressSaying['remarks']): Told<S> => ({
  ...saying,
  details: () => (figure.known ? sayDetails(figure, language, more) : (undefined as never)),
});

export const voice: Voice = {
  speaks: findLanguage,

  stat: (question, indicator) =>
    from(question, (feed) => {
      const figure = select(feed, { indicator, edition: question.edition });
      if (!figure.known) return figure;
      const options = optionsOf(question);
      const saying = say(figure, options);
      return isUnsaid(saying) ? saying : told(saying, figure, options.language);
    }),

  progress: (question, basis) =>
    from(question, (feed) => {
      const { edition } = question;
      const cleared = select(feed, { indicator: 'area-cleared', edition });
      const contaminated = select(feed, { indicator: 'area-contaminated', edition });
      const share = shareCleared(cleared, contaminated, basis);
      if (!share.known) return share;
      const options = optionsOf(question);
      const saying = sayProgress(share, basis, options);
      return isUnsaid(saying) ? saying : told(saying, share, options.language, saying.remarks);
    }),

  dogs: (question, indicator) =>
    from(question, (feed) => {
      const { edition } = question;
      const dogs = select(feed, { indicator, edition });
      if (!dogs.known) return dogs;
      const planned = select(feed, { indicator, edition, status: 'planned' });
      const options = optionsOf(question);
      const saying = sayDogs(dogs, planned.known ? planned.claim : undefined, options);
      return isUnsaid(saying) ? saying : told(saying, dogs, options.language);
    }),

  why: (why, indicator, language) => sayWhy(why, indicator, pack(language)),

  indicators: (feed) => [...new Set((feed ?? withEarlier ?? azerbaijan).figures.map((claim) => claim.indicator))],
};
