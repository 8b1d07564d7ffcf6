/**
 * The page of an address: the figure first and large, then what it rests on, then what can be done with it.
 */
import { type Claim, type Feed, inputsOf, type Source } from '@mine-action/data';
import { pathOf, type SiteAddress } from '@mine-action/data/site-address';
import { isGroup, tagOf } from '../elements.js';
import { english, findLanguage, joinSentences } from '@mine-action/wording';
import { nothing } from 'lit';
import { makeSnippet } from '../embed/snippet.js';
import type { SnippetValues } from '../embed/snippet-values.js';
import { wordsOf } from '../embed/words.js';
import { pageLd } from './json-ld.js';
import { page } from './draw.js';
import { figure } from './element.js';
import { type PagePicture, pictureMeta } from './page-picture.js';
import { drawPage, feedName, oembedLink } from './page.js';
import { citations, code, evidence, section, type SourceLink } from './sections.js';
import { embedPath, entryPath, hasPictures, inLanguage, type Site, sourcePath, wayTo } from './site.js';
import { newsOn } from './as-known.js';
import { sourceOf } from './views-file.js';
import { editions } from './editions.js';
import { besidePeopleHurt } from './people-hurt.js';
import type { PageContent } from './page-content.js';
import type { SiteEntry } from './entries.js';
import { type Title, titleOn } from './titles.js';
import { Words } from './words.js';

/** All that one page is made from. */
export interface AddressPage {
  readonly site: Site;
  readonly entry: SiteEntry;
  readonly language: string;
  /** What the page of the newest edition is called. */
  readonly title: Title;
  /** Where the figure is shown over time, and what that page is called; nothing where no page shows it so. */
  readonly series?: { readonly entry: SiteEntry; readonly title: Title } | undefined;
  /** What the page's view needs of the feed. */
  readonly part: Feed;
  /**
   * The editions of the entry in this language, `latest` first, then from the newest day to the oldest: in the site's
   * first language all, in the others those that the page names.
   */
  readonly contents: ReadonlyMap<string, PageContent>;
  readonly edition: string;
  /** What the picture card shows, in words. */
  readonly alt: string;
  /** The picture that stands for the page. */
  readonly picture: PagePicture;
}

export const addressOf = ({
  site,
  entry,
  language,
  edition,
}: Pick<AddressPage, 'site' | 'entry' | 'language' | 'edition'>): SiteAddress =>
  inLanguage(site, { route: entry.route, name: entry.name, edition }, language);

/** The path of the page's folder. */
export const pathOfPage = (page: Parameters<typeof addressOf>[0]): string => pathOf(addressOf(page));

/** What a group is called; nothing for other views, whose sentence says what they are. */
export const headingOf = ({ route, name }: SiteEntry, words: Words): string | undefined =>
  isGroup({ route }) && name !== undefined ? words.group(name) : undefined;

/** What stands for the page elsewhere: the heading of a group, the sentence of everything else. */
export function headlineOfPage({ entry, language, contents, edition }: AddressPage): string {
  return headingOf(entry, new Words(language)) ?? (contents.get(edition) as PageContent).sentences[0];
}

/** Who says so, in one line of text. */
const sourceText = ({ sources }: PageContent): string =>
  sources.map(({ before, link, after }) => before + link + after).join(' \u00b7 ');

export function drawAddress(shown: AddressPage): string {
  const { site, entry, language, part, contents, edition, picture } = shown;
  const content = contents.get(edition) as PageContent;
  const words = new Words(language);
  const path = pathOfPage(shown);
  const feedPath = `${entryPath(entry)}feed.json`;
  const heading = headingOf(entry, words);
  const headline = headlineOfPage(shown);
  const title = titleOn(shown.title, edition, language);
  const isPast = edition !== 'latest';
  const news = newsOn(entry, content, part, edition);
  const pathIn = (code: string): string => pathOfPage({ ...shown, language: code });
  return drawPage({
    site,
    path,
    language,
    words,
    title,
    headline,
    description: joinSentences(...(heading === undefined ? [] : content.sentences), sourceText(content)),
    // A past day has one page; its figure is said in another language by the script.
    ...(isPast
      ? { alternates: new Map(), figureIn: site.languages }
      : { alternates: new Map(site.languages.map((each) => [each, pathIn(each)])) }),
    kind: `address of-${tagOf(entry)}`,
    data: pageLd(news, part, findLanguage(language) ?? english, site, site.url + path),
    isLean: isPast,
    head: page`${pictureMeta(picture)}${oembedLink(site, path, headline)}<script src="${wayTo(path, 'assets/actions.js')}"></script>
`,
    main: page`<h1><bdi lang=${title.lang ?? nothing}>${title.text}</bdi></h1>
<div class="stage"><div class="figure">${figure({
      view: entry,
      edition,
      language,
      feed: part,
      src: wayTo(path, sourceOf(entry, edition)),
      today: site.today,
      content,
      heading,
    })}</div></div>
${actions(shown, path, words)}
${besidePeopleHurt(shown, path)}${isPast && entry.route === 'trend' ? wholeSeries(shown, words) : ''}${seriesOf(shown, path)}${evidence(content, language, words, sourceLinks(shown, news, path))}${editions(shown, words, (to) => wayTo(path, pathOfPage({ ...shown, ...to })))}${citations(
      news,
      part,
      words,
      site.url + path,
      citedOn(shown, path),
    )}${place(shown, path, words)}${picture.isOwn ? pictures(shown, words) : ''}${section(
      words.in('data'),
      page`<ul><li><a href=${wayTo(path, feedPath)}>${words.in('data-figure')}</a></li>
<li><a href=${wayTo(path, 'feed.json')}>${words.in('data-all')}</a></li></ul>`,
      'data',
    )}`,
  });
}

