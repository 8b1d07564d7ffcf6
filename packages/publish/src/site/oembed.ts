/**
 * What a host asks that turns a pasted address into something to see: oEmbed 1.0. A figure is `rich`; a page that
 * others may not frame, or that holds many figures, is a `link` with its title.
 */
import { oembedHtml } from '../embed/oembed-html.js';
import { type AddressPage, headlineOfPage, snippetValues } from './address-page.js';
import { CARD_SIZES } from '../card/index.js';
import type { PagePicture } from './page-picture.js';
import { feedText } from './page.js';
import type { Site } from './site.js';

/**
 * By which hosts know the site, and list it: the same in all its languages, and whatever languages it is built in. So it
 * is the feed's title in English, or in the first language that the feed has it in.
 */
export const providerName = ({ feed }: Pick<Site, 'feed'>): string => feedText(feed.title, 'en').text;

/** What all answers of a site have. */
function answer(site: Site, title: string, { url }: PagePicture): Readonly<Record<string, unknown>> {
  return {
    version: '1.0',
    title,
    provider_name: providerName(site),
    provider_url: site.url,
    thumbnail_url: url,
    thumbnail_width: CARD_SIZES.large.width,
    thumbnail_height: CARD_SIZES.large.height,
  };
}

/** The answer for a page of many figures. */
export const oembedOfLink = (site: Site, title: string, picture: PagePicture): unknown => ({
  ...answer(site, title, picture),
  type: 'link',
});

/** The answer for a figure. */
export function oembed(shown: AddressPage): unknown {
  const { site, picture } = shown;
  return {
    ...answer(site, headlineOfPage(shown), picture),
    type: 'rich',
    ...oembedHtml(snippetValues(shown)),
  };
}
