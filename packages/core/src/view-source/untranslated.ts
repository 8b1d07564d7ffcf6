/**
 * A resolver for a working copy in which some message stands only in English: a figure that meets one is said in English
 * as a whole, with its details and with what may be said beside it. Bundles in which nothing is missing do not hold this.
 */
import { inOneLanguage } from '@mine-action/wording';
import type { Resolver } from './resolution.js';

/** Minutes without a new feed that are said in different words. */
const MINUTES = [1, 300];

export function inOneLanguageEach(resolver: Resolver): Resolver {
  return {
    ...resolver,
    resolve: (request) =>
      inOneLanguage(request.language, (language) => {
        // What an element says beside the figure is in the figure's language.
        resolver.newer('', language);
        resolver.words(language);
        for (const minutes of MINUTES) resolver.notRenewed(minutes, language);
        return resolver.resolve({ ...request, language });
      }),
    sources: (asked, shown) => inOneLanguage(asked, (language) => resolver.sources(language, shown)),
  };
}
