/**
 * What has changed as an Atom feed (RFC 4287), for those who follow a programme's figures: newsrooms, other programmes,
 * a mail service. One for the site, in its first language, with the newest changes.
 *
 * The names of entries rest on the feed's id and the figure's, and not on words or places: a reader is told once of a
 * change, also after a figure was worded in another way.
 */
import type { Feed, Text } from '@mine-action/data';
import { pathOf } from '@mine-action/data/site-address';
import { type Change, changesIn, changeText } from './changes.js';
import { draw, page } from './draw.js';
import { placeOf } from './corrections.js';
import type { Made } from './manifest.js';
import { feedText } from './page.js';
import { CHANGES, correctionsPath, homePath, type Site } from './site.js';

/** A reader who asks less often than a programme publishes so many looks at the site. */
const ENTRIES_AT_MOST = 100;

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Days are no moments; Atom wants one. */
const momentOf = (day: string): string => `${day}T00:00:00Z`;

/** A name that lasts, by RFC 4151: who gave it, when that was theirs to give, and what it names. */
function tagOf({ url, feed }: Site, ...names: readonly string[]): string {
  // The year in which the format began: every domain that publishes a feed is then somebody's.
  return `tag:${new URL(url).hostname},2025:${[feed.id, ...names].join('/')}`;
}

export function drawAtom(site: Site, feed: Feed, views: readonly Made[]): string {
  const [language = 'en'] = site.languages;
  const changes = changesIn(feed).slice(0, ENTRIES_AT_MOST);
  const textOf = (text: Text): string => feedText(text, language).text;
  const { publisher } = site.feed;
  const title = feedText(site.feed.title, language);
  const newest = changes[0]?.date ?? site.feed.modified.slice(0, 10);
  return (
    XML +
    draw(
      page`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${tagOf(site)}</id>
<title xml:lang="${title.lang ?? language}">${title.text}</title>
<updated>${momentOf(newest)}</updated>
<link rel="self" type="application/atom+xml" href="${site.url + CHANGES}"/>
<link rel="alternate" type="text/html" href="${site.url + homePath(site, language)}"/>
<author><name>${textOf(publisher.name)}</name>${publisher.url === undefined ? '' : page`<uri>${publisher.url}</uri>`}</author>
${changes.map((change) => entry(change, site, views, language))}</feed>
`,
    )
  );
}

function entry(change: Change, site: Site, views: readonly Made[], language: string): unknown {
  const { claim, date, kind } = change;
  const { figure, rectified, language: said } = changeText(change, site.feed, language);
  const own = placeOf(claim, views);
  const place = own ? pathOf({ ...own, edition: 'latest' }) : correctionsPath(site, language);
  const reason = kind === 'new' ? undefined : feedText(change.reason, language);
  return page`<entry xml:lang="${said.code}">
<id>${tagOf(site, claim.id, kind, date, ...(kind === 'corrected' ? [String(change.before.value)] : []))}</id>
<title>${rectified ?? figure}</title>
<updated>${momentOf(date)}</updated>
<link rel="alternate" type="text/html" href="${site.url + place}"/>
<category term="${kind}"/>
${summaryOf(change, figure)}
${reason === undefined ? '' : page`<content type="text" xml:lang="${reason.lang ?? language}">${reason.text}</content>\n`}</entry>
`;
}

/** Of a new figure the words of its source, in their language; of one that was corrected, what it says now. */
function summaryOf({ claim: { quote }, kind }: Change, figure: string): unknown {
  return kind === 'new' && quote
    ? page`<summary xml:lang="${quote.lang}">${quote.text}</summary>`
    : page`<summary>${figure}</summary>`;
}
