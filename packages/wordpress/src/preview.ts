/**
 * A figure inside the editor, drawn by the element itself. The element stands in the document of the editor's frame, and
 * React is kept out of it: what an element does inside itself is its own.
 */
import type { Described } from './figures.js';
import { el, element, type Shown } from './wp.js';

/** The element with its words, which stand where the script is not. */
function build(document: Document, { tag, attributes, words }: Described): HTMLElement {
  const host = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
  const sources = words.sources.map(({ before, link, after }) => before + link + after);
  for (const text of [words.place, ...words.sentences, ...words.more, ...sources]) {
    if (text === '') continue;
    const line = document.createElement('p');
    line.textContent = text;
    host.append(line);
  }
  return host;
}

export function Preview({ described }: { readonly described: Described }): Shown {
  const place = element.useRef<HTMLElement | null>(null);
  const key = JSON.stringify(described);
  element.useEffect(() => {
    const { current } = place;
    current?.replaceChildren(build(current.ownerDocument, described));
  }, [key]);
  // What is inside is a picture of what readers will have: its links lead nowhere while a post is written.
  return el('div', { ref: place, className: 'mine-action-figure-preview', inert: '' });
}
