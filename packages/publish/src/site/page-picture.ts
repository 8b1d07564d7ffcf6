/**
 * The picture that stands for a page where only its address is given: its own, or that of the newest edition where it
 * shows the very same. A picture of another figure would be taken for this one.
 */
import type { Edition } from '@mine-action/data';
import { pathOf } from '@mine-action/data/site-address';
import { CARD_SIZES } from '../card/index.js';
import { page } from './draw.js';
import { hasPictures, inLanguage, type Site } from './site.js';
import type { SiteView } from './views.js';

export interface PagePicture {
  /** Absolute. */
  readonly url: string;
  /** What it shows, in words. */
  readonly alt: string;
  readonly isOwn: boolean;
}

/**
 * @param alt what a picture of the edition shows, in words
 * @param newest what that of the newest edition shows
 */
export function pictureOf(
  { site, view, language }: { readonly site: Site; readonly view: SiteView; readonly language: string },
  edition: Edition,
  alt: string,
  newest: string | undefined,
): PagePicture | undefined {
  const isOwn = hasPictures(site, edition);
  if (!isOwn && !(newest === alt && hasPictures(site, 'latest'))) return undefined;
  const { view: kind, name } = view;
  const path = pathOf(inLanguage(site, { view: kind, name, edition: isOwn ? edition : 'latest' }, language));
  return { url: `${site.url}${path}card.png`, alt, isOwn };
}

/** For the head of the page. */
export function pictureMeta(picture: PagePicture | undefined): unknown {
  if (!picture) return page`<meta name="twitter:card" content="summary">\n`;
  return page`<meta property="og:image" content=${picture.url}>
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content=${CARD_SIZES.large.width}>
<meta property="og:image:height" content=${CARD_SIZES.large.height}>
<meta property="og:image:alt" content=${picture.alt}>
<meta name="twitter:card" content="summary_large_image">
`;
}
