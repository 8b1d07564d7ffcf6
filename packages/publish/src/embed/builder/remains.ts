/**
 * What is left of a snippet, in the terms of paste-results.json.
 */
import { tagOf } from '../../elements.js';
import { makeSnippet } from '../snippet.js';
import { addressOf, type SnippetValues } from '../snippet-values.js';
import { textOf } from '../snippet-words.js';
import { readMarkup } from './sanitisers.js';

export interface Remains {
  readonly left: string;
  /** Readers see tags as text. */
  readonly showsTags: boolean;
  /** Readers see a drawn root beside the words. */
  readonly isTwice: boolean;
}

const fold = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Whether it has a declared root with something in it. */
const isDrawn = (element: Element): boolean =>
  [...element.querySelectorAll<HTMLTemplateElement>(':scope > template[shadowrootmode]')].some(
    ({ content }) => content.querySelector('[part~="figure"]') !== null,
  );

export function remainsOf(html: string, values: SnippetValues): Remains {
  const tree = readMarkup(html);
  const address = addressOf(values);
  const { sentence, sources, note } = values.words;
  const says = [sentence, ...sources.map(textOf), note].map(fold);
  const saysAll = (node: Node): boolean => says.every((part) => fold(node.textContent).includes(part));
  const find = (selector: string): readonly Element[] => [...tree.querySelectorAll(selector)];
  const links = find('a').filter((link) => link.getAttribute('href') === address);
  // A source stands once for the figure, and may stand in the rows of a table.
  const [source] = sources;
  const timesIn = (read: Node): number => (source ? fold(read.textContent).split(source.link).length : 0);
  return {
    left: best(),
    showsTags: fold(tree.textContent).includes('<'),
    isTwice: timesIn(tree) > timesIn(readMarkup(makeSnippet('html', values, 'element').text)),
  };

  function best(): string {
    const element = find(tagOf(values.address)).find(saysAll);
    if (element)
      return (isDrawn(element) ? 'drawn' : 'element') + (/<script\b/.test(html) ? '' : '-without-script');
    if (find('iframe').length > 0) return 'frame';
    const hasPicture = find('img').some((picture) => picture.getAttribute('src') === `${address}card.png`);
    if (!saysAll(tree)) return hasPicture ? 'picture-without-sentence' : 'nothing';
    if (hasPicture) return 'picture';
    if (links.some(saysAll)) return 'link';
    return links.length > 0 ? 'sentence-with-link' : 'sentence';
  }
}
