/**
 * Sees the links that stand for figures; what puts a figure in their place is fetched when one is seen.
 * `data-mine-links="off"` on a script tag switches this off.
 */
import { nearestLang, report, reportMissing } from '@mine-action/core';
import type { FindKnown } from './known-address.js';
import { whenSeen } from './watch-page.js';

/** What the later part is handed: one file serves scripts of all kinds, and imports nothing that they hold. */
const kit = { nearestLang, report };
export type SharedRuntime = typeof kit;

export function followLinks(find: FindKnown): void {
  let isOff = false;
  let part: Promise<typeof import('./show-link.js')> | undefined;
  whenSeen('script[data-mine-links=off]', () => (isOff = true));
  whenSeen('a[href]', (element) => {
    const link = element as HTMLAnchorElement;
    // Links in a drawing are no text.
    const known = find(String(link.href));
    if (!known || isOff) return;
    part ??= import('./show-link.js');
    part
      .then(({ showLink }) => showLink(link, known, kit))
      .catch((error: unknown) => reportMissing('a', error));
  });
}
