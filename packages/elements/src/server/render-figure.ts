/**
 * One figure as HTML: its tag with a declared shadow root, which a browser shows without any script and the element takes over
 * when its script comes.
 *
 * It is drawn by the element itself, from what the element would find: nothing is said twice in two ways. Where nothing is
 * known the tag has its words alone, and never another programme's figure.
 */
import type { Feed } from '@mine-action/data';
import type { FigureView } from '@mine-action/wording';
import { languageOf } from '@mine-action/wording/essentials';
import { type Called, checkCall, type FigureAttributes, RenderError, siteOf } from './call.js';
import { toHtml } from '../generated/drawable.js';
import type { FigureElement } from '../figure-element.js';
import { h, type Markup } from '../markup/markup.js';
import { drawOnServer } from './draw-on-server.js';
import { makeElement, requestOf } from './element.js';
import { acceptFeed } from './feed.js';
import { findPublished, findResolved, type Known, loadParts, NOT_KNOWN, reasonIn } from './find-view.js';
import { acceptViews, type Fetch, readSite } from './site-views.js';
import { drawSources, type NamedFigure } from './sources.js';
import { styleOf } from './style.js';
import { wordsOf } from './words.js';

export interface RenderOptions {
  /** A programme's feed, as its JSON has it or as text; without it and a site the built-in figures are drawn. */
  readonly feed?: unknown;
  /** Address of a programme's published site, with a slash at its end. It must not come from a visitor. */
  readonly site?: string;
  /** What `view.<language>.json` of the site holds for the figure, parsed or as text; or a list of that and of `editions.<language>.json`. Nothing is fetched then. */
  readonly views?: unknown;
  /** The language to say it in; that of the attribute `lang`, or English, unless given. */
  readonly language?: string;
  /** Your own sentence in place of the words in the tag; text, no markup. */
  readonly words?: string;
  /** The reader's day, `YYYY-MM-DD`; that of the server unless given. */
  readonly today?: string;
  /** The nonce of the page's policy, for the style in the shadow root. */
  readonly nonce?: string;
  /** Address of a style sheet, such as `assets/mine-stat.css` of a site, in place of a style in each figure. */
  readonly styleSheet?: string;
  /** The figures whose sources `<mine-sources>` lists, by their tags and attributes. */
  readonly figures?: readonly NamedFigure[];
  /** What sends requests, in place of the platform's own `fetch`: with a cache, or to a service. */
  readonly fetch?: Fetch;
  /** Takes what a page's editor would read in the console, a line for each problem; `console.warn` unless given. */
  readonly warn?: (line: string) => void;
}

/** What one call works with. */
interface Work {
  readonly element: FigureElement;
  readonly language: string;
  readonly feed: Feed | undefined;
  readonly site: string | undefined;
  readonly options: RenderOptions;
  readonly warn: (who: string, what: string, remedy: string) => void;
}

/** What the element shows, and the words in its tag. */
interface Drawn {
  readonly markup: Markup;
  readonly words: Markup;
  readonly direction?: string;
  readonly view?: FigureView;
}

/**
 * Draws one figure.
 *
 * @param tag such as `mine-stat`
 * @param attributes those of the tag, and such as `class` or `id`
 * @returns the whole tag
 * @throws RenderError where it is asked for in a way that cannot be meant: it names the place, the value and what to write
 * @example await renderFigure('mine-stat', { indicator: 'uxo-found' }, { site: 'https://example.org/', language: 'az' })
 */
