/**
 * A figure as it stands in a page: the element with its words inside. The script is no part of it; a page has it once.
 */
import type { SiteAddress } from '@mine-action/data/site-address';
import { isWebAddress, pageOf } from '@mine-action/data';
import { definitionOf, figureAttributes, tagOf } from '@mine-action/elements/placeables';
import type { Linked, ViewWords } from '@mine-action/wording';
import { addressOf, sourceOf } from './figure-address.js';
import { directionOf } from './language.js';
import type { Chosen, Said } from './said.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text from elsewhere, as it stands between tags and in quotation marks. */
export const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

export interface Placed extends Pick<Said, 'language' | 'wordsLanguage'> {
  readonly address: SiteAddress;
  readonly site: string;
  readonly chosen: Chosen;
}

/** The tag around its words, which are HTML already. */
export function element({ address, site, language, chosen }: Placed, inside: string): string {
  const { selects } = definitionOf(address.route);
  const own = figureAttributes(address);
  const attributes: Readonly<Record<string, string | undefined>> = {
    src: sourceOf(address, site),
    ...own,
    ...Object.fromEntries(
      Object.keys(selects).flatMap((name) => (name in own ? [] : [[name, chosen[name]]])),
    ),
    display: chosen['display'],
    edition: address.edition,
    lang: language,
    dir: directionOf(language) === 'rtl' ? 'rtl' : '',
  };
  const written = Object.entries(attributes).map(([name, value = '']) =>
    value === '' ? '' : ` ${name}="${escapeText(value)}"`,
  );
  const tag = tagOf(address);
  return `<${tag}${written.join('')}>${inside}</${tag}>`;
}

/** A paragraph each for the place, the sentences, what they rest on, and who says so. */
export function paragraphs(words: ViewWords, url: string): string {
  const { place = '', more, sources } = words;
  return [
    place === '' ? [] : [escapeText(place)],
    sentences(words, url),
    more.map(escapeText),
    sources.map(source),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => `<p>${lines.join('<br> ')}</p>`)
    .join('');
}

/** All in one line, for inside a paragraph. */
export function run(words: ViewWords, url: string, language?: string): string {
  const { place = '', more, sources } = words;
  const rest = [...(place === '' ? [] : [escapeText(place)]), ...sources.map(source)].join(' \u00b7 ');
  const text = [...sentences(words, url), ...more.map(escapeText), rest]
    .filter((part) => part !== '')
    .join(' ');
  return language === undefined
    ? text
    : `<span lang="${escapeText(language)}" dir="${directionOf(language)}">${text}</span>`;
}

/** The figure with its words in a box of its own, or inside a sentence. */
export function figure(placed: Placed, words: ViewWords): string {
  const url = addressOf(placed.address, placed.site);
  const { wordsLanguage } = placed;
  if (placed.chosen['display'] === 'inline') return element(placed, run(words, url, wordsLanguage));
  const inside =
    wordsLanguage === undefined ? paragraphs(words, url) : `<p>${run(words, url, wordsLanguage)}</p>`;
  return `<div class="mine-action-figure">${element(placed, inside)}</div>`;
}

const sentences = ({ sentences: [first, ...others] }: ViewWords, url: string): readonly string[] =>
  first === undefined ? [] : [link(url, first), ...others.map(escapeText)];

function source({ before, link: name, after, href }: Linked): string {
  const page = pageOf(href);
  const text = page !== undefined && isWebAddress(page) ? link(page, name) : escapeText(name);
  return escapeText(before) + text + escapeText(after);
}

const link = (url: string, text: string): string => `<a href="${escapeText(url)}">${escapeText(text)}</a>`;
