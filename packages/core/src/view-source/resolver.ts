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
  type ChartView,
  claimsOf,
  type Detail,
  type DogsView,
  type Evidence,
  describeGroupDetails,
  type LanguagePack,
  languageOf,
  namedIn,
  breakdownRemarks,
  progressRemarks,
  type View,
  describeStat,
  sayAge,
  describeDetails,
  describeDogs,
  sayNotRenewed,
  describeGroup,
  type DescribeOptions,
  describeBreakdown,
  describeProgress,
  describeSources,
  describeTrend,
  describeUnavailable,
  trendRemarks,
  type Unavailable,
  wordsOf,
} from '@mine-action/wording';
import { lazy } from '../lazy.js';
import { pendingLanguage, packOf } from './language-packs.js';
import type { FigureRequest, Available, Resolver } from './request.js';

/** In English where the language has no sure words for one of these. */
const optionsOf = (
  { language, unit, label }: FigureRequest,
  ...counted: readonly Pick<Claim, 'indicator'>[]
): DescribeOptions => wordsOf(counted, { language: packOf(language), unit, label });

/** The figures from before the press release. */
const history = lazy(async () => {
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
function from<S extends View>(
  request: FigureRequest,
  answer: (feed: Feed) => Available<S> | Unavailable,
): Available<S> | Unavailable {
  const { here } = history;
  if (request.feed || here) return fromWhole(request, answer);
  const awaited = pendingLanguage(request.language);
  if (awaited) return awaited;
  // Days are compared as text, and every day stands before "latest".
  const found = request.edition < DEFAULT_EDITION ? undefined : answer(azerbaijan);
  return found && (found.known || !IN_HISTORY.has(found.reason))
    ? found
    : { known: false, reason: 'loading', until: history.load() };
}

/** The same, where only the whole feed will do. */
function fromWhole<S extends View>(
  { feed = history.here, language }: FigureRequest,
  answer: (feed: Feed) => Available<S> | Unavailable,
): Available<S> | Unavailable {
  const awaited = pendingLanguage(language);
  if (feed) return awaited ?? answer(feed);
  // Both are fetched at once.
  return { known: false, reason: 'loading', until: Promise.all([history.load(), awaited?.until]) };
}

const resolved = <S extends View>(
  view: S,
  figure: Known,
  language: LanguagePack,
  more?: readonly Detail[],
): Available<S> => ({
  ...view,
  details: () => describeDetails(figure, language, more),
  evidence: () => ({ known: true, feed: figure.feed, claims: [figure.claim] }),
});

export const resolver: Resolver = {
  speaks: languageOf,

  stat: (request, indicator) =>
    from(request, (feed) => {
      const figure = select(feed, { indicator, edition: request.edition });
      if (!figure.known) return figure;
      const options = optionsOf(request, figure.claim);
      const view = describeStat(figure, options);
      return view.known ? resolved(view, figure, options.language) : view;
    }),

  progress: (request, basis) =>
    from(request, (feed) => {
      const { edition } = request;
      const cleared = select(feed, { indicator: 'area-cleared', edition });
      const contaminated = select(feed, { indicator: 'area-contaminated', edition });
      const share = shareCleared(cleared, contaminated, basis);
      if (!share.known) return share;
      // A share has no label of the page's own.
      const options = optionsOf({ ...request, label: undefined }, share.claim);
      const view = describeProgress(share, basis, options);
      return view.known
        ? resolved(view, share, options.language, progressRemarks(share, basis, options))
        : view;
    }),

  dogs: (request, indicator) =>
    from<DogsView>(request, (feed) => {
      const { edition } = request;
      const dogs = select(feed, { indicator, edition });
      if (!dogs.known) return dogs;
      const planned = select(feed, { indicator, edition, status: 'planned' });
      const options = optionsOf(request, dogs.claim);
      const view = describeDogs(dogs, planned.known ? planned.claim : undefined, options);
      if (!view.known) return view;
      const claims = planned.known ? [dogs.claim, planned.claim] : [dogs.claim];
      return { ...resolved(view, dogs, options.language), evidence: () => ({ known: true, feed, claims }) };
    }),

  trend: (request, indicator, look) =>
    fromWhole<ChartView>(request, (feed) => {
      const { edition } = request;
      const timeline = {
        feed,
        series: seriesOf(feed, indicator, edition),
        years: yearsOf(feed, indicator, edition),
      };
      const [claim, ...also] = namedIn(timeline, look);
      if (!claim) {
        const figure = select(feed, { indicator, edition });
        return figure.known ? { known: false, reason: 'series-missing' } : figure;
      }
      const options = optionsOf(request, claim, ...also);
      const view = describeTrend(timeline, look, options);
      if (!view.known) return view;
      return {
        ...view,
        details: () =>
          describeDetails(
            { known: true, claim, feed },
            options.language,
            trendRemarks(timeline, look, options),
            also,
          ),
        evidence: () => ({ known: true, feed, claims: claimsOf(timeline, look) }),
      };
    }),

  ordnance: (request) =>
    from<ChartView>(request, (feed) => {
      const kinds = breakdownOf(feed, request.edition);
      const [claim, ...also] = kinds?.flatMap(({ claim: stated }) => stated ?? []) ?? [];
      if (!kinds || !claim)
        return { known: false, reason: breakdownOf(feed, 'latest') ? 'not-yet-known' : 'kinds-missing' };
      const options = optionsOf({ ...request, label: undefined }, ...kinds);
      const view = describeBreakdown(kinds, feed, options);
      if (!view.known) return view;
      return {
        ...view,
        details: () =>
          describeDetails(
            { known: true, claim, feed },
            options.language,
            breakdownRemarks(kinds, options),
            also,
          ),
        evidence: () => ({ known: true, feed, claims: [claim, ...also] }),
      };
    }),

  group: (request, indicators) =>
    from(request, (feed) => {
      const { edition } = request;
      const figures = indicators.map((indicator) => select(feed, { indicator, edition }));
      // What these figures do not know, the earlier ones may.
      const unknown = figures.find((figure) => !figure.known && IN_HISTORY.has(figure.reason));
      if (unknown && feed === azerbaijan) return unknown as Unavailable;
      const options = optionsOf(request);
      const view = describeGroup(figures, options);
      if (!view.known) return view;
      const claims = figures.flatMap((figure) => (figure.known ? [figure.claim] : []));
      return {
        ...view,
        details: () => describeGroupDetails(figures, options),
        evidence: () => ({ known: true, feed, claims }),
      };
    }),

  sources: (request, shown) => {
    const found = shown.map((evidence) => evidence());
    return (
      pendingLanguage(request.language) ??
      found.find((evidence): evidence is Unavailable => !evidence.known) ??
      describeSources(found as readonly Evidence[], packOf(request.language))
    );
  },

  csv: ({ claims, feed }) => toCsv(claims, feed),

  age: (months, language) => sayAge(months, packOf(language)),

  notRenewed: (minutes, language) => sayNotRenewed(minutes, packOf(language)),

  newer: (figure, language) => packOf(language).messages.newer({ figure }),

  unavailable(reason, language) {
    const { code } = packOf(language);
    return { text: describeUnavailable(reason, packOf(code)), lang: code === language ? undefined : code };
  },

  indicators: (feed) => indicatorsOf(feed ?? history.here ?? azerbaijan),
};
