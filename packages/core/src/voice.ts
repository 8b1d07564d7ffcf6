/**
 * Where figures and words meet: a question about the figures is answered with what is to be said.
 *
 * Elements ask the voice and draw the answer. The bundles for websites put another one in this one's place, which has
 * the answers about the built-in figures ready made and fetches this one for every other question.
 */
import {
  breakdownOf,
  type Claim,
  DEFAULT_EDITION,
  type Feed,
  indicatorsOf,
  type Known,
  select,
  seriesOf,
  shareCleared,
  yearsOf,
} from '@mine-action/data';
import { azerbaijan } from '@mine-action/data/azerbaijan';
import { toCsv } from '@mine-action/data/csv';
import {
  type ChartSaying,
  claimsOf,
  type Detail,
  type DogsSaying,
  type Evidence,
  groupDetails,
  type LanguagePack,
  languageOf,
  namedIn,
  ordnanceRemarks,
  progressRemarks,
  type Said,
  say,
  sayAge,
  sayDetails,
  sayDogs,
  sayNotRenewed,
  sayGroup,
  type SayOptions,
  sayOrdnance,
  sayProgress,
  saySources,
  sayTrend,
  sayWhy,
  trendRemarks,
  type Unsaid,
  wordsOf,
} from '@mine-action/wording';
import { later } from './later.js';
import { awaitWordsOf, packOf } from './packs.js';
import type { Question, Told, Voice } from './question.js';

/** In English where the language has no sure words for one of these. */
const optionsOf = (
  { language, unit, label }: Question,
  ...counted: readonly Pick<Claim, 'indicator'>[]
): SayOptions => wordsOf(counted, { language: packOf(language), unit, label });

/** The figures from before the press release. */
const history = later(async () => {
  const file: Partial<typeof import('@mine-action/data/azerbaijan-earlier')> =
    await import('@mine-action/data/azerbaijan-earlier');
  return file.azerbaijanWithEarlier;
});

/** What the figures from the press release on do not know, the earlier ones may. */
const IN_HISTORY: ReadonlySet<string> = new Set(['indicator-unknown', 'not-yet-known', 'kinds-missing']);

/**
 * The feed that the question is about, and the answer from it. The built-in feed is asked without its history first
 * where the edition allows it, and with it where that has nothing.
 */
function from<S extends Said>(
  question: Question,
  answer: (feed: Feed) => Told<S> | Unsaid,
): Told<S> | Unsaid {
  const { here } = history;
  if (question.feed || here) return fromWhole(question, answer);
  const awaited = awaitWordsOf(question.language);
  if (awaited) return awaited;
  // Days are compared as text, and every day stands before "latest".
  const found = question.edition < DEFAULT_EDITION ? undefined : answer(azerbaijan);
  return found && (found.known || !IN_HISTORY.has(found.why))
    ? found
    : { known: false, why: 'loading', until: history.load() };
}

/** The same, where only the whole feed will do. */
function fromWhole<S extends Said>(
  { feed = history.here, language }: Question,
  answer: (feed: Feed) => Told<S> | Unsaid,
): Told<S> | Unsaid {
  const awaited = awaitWordsOf(language);
  if (feed) return awaited ?? answer(feed);
  // Both are fetched at once.
  return { known: false, why: 'loading', until: Promise.all([history.load(), awaited?.until]) };
}

const told = <S extends Said>(
  saying: S,
  figure: Known,
  language: LanguagePack,
  more?: readonly Detail[],
): Told<S> => ({
  ...saying,
  details: () => sayDetails(figure, language, more),
  evidence: () => ({ known: true, feed: figure.feed, claims: [figure.claim] }),
});

