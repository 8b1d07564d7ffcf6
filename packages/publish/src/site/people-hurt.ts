/**
 * Who was killed is not said without who was injured, nor the other way round: a page of one such figure says the others that
 * were known then, each with its date and its source, in words (docs/decisions/0027-casualties.md).
 */
import type { Feed } from '@mine-action/data';
import { pathOf } from '@mine-action/data/site-address';
import { page } from './draw.js';
import { isOfPeopleHurt, type SiteEntry } from './entries.js';
import { pageContent } from './page-content.js';
import { sentenceIn } from './sections.js';
import { inLanguage, type Site, wayTo } from './site.js';

export interface Beside {
  readonly site: Site;
  readonly entry: SiteEntry;
  readonly language: string;
  readonly part: Feed;
  readonly edition: string;
}

/** Nothing for every other figure. */
export function besidePeopleHurt({ site, entry, language, part, edition }: Beside, path: string): unknown {
  if (!isOfPeopleHurt(entry)) return '';
  const codes = new Set(part.figures.map(({ indicator }) => indicator));
  codes.delete(entry.name ?? '');
  return [...codes].map((name) => {
    const other = { route: entry.route, name, indicators: [name] };
    const content = pageContent(other, part, edition, language);
    if (!content) return '';
    // That page has an address for each day on which something became known of any of them.
    const address = inLanguage(site, { route: entry.route, name, edition }, language);
    const sources = content.sources.map(({ before, link, after }) => before + link + after).join(' \u00b7 ');
    return page`<p class="said"><a href=${wayTo(path, pathOf(address))}>${sentenceIn(
      content.language,
      language,
      content.sentences[0],
    )}</a> <bdi>${sources}</bdi></p>`;
  });
}
