/**
 * The newest page of an address of which nothing is left: all that it could show was withdrawn. A reader who follows a link is
 * told so, and why; the days before it keep their pages, since other sites show them.
 */
import { pathOf } from '@mine-action/data/site-address';
import { rectifiedIn } from './changes.js';
import { listed as listedChanges } from './corrections.js';
import { page } from './draw.js';
import type { AddressPage } from './address-page.js';
import { listedDates } from './editions.js';
import { drawPage } from './page.js';
import { dateText, section, sentenceIn } from './sections.js';
import { correctionsPath, inLanguage, wayTo } from './site.js';
import { Words } from './words.js';

/** @param contents every edition that knew something, in the site's first language */
export function drawWithdrawn({
  site,
  entry,
  language,
  title,
  part,
  contents,
}: Pick<AddressPage, 'site' | 'entry' | 'language' | 'title' | 'part' | 'contents'>): string {
  const words = new Words(language);
  const [first = language] = site.languages;
  const pathIn = (code: string, edition = 'latest'): string =>
    pathOf(inLanguage(site, { route: entry.route, name: entry.name, edition }, code));
  const path = pathIn(language);
  return drawPage({
    site,
    path,
    language,
    words,
    title: { ...title, text: `${words.plain('withdrawn')} – ${title.text}` },
    headline: words.plain('withdrawn'),
    description: words.plain('withdrawn'),
    alternates: new Map(site.languages.map((each) => [each, pathIn(each)])),
    kind: 'corrections',
    main: page`<h1>${words.in('withdrawn')}</h1>
${listedChanges(rectifiedIn(part), part, language)}
<p class="lead"><a href=${wayTo(path, correctionsPath(site, language))}>${words.in('corrections')}</a></p>
${section(
  words.in('withdrawn-before'),
  page`<ul class="editions">${listedDates(contents).flatMap((day) => {
    const known = contents.get(day);
    return known
      ? page`<li><a href=${wayTo(path, pathIn(first, day))} hreflang=${first}><time datetime=${day}>${dateText(day, language)}</time></a> <span>${sentenceIn(known.language, language, known.sentences[0])}</span></li>`
      : [];
  })}</ul>`,
)}`,
  });
}
