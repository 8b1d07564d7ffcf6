/**
 * Sentences of the page, from the list that stands in it, with the values put in as text.
 */
import { find } from '../../embed/builder/find.js';
import { piecesOf } from '../said.js';

/** What the page has for a key; a translation that is missing says in which language it is. */
function ofPage(key: string): Element {
  const item = find('said', HTMLElement).querySelector(`[data-key="${key}"]`);
  if (!item) throw new TypeError(`The page does not say ${key}.`);
  return item;
}

export const plain = (key: string): string => ofPage(key).textContent.trim();

/** A sentence; what is put in keeps its own direction. */
export function sentence(key: string, values: Readonly<Record<string, string | undefined>>): HTMLElement {
  const box = document.createElement('span');
  const { lang = '' } = (ofPage(key).firstElementChild as HTMLElement | null) ?? {};
  if (lang) box.lang = lang;
  for (const { text, isValue } of piecesOf(plain(key), values)) {
    if (!isValue) box.append(text);
    else {
      const value = document.createElement('bdi');
      value.textContent = text;
      // Addresses, days and markup read from left to right everywhere.
      if (isCode(text)) value.dir = 'ltr';
      box.append(value);
    }
  }
  return box;
}

export const isCode = (text: string): boolean => /^[\x20-\x7e]+$/.test(text);

export const say = (key: string): HTMLElement => sentence(key, {});
