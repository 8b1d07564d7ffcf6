/**
 * Sees the links that stand for figures, and has each shown as its figure. `data-mine-links="off"` on a script tag
 * switches this off.
 */
import type { FindKnown } from './known-address.js';
import { showLink } from './show-link.js';
import { whenSeen } from './observe-page.js';

export function followLinks(find: FindKnown): void {
  let isOff = false;
  whenSeen('script[data-mine-links=off]', () => (isOff = true));
  whenSeen('a[href]', (element) => {
    const link = element as HTMLAnchorElement;
    // Links in a drawing are no text.
    const known = find(String(link.href));
    if (known && !isOff) showLink(link, known);
  });
}
