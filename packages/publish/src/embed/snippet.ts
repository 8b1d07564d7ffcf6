/**
 * What an editor pastes: the snippet for each place of use, from plain values. It knows neither Node nor the DOM, so
 * that the command line, the builder page and the tests make the very same text.
 *
 * Every snippet holds the sentence, who says so and a link to the figure's address in the markup itself. They are what
 * is left where a place strips the rest. And every snippet is one block-level box: themes give width and margins to the
 * children of their text column, and a tag that is not defined yet is none of them.
 */
import { pathOf, type SiteAddress } from '@mine-action/data/site-address';
import type { Linked, TableView } from '@mine-action/wording';
import { definitionOf, isGroup, tagOf } from '../elements.js';
import { escapeMarkdown, escapeText, linkToPage, writeAttributes, writeTable } from './markup.js';

/** The ways to place a figure, best first; docs/embedding.md says what each survives. */
export const EMBED_METHODS = [
  'element',
  'drawn',
  'address',
  'link',
  'markdown',
  'frame',
  'picture',
  'text',
] as const;
export type EmbedMethod = (typeof EMBED_METHODS)[number];

/** Where a snippet is pasted, and the methods that such a place may keep: the first is the one to begin with. */
export const PLACES = {
  html: ['element', 'drawn', 'link', 'frame'],
  wordpress: ['address', 'link', 'element', 'frame'],
  oembed: ['address', 'link'],
  drupal: ['link', 'element', 'frame'],
  markdown: ['markdown'],
  wix: ['element', 'frame'],
  frame: ['frame'],
  email: ['picture'],
  slides: ['text'],
  link: ['link'],
} as const satisfies Readonly<Record<string, readonly [EmbedMethod, ...EmbedMethod[]]>>;
export type Place = keyof typeof PLACES;

/** What is said of the figure, in the snippet's language. */
export interface SnippetWords {
  /** "Azerbaijan": what stands above the number of a figure as well. */
  readonly place?: string | undefined;
  /** "More than 36,000 anti-personnel mines found since 10 November 2020." */
  readonly sentence: string;
  /** What else is said: the base of a share, a plan, the other figures of a group. */
  readonly more?: readonly string[] | undefined;
  /** The figures of a chart, for those who do not see it drawn; they keep its room too. */
  readonly tables?: readonly TableView[] | undefined;
  /** "ANAMA, via Embassy of …, 4 April 2025" */
  readonly sources: readonly Linked[];
  /** "The source’s figure, not checked by us." */
  readonly note: string;
  /** What the picture card shows, for those who do not see it. */
  readonly alt: string;
}

export interface SnippetValues {
  /** The absolute address of the programme's site, such as `https://example.org/figures/`. */
  readonly site: string;
  /** The figure's address on it. */
  readonly address: SiteAddress;
  /** What the tag says beyond its address: `display`, `basis`, `unit`, `indicators`, … An empty value is left out. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly words: SnippetWords;
  readonly language: { readonly code: string; readonly direction: 'ltr' | 'rtl' };
  /** The element reads the site's feed, not the figures built into the script. */
  readonly hasOwnFeed?: boolean | undefined;
  /** What the element draws, as HTML that a browser or our own server has written; for a snippet that is drawn already. */
  readonly drawn?: string | undefined;
  /** One version for ever, with the hash of its complete script; the version that follows fixes unless given. */
  readonly pinned?: { readonly version: string; readonly integrity: string } | undefined;
}

export interface Snippet {
  readonly method: EmbedMethod;
  readonly text: string;
}

/** Sizes at which a mail shows the picture card; the file has twice the pixels. */
const CARD = { width: 600, height: 315 };

/**
 * Makes the snippet for a place.
 *
 * @param method one of those of the place; the place's first unless given
 * @throws TypeError where the site is no `http:` or `https:` address, or an attribute has no name that HTML could hold
 */
