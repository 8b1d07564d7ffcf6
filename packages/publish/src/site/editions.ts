/**
 * The other editions that a page names, each with what was known then. Past days have their pages in the site's first
 * language; no page names more of them because there are more.
 *
 * Figures of one address may count the work of different teams, or different lands: they stand apart, each under what it
 * counts, since one below the other they read as one count that grew.
 */
import { english, findLanguage, joinQuantity, type StatView } from '@mine-action/wording';
import { nothing } from 'lit';
import type { AddressPage } from './address-page.js';
import { page } from './draw.js';
import type { PageContent } from './page-content.js';
import { dateText, marked, section, sentenceIn } from './sections.js';
import type { Words } from './words.js';

type Contents = AddressPage['contents'];

/** The most dates that the newest page lists. The site's map lists them all. */
const DATES_AT_MOST = 24;

/** The most of one scope that stand open. */
const OPEN_AT_MOST = 5;

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

/** One edition of a list. */
interface Row {
  readonly date: string;
  /** Nothing where all that it could say was withdrawn. */
  readonly content: PageContent | undefined;
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
  const row = ({ date, content }: Row): unknown =>
    page`<li><a href=${wayToEdition({ edition: date, language: first })} hreflang=${language === first ? nothing : first}>${
      date === 'latest' ? words.in('newest') : page`<time datetime=${date}>${dateText(date, language)}</time>`
    }</a> <span>${content ? figureIn(content, language) : words.in('withdrawn')}</span></li>`;
  const list = (rows: readonly Row[]): unknown => page`<ul class="editions">${rows.map(row)}</ul>`;
  const rows = listed.map((date) => ({ date, content: contents.get(date) }));
  const groups = edition === 'latest' ? byScope(rows) : [rows];
  return section(
    words.in('editions'),
    groups.map((group) => {
      const [{ content } = { content: undefined }] = group;
      const [open, folded] = [group.slice(0, OPEN_AT_MOST), group.slice(OPEN_AT_MOST)];
      return page`${groups.length > 1 && content ? page`<h3>${scopeIn(content, language)}</h3>` : ''}${list(open)}${
        folded.length === 0
          ? ''
          : page`<details><summary>${words.in('earlier')}</summary>
${list(folded)}</details>`
      }`;
    }),
    'dates',
  );
}

/** One figure with what narrows it; of what shows more than one, its sentence. */
function figureIn(content: PageContent, language: string): unknown {
  const { quantity, context } = content.view as Partial<StatView>;
  if (!quantity) return sentenceIn(content.language, language, content.sentences[0]);
  return [joinQuantity(quantity), ...(context ?? [])].map(
    (text, index) => page`${index === 0 ? '' : ' · '}${sentenceIn(content.language, language, text)}`,
  );
}

/** What a figure counts: whose work, and on which land. */
function scopeOf({ view, claims }: PageContent): string {
  const [claim] = claims;
  if (!('quantity' in view) || claim === undefined || claims.length > 1) return '';
  const { operators, operator, territory } = claim.scope;
  return JSON.stringify([operators, operator, territory]);
}

/** The same in words, as the details say it; nothing where the source narrows nothing. */
function scopeIn({ details, language: own }: PageContent, language: string): unknown {
  const { messages } = findLanguage(own.code) ?? english;
  const terms = new Set([messages['term-operators'](), messages['term-territory']()]);
  const [statement] = details.statements;
  const said = statement?.lines.filter(({ term }) => terms.has(term)) ?? [];
  return marked(
    said.map(
      ({ text, lang }, index) => page`${index === 0 ? '' : ' · '}<bdi lang=${lang ?? nothing}>${text}</bdi>`,
    ),
    own,
    language,
  );
}

/** Groups of one scope, that of the newest first. */
function byScope(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const scope = row.content ? scopeOf(row.content) : '';
    groups.set(scope, [...(groups.get(scope) ?? []), row]);
  }
  return [...groups.values()];
}
