/**
 * What oEmbed hands out for a figure: its words, and beside them the frame, as WordPress hands out posts. WordPress keeps
 * the words until the frame has spoken (`site/wordpress-frame.ts`); a feed reader and a page without script keep them
 * for good; other hosts show both.
 *
 * WordPress leaves `href`, and of the frame `src`, `width`, `height`, `frameborder`, `scrolling` and `title`, no other
 * tag and no other attribute. It takes the words only where the markup begins with them, and adds the secret itself.
 */
import { writeAttributes } from './markup.js';
import { definitionOf } from '../elements.js';
import { addressOf, type SnippetValues } from './snippet-values.js';
import { lineOf, said, sentenceRun } from './snippet-words.js';

/** Width for those who ask for a number, in CSS pixels: the frame itself is as wide as its place. */
const WIDTH = 600;

/** So many characters at least are in a line of a quotation that wide; an ideograph is as wide as two of them. */
const CHARACTERS_IN_LINE = 60;
const LINE_PX = 20;

export interface OembedHtml {
  readonly html: string;
  readonly width: number;
  /** The room of the words and the frame together. */
  readonly height: number;
}

export function oembedHtml(values: SnippetValues): OembedHtml {
  const { address, words } = values;
  const frame = writeAttributes({
    class: 'wp-embedded-content',
    src: `${addressOf(values)}?frame`,
    title: words.sentence,
    // A number would be wider than a narrow page, and the style that could help is taken away.
    width: '100%',
    height: String(definitionOf(address.route).frameHeightPx),
    loading: 'lazy',
    frameborder: '0',
  });
  const text = lineOf(words);
  const characters = text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
  // The quotation's margins are a line each.
  const lines = Math.ceil(characters / CHARACTERS_IN_LINE) + 2;
  return {
    html: `<blockquote class="wp-embedded-content"${said(values)}>${sentenceRun(values)}</blockquote><iframe${frame}></iframe>`,
    width: WIDTH,
    height: definitionOf(address.route).frameHeightPx + lines * LINE_PX,
  };
}
