/**
 * The other editions that a page names, each with what was known then. Past days have their pages in the site's first
 * language; no page names more of them because there are more.
 */
import { nothing } from 'lit';
import type { AddressPage } from './address-page.js';
import { page } from './draw.js';
import { dateText, section, sentenceIn } from './sections.js';
import type { Words } from './words.js';

type Contents = AddressPage['contents'];

/** The most dates that the newest page lists. The site's map lists them all. */
const DATES_AT_MOST = 24;

/** Dates on which something was said that was not said before; of several on which the same was known, the first. */
function newsDates(contents: Contents): readonly string[] {
  const all = [...contents].filter(([edition]) => edition !== 'latest');
  return all.flatMap(([date, { sentences }], place) =>
    sentences.join() === all[place + 1]?.[1].sentences.join() ? [] : [date],
  );
}

/** By the first day that each can mean, the newest first: "April 2024" stands below the days of that month. */
const ordered = (dates: readonly string[]): readonly string[] => [...dates].sort().reverse();

/** The dates that the newest page lists, from the newest to the oldest. */
export const listedDates = (contents: Contents): readonly string[] =>
  ordered(newsDates(contents).slice(0, DATES_AT_MOST));

/** What a past date's page lists: the newest edition and the dates after and before. */
function neighbours({ contents, edition }: AddressPage): readonly string[] {
  const dates = ordered(newsDates(contents));
  return [
    'latest',
    ...dates.filter((date) => date > edition).slice(-1),
    ...dates.filter((date) => date < edition).slice(0, 1),
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
  const listed = edition === 'latest' ? listedDates(contents) : neighbours(shown);
  if (listed.length === 0) return '';
  return section(
    words.in('editions'),
    page`<ul class="editions">${listed.map((date) => {
      const content = contents.get(date);
      return page`<li><a href=${wayToEdition({ edition: date, language: first })} hreflang=${language === first ? nothing : first}>${
        date === 'latest'
          ? words.in('newest')
          : page`<time datetime=${date}>${dateText(date, language)}</time>`
      }</a> <span>${content ? sentenceIn(content.language, language, content.sentences[0]) : words.in('withdrawn')}</span></li>`;
    })}</ul>`,
  );
}
