/**
 * What is left of a snippet, in the terms of paste-results.json.
 */
import { VIEWS } from '@mine-action/data/site-address';
import { addressOf, type SnippetValues, textOf } from '../snippet.js';
import { readMarkup } from './sanitisers.js';

export interface Remains {
  readonly left: string;
  /** Readers see tags as text. */
  readonly showsTags: boolean;
}

const fold = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

export function remainsOf(html: string, values: SnippetValues): Remains {
  const tree = readMarkup(html);
  const address = addressOf(values);
  const { sentence, sources, note } = values.words;
  const says = [sentence, ...sources.map(textOf), note].map(fold);
  const saysAll = (node: Node): boolean => says.every((part) => fold(node.textContent).includes(part));
  const find = (selector: string): readonly Element[] => [...tree.querySelectorAll(selector)];
  const links = find('a').filter((link) => link.getAttribute('href') === address);
  return {
    left: best(),
    showsTags: fold(tree.textContent).includes('<'),
  };

  function best(): string {
    if (find(VIEWS[values.address.view].tag).some(saysAll))
      return /<script\b/.test(html) ? 'element' : 'element-without-script';
    if (find('iframe').length > 0) return 'frame';
    const hasPicture = find('img').some((picture) => picture.getAttribute('src') === `${address}card.png`);
    if (!saysAll(tree)) return hasPicture ? 'picture-without-sentence' : 'nothing';
    if (hasPicture) return 'picture';
    if (links.some(saysAll)) return 'link';
    return links.length > 0 ? 'sentence-with-link' : 'sentence';
  }
}
