/**
 * Views that a programme has published beside the addresses of its site, as a server reads them: named by the same rule as on
 * a page, let in through the same door, and asked for within narrower limits, since somebody waits for the page.
 */
import { fetchText, folderOf, parseViews } from '@mine-action/core/server';
import type { FigureRequest, ViewTable } from '@mine-action/wording';
import { languageOf } from '@mine-action/wording/essentials';
import { type FigureAttributes, checkCall, elementOf, RenderError, siteOf } from './call.js';
import { makeElement, requestOf } from './element.js';

const LIMIT_MS = 3_000;

/** What sends a request: the platform's own `fetch`, or another with a cache of its own. */
export type Fetch = (address: string, options: { readonly signal: AbortSignal }) => Promise<Response>;

/**
 * Where a site has the views of a figure: for programs that fetch and keep them themselves, and for those in other languages.
 *
 * @param attributes of the tag
 * @throws RenderError where the site has no address for it
 * @example viewsAddress('mine-stat', { indicator: 'uxo-found' }, { site: 'https://example.org/', language: 'az' })
 * // 'https://example.org/f/uxo-found/view.az.json'
 */
export function viewsAddress(
  tag: string,
  attributes: FigureAttributes,
  { site, language = 'en' }: { readonly site: string; readonly language?: string },
): string {
  const called = checkCall(tag, attributes);
  const address = siteOf('viewsAddress: site', site);
  const code = languageOf(language);
  if (code === undefined)
    throw new RenderError(
      `viewsAddress: language: there are no figures in "${language}". Write such as "en".`,
    );
  return fileOf(folderFor(requestOf(makeElement(called, { src: address }), code), address), 'view', code);
}

const fileOf = (folder: string, kind: 'view' | 'editions', language: string): string =>
  `${folder}${kind}.${language}.json`;

function folderFor({ element: tag, selection }: FigureRequest, site: string): string {
  const folder = folderOf(site, 'about:blank', elementOf(tag).definition, selection);
  if (folder) return folder;
  throw new RenderError(
    `renderFigure("${tag}"): a site has no address for what its attributes select. Name one figure, or give the feed itself: { feed }.`,
  );
}

/**
 * Reads what a site has published of a figure: what it shows now and, where that can be had, every edition with its details.
 *
 * @returns those that have come
 * @throws {Error} in words, where neither has
 */
export async function readSite(
  request: FigureRequest,
  site: string,
  fetch: Fetch,
): Promise<readonly ViewTable[]> {
  const folder = folderFor(request, site);
  const read = async (kind: 'view' | 'editions'): Promise<ViewTable> => {
    const address = fileOf(folder, kind, request.language);
    try {
      return acceptViews(
        // A server has no cookies to keep back, and some know none of the options that say so.
        await fetchText(address, false, LIMIT_MS, (asked, { signal }) => fetch(asked, { signal })),
        request.language,
      );
    } catch (error) {
      throw new Error(`${address} could not be read (${(error as Error).message})`, { cause: error });
    }
  };
  const [newest, editions] = await Promise.allSettled([read('view'), read('editions')]);
  const tables = [newest, editions].flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  if (tables.length === 0 && newest.status === 'rejected') throw newest.reason;
  return tables;
}

/**
 * The door for views: those that were fetched, and those that a program hands over.
 *
 * @param given what the file holds, as text or parsed
 * @throws {Error} in words, where it is something else or in another language
 */
export function acceptViews(given: unknown, language: string): ViewTable {
  let table: ViewTable;
  try {
    table = parseViews(typeof given === 'string' ? JSON.parse(given) : given);
  } catch {
    throw new Error('it holds no views; a site has them as view.<language>.json');
  }
  if (table.language !== language)
    throw new Error(`it is in "${table.language}"; the figure is asked for in "${language}"`);
  return table;
}
