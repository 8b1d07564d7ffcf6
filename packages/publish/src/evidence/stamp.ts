/**
 * A feed with the day on which each quote was last found in its source, as the evidence beside it says.
 *
 * Only a quote that stands in the excerpt gets the day: a figure added since, or a quote that was changed, was not there
 * to be looked for. Where there is evidence, it is believed and not what the feed says of itself.
 */
import { type Claim, type Feed, type Source, vouchFor } from '@mine-action/data';
import { folded, standsIn } from './occurs-in.js';
import type { Evidence } from './evidence-file.js';

export function withEvidence(feed: Feed, evidence: ReadonlyMap<string, Evidence>): Feed {
  if (evidence.size === 0) return feed;
  const excerpts = new Map([...evidence].map(([key, { excerpt }]) => [key, folded(excerpt)]));
  const figures = feed.figures.map((claim): Claim => {
    const key = claim.source ?? '';
    const [read, excerpt] = [evidence.get(key), excerpts.get(key)];
    if (!claim.quote || !read || excerpt === undefined) return claim;
    const { text, lang } = claim.quote;
    const isThere = standsIn(excerpt, text);
    return { ...claim, quote: { text, lang, ...(isThere && { checkedOn: read.readOn }) } };
  });
  const sources = Object.entries(feed.sources).map(([key, source]): [string, Source] => {
    const archivedUrl = source.archivedUrl ?? evidence.get(key)?.archivedUrl;
    return [key, archivedUrl === undefined ? source : { ...source, archivedUrl }];
  });
  return vouchFor({ ...feed, sources: Object.fromEntries(sources), figures });
}
