/**
 * The first page in one language: the programme's figures as they are known now, each leading to its own address.
 */
import type { Feed, Source, Text } from '@mine-action/data';
import { pathOf } from '@mine-action/data/site-address';
import { english, findLanguage } from '@mine-action/wording';
import { definitionOf, tagOf } from '../elements.js';
import { nothing } from 'lit';
import { drawCard } from '../card/index.js';
import { lookOf } from '../card/look.js';
import { homeLd } from './json-ld.js';
import { frontOf } from './front.js';
import { page } from './draw.js';
import { figure } from './element.js';
import { partOf } from './feed-part.js';
import { Output } from './output.js';
import { oembedOfLink } from './oembed.js';
import { pictureMeta, siteCard, sitePicture, sitePictureFile } from './page-picture.js';
import { drawPage, feedName, feedText, oembedLink } from './page.js';
import type { TaskDone, Workplace } from './render-task.js';
import { signedBy } from './signed.js';
import { dateText, section, sentenceIn } from './sections.js';
import { homePath, inLanguage, type Site, sourcePath, wayTo } from './site.js';
import { sourcesStating } from './source-page.js';
import { sourceOf } from './views-file.js';
import { pageContent, type PageContent } from './page-content.js';
import { claimsFor, type SiteEntry } from './entries.js';
import { subjectOf, titleIn } from './titles.js';
import { Words } from './words.js';

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

export async function renderHome(
  { language, entries }: HomeTask,
  { site, folder }: Workplace,
  feed: Feed,
): Promise<TaskDone> {
  const known = new Map(
    entries.flatMap((entry): readonly (readonly [SiteEntry, EntryContent])[] => {
      const part = partOf(feed, claimsFor(entry, feed));
      const content = pageContent(entry, part, 'latest', language);
      return content ? [[entry, { view: entry, part, content }]] : [];
    }),
  );
  const contentsOf = (of: readonly SiteEntry[]): readonly EntryContent[] =>
    of.flatMap((entry) => known.get(entry) ?? []);
  const { finding, keyFigures, views } = frontOf([...known.keys()], feed);
  const listed = contentsOf(
    [...known.keys()].filter(({ route }) => definitionOf(route).isInWords === true).slice(0, LISTED_AT_MOST),
  );
  const path = homePath(site, language);
  const words = new Words(language);
  const title = feedText(site.feed.title, language);
  const shownOn: ShownOn = { site, feed, path, language, words };
  const output = new Output(folder);
  const picture = sitePicture(site, language);
  const pictureFile = sitePictureFile(site, language);
  const card =
    pictureFile === undefined ? undefined : drawCard(siteCard(site, language), 'large', lookOf(site.look));
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
<p class="publisher">${textIn(site.feed.publisher.name, language)}</p>
${finding === undefined ? '' : contentsOf([finding]).map((shown) => large(shown, shownOn))}
${besideEachOther(contentsOf(keyFigures), shownOn)}
${contentsOf(views).map((shown) => large(shown, shownOn))}
${allFigures(listed, shownOn)}${allSources(feed, shownOn)}${section(
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

/** Where a part of the page stands. */
interface ShownOn {
  readonly site: Site;
  readonly feed: Feed;
  readonly path: string;
  readonly language: string;
  readonly words: Words;
}

/** A view's name as a link to its address. */
function named({ view }: EntryContent, { site, feed, path, language }: ShownOn): unknown {
  const { text, lang } = subjectOf(view, feed, language);
  return page`<a href=${wayTo(path, addressIn(site, view, language))}><bdi lang=${lang ?? nothing}>${text}</bdi></a>`;
}

/** A view as its element. */
const drawn = ({ view, part, content }: EntryContent, { site, path, language }: ShownOn): unknown =>
  figure({
    view,
    edition: 'latest',
    language,
    feed: part,
    src: wayTo(path, sourceOf(view, 'latest')),
    today: site.today,
    content,
  });

/** One view under a heading that leads to its address. */
const large = (
  shown: EntryContent,
  on: ShownOn,
): unknown => page`<section class="large of-${tagOf(shown.view)}">
<h2>${named(shown, on)}</h2>
${drawn(shown, on)}
</section>
`;

/** Figures beside each other, each as it looks where it has no page to itself. */
function besideEachOther(all: readonly EntryContent[], on: ShownOn): unknown {
  if (all.length === 0) return '';
  return page`<section class="large beside">
<h2>${on.words.in('key-figures')}</h2>
<div class="tiles">${all.map((shown) => {
    const { content } = shown;
    const { display: _, ...attributes } = content.attributes;
    return page`<div><h3>${named(shown, on)}</h3>
${drawn({ ...shown, content: { ...content, attributes } }, on)}</div>
`;
  })}</div>
</section>
`;
}

/** What few readers ask for, folded. */
const folded = (
  title: unknown,
  content: unknown,
  kind: string,
): unknown => page`<details class="folded ${kind}">
<summary><h2>${title}</h2></summary>
${content}
</details>
`;

const allFigures = (listed: readonly EntryContent[], { site, path, language, words }: ShownOn): unknown =>
  folded(
    words.in('all-figures'),
    page`<ul class="editions">${listed.map(
      ({ view, content }) =>
        page`<li><a href=${wayTo(path, addressIn(site, view, language))}>${sentenceIn(content.language, language, content.sentences[0])}</a></li>
`,
    )}</ul>`,
    'all',
  );

/** Every source that states something, the newest first. Each has a page, in the site's first language. */
function allSources(feed: Feed, { site, path, language, words }: ShownOn): unknown {
  const [first = language] = site.languages;
  const listed = sourcesStating(feed).slice(0, LISTED_AT_MOST);
  if (listed.length === 0) return '';
  return folded(
    words.in('all-sources'),
    page`<ul class="sources">${listed.map((id) => {
      const { publisher, title, publishedOn, language: own } = feed.sources[id] as Source;
      const { text, lang } = feedName(publisher.name, feed, language);
      return page`<li><a href=${wayTo(path, sourcePath(id))} hreflang=${language === first ? nothing : first}><bdi lang=${own}>${title}</bdi></a> <span><bdi lang=${lang ?? nothing}>${text}</bdi> · ${dateText(publishedOn, language)}</span></li>
`;
    })}</ul>`,
    'sources',
  );
}
