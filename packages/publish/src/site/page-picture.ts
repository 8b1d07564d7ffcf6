/**
 * The picture that stands for a page where only its address is given: its own, else that of the newest edition.
 */
import { pathOf } from '@mine-action/data/site-address';
import { CARD_SIZES } from '../card/index.js';
import { page } from './draw.js';
import { hasPictures, inLanguage, type Site } from './site.js';
import type { SiteView } from './views.js';

export interface PagePicture {
  /** Absolute. */
  readonly url: string;
  /** What it shows, in words: of another edition's picture, what that one says. */
  readonly alt: string;
  readonly isOwn: boolean;
}

/**
 * @param editions the page's own first, then those whose pictures may stand for it; each with what its picture shows,
 *   in words
 */
export function pictureOf(
  { site, view, language }: { readonly site: Site; readonly view: SiteView; readonly language: string },
  editions: readonly (readonly [edition: string, alt: string])[],
): PagePicture | undefined {
  const place = editions.findIndex(([edition]) => hasPictures(site, edition));
  const [edition, alt] = editions[place] ?? [];
  if (edition === undefined || alt === undefined) return undefined;
  const path = pathOf(inLanguage(site, { view: view.view, name: view.name, edition }, language));
  return { url: `${site.url}${path}card.png`, alt, isOwn: place === 0 };
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
