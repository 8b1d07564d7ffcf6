/**
 * The little of a feed that one day's figure rests on.
 *
 * A series grows by a row a day. Asking the whole of it again for each day, language and unit makes a site of three
 * times the days nine times the work, and a page that repeats it nine times as large. The words of a day rest on few
 * claims: those are found once, in the site's first language, and are all that is asked from there on.
 */
import { type Claim, type Feed, isKnownIn, publicationOf, seriesOf, yearsOf } from '@mine-action/data';
import { namedIn, type TrendDisplay } from '@mine-action/wording';
import type { AddressWords } from '../embed/choices.js';
import { type WordsAt, wordsAt, wordsOf } from '../embed/words.js';
import type { SiteEntry } from './entries.js';
import { partOf } from './feed-part.js';
import type { PageContent } from './page-content.js';

const TRENDS: readonly TrendDisplay[] = ['totals', 'years', 'both'];

/** The claims that the words of an edition name, whatever it is shown in. */
function namedOn(entry: SiteEntry, part: Feed, edition: string, content: PageContent): readonly Claim[] {
  if (entry.route !== 'trend') return content.claims;
  const { name = '' } = entry;
  const timeline = {
    feed: part,
    series: seriesOf(part, name, edition),
    years: yearsOf(part, name, edition),
  };
  return [...new Set(TRENDS.flatMap((look) => namedIn(timeline, look)))];
}

/**
 * The part of a feed from which an edition is said as from the whole.
 *
 * @param part the entry's part of the feed
 * @param site its first language and its day
 */
export function partOn(
  entry: SiteEntry,
  part: Feed,
  edition: string,
  content: PageContent,
  { language, today }: { readonly language: string; readonly today: string },
): Feed {
  const little = partOf(part, namedOn(entry, part, edition, content));
  const { indicators, label } = content.attributes;
  const figure = { route: entry.route, name: entry.name, indicators: indicators?.split(' ') };
  const said = (feed: Feed): string => {
    const words = wordsOf(figure, { label }, { feed, language, edition, today });
    return JSON.stringify({ ...words, tables: undefined });
  };
  return said(little) === said(part) ? little : part;
}

/**
 * Says what the builder needs of editions, once for all that know the same: of several days few bring news.
 *
 * @param part the entry's part of the feed; what is asked of that whole is asked again for each edition
 */
export function wordsByKnowledge(part: Feed): (query: WordsAt) => AddressWords {
  const said = new Map<string, AddressWords>();
  return (query) => {
    const { feed, edition, ...rest } = query;
    if (feed === part) return wordsAt(query);
    const all = feed.figures.map((claim) => [claim.id, isKnownIn(edition, claim, feed)]);
    const key = JSON.stringify([all, rest]);
    const words = said.get(key) ?? wordsAt(query);
    said.set(key, words);
    return words;
  };
}

/** Of the claims that a page rests on those that became known on its date; all, where it is no series. */
export function newsOn(
  { route }: Pick<SiteEntry, 'route'>,
  { claims }: PageContent,
  part: Feed,
  edition: string,
): readonly Claim[] {
  if (route !== 'trend' || edition === 'latest') return claims;
  return claims.filter((claim) => publicationOf(claim, part) === edition);
}
