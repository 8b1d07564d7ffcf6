/**
 * What an editor pastes: the snippet for each place of use, from plain values. It knows neither Node nor the DOM, so
 * that the command line, the builder page and the tests make the very same text.
 *
 * Every snippet holds the sentence, who says so and a link to the figure's address in the markup itself. They are what
 * is left where a place strips the rest. And every snippet is one block-level box: themes give width and margins to the
 * children of their text column, and a tag that is not defined yet is none of them.
 */
import { definitionOf } from '../elements.js';
import { escapeMarkdown, writeAttributes } from './markup.js';
import { type EmbedMethod, type Place, PLACES } from './methods.js';
import { shortcode } from './snippet-shortcode.js';
import { declaredRoot, element, placed } from './snippet-tag.js';
import { addressOf, type SnippetValues } from './snippet-values.js';
import { box, lineOf, linkTo, paragraph, plainWords, said, saidOf } from './snippet-words.js';

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
  return { method, text: WRITERS[method](values, place) };
}

const WRITERS: Readonly<Record<EmbedMethod, (values: SnippetValues, place: Place) => string>> = {
  element: (values) => placed(values, element(values)),
  // Complete without the script, which takes it over; a browser that knows no declared roots shows the words.
  drawn: (values) => placed(values, element(values, declaredRoot(values))),
  shortcode,
  address: (values) => `${addressOf(values)}\n`,
  link: (values) => `<p${said(values)}>${linkTo(values, plainWords(values), ' data-mine')}</p>\n`,
  // All in one link: alone in its paragraph it becomes the figure, where the script is.
  markdown: ({ words, ...values }) => `[${escapeMarkdown(lineOf(words))}](${addressOf(values)})\n`,
  frame(values, place) {
    const { address, words } = values;
    const attributes = writeAttributes({
      src: `${addressOf(values)}?frame`,
      title: words.sentence,
      width: '100%',
      height: String(definitionOf(address.route).frameHeightPx),
      loading: 'lazy',
      frameborder: '0',
    });
    // SharePoint takes a frame and nothing around it.
    if (place === 'sharepoint') return `<iframe${attributes}></iframe>\n`;
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
