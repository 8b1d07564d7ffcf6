/**
 * A page for each source: everything that it states, each figure with its words and the way to its own page. In the site's
 * first language alone, as past days are.
 */
import { type Claim, type Feed, knownOn, lastDay, type Source } from '@mine-action/data';
import { pathOf } from '@mine-action/data/site-address';
import {
  claimSentence,
  describeDetails,
  english,
  findLanguage,
  type LanguagePack,
  wordsOf,
} from '@mine-action/wording';
import { nothing } from 'lit';
import { rectifiedIn } from './changes.js';
import { placeOf } from './corrections.js';
import { page } from './draw.js';
import type { Made } from './manifest.js';
import type { Output } from './output.js';
import { drawPage, feedName } from './page.js';
import { citations, dateText, list, marked, quotation, section, sentenceIn } from './sections.js';
import { correctionsPath, type Site, sourcePath, wayTo } from './site.js';
import { languageName, Words } from './words.js';

/** What a source states: all but what was withdrawn. */
const statedBy = (id: string, { figures }: Feed): readonly Claim[] =>
  figures.filter(({ source, withdrawn }) => source === id && !withdrawn);

/** The keys of the sources that state something, the newest first; of one day in the feed's order. */
export function sourcesStating(feed: Feed): readonly string[] {
  const stating = new Set(
    feed.figures.flatMap(({ source, withdrawn }) => (source && !withdrawn ? source : [])),
  );
  const dayOf = (id: string): string => lastDay((feed.sources[id] as Source).publishedOn);
  return Object.keys(feed.sources)
    .filter((id) => stating.has(id))
    .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
}

/** Writes the page of each source that states something. */
export async function writeSources(
  output: Output,
  site: Site,
  feed: Feed,
  views: readonly Made[],
): Promise<void> {
  const taken = new Set<string>();
  for (const id of sourcesStating(feed)) {
    const { publisher, title } = feed.sources[id] as Source;
    const [language = 'en'] = site.languages;
    const text = `${title} – ${feedName(publisher.name, feed, language).text}`;
    const own = taken.has(text) ? `${text} (${id})` : text;
    taken.add(own);
    await output.write(`${sourcePath(id)}index.html`, drawSource(id, own, site, feed, views));
  }
}

function drawSource(id: string, title: string, site: Site, feed: Feed, views: readonly Made[]): string {
  const [language = 'en'] = site.languages;
  const pack = findLanguage(language) ?? english;
  const words = new Words(language);
  const path = sourcePath(id);
  const source = feed.sources[id] as Source;
  const claims = statedBy(id, feed);
  const name = feedName(source.publisher.name, feed, language);
  const { messages } = pack;
  return drawPage({
    site,
    path,
    language,
    words,
    title: { text: title },
    headline: source.title,
    description: `${name.text}, ${dateText(source.publishedOn, language)}`,
    alternates: new Map(),
    kind: 'source',
    main: page`<h1><bdi lang=${source.language}>${source.title}</bdi></h1>
<dl>
<dt>${messages['term-published-by']()}</dt><dd><bdi lang=${name.lang ?? nothing}>${name.text}</bdi></dd>
<dt>${messages['term-published-on']()}</dt><dd><time datetime=${source.publishedOn}>${dateText(source.publishedOn, language)}</time></dd>
<dt>${words.in('quote-language')}</dt><dd><bdi lang=${source.language}>${languageName(source.language)}</bdi></dd>
</dl>
${source.url === undefined ? '' : page`<p><a href=${source.url} rel="noopener noreferrer">${messages['open-source']()}</a></p>`}
${section(
  words.in('source-figures'),
  page`<ol class="stated-here">${claims.map((claim) => stated(claim, { feed, views, path, pack }))}</ol>
${rectifiedIn({ ...feed, figures: feed.figures.filter((each) => each.source === id) }).length > 0 ? page`<p><a href=${wayTo(path, correctionsPath(site, language))}>${words.in('corrections')}</a></p>` : ''}`,
)}${citations(claims, feed, words, site.url + path)}`,
  });
}

interface StatedOn {
  readonly feed: Feed;
  readonly views: readonly Made[];
  readonly path: string;
  readonly pack: LanguagePack;
}

/** One figure of a source: its sentence, the source's words, and what narrows it. */
function stated(claim: Claim, { feed, views, path, pack }: StatedOn): unknown {
  const { language } = wordsOf([claim], { language: pack }, feed);
  const [statement] = describeDetails({ known: true, claim, feed }, language).statements;
  if (!statement) return '';
  const { messages } = language;
  // Who published it, and when, stands above all of them.
  const said = new Set([messages['term-published-by'](), messages['term-published-on']()]);
  const way = wayToFigure(claim, { feed, views, path });
  const sentence = sentenceIn(language, pack.code, claimSentence(claim, feed, language));
  return page`<li>
<h3>${way === undefined ? sentence : page`<a href=${way}>${sentence}</a>`}</h3>
${quotation(statement)}
${marked(list(statement.lines.filter(({ term }) => !said.has(term))), language, pack.code)}
</li>
`;
}

/** Where the figure stands as it was known when the source stated it; its newest page where that day has none. */
function wayToFigure(
  claim: Claim,
  { feed, views, path }: Pick<StatedOn, 'feed' | 'views' | 'path'>,
): string | undefined {
  const place = placeOf(claim, views);
  if (!place) return undefined;
  const made = views.find(({ route, name }) => route === place.route && name === place.name);
  const day = knownOn(claim, feed);
  const edition = made?.editions.includes(day) ? day : 'latest';
  return wayTo(path, pathOf({ ...place, edition }));
}