export function makeSnippet(
  place: Place,
  values: SnippetValues,
  method: EmbedMethod = PLACES[place][0],
): Snippet {
  if (!/^https?:\/\/[^\s"'<>]+\/$/.test(values.site))
    throw new TypeError(`The address of the site must begin with http and end with a stroke: ${values.site}`);
  return { method, text: WRITERS[method](values) };
}

const WRITERS: Readonly<Record<EmbedMethod, (values: SnippetValues) => string>> = {
  element: (values) => placed(values, element(values)),
  // Complete without the script, which takes it over; a browser that knows no declared roots shows the words.
  drawn: (values) => placed(values, element(values, declaredRoot(values))),
  address: (values) => `${addressOf(values)}\n`,
  link: (values) => `<p${said(values)}>${linkTo(values, plainWords(values), ' data-mine')}</p>\n`,
  // All in one link: alone in its paragraph it becomes the figure, where the script is.
  markdown: ({ words, ...values }) => `[${escapeMarkdown(lineOf(words))}](${addressOf(values)})\n`,
  frame(values) {
    const { address, words } = values;
    const attributes = writeAttributes({
      src: `${addressOf(values)}?frame`,
      title: words.sentence,
      width: '100%',
      height: String(definitionOf(address.route).frameHeightPx),
      loading: 'lazy',
      frameborder: '0',
    });
    // What stands inside a frame is text to a parser of HTML, not markup: where the frame is taken away, the words are
    // lost or shown as code. Below it they stay.
    return box(values, [`<iframe${attributes}></iframe>`, paragraph(values)]);
  },
  picture(values) {
    const { words } = values;
    const attributes = writeAttributes({
      src: `${addressOf(values)}card.png`,
      alt: words.alt,
      width: String(CARD.width),
      height: String(CARD.height),
      border: '0',
      // A mail has no style sheet, and may be read on a telephone.
      style: 'max-width:100%;height:auto',
    });
    return box(values, [`<p>${linkTo(values, `<img${attributes}>`)}</p>`, paragraph(values)]);
  },
  text: (values) =>
    [`${addressOf(values)}card.png`, ...saidOf(values.words), addressOf(values), ''].join('\n'),
};

/** The absolute address of the figure. */
export const addressOf = ({ site, address }: Pick<SnippetValues, 'site' | 'address'>): string =>
  site + pathOf(address);

function script({ site, pinned }: SnippetValues): string {
  // A hash covers one file: the complete one, which never loads another.
  const attributes: Readonly<Record<string, string>> = pinned
    ? {
        src: `${site}${pinned.version}/mine-action-complete.js`,
        integrity: pinned.integrity,
        crossorigin: 'anonymous',
      }
    : { src: `${site}v1/mine-action.js` };
  return `<script async${writeAttributes(attributes)}></script>`;
}

/** Script and element in one box; inside a sentence there is none. */
function placed(values: SnippetValues, tag: string): string {
  return isInline(values) ? `${script(values)}\n${tag}\n` : `<div>\n${script(values)}\n${tag}\n</div>\n`;
}

const isInline = ({ attributes }: SnippetValues): boolean => attributes?.['display'] === 'inline';

function element(values: SnippetValues, root = ''): string {
  const { address, attributes = {}, hasOwnFeed, site } = values;
  const tag = tagOf(address);
  const opening = `<${tag}${writeAttributes({
    // The site itself: the element finds its view there.
    src: hasOwnFeed
      ? `${site}${isGroup(address) ? pathOf({ ...address, edition: 'latest', language: undefined }) : ''}`
      : '',
    indicator: isGroup(address) ? '' : (address.name ?? ''),
    ...attributes,
    edition: address.edition,
  })}${said(values)}>`;
  if (isInline(values))
    return `${opening}${root}${[...claimLines(values), ...sourceLines(values.words)].join(' ')}</${tag}>`;
  const tables = (values.words.tables ?? []).flatMap(writeTable);
  const content = [root, ...paragraphs(values), ...tables].filter((line) => line !== '');
  return `${opening}\n${content.map((line) => `  ${line}\n`).join('')}</${tag}>`;
}

/** What the element draws, with the style sheet of its tag; nothing undrawn, which would be a promise and no figure. */
function declaredRoot({ site, address, drawn = '' }: SnippetValues): string {
  if (drawn === '') return '';
  const sheet = writeAttributes({
    rel: 'stylesheet',
    href: `${site}assets/${tagOf(address)}.css`,
  });
  return `<template shadowrootmode="open"><link${sheet}>${drawn}<slot></slot></template>`;
}

/** The words as markup, one line for each thing said: the sentence leads to the figure, the source to its page. */
const sentenceLines = (values: SnippetValues): readonly string[] => [
  ...placeLine(values.words),
  ...claimLines(values),
  ...sourceLines(values.words),
];

const placeLine = ({ place = '' }: SnippetWords): readonly string[] =>
  place === '' ? [] : [escapeText(place)];

const claimLines = (values: SnippetValues): readonly string[] => [
  linkTo(values, escapeText(values.words.sentence)),
  ...(values.words.more ?? []).map(escapeText),
];

const sourceLines = ({ sources, note }: SnippetWords): readonly string[] =>
  [
    ...sources.map((line) => escapeText(line.before) + linkToPage(line.link, line) + escapeText(line.after)),
    escapeText(note),
  ].filter((line) => line !== '');

/** The same as one run of markup: sentences, and after them where, and who says so. */
export const sentenceRun = (values: SnippetValues): string =>
  [...claimLines(values), [...placeLine(values.words), ...sourceLines(values.words)].join(SEPARATOR)].join(
    ' ',
  );

/** A source line as plain text. */
export const textOf = ({ before, link, after }: Linked): string => before + link + after;

/** All that is said but the tables. */
const saidOf = ({ place = '', sentence, more = [], sources, note }: SnippetWords): readonly string[] =>
  [place, sentence, ...more, ...sources.map(textOf), note].filter((text) => text !== '');

/** Each thing said in a paragraph of its own: together they are about as high as the figure that takes their place. */
const paragraphs = (values: SnippetValues): readonly string[] =>
  sentenceLines(values).map((line) => `<p>${line}</p>`);

/** All of it in one: a link alone in its paragraph would become a second figure, where our script is on the page. */
const paragraph = (values: SnippetValues): string => `<p>${sentenceLines(values).join('<br>\n')}</p>`;

/** Lines in one block-level box. */
const box = (values: SnippetValues, lines: readonly string[]): string =>
  [`<div${said(values)}>`, ...lines, '</div>', ''].join('\n');

/** All words in one line: sentences, and after them who says so. */
export function lineOf({
  place = '',
  sentence,
  more = [],
  sources,
  note,
}: Omit<SnippetWords, 'alt'>): string {
  const after = [place, ...sources.map(textOf), note].filter((text) => text !== '');
  return [sentence, ...more, after.join(SEPARATOR)].filter((text) => text !== '').join(' ');
}

/** Between things that stand on one line and are no sentences. */
const SEPARATOR = ' \u00b7 ';

/** All words in one, for where a single link has to carry them. */
const plainWords = ({ words }: SnippetValues): string => escapeText(lineOf(words));

const linkTo = (values: SnippetValues, content: string, more = ''): string =>
  `<a${writeAttributes({ href: addressOf(values) })}${more}>${content}</a>`;

/** In which language the words are: the page around them may have another. */
export const said = ({ language: { code, direction } }: SnippetValues): string =>
  writeAttributes({ lang: code, dir: direction === 'rtl' ? 'rtl' : '' });
