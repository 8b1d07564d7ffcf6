/**
 * The resolver of the elements outside a browser, for those who read or check what it says.
 */
import { generate } from './generate.ts';
import { loadSources } from './load-sources.ts';

/**
 * @param {readonly string[]} codes languages that it is to speak
 * @returns `resolver`, with a short way to each view (`stat(request, indicator)` …), the `packs` of the languages, the built-in
 *   figures as `feed`, and the invented ones of the stories as `sampleFeed`
 */
export async function resolverIn(codes) {
  await generate();
  const { resolver, ...sources } = await loadSources(`
    export { resolver } from './packages/elements/src/resolver.ts';
    export { azerbaijanWithEarlier as feed } from './packages/data/src/azerbaijan-earlier.ts';
    export { sampleFeed } from './stories/sample-feed.ts';
    import { addLanguage } from './packages/wording/src/index.ts';
    ${codes.map((code) => `import { pack as ${code} } from './packages/wording/src/generated/${code}.ts';`).join('\n')}
    export const packs = [${codes.join()}];
    packs.forEach(addLanguage);`);
  return { ...sources, resolver: { ...resolver, ...shortWays(resolver) } };
}

/** A view, with its details, and what it rests on; or why there is none. */
function shortWays(resolver) {
  const view = (element, { edition, language, feed, ...more }, selection) => {
    const found = resolver.resolve({
      element,
      selection: { ...more, ...selection },
      edition,
      language,
      feed,
    });
    return found.known
      ? {
          ...found.view,
          details: found.details,
          evidence: { known: true, feed: found.feed, claims: found.claims },
        }
      : found;
  };
  return {
    stat: (request, indicator) => view('mine-stat', request, { indicator }),
    progress: (request, basis) => view('clearance-progress', request, { basis }),
    dogs: (request, indicator) => view('dog-counter', request, { indicator }),
    trend: (request, indicator, display) => view('clearance-trend', request, { indicator, display }),
    ordnance: (request) => view('ordnance-breakdown', request, {}),
    group: (request, indicators) => view('mine-figures', request, { indicators: indicators.join(' ') }),
    listed: ({ language }, shown) => resolver.sources(language, shown),
    age(months, language) {
      const { months: short, years } = resolver.words(language).ages;
      return short[months - short[0] + 1] ?? years[Math.floor(months / 12) - years[0] + 1];
    },
    unavailable(reason, language) {
      const { unavailable } = resolver.words(language);
      return { text: unavailable[reason] ?? unavailable.other };
    },
  };
}
