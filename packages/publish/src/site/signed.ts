/**
 * What a site says of a signed feed: by whom it was signed, when that was verified, and the signed file itself, byte by byte.
 *
 * It stands on the pages that every build makes again, the first one and that of corrections: the day on which it was
 * verified would otherwise make every page another one every day.
 */
import { page } from './draw.js';
import { dateText } from './sections.js';
import { type Site, wayTo } from './site.js';
import type { Words } from './words.js';

export const SIGNED_FEED = 'signed/feed.json';
export const SIGNATURE = `${SIGNED_FEED}.jws`;

export function signedBy({ signed, today }: Site, path: string, language: string, words: Words): unknown {
  if (!signed) return '';
  return page`<dl class="signed"><dt>${words.in('signed-by')}</dt><dd><bdi>${new URL(signed.origin).host}</bdi></dd>
<dt>${words.in('verified-on')}</dt><dd><time datetime=${today}>${dateText(today, language)}</time></dd></dl>
<ul><li><a href=${wayTo(path, SIGNED_FEED)}>${words.in('signed-feed')}</a></li>
<li><a href=${wayTo(path, SIGNATURE)}>${words.in('signature')}</a></li></ul>
`;
}
