/**
 * The page for addresses that there are not. A server shows it at any of them, so its links are those of the whole
 * server and not of a folder.
 *
 * Past days have pages in the site's first language only. Where no rule of the server (`deploy/`) leads there from the
 * other languages, the script does (`frame.ts`), and without one a link: one step up from such an address.
 */
import { page } from './draw.js';
import { drawPage, titleOf } from './page.js';
import type { Site } from './site.js';
import { Words } from './words.js';

export function notFound(site: Site): string {
  const [language = 'en'] = site.languages;
  const words = new Words(language);
  const root = new URL(site.url).pathname;
  const title = words.plain('not-found');
  return drawPage({
    site,
    path: '404.html',
    root,
    language,
    words,
    title: { text: `${title} – ${titleOf(site, language)}` },
    headline: title,
    description: words.plain('not-found-text'),
    alternates: new Map(),
    kind: 'none',
    main: page`<h1>${words.in('not-found')}</h1>
<p class="lead">${words.in('not-found-text')}</p>
<p class="lead scriptless"><a href="../">${words.in('not-found-language')}</a></p>
<p class="lead"><a href=${root}>${words.in('all-figures')}</a></p>`,
  });
}
