/**
 * The resolver of the elements outside a browser, for those who read or check what it says.
 */
import type { Feed } from '@mine-action/data';
import type { Resolver } from '../packages/core/src/view-source/resolution.ts';
import type {
  ChartView,
  DetailsView,
  DogsView,
  Evidence,
  GroupView,
  LanguagePack,
  ProgressView,
  Selection,
  SourcesView,
  StatView,
  UnavailableReason,
} from '../packages/wording/src/index.ts';
import { generate } from './generate.ts';
import { loadSources } from './load-sources.ts';

/** An answer, read as the view that is expected. Where it is none, `known` is false and nothing but the reason is there. */
type Said<View> = Omit<View, 'known'> & {
  readonly known: boolean;
  readonly reason?: UnavailableReason;
  /** While it has not come. */
  readonly until?: Promise<unknown> | undefined;
  readonly details: () => DetailsView;
  readonly evidence: Evidence;
};

interface Sources {
  readonly resolver: Resolver;
  readonly feed: Feed;
  readonly sampleFeed: Feed;
  readonly packs: readonly LanguagePack[];
}

/** What is asked of every view; what else it names is selected. */
interface Request {
  readonly edition: string;
  readonly language: string;
  readonly feed?: Feed | undefined;
  readonly unit?: string;
}

/**
 * @param codes languages that it is to speak
 * @returns `resolver`, with a short way to each view (`stat(request, indicator)` …), the `packs` of the languages, the built-in
 *   figures as `feed`, and the invented ones of the stories as `sampleFeed`
 */
export async function resolverIn(codes: readonly string[]) {
  await generate();
  const { resolver, ...sources } = await loadSources<Sources>(`
    export { resolver } from './packages/elements/src/resolver.ts';
    import { azerbaijanWithEarlier } from './packages/data/src/azerbaijan-earlier.ts';
    import { inWords, pendingTexts } from './packages/core/src/view-source/built-in-texts.ts';
    export { sampleFeed } from './stories/sample-feed.ts';
    import { addLanguage } from './packages/wording/src/index.ts';
    ${codes.map((code) => `import { pack as ${code} } from './packages/wording/src/generated/${code}.ts';`).join('\n')}
    export const packs = [${codes.join()}];
    packs.forEach(addLanguage);
    export let feed = azerbaijanWithEarlier;
    for (const { code } of packs) {
      await pendingTexts(code)?.until;
      feed = inWords(feed, code);
    }`);
  return { ...sources, resolver: { ...resolver, ...shortWays(resolver) } };
}

/** A view, with its details, and what it rests on; or why there is none. */
function shortWays(resolver: Resolver) {
  const view = <View>(
    element: string,
    { edition, language, feed, ...more }: Request,
    selection: Selection,
  ): Said<View> => {
    const found = resolver.resolve({
      element,
      selection: { ...more, ...selection },
      edition,
      language,
      feed,
    });
    const answer = found.known
      ? {
          ...found.view,
          details: found.details,
          evidence: { known: true, feed: found.feed, claims: found.claims },
        }
      : found;
    return answer as unknown as Said<View>;
  };
  const wordsIn = (language: string) => {
    const words = resolver.words(language);
    if (!words) throw new Error(`There are no words in ${language}.`);
    return words;
  };
  return {
    stat: (request: Request, indicator: string) => view<StatView>('mine-stat', request, { indicator }),
    progress: (request: Request, basis: string) =>
      view<ProgressView>('clearance-progress', request, { basis }),
    dogs: (request: Request, indicator: string) => view<DogsView>('dog-counter', request, { indicator }),
    trend: (request: Request, indicator: string, display?: string) =>
      view<ChartView>('clearance-trend', request, { indicator, display }),
    ordnance: (request: Request) => view<ChartView>('ordnance-breakdown', request, {}),
    group: (request: Request, indicators: readonly string[]) =>
      view<GroupView>('mine-figures', request, { indicators: indicators.join(' ') }),
    listed: ({ language }: Request, shown: Parameters<Resolver['sources']>[1]) =>
      resolver.sources(language, shown) as Omit<SourcesView, 'known'> &
        Pick<Said<SourcesView>, 'known' | 'reason'>,
    age(months: number, language: string) {
      const { months: short, years } = wordsIn(language).ages;
      return short[months - short[0] + 1] ?? years[Math.floor(months / 12) - years[0] + 1];
    },
    unavailable(reason: string, language: string) {
      const { unavailable } = wordsIn(language);
      return { text: unavailable[reason] ?? unavailable.other };
    },
  };
}
