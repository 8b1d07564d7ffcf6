/**
 * The page for addresses that there are not. A server shows it at any of them, so its links are those of the whole
 * server and not of a folder.
 */
import { page } from './draw.js';
import { drawPage } from './page.js';
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
    title,
    description: words.plain('not-found-text'),
    alternates: new Map(),
    kind: 'none',
    main: page`<h1>${words.in('not-found')}</h1>
<p class="lead">${words.in('not-found-text')}</p>
<p class="lead"><a href=${root}>${words.in('all-figures')}</a></p>`,
  });
}
