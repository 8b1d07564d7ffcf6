/**
 * What a host asks that turns a pasted address into something to see: oEmbed 1.0, type `rich`.
 */
import { html } from 'lit';
import { CARD_SIZES } from '../card/index.js';
import { FRAME_HEIGHTS } from '../embed/snippet.js';
import type { Site } from './site.js';
import { draw } from './draw.js';
import { titleOf } from './page.js';
import type { SiteView } from './views.js';

/** Width of the frame where the host asks for none, in CSS pixels. */
const FRAME_WIDTH = 600;

export function oembed(site: Site, view: SiteView, path: string, language: string, title: string): unknown {
  const height = FRAME_HEIGHTS[view.view];
  const url = site.url + path;
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
    thumbnail_url: `${url}card.png`,
    thumbnail_width: pictureWidth,
    thumbnail_height: pictureHeight,
  };
}
