/**
 * The picture that stands for a page where only its address is given: its own, or that of the newest edition where it
 * shows the very same, else that of the site, which has no number on it. A picture of another figure would be taken for
 * this one.
 */
import type { Edition } from '@mine-action/data';
import { pathOf } from '@mine-action/data/site-address';
import { findLanguage } from '@mine-action/wording';
import { CARD_SIZES, type CardContent, printed } from '../card/index.js';
import { page } from './draw.js';
import { feedText } from './page.js';
import { hasPictures, homePath, inLanguage, type Site } from './site.js';
import type { SiteEntry } from './entries.js';

export interface PagePicture {
  /** Absolute. */
  readonly url: string;
  /** What it shows, in words. */
  readonly alt: string;
  readonly isOwn: boolean;
}

/** The name of a picture's file; it lies in the folder of what it shows. */
const FILE = 'card.png';

/**
 * @param alt what a picture of the edition shows, in words
 * @param newest what that of the newest edition shows
 */
export function pictureOf(
  { site, entry, language }: { readonly site: Site; readonly entry: SiteEntry; readonly language: string },
  edition: Edition,
  alt: string,
  newest: string | undefined,
): PagePicture {
  const isOwn = hasPictures(site, edition);
  if (!isOwn && !(newest === alt && hasPictures(site, 'latest'))) return sitePicture(site, language);
  const { route: kind, name } = entry;
  const path = pathOf(inLanguage(site, { route: kind, name, edition: isOwn ? edition : 'latest' }, language));
  return { url: `${site.url}${path}${FILE}`, alt, isOwn };
}

/** A site has one picture for each language that its title is in: the first language's serves all others. */
const languageOfPicture = ({ feed: { title }, languages }: Site, language: string): string =>
  typeof title !== 'string' && title[language] !== undefined ? language : (languages[0] ?? language);

/** The picture of the whole site. */
export function sitePicture(site: Site, language: string): PagePicture {
  const own = languageOfPicture(site, language);
  const { sentence, description } = siteCard(site, own);
  return {
    url: `${site.url}${homePath(site, own)}${FILE}`,
    alt: [sentence, ...description].join(' – '),
    isOwn: false,
  };
}

/** Where the picture of the site lies, if the site has one of its own in this language. */
export const sitePictureFile = (site: Site, language: string): string | undefined =>
  languageOfPicture(site, language) === language ? homePath(site, language) + FILE : undefined;

/** What the picture of the site shows: its title, who publishes it, and where it is. */
export function siteCard({ url, feed: { title, publisher } }: Site, language: string): CardContent {
  const { text, lang = language } = feedText(title, language);
  const name = feedText(publisher.name, language).text;
  return {
    language: lang,
    direction: findLanguage(lang)?.direction ?? 'ltr',
    headline: text,
    figures: [],
    remarks: [],
    sources: [name],
    site: printed(url),
    sentence: text,
    description: [name],
  };
}

/** For the head of the page. */
export const pictureMeta = ({
  url,
  alt,
}: PagePicture): unknown => page`<meta property="og:image" content=${url}>
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content=${CARD_SIZES.large.width}>
<meta property="og:image:height" content=${CARD_SIZES.large.height}>
<meta property="og:image:alt" content=${alt}>
<meta name="twitter:card" content="summary_large_image">
`;
