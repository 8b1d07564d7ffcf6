/**
 * What every page of the site begins and ends with: head, policy, script, and the line that leads home.
 */
import type { Feed, Text } from '@mine-action/data';
import { findLanguage } from '@mine-action/wording';
import { nothing, type TemplateResult } from 'lit';
import { draw, page } from './draw.js';
import { CHANGES, correctionsPath, embedPath, homePath, type Site, wayTo } from './site.js';
import type { Title } from './titles.js';
import { isRead, languageName, type Words } from './words.js';

/** Nothing but this site's own files, and no script or style inside the page. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export interface Page {
  readonly site: Site;
  /** Path of the page's folder below the site. */
  readonly path: string;
  readonly language: string;
  readonly words: Words;
  /** What it is called in tabs and lists: short, and like no other page of the site. */
  readonly title: Title;
  /** What it says first, where that is another text; it is shown with the page's address elsewhere. */
  readonly headline?: string | undefined;
  readonly description: string;
  /** The paths of the same page in every language of the site, by its code. */
  readonly alternates: ReadonlyMap<string, string>;
  /** The languages in which the script says the figure of the page, where it has no page in them (`frame.ts`). */
  readonly figureIn?: readonly string[] | undefined;
  /** Whether a series leaves out its table. */
  readonly isLean?: boolean | undefined;
  /** More for the head: what only figures have. */
  readonly head?: TemplateResult | undefined;
  /** What search engines read; JSON-LD. */
  readonly data?: unknown;
  readonly main: TemplateResult;
  /** The page's policy, where it needs more than the others. */
  readonly policy?: string | undefined;
  /** Classes of the body. */
  readonly kind: string;
  /** From where the links go, where that is not the page's own folder. */
  readonly root?: string | undefined;
}

/** Where the data goes in once the page is text: a template would write its quotation marks as entities. */
const DATA = '<script type="application/ld+json">[data]';

/** JSON that can stand inside a `<script>`: nothing in it can end the element. */
const scriptText = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A text of the feed, with its language where it has it in another one than was asked for. */
export function feedText(text: Text, language: string): { readonly text: string; readonly lang?: string } {
  if (typeof text === 'string') return { text };
  const own = text[language];
  if (own !== undefined) return { text: own };
  const [lang = 'en', other = ''] =
    text['en'] === undefined ? (Object.entries(text)[0] ?? []) : ['en', text['en']];
  return { text: other, lang };
}

/** A name as it stands in the feed, in the language where the feed's table of names has it there. */
export function feedName(
  name: Text,
  { names }: Pick<Feed, 'names'>,
  language: string,
): ReturnType<typeof feedText> {
  const known = typeof name === 'string' && names && Object.hasOwn(names, name) ? names[name] : undefined;
  const own = typeof known === 'object' ? known[language] : known;
  return own === undefined ? feedText(name, language) : { text: own };
}

export const titleOf = ({ feed }: Site, language: string): string => feedText(feed.title, language).text;

/** Where hosts that turn an address into something to see find what to show: a file beside the page. */
export const oembedLink = ({ url }: Site, path: string, title: string): unknown =>
  page`<link rel="alternate" type="application/json+oembed" href="${url}${path}oembed.json" title=${title}>\n`;

const directionOf = (language: string): 'ltr' | 'rtl' => findLanguage(language)?.direction ?? 'ltr';

function alternates({ site, alternates: all, language }: Page): unknown {
  if (all.size < 2) return '';
  const [first = ''] = all.values();
  return [
    ...[...all].map(
      ([code, path]) => page`<link rel="alternate" hreflang=${code} href=${site.url + path}>\n`,
    ),
    page`<link rel="alternate" hreflang="x-default" href=${site.url + first}>\n`,
    ...[...all.keys()].map((code) =>
      code === language
        ? page`<meta property="og:locale" content=${code}>\n`
        : page`<meta property="og:locale:alternate" content=${code}>\n`,
    ),
  ];
}

/**
 * The page as text.
 *
 * The script is deferred: an element that it made while the page is still being read could be given no declared root.
 * It leaves links alone: the page's own lists of figures are to stay lists.
 */
export function drawPage(shown: Page): string {
  const {
    site,
    path,
    language,
    words,
    title,
    headline = title.text,
    description,
    head,
    data,
    main,
    kind,
  } = shown;
  const root = shown.root ?? wayTo(path, '');
  const { text: name, lang: nameLanguage } = feedText(site.feed.title, language);
  const home = site.languages.includes(language) ? language : (site.languages[0] ?? language);
  const template = page`<!doctype html>
<html lang=${language} dir=${directionOf(language)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content=${shown.policy ?? POLICY}>
<title lang=${title.lang ?? nothing}>${title.text}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content=${description}>
<meta name="referrer" content="no-referrer">
<link rel="icon" href="${root}assets/icon.svg" type="image/svg+xml">
<link rel="canonical" href=${site.url + path}>
${alternates(shown)}<meta property="og:type" content="website">
<meta property="og:site_name" content=${name}>
<meta property="og:url" content=${site.url + path}>
<meta property="og:title" content=${headline}>
<meta property="og:description" content=${description}>
${head ?? ''}<link rel="alternate" type="application/atom+xml" href="${root}${CHANGES}" title=${words.plain('changes')}>
<link rel="stylesheet" href="${root}assets/site.css">
<script src="${root}assets/frame.js"></script>
<script src="${root}v1/mine-action.js" data-mine-links="off" defer></script>
${data === undefined ? '' : page`<script type="application/ld+json">[data]</script>\n`}</head>
<body class=${kind}>
<header class="site"><a class="home" href="${root}${homePath(site, home)}" lang=${nameLanguage ?? nothing}><bdi>${name}</bdi></a>
${languagesMenu(shown, root)}
<a class="place-one" href="${root}${embedPath(site, home)}">${words.in('embed')}</a></header>
<main>
${main}
</main>
<footer class="about"><a href="${root}${correctionsPath(site, home)}">${words.in('corrections')}</a>${isRead(language) ? '' : page`<p>${words.in('unread')}</p>`}</footer>
</body>
</html>
`;
  const text = draw(template, { assets: `${root}assets/`, isLean: shown.isLean });
  return data === undefined
    ? text
    : text.replace(DATA, (place) => place.replace('[data]', () => scriptText(data)));
}

/** The same page, or the same figure on this page, in other languages: folded, and opened without a script. */
function languagesMenu({ alternates: all, figureIn, language, words }: Page, root: string): unknown {
  const places = figureIn?.map((code) => [code, `?lang=${code}`] as const);
  const others = (places ?? [...all].map(([code, path]) => [code, root + path] as const)).filter(
    ([code]) => code !== language,
  );
  if (others.length === 0) return '';
  return page`<nav class="languages" aria-label=${words.plain('languages')}>
<details><summary>${languageName(language)}</summary>
<ul>${others.map(
    ([code, place]) =>
      page`<li><a href=${place} hreflang=${code} lang=${code} dir=${directionOf(code)}>${languageName(code)}</a></li>`,
  )}</ul></details>
</nav>`;
}
