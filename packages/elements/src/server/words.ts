/**
 * The words in a drawn tag: what is read where no shadow root is, by search engines, mail programs and old browsers.
 */
import { isWebAddress } from '@mine-action/data/essentials';
import { pageOf } from '@mine-action/data';
import { type FigureView, type Linked, sentencesOf } from '@mine-action/wording';
import { h, type Markup } from '../markup/markup.js';

const sourceLine = ({ before, link, after, href }: Linked): Markup => {
  const page = pageOf(href);
  return [before, page && isWebAddress(page) ? h('a', { href: page }, link) : link, after];
};

/**
 * What a view says, and who says so.
 *
 * @param language of the tag; words of a view in another are marked
 * @param isInline whether they stand inside a sentence
 */
export function wordsOf(view: FigureView, language: string | undefined, isInline: boolean): Markup {
  const { code, direction } = view.language;
  const marks = code === language ? {} : { lang: code, dir: direction };
  const lines: readonly Markup[] = [...sentencesOf(view), ...view.sources.map(sourceLine)];
  return isInline
    ? h(
        'span',
        marks,
        lines.map((line, index) => [index > 0 && ' ', line]),
      )
    : lines.map((line) => h('p', marks, line));
}
