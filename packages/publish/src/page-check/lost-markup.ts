/**
 * Figures of which the page shows the markup, or the address alone: what was pasted came to stand as text.
 */
import { folded } from './page-parts.js';
import { readPage } from './page-reader.js';
import { type Context, type Placed, placed } from './placed.js';
import { figureAddress, targetOf } from './site-addresses.js';
import { placeables } from '../elements.js';

const TAGS = placeables.map(({ tag }) => tag);
const ELEMENT = new RegExp(`<(?:${TAGS.join('|')})\\b[^<>]{0,1000}>`, 'g');
const FRAME = /<iframe\b[^<>]{0,1000}>/g;
/** A link in Markdown; what stands before it is its words. */
const MARKDOWN = /\]\((https?:\/\/[^\s()]{1,500})\)/g;
const LINK = /<a\b[^<>]{0,1000}>/g;

/** Editors write curly quotation marks where straight ones were. */
const straight = (text: string): string => text.replace(/[“”„″]/g, '"').replace(/[‘’′]/g, "'");

export function lostMarkup(
  { words, bareAddresses }: Context['parts'],
  { site, page }: Context,
): readonly Placed[] {
  const found: Placed[] = [];
  const isKnown = (address: string): boolean => found.some(({ written }) => written === address);
  for (const [text] of words.matchAll(ELEMENT)) {
    const [tag] = readPage(straight(text), new Set(TAGS)).tags;
    const target = tag && targetOf(site, tag, page);
    if (tag && target && target.from !== 'other') {
      const { attributes, lang } = tag;
      const { address } = target;
      found.push(asText({ written: folded(text), address, attributes, lang: attributes['lang'] ?? lang }));
    }
  }
  const inTags = found.length > 0;
  for (const [text] of [...words.matchAll(FRAME), ...words.matchAll(LINK)]) {
    const { frames, links } = readPage(straight(text), new Set());
    const address = frames[0]?.attributes['src'] ?? links[0]?.attributes['href'] ?? '';
    const known = figureAddress(site, address, page);
    // The words of a tag hold a link to the same figure.
    if (known && !inTags && !found.some((each) => each.address?.name === known.address.name))
      found.push(asText({ written: folded(text), address: known.address }));
  }
  for (const [text, address = ''] of words.matchAll(MARKDOWN)) {
    const known = figureAddress(site, address, page);
    if (known) found.push(asText({ written: folded(text), address: known.address }));
  }
  for (const text of bareAddresses) {
    const known = figureAddress(site, text, page);
    if (known && !isKnown(text))
      found.push(
        placed('text', {
          written: text,
          address: known.address,
          words: text,
          shown: 'nothing',
          reasons: [{ code: 'address-as-text' }],
        }),
      );
  }
  return found;
}

const asText = (found: Pick<Placed, 'written' | 'address'> & Partial<Placed>): Placed =>
  placed('text', { ...found, shown: 'nothing', reasons: [{ code: 'markup-as-text' }] });
