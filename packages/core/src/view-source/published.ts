/**
 * Views that a programme has published beside the addresses of its site: one small file for any feed and any language,
 * in place of the feed and all that it takes to read and word it.
 */
import { NAME, nameOfFigure } from '@mine-action/data/site-address';
import type { FigureRequest, ViewTable } from '@mine-action/wording';
import type { ElementDefinition } from '../definition.js';
import {
  addressOf,
  type Reading,
  type RemoteHost,
  RemoteStore,
  type RemoteStoreOptions,
} from '../feed/remote-store.js';
import { parseViews } from './parse-views.js';

const options: RemoteStoreOptions<ViewTable> = {
  accept: parseViews,
  // A site of an older version has none, or none in this language: its feed is read in their place, or says what fails.
  fail: () => {},
};
const newest = new RemoteStore(options);
const editions = new RemoteStore(options);

/** A site ends with a slash; what ends otherwise is a feed. */
export function isSite(src: string): boolean {
  const [path = ''] = src.trim().split(/[?#]/);
  return path.endsWith('/') || /^https?:\/\/[^/]+$/.test(path);
}

/** What follows the folder of a figure in an address: a day, month or year, a language. */
const REST = '(?:\\d{4}(?:-\\d\\d){0,2}/)?(?:[a-z]{2,3}/)?$';

/**
 * The folder of a figure on a site.
 *
 * @param src the site, or the address of what the element shows there
 * @returns an address with a slash at its end; nothing where the site has no folder for what is selected
 */
export function folderOf(
  src: string,
  base: string,
  { path, named }: Pick<ElementDefinition, 'path' | 'named'>,
  selection: FigureRequest['selection'],
): string | undefined {
  const site = addressOf(src, base);
  if (!site || path === undefined) return undefined;
  const { origin, pathname } = new URL(site);
  const [, folder] = new RegExp(`^(.*/${path}/${named ? `${NAME}/` : ''})${REST}`).exec(pathname) ?? [];
  if (folder) return origin + folder;
  const name = named && nameOfFigure({ ...selection, indicator: selection[named] ?? '' });
  if (named && !name) return undefined;
  return `${origin}${pathname}${path}/${name ? `${name}/` : ''}`;
}

/** The feed beside the views: that of the figure's folder, or of the whole site; an address that is none stays as it is. */
export function feedOf(
  src: string,
  base: string,
  definition: Pick<ElementDefinition, 'path' | 'named'>,
  selection: FigureRequest['selection'],
): string {
  const folder = folderOf(src, base, definition, selection) ?? addressOf(src, base);
  return folder === undefined ? src : `${folder}feed.json`;
}

const editionsIn = (folder: string, language: string): string => `${folder}editions.${language}.json`;

/**
 * Reads the newest views of a folder in a language; see `RemoteStore.read`. Once all editions are here, they are read in
 * their place, so that a view and its details are never of two days.
 */
export function readNewest(
  host: RemoteHost,
  folder: string,
  language: string,
  refresh: number | null | undefined,
): Reading<ViewTable> {
  const all = editionsIn(folder, language);
  if (editions.here(all)) {
    newest.leave(host);
    return editions.read(host, all, refresh);
  }
  editions.leave(host, all);
  return newest.read(host, `${folder}view.${language}.json`, refresh);
}

/** Reads every edition that a folder has in a language, with its details. */
export const readEditions = (
  host: RemoteHost,
  folder: string,
  language: string,
  refresh: number | null | undefined,
): Reading<ViewTable> => editions.read(host, editionsIn(folder, language), refresh);

export function leaveViews(host: RemoteHost): void {
  newest.leave(host);
  editions.leave(host);
}