export const voice: Voice = {
  speaks: languageOf,

  stat: (question, indicator) =>
    from(question, (feed) => {
      const figure = select(feed, { indicator, edition: question.edition });
      if (!figure.known) return figure;
      const options = optionsOf(question, figure.claim);
      const saying = say(figure, options);
      return saying.known ? told(saying, figure, options.language) : saying;
    }),

  progress: (question, basis) =>
    from(question, (feed) => {
      const { edition } = question;
      const cleared = select(feed, { indicator: 'area-cleared', edition });
      const contaminated = select(feed, { indicator: 'area-contaminated', edition });
      const share = shareCleared(cleared, contaminated, basis);
      if (!share.known) return share;
      // A share has no label of the page's own.
      const options = optionsOf({ ...question, label: undefined }, share.claim);
      const saying = sayProgress(share, basis, options);
      return saying.known
        ? told(saying, share, options.language, progressRemarks(share, basis, options))
        : saying;
    }),

  dogs: (question, indicator) =>
    from<DogsSaying>(question, (feed) => {
      const { edition } = question;
      const dogs = select(feed, { indicator, edition });
      if (!dogs.known) return dogs;
      const planned = select(feed, { indicator, edition, status: 'planned' });
      const options = optionsOf(question, dogs.claim);
      const saying = sayDogs(dogs, planned.known ? planned.claim : undefined, options);
      if (!saying.known) return saying;
      const claims = planned.known ? [dogs.claim, planned.claim] : [dogs.claim];
      return { ...told(saying, dogs, options.language), evidence: () => ({ known: true, feed, claims }) };
    }),

  trend: (question, indicator, look) =>
    fromWhole<ChartSaying>(question, (feed) => {
      const { edition } = question;
      const timeline = {
        feed,
        series: seriesOf(feed, indicator, edition),
        years: yearsOf(feed, indicator, edition),
      };
      const [claim, ...also] = namedIn(timeline, look);
      if (!claim) {
        const figure = select(feed, { indicator, edition });
        return figure.known ? { known: false, why: 'series-missing' } : figure;
      }
      const options = optionsOf(question, claim, ...also);
      const saying = sayTrend(timeline, look, options);
      if (!saying.known) return saying;
      return {
        ...saying,
        details: () =>
          sayDetails(
            { known: true, claim, feed },
            options.language,
            trendRemarks(timeline, look, options),
            also,
          ),
        evidence: () => ({ known: true, feed, claims: claimsOf(timeline, look) }),
      };
    }),

  ordnance: (question) =>
    from<ChartSaying>(question, (feed) => {
      const kinds = breakdownOf(feed, question.edition);
      const [claim, ...also] = kinds?.flatMap(({ claim: stated }) => stated ?? []) ?? [];
      if (!kinds || !claim)
        return { known: false, why: breakdownOf(feed, 'latest') ? 'not-yet-known' : 'kinds-missing' };
      const options = optionsOf({ ...question, label: undefined }, ...kinds);
      const saying = sayOrdnance(kinds, feed, options);
      if (!saying.known) return saying;
      return {
        ...saying,
        details: () =>
          sayDetails({ known: true, claim, feed }, options.language, ordnanceRemarks(kinds, options), also),
        evidence: () => ({ known: true, feed, claims: [claim, ...also] }),
      };
    }),

  group: (question, indicators) =>
    from(question, (feed) => {
      const { edition } = question;
      const figures = indicators.map((indicator) => select(feed, { indicator, edition }));
      // What these figures do not know, the earlier ones may.
      const unknown = figures.find((figure) => !figure.known && IN_HISTORY.has(figure.why));
      if (unknown && feed === azerbaijan) return unknown as Unsaid;
      const options = optionsOf(question);
      const saying = sayGroup(figures, options);
      if (!saying.known) return saying;
      const claims = figures.flatMap((figure) => (figure.known ? [figure.claim] : []));
      return {
        ...saying,
        details: () => groupDetails(figures, options),
        evidence: () => ({ known: true, feed, claims }),
      };
    }),

  sources: (question, shown) => {
    const found = shown.map((evidence) => evidence());
    return (
      awaitWordsOf(question.language) ??
      found.find((evidence): evidence is Unsaid => !evidence.known) ??
      saySources(found as readonly Evidence[], packOf(question.language))
    );
  },

  csv: ({ claims, feed }) => toCsv(claims, feed),

  age: (months, language) => sayAge(months, packOf(language)),

  notRenewed: (minutes, language) => sayNotRenewed(minutes, packOf(language)),

  newer: (figure, language) => packOf(language).messages.newer({ figure }),

  why(why, language) {
    const { code } = packOf(language);
    return { text: sayWhy(why, packOf(code)), lang: code === language ? undefined : code };
  },

  indicators: (feed) => indicatorsOf(feed ?? history.here ?? azerbaijan),
};
