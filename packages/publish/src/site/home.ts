/**
 * The first page in one language: the programme's figures as they are known now, each leading to its own address.
 */
import type { Feed, Text } from '@mine-action/data';
import { pathOf } from '@mine-action/data/site-address';
import { english, findLanguage } from '@mine-action/wording';
import { tagOf } from '../elements.js';
import { nothing } from 'lit';
import { drawCard } from '../card/index.js';
import { homeLd } from './json-ld.js';
import { headingOf } from './address-page.js';
import { page } from './draw.js';
import { figure } from './element.js';
import { partOf } from './feed-part.js';
import { Output } from './output.js';
import { oembedOfLink } from './oembed.js';
import { pictureMeta, siteCard, sitePicture, sitePictureFile } from './page-picture.js';
import { drawPage, feedText, oembedLink } from './page.js';
import type { TaskDone, Workplace } from './render-task.js';
import { signedBy } from './signed.js';
import { marked, section, sentenceIn, sourcesOf } from './sections.js';
import { homePath, inLanguage, type Site, wayTo } from './site.js';
import { sourceOf } from './views-file.js';
import { pageContent, type PageContent } from './page-content.js';
import { claimsFor, type SiteEntry } from './entries.js';
import { titleIn } from './titles.js';
import { type PageWords, Words } from './words.js';

export interface HomeTask {
  readonly language: string;
  /** Those with nothing to show have no place on the page. */
  readonly entries: readonly SiteEntry[];
}

/** A page that lists more is not read. The site's map lists them all. */
const LISTED_AT_MOST = 500;

/** A view with what it says now. */
interface EntryContent {
  readonly view: SiteEntry;
  readonly part: Feed;
  readonly content: PageContent;
}

/** What the first page shows large, in this order, and what each is called. */
const SHOWN: readonly { readonly is: (entry: SiteEntry) => boolean; readonly title?: keyof PageWords }[] = [
  { is: ({ route }) => route === 'progress', title: 'progress' },
  { is: ({ route, name }) => route === 'figures' && name === 'land' },
  { is: ({ route, name }) => route === 'trend' && name === 'area-cleared', title: 'trend' },
  { is: ({ route }) => route === 'ordnance', title: 'ordnance' },
  { is: ({ route, name }) => route === 'dogs' && name === 'mdd-donated', title: 'dogs' },
  { is: ({ route, name }) => route === 'figures' && name === 'animals' },
  { is: ({ route, name }) => route === 'figures' && name === 'people' },
];

export async function renderHome(
  { language, entries }: HomeTask,
  { site, folder }: Workplace,
  feed: Feed,
): Promise<TaskDone> {
  const contentNow = (entry: SiteEntry): readonly EntryContent[] => {
    const part = partOf(feed, claimsFor(entry, feed));
    const content = pageContent(entry, part, 'latest', language);
    return content ? [{ view: entry, part, content }] : [];
  };
  const shown = SHOWN.flatMap(({ is, title }) =>
    entries.filter(is).flatMap((entry) => contentNow(entry).map((resolved) => ({ ...resolved, title }))),
  );
  const listed = entries
    .filter(({ route }) => route === 'f')
    .slice(0, LISTED_AT_MOST)
    .flatMap(contentNow);
  const path = homePath(site, language);
  const words = new Words(language);
  const title = feedText(site.feed.title, language);
  const output = new Output(folder);
  const picture = sitePicture(site, language);
  const pictureFile = sitePictureFile(site, language);
  const card = pictureFile === undefined ? undefined : drawCard(siteCard(site, language), 'large');
  if (pictureFile !== undefined && card) await output.write(pictureFile, card.png);
  await output.writeJson(`${path}oembed.json`, oembedOfLink(site, title.text, picture));
  await output.write(
    `${path}index.html`,
    drawPage({
      site,
      path,
      language,
      words,
      title: titleIn(title, language),
      headline: title.text,
      description: words.plain('about'),
      alternates: new Map(site.languages.map((each) => [each, homePath(site, each)])),
      kind: 'front',
      head: page`${pictureMeta(picture)}${oembedLink(site, path, title.text)}`,
      data: homeLd(feed, findLanguage(language) ?? english, site, site.url + path),
      main: page`<h1>${textIn(site.feed.title, language)}</h1>
<p class="lead">${words.in('about')}</p>
<p class="lead">${textIn(site.feed.publisher.name, language)}</p>
<p class="lead"><a href="${wayTo(path, 'embed/')}?lang=${language}" hreflang="en">${words.in('embed')}</a></p>
${shown.map((resolved) => large(resolved, site, path, language, words))}
${section(
  words.in('all-figures'),
  page`<ul class="editions">${listed.map(
    ({ view: entry, content }) =>
      page`<li><a href=${wayTo(path, addressIn(site, entry, language))}>${sentenceIn(content.language, language, content.sentences[0])}</a></li>`,
  )}</ul>`,
)}${sources(listed, feed, language, words)}${section(
        words.in('data'),
        page`<p><a href=${wayTo(path, 'feed.json')}>${words.in('data-all')}</a></p>
${signedBy(site, path, language, words)}`,
      )}`,
    }),
  );
  return {
    editions: [],
    files: output.files,
    pictures: {},
    counts: output.counts,
    missing: { [language]: card?.missing ?? [] },
  };
}

/** The files of the first page in a language. */
export const homeFiles = (site: Site, language: string): readonly string[] => [
  ...['index.html', 'oembed.json'].map((name) => homePath(site, language) + name),
  ...[sitePictureFile(site, language)].filter((file) => file !== undefined),
];

const addressIn = (site: Site, { route, name }: SiteEntry, language: string): string =>
  pathOf(inLanguage(site, { route, name, edition: 'latest' }, language));

/** A text of the feed, in whatever language it is. */
function textIn(given: Text, language: string): unknown {
  const { text, lang } = feedText(given, language);
  return page`<bdi lang=${lang ?? nothing}>${text}</bdi>`;
}

/** One view as its element, under a heading that leads to its address. */
function large(
  { view: entry, part, content, title }: EntryContent & { readonly title?: keyof PageWords | undefined },
  site: Site,
  path: string,
  language: string,
  words: Words,
): unknown {
  const heading = title === undefined ? headingOf(entry, words) : words.in(title);
  return page`<section class="large of-${tagOf(entry)}">
<h2><a href=${wayTo(path, addressIn(site, entry, language))}>${heading}</a></h2>
${figure({
  view: entry,
  edition: 'latest',
  language,
  feed: part,
  src: wayTo(path, sourceOf(entry, 'latest')),
  today: site.today,
  content,
})}
</section>
`;
}

/** Every source of what the page names, once. */
function sources(resolved: readonly EntryContent[], feed: Feed, language: string, words: Words): unknown {
  const claims = resolved.flatMap(({ content }) => content.claims);
  const said = sourcesOf(feed, claims, language);
  if (!said.known) return '';
  return section(
    words.in('sources'),
    marked(
      page`<ol class="sources">${said.entries.map(
        ({ publisher, title, published, href }) =>
          page`<li><bdi>${publisher}</bdi>. ${
            href === undefined
              ? page`<bdi lang=${title.lang}>${title.text}</bdi>`
              : page`<a href=${href} rel="noopener noreferrer"><bdi lang=${title.lang}>${title.text}</bdi></a>`
          }. ${published}.</li>`,
      )}</ol><p>${said.notVerified}</p>`,
      said.language,
      language,
    ),
    'sources',
  );
}
