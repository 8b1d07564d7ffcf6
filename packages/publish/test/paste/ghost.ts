/**
 * Ghost's cards, written by the package with which Ghost itself writes the cards of its editor into a page.
 */
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
import { versionOf } from './installed.ts';
import type { Snippet, Trial } from './editors.ts';

// Both are CommonJS, and must share one copy of the editor.
const require = createRequire(import.meta.url);
const { createEditor } = require('lexical') as typeof import('lexical');
const { $createBookmarkNode, $createHtmlNode, DEFAULT_NODES } =
  require('@tryghost/kg-default-nodes') as typeof import('@tryghost/kg-default-nodes');

/** What a card becomes: an element, or the value of one that only holds text. */
interface Written {
  element: Element & { value?: string };
  type?: string;
}

function write(card: () => { exportDOM(options: object): Written }): string {
  const { document } = new JSDOM().window;
  const editor = createEditor({
    nodes: DEFAULT_NODES,
    onError(error: Error) {
      throw error;
    },
  });
  let html = '';
  editor.update(
    () => {
      const { element, type } = card().exportDOM({ createDocument: () => document });
      html = type === 'value' ? (element.value ?? '') : element.outerHTML;
    },
    { discrete: true },
  );
  return html;
}

/** The HTML of a page with an HTML card that holds HTML. */
export const htmlCard = (html: string): string => write(() => $createHtmlNode({ html }));

/** What Ghost reads of a page whose address is pasted. */
export interface Bookmarked {
  title: string;
  description: string;
  publisher: string;
  thumbnail: string;
}

/** The HTML of a page with a bookmark card. */
export const bookmarkCard = (url: string, metadata: Bookmarked): string =>
  write(() => $createBookmarkNode({ url, metadata }));

/** Every snippet in an HTML card. */
export const throughGhost = (snippets: readonly Snippet[]): Trial => ({
  key: 'ghost',
  name: `Ghost's cards ${versionOf('@tryghost/kg-default-nodes')}, HTML card`,
  place: 'ghost',
  results: Object.fromEntries(snippets.map(({ key, html }) => [key, htmlCard(html)])),
});
