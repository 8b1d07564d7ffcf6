/**
 * Links to figures of a programme's own site, as authors write them.
 */
import { isDrawn } from './drawn.js';
import { type Frame, until } from './open-page.js';
import { Site } from './site.js';

/** Where the invented site has its figure, and one edition of it. */
export const FOLDER = 'f/ap-mines-found/';
export const PATH = `${FOLDER}2026-02-01/`;

/** What the links say, and what the figures do. */
export const WORDS = 'More than a thousand mines found';
export const FIGURE = '1,234 anti-personnel mines found';

export const linkTo = (href: string, attributes = '', words = WORDS): string =>
  `<a href="${href}" ${attributes}>${words}</a>`;
export const paragraphOf = (href: string, attributes = ''): string =>
  `<p>\n ${linkTo(href, attributes)}\n </p>`;

export const settle = (ms = 300): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function siteWithFigure(): Promise<Site> {
  const site = new Site();
  await site.feed(FOLDER);
  return site;
}

/** Waits until all that match are there and drawn. */
export const drawn = (frame: Frame, selector = 'mine-stat'): Promise<unknown> =>
  until(selector, () => frame.all(selector).length > 0 && frame.all(selector).every(isDrawn));
