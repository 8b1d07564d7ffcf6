/**
 * What a host asks that turns a pasted address into something to see: oEmbed 1.0, type `rich`.
 */
import { pathOf } from '@mine-action/data/site-address';
import { html } from 'lit';
import { CARD_SIZES } from '../card/index.js';
import { FRAME_HEIGHTS } from '../embed/snippet.js';
import { addressOf, type AddressPage, titleOfPage } from './address-page.js';
import { draw } from './draw.js';
import { titleOf } from './page.js';

/** Width of the frame where the host asks for none, in CSS pixels. */
const FRAME_WIDTH = 600;

export function oembed(shown: AddressPage): unknown {
  const { site, view, language, picture } = shown;
  const title = titleOfPage(shown);
  const height = FRAME_HEIGHTS[view.view];
  const url = site.url + pathOf(addressOf(shown));
  const { width: pictureWidth, height: pictureHeight } = CARD_SIZES.large;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: titleOf(site, language),
    provider_url: site.url,
    width: FRAME_WIDTH,
    height,
    html: draw(
      html`<iframe
        src="${url}?frame"
        width=${FRAME_WIDTH}
        height=${height}
        title=${title}
        loading="lazy"
        frameborder="0"
      ></iframe>`,
    ).replace(/\s+/g, ' '),
    ...(picture && {
      thumbnail_url: picture.url,
      thumbnail_width: pictureWidth,
      thumbnail_height: pictureHeight,
    }),
  };
}