/** Where BibTeX and CSL-JSON stand: on the page in the site's first language. */
function citedOn(shown: AddressPage, path: string): string | undefined {
  const [first = ''] = shown.site.languages;
  return shown.language === first ? undefined : wayTo(path, pathOfPage({ ...shown, language: first }));
}

/** The table of a series stands once, on the newest page. */
const wholeSeries = (shown: AddressPage, words: Words): unknown =>
  page`<p class="said"><a href=${wayTo(pathOfPage(shown), pathOfPage({ ...shown, edition: 'latest' }))}>${words.in('series')}</a></p>`;

/** The other sizes and the drawings lie with the site's first language alone, the square one with the newest edition. */
const pictures = ({ site, language, edition }: AddressPage, words: Words): unknown => {
  const large = page`<li>${words.in('picture-large')} · <a href="card.png">PNG</a>`;
  if (language !== site.languages[0])
    return section(words.in('picture'), page`<ul>${large}</li></ul>`, 'pictures');
  const square =
    edition === 'latest'
      ? page`<li>${words.in('picture-square')} · <a href="card-square.png">PNG</a></li>\n`
      : '';
  return section(
    words.in('picture'),
    page`<ul>${large} · <a href="card.svg">SVG</a></li>
${square}<li>${words.in('picture-small')} · <a href="card-small.png">PNG</a> · <a href="card-small.svg">SVG</a></li></ul>`,
    'pictures',
  );
};

/** What the snippets of an address are made from. */
export function snippetValues(shown: AddressPage): SnippetValues {
  const { site, entry, language, part, contents, edition, alt } = shown;
  const content = contents.get(edition) as PageContent;
  const isPastSeries = entry.route === 'trend' && edition !== 'latest';
  const {
    attributes: { indicators, label },
    // Words inside a tag are in the tag's language.
    language: { code, direction },
  } = content;
  const said = wordsOf(
    { route: entry.route, name: entry.name, indicators: indicators?.split(' ') },
    {},
    { feed: part, language, edition, today: site.today },
  );
  const [sentence, ...more] = content.sentences;
  return {
    site: site.url,
    address: addressOf(shown),
    attributes: { ...(indicators !== undefined && { indicators }), ...(label !== undefined && { label }) },
    words: {
      ...(said ?? { sentence, more, sources: content.sources, note: content.details.notVerified }),
      alt,
      // The rows of a series stand with its newest edition alone.
      ...(isPastSeries && { tables: undefined }),
    },
    language: { code, direction },
    hasOwnFeed: true,
  };
}

/** The way to the builder with what the page shows chosen there. */
function wayToBuilder({ site, entry, edition, language }: AddressPage, path: string): string {
  const query = new URLSearchParams({
    element: tagOf(entry),
    ...(entry.name !== undefined && { figure: entry.name }),
    edition,
    lang: language,
  });
  return `${wayTo(path, embedPath(site, language))}?${query.toString()}`;
}

/** What can be done with the figure, under it. The buttons are shown by the script, where the browser can do it. */
function actions(shown: AddressPage, path: string, words: Words): unknown {
  const { entry, contents, edition, picture } = shown;
  const content = contents.get(edition) as PageContent;
  return page`<div class="actions" role="group" aria-label=${words.plain('actions')}>
<button type="button" name="share" value=${content.sentences[0]}>${words.in('share')}</button>
<button type="button" name="copy">${words.in('copy-link')}</button>
<a href=${wayToBuilder(shown, path)}>${words.in('embed-this')}</a>
${picture.isOwn ? page`<a href="card.png" download>${words.in('get-picture')}</a>` : ''}
<a href=${wayTo(path, `${entryPath(entry)}feed.json`)} download>${words.in('get-data')}</a>
<span role="status" data-copied=${words.plain('link-copied')}></span>
</div>`;
}

/** The way to how the same figure grew, with the picture of it where the site has one. */
function seriesOf({ site, language, edition, series }: AddressPage, path: string): unknown {
  if (!series || edition !== 'latest') return '';
  const address = addressOf({ site, entry: series.entry, language, edition });
  const way = wayTo(path, pathOf(address));
  const { text, lang } = series.title;
  return page`<p class="series"><a href=${way}>${
    hasPictures(site, edition)
      ? page`<img src="${way}card.png" alt="" width="1200" height="630" loading="lazy">`
      : ''
  }<span lang=${lang ?? nothing}>${text}</span></a></p>
`;
}

/** The pages of the sources of what is shown. */
function sourceLinks(
  { site, part, language }: AddressPage,
  claims: readonly Claim[],
  path: string,
): readonly SourceLink[] {
  const [first = language] = site.languages;
  const ids = new Set(
    claims
      .flatMap((claim) => (claim.status === 'derived' ? inputsOf(claim, part) : [claim]))
      .flatMap(({ source }) => source ?? []),
  );
  return [...ids].map((id) => ({
    href: wayTo(path, sourcePath(id)),
    hreflang: language === first ? undefined : first,
    name: feedName((part.sources[id] as Source).publisher.name, part, language),
  }));
}

/** The ways to place it, as the builder writes them. */
function place(shown: AddressPage, path: string, words: Words): unknown {
  const values = snippetValues(shown);
  return section(
    words.in('place'),
    page`${code(words.in('place-element'), makeSnippet('html', values).text)}
${code(words.in('place-address'), makeSnippet('wordpress', values, 'address').text)}
${code(words.in('place-link'), makeSnippet('link', values).text)}
${code(words.in('place-markdown'), makeSnippet('markdown', values).text)}
${code(words.in('place-frame'), makeSnippet('frame', values).text)}
<p><a href=${wayToBuilder(shown, path)}>${words.in('place-more')}</a></p>`,
    'place',
  );
}
