/// <reference lib="dom" />
/**
 * A past day has one page, in the site's first language. Its figure is said in the language that the address asks for:
 * `f/ap-mines-found/2025-04-04/?lang=az`. Runs in the reader's browser, with `frame.ts`.
 */

/** The page of a day or month and the language, as `pathOf` writes them; what stands before is of no matter, and every page runs this. */
const PAST_DAY = /^(.*\/\d{4}-\d\d(?:-\d\d)?\/)([a-z]{2,3})(?:\/(?:index\.html)?)?$/;

/**
 * Where a past day in another language is answered: on the page in the first language.
 *
 * @param address of a page that is not there
 * @returns nothing where the address is of something else
 * @example pageOfDay(new URL('https://example.org/f/uxo-found/2025-04-04/az/?frame'))
 * // '/f/uxo-found/2025-04-04/?lang=az&frame'
 */
export function pageOfDay({ pathname, search, hash }: Location | URL): string | undefined {
  const [, day, language] = PAST_DAY.exec(pathname) ?? [];
  return day && `${day}?lang=${language}${search.replace('?', '&')}${hash}`;
}

/** Says the page's figure in the language that is asked for, if it is one of those that the page offers. */
export function sayIn(language: string | null): void {
  const offered = [...document.querySelectorAll<HTMLElement>('.languages a')].find(
    (link) => link.getAttribute('href') === `?lang=${language}`,
  );
  const host = document.querySelector<HTMLElement>('.stage [src]');
  if (!offered || !host) return;
  // The words in the tag, which stand where the figure does not come, stay in theirs.
  for (const words of host.querySelectorAll('p')) words.lang ||= host.lang;
  host.lang = offered.lang;
  if (host.parentElement) host.parentElement.dir = offered.dir;
}