export async function renderFigure(
  tag: string,
  attributes: FigureAttributes = {},
  options: RenderOptions = {},
): Promise<string> {
  const called = checkCall(tag, attributes);
  const place = `renderFigure("${tag}")`;
  const { src } = called.attributes;
  const { feed: given, views, words } = options;
  if (given != null && (options.site ?? views) != null)
    throw new RenderError(
      `${place}: both a feed and a site are given. Give the one that the figure is from.`,
    );
  // A tag that names a site is drawn from it. The address of a feed is no feed: what it holds has to be given.
  const named = options.site ?? (given == null && views == null ? src : undefined);
  const site = named === undefined ? undefined : siteOf(`${place}: ${options.site ? 'site' : 'src'}`, named);
  const isForeign = (given ?? views ?? site) != null && called.Drawn.observedAttributes.includes('src');
  const asked = options.language ?? called.attributes['lang'] ?? 'en';
  const code = languageOf(asked);
  const tell = options.warn ?? ((line: string): void => console.warn(line));
  const warn: Work['warn'] = (who, what, remedy) => tell(`mine-action: ${who}: ${what} ${remedy}`);

  await loadParts();
  // Without any address the script would draw the built-in figures in place of this one; where a feed of the page's own is to
  // come, it leaves what stands here.
  const address = src ?? site;
  const origin: Called['attributes'] = address === undefined ? { feed: '' } : { src: address };
  const element = makeElement(called, isForeign ? origin : {}) as FigureElement;
  element.setAttribute('lang', code ?? 'en');
  if (options.today !== undefined) element.today = options.today;
  const feed = given == null ? undefined : acceptFeed(given, (what, remedy) => warn(place, what, remedy));
  if (feed) element.feed = feed;
  if (code === undefined)
    warn(
      `${place}: language "${asked}"`,
      'there are no figures in this language; the words in the tag stand, and where there are none English is shown.',
      'Write such as "en".',
    );
  const work: Work = { element, language: code ?? 'en', feed, site, options, warn };
  const isLeft = (code === undefined && words !== undefined) || (given != null && !feed);
  const drawn = isLeft ? undefined : await draw(work, asked);
  const said = words === undefined ? drawn?.words : inParagraph(element, words);
  return write(work, asked, drawn, said ?? inParagraph(element, await reasonIn(work.language)));
}

const isInline = (element: FigureElement): boolean => (element as { display?: string }).display === 'inline';

const inParagraph = (element: FigureElement, words: string): Markup =>
  isInline(element) ? words : h('p', {}, words);

/** What the element shows; nothing where nothing is known. */
async function draw(work: Work, asked: string): Promise<Drawn | undefined> {
  const { element, language, feed, options } = work;
  if ('onPage' in element) return drawSources(element, options.figures, language, feed);
  const known = await find(work);
  tellProblems(work, known);
  const { answer, details } = known;
  if (!answer.known) return undefined;
  // In place of the controller that waits for a page.
  (element as { figure: unknown }).figure = { answer, find() {}, publish() {}, details: () => details };
  const { view } = answer;
  return {
    markup: drawOnServer(element),
    words: wordsOf(view, languageOf(asked), isInline(element)),
    direction: view.language.code === language ? view.language.direction : 'ltr',
    view,
  };
}

function tellProblems({ element, warn }: Work, { problems }: Known): void {
  const { tag, displays } = element.definition;
  const display = element.getAttribute('display');
  if (display !== null && !displays.includes(display))
    warn(
      `<${tag} display="${display}">`,
      `there is no such display; "${displays[0] ?? ''}" is used.`,
      `Write one of: ${displays.join(', ')}.`,
    );
  for (const { attribute, value, what, remedy } of problems) {
    const said = attribute === undefined ? null : element.getAttribute(attribute);
    const who = said === null ? `<${tag}>${value ? ` "${value}"` : ''}` : `<${tag} ${attribute}="${said}">`;
    warn(who, what, remedy);
  }
}

async function find({ element, language, site, options, warn }: Work): Promise<Known> {
  const request = requestOf(element, language);
  const { views, fetch: own } = options;
  if (site === undefined && views == null) return findResolved(element, request);
  try {
    const tables =
      views == null
        ? await readSite(request, site as string, own ?? ((address, init) => fetch(address, init)))
        : (Array.isArray(views) ? views : [views]).map((each) => acceptViews(each, language));
    const known = findPublished(request, tables, element.editionNote);
    if (!known.answer.known)
      warn(
        `<${request.element}>`,
        'its site has no figure for these attributes; the words in the tag stand.',
        'Look up the address of the figure on the site, or give the feed itself: { feed }.',
      );
    return known;
  } catch (error) {
    if (error instanceof RenderError) throw error;
    warn(
      `<${request.element}>`,
      `${views == null ? '' : 'views: '}${(error as Error).message}; the words in the tag stand.`,
      'See that the site is there and has this figure in this language.',
    );
    return NOT_KNOWN;
  }
}

/** The tag as HTML. */
function write({ element, options }: Work, asked: string, drawn: Drawn | undefined, words: Markup): string {
  const { tag } = element.definition;
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes) attributes[name] = value;
  if (drawn?.direction === 'rtl') attributes['dir'] ??= 'rtl';
  const root =
    drawn &&
    `<template shadowrootmode="open">${styleOf(element, drawn.view, options)}${toHtml(drawn.markup)}<slot></slot></template>`;
  return toHtml(h(tag, { ...attributes, lang: asked }, words)).replace('>', () => `>${root ?? ''}`);
}
