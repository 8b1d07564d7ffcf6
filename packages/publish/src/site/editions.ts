/**
 * The other editions that a page names, each with what was known then. Past days have their pages in the site's first
 * language; no page names more of them because there are more.
 */
import { nothing } from 'lit';
import type { AddressPage } from './address-page.js';
import { page } from './draw.js';
import { dayText, section, sentenceIn } from './sections.js';
import type { Words } from './words.js';

type Contents = AddressPage['contents'];

/** The most days that the newest page lists. The site's map lists them all. */
const DAYS_AT_MOST = 24;

/** Days on which something was said that was not said before; of several on which the same was known, the first. */
function newsDays(contents: Contents): readonly string[] {
  const all = [...contents].filter(([edition]) => edition !== 'latest');
  return all.flatMap(([day, { sentences }], place) =>
    sentences.join() === all[place + 1]?.[1].sentences.join() ? [] : [day],
  );
}

/** The days that the newest page lists, from the newest to the oldest. */
export const listedDays = (contents: Contents): readonly string[] =>
  newsDays(contents).slice(0, DAYS_AT_MOST);

/** What a past day's page lists: the newest edition and the days after and before. */
function neighbours({ contents, edition }: AddressPage): readonly string[] {
  const days = newsDays(contents);
  return [
    'latest',
    ...days.filter((day) => day > edition).slice(-1),
    ...days.filter((day) => day < edition).slice(0, 1),
  ];
}

/** @param wayToEdition the way from the page to one of an edition in a language */
export function editions(
  shown: AddressPage,
  words: Words,
  wayToEdition: (to: Pick<AddressPage, 'edition' | 'language'>) => string,
): unknown {
  const { contents, edition, language, site } = shown;
  const [first = language] = site.languages;
  const listed = edition === 'latest' ? listedDays(contents) : neighbours(shown);
  if (listed.length === 0) return '';
  return section(
    words.in('editions'),
    page`<ul class="editions">${listed.map((day) => {
      const content = contents.get(day);
      return page`<li><a href=${wayToEdition({ edition: day, language: first })} hreflang=${language === first ? nothing : first}>${
        day === 'latest' ? words.in('newest') : page`<time datetime=${day}>${dayText(day, language)}</time>`
      }</a> <span>${content ? sentenceIn(content.language, language, content.sentences[0]) : words.in('withdrawn')}</span></li>`;
    })}</ul>`,
  );
}
